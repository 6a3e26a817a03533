"""Words as data: terms, posts, organs, places, units, occasions, clauses in Vietnamese, Lao and Chinese.

In: an id ("doc.mou", "post.secretary.district", "vn.thuan_chau"). Out: its words by language, and
which of them nobody has been seen to print. How entries are made: `docs/lexicon.md`.
"""

from docgen.lexicon.entries import AnyEntry, Clause, Occasion, PlaceName, Term, Titled
from docgen.lexicon.store import KINDS, Lexicon, lexicon

__all__ = [
    "KINDS", "AnyEntry", "Clause", "Lexicon", "Occasion", "PlaceName", "Term", "Titled", "lexicon",
]  # fmt: skip
