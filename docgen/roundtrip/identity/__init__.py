"""Whose paper an edited file is.

In: the file's path, what docgen wrote down in it, and what the user says. Out: the dossier that it was
made from (`find_dossier`), and which of that dossier's papers it is (`find_job`).
"""

from docgen.roundtrip.identity.dossiers import differing, find_dossier
from docgen.roundtrip.identity.jobs import find_job

__all__ = ["differing", "find_dossier", "find_job"]
