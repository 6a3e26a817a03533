"""Do the languages agree.

In: texts that should say the same in two languages, of a dossier or of Word files. Out: every
difference, at both places. `comparison.compare` is where two texts meet; how it works is told in
`docs/concordance.md`.
"""

from docgen.concordance.comparison import compare
from docgen.concordance.discord import Discord
from docgen.concordance.documents import compare_files, compare_original
from docgen.concordance.dossiers import compare_dossier
from docgen.concordance.finding import Finding

__all__ = ["Discord", "Finding", "compare", "compare_dossier", "compare_files", "compare_original"]
