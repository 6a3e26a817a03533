"""How each language's pages look: page, paragraph styles, sizes. One module a language.

In: a language's code. Out: its `Typography`; the names of the styles are the same everywhere.
"""

from __future__ import annotations

from docgen.stationery.typography.chinese import CHINESE
from docgen.stationery.typography.lao import LAO
from docgen.stationery.typography.style import Page, Style, Typography
from docgen.stationery.typography.vietnamese import VIETNAMESE

__all__ = ["TYPOGRAPHY", "Page", "Style", "Typography"]

TYPOGRAPHY = {typography.code: typography for typography in (VIETNAMESE, LAO, CHINESE)}
"""By language code."""
