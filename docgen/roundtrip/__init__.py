"""A paper that was edited in Word, read back into its dossier.

In: an edited Word file and its dossier. Out: what was changed, as changes of the dossier; and, if wanted,
the dossier with these changes and every other byte as it was.
"""

from docgen.roundtrip.model import Change, Edit, Kind, Outcome, Readback
from docgen.roundtrip.reading_back import apply, readback

__all__ = ["Change", "Edit", "Kind", "Outcome", "Readback", "apply", "readback"]
