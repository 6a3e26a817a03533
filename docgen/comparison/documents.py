"""Two Word files compared.

In: the packages of both, who is to be named as author. Out: the new one with tracked changes, the changes as
a list, and what could not be compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from docgen.comparison.changes import Reading, read_changes
from docgen.comparison.grids import compared
from docgen.comparison.moves import number_moves
from docgen.errors import Place, Problem, Severity
from docgen.messages import Message, _
from docgen.word.package import Package
from docgen.word.revisions import Author, Revisable, Script, Story, read_revisable, text_of, write


@dataclass(frozen=True, slots=True)
class Compared:
    """What a comparison of two files gave."""

    document: bytes
    """A .docx: accepting all its changes gives the new text, rejecting all the old one."""
    reading: Reading
    problems: tuple[Problem, ...]
    """Warnings: what was not compared, or stands otherwise than it seems."""


def compare_documents(old: Package, new: Package, author: Author) -> Compared:
    """Return the changes that turn `old` into `new`. Raises TemplateError for a file that is none, is
    damaged, hostile or too long. The same files and author give the same bytes."""
    left, right = read_revisable(old), read_revisable(new)
    pairs, unpaired = _stories(left, right)
    scripts: list[tuple[Story, list[Script]]] = []
    moves = 1
    for mine, yours in pairs:
        script = compared(mine.blocks, yours.blocks)
        moves = number_moves(script, moves)
        scripts.append((yours, script))
    reading = read_changes([script for _story, script in scripts])
    document, lost = write(left, right, scripts, author)
    return Compared(document, reading, tuple(_problems(left, right, unpaired, lost)))


def _stories(old: Revisable, new: Revisable) -> tuple[list[tuple[Story, Story]], list[Story]]:
    """Return the stories that both have, and those with text that one alone has."""
    left, right = ({story.name: story for story in file.stories} for file in (old, new))
    pairs = [(left[name], story) for name, story in right.items() if name in left]
    alone = [
        story for name, story in (*left.items(), *right.items()) if (name in left) is not (name in right)
    ]
    return pairs, [story for story in alone if text_of(story.blocks).strip()]


def _problems(old: Revisable, new: Revisable, unpaired: Sequence[Story], lost: bool) -> Iterator[Problem]:
    for file in (old, new):
        if file.tracked:
            message = _("This file holds tracked changes; they were read as accepted.")
            yield _warning("tracked-before", message, file)
    for story in unpaired:
        owner = old if story in old.stories else new
        message = _("Only this file has this part, which is not compared: {part}.", part=story.name)
        yield _warning("not-compared", message, owner)
    if lost:
        message = _(
            "A picture, text box, footnote or section that went cannot be shown as deleted; rejecting the"
            " changes does not bring it back."
        )
        yield _warning("not-shown", message, old)


def _warning(code: str, message: Message, file: Revisable) -> Problem:
    return Problem(code, message, Place(file.package.file), severity=Severity.WARNING)
