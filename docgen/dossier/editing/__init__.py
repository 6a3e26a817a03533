"""A dossier's YAML, changed so that only the lines concerned differ.

In: a file's bytes, and steps to a value. Out: the file with that value changed; comments, order, quotes,
indents, line ends and everything else as they are, byte for byte. What cannot be changed so is refused.
"""

from docgen.dossier.editing.difference import difference
from docgen.dossier.editing.errors import Uneditable
from docgen.dossier.editing.source import Source
from docgen.dossier.editing.values import Step, Steps, Value

__all__ = ["Source", "Step", "Steps", "Uneditable", "Value", "difference"]
