"""An office's own words and clauses, without a dossier.

In: the path of an office file, or of a dossier with the office files it includes. Out: docgen's lexicon with
its entries and clauses. Nothing else in the file is looked at.
"""

from __future__ import annotations

from pathlib import Path

from docgen.dossier.decoder import add_own_words, context_of
from docgen.dossier.office import include
from docgen.dossier.reader import read_tree
from docgen.errors import DossierError, Severity
from docgen.filenames import readable
from docgen.lexicon import Lexicon


def lexicon_of(path: Path) -> Lexicon:
    """Return the lexicon as the file at `path` has it. Raises DossierError where its words are wrong."""
    file = readable(path)
    included = include(read_tree(path, file), path, file)
    context = context_of(included.tree, file, included.languages)
    add_own_words(included.tree, context)
    problems = [*included.problems, *context.problems]
    if wrong := [problem for problem in problems if problem.severity is Severity.ERROR]:
        raise DossierError(wrong)
    return context.lexicon
