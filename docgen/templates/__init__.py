"""An office's own templates: which there are, taking over docgen's, judging them, what they may name.

In: an office's folder of templates, or one .docx file. Out: a catalogue, copies with a record of what was
copied, findings with part, paragraph and text, the list of fields. What a template becomes in the end is
`docgen.rendering`'s affair.
"""

from __future__ import annotations

from docgen.templates.adoption import adopt, follow
from docgen.templates.catalogue import Entry, catalogue
from docgen.templates.checking import Checked, Found, check
from docgen.templates.naming import content_of, named, shipped_names

__all__ = [
    "Checked",
    "Entry",
    "Found",
    "adopt",
    "catalogue",
    "check",
    "content_of",
    "follow",
    "named",
    "shipped_names",
]
