"""What changed between two editions of a paper, marked in Word's own way, and as a table.

In: two Word files. Out: a third with tracked changes (`compare_documents`), and the list of changes, which
`entries` puts side by side for several languages. How it works is told in `docs/compare.md`.
"""

from docgen.comparison.changes import Change, Kind, Reading
from docgen.comparison.documents import Compared, compare_documents
from docgen.comparison.halves import halves
from docgen.comparison.lagging import Entry, entries

__all__ = ["Change", "Compared", "Entry", "Kind", "Reading", "compare_documents", "entries", "halves"]
