"""What came back against what was made: found as what it was, made up, missed.

In: the changes that `readback` found and those of the plan. Out: a `Tally`, which counts and names them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from docgen.roundtrip import Change, Kind, Outcome
from tests.roundtrip.plans import Made

_LANGUAGES = ("vi", "lo", "zh")


@dataclass(frozen=True)
class Tally:
    """What came back of one paper or of several."""

    found: tuple[tuple[Made, Change], ...] = ()
    missed: tuple[Made, ...] = ()
    false: tuple[Change, ...] = ()

    @property
    def made(self) -> int:
        return len(self.found) + len(self.missed)

    @property
    def carried(self) -> int:
        return sum(change.outcome is Outcome.CARRIED for _made, change in self.found)

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.found + other.found, self.missed + other.missed, self.false + other.false)


def judged(made: Sequence[Made], came: Sequence[Change], language: str) -> Tally:
    """Match each change that was made with one that came back; `language` is the paper's first."""
    left, found, missed = list(came), list[tuple[Made, Change]](), list[Made]()
    for one in made:
        match = next((change for change in left if _is(one, change, language)), None)
        if match is None:
            missed.append(one)
        else:
            left.remove(match)
            found.append((one, match))
    return Tally(tuple(found), tuple(missed), tuple(left))


def _is(made: Made, change: Change, language: str) -> bool:
    return (
        made.kind is change.kind
        and change.path in _paths(made, change)
        and change.language == (made.language or _own(made) or language)
        and _told(made.old, change.old)
        and _told(made.new, change.new)
    )


def _paths(made: Made, change: Change) -> tuple[str, ...]:
    """Where it may be said to be: what nobody could put into a list has only the list's path."""
    if made.kind is Kind.ADDED and change.outcome is not Outcome.CARRIED:
        return (*made.paths, *(path.rpartition("[")[0] for path in made.paths))
    return made.paths


def _own(made: Made) -> str:
    """The language that the path says: "agreed[0].points[2].vi"."""
    end = made.paths[0].rpartition(".")[2]
    return end if end in _LANGUAGES else ""


def _told(words: str, said: str) -> bool:
    """Whether a change tells of these words: it may tell the whole text, or only what differs in them."""
    one, other = (" ".join(text.casefold().split()) for text in (words, said))
    return not one or one in other or (bool(other) and other in one)
