"""Words as data: terms, posts, organs, places, units, occasions, clauses in Vietnamese, Lao and Chinese.

In: an id ("doc.mou", "post.secretary.district", "vn.thuan_chau") or words. Out: the entry,
its words by language, and which of them nobody has been seen to print. How entries are made:
`docs/lexicon.md`.
"""

from docgen.lexicon.entries import AnyEntry, Clause, Occasion, PlaceName, Term, Titled
from docgen.lexicon.naming import Names
from docgen.lexicon.search import Hit, How, find, nearest
from docgen.lexicon.source import LANGUAGES
from docgen.lexicon.store import KINDS, WORDS, Lexicon, lexicon

__all__ = [
    "KINDS", "LANGUAGES", "WORDS", "AnyEntry", "Clause", "Hit", "How", "Lexicon", "Names", "Occasion",
    "PlaceName", "Term", "Titled", "find", "lexicon", "nearest",
]  # fmt: skip
