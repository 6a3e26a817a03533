"""Items of lists that came, went or moved, proved by building the paper.

In: the bench and what the editor did to whole paragraphs or rows. Out: the path concerned (`Placed`), or why
it is left to a person (`Left`).
"""

from docgen.roundtrip.placing.inserting import BELOW_HEADING, insert, is_heading
from docgen.roundtrip.placing.moving import move
from docgen.roundtrip.placing.outcome import Left, Placed
from docgen.roundtrip.placing.removing import join_words, remove

__all__ = ["BELOW_HEADING", "Left", "Placed", "insert", "is_heading", "join_words", "move", "remove"]
