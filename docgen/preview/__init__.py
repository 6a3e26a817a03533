"""A dossier's pages, to be looked at while it is written.

In: the path of a dossier. Out: PDF and PNG pages in a folder of their own, the languages of a paper beside
each other in `index.html`, made anew when the dossier, an office file or a template changes.
"""

from docgen.preview.rebuilding import Preview, Rebuilt
from docgen.preview.watching import Watch

__all__ = ["Preview", "Rebuilt", "Watch"]
