"""The fixed sentences of every paper, one module a language; the forms themselves are written once.

In: a language's code. Out: its `Wording`, whose sentences hold docxtpl tags that name fields of
`docgen.papers.view`. Wherever a phrase was seen in print, it is used; what was composed is listed
in each module's docstring and in `docs/forms.md`.
"""

from __future__ import annotations

from docgen.stationery.wording.chinese import CHINESE
from docgen.stationery.wording.lao import LAO
from docgen.stationery.wording.vietnamese import VIETNAMESE
from docgen.stationery.wording.words import Wording

__all__ = ["WORDING", "Wording"]

WORDING: dict[str, Wording] = {"vi": VIETNAMESE, "lo": LAO, "zh": CHINESE}
"""By language code."""
