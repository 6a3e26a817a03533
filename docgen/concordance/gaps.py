"""Notes that a text is missing, as docgen's own papers bear them: [chưa có bản tiếng Trung].

In: a text. Out: the text with dots in place of the notes, as long as it was, and the notes. Such a note is
one finding, and answers for the name that it stands for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docgen.concordance.discord import Discord
from docgen.languages import CODES, language_of

_NOTES = re.compile(
    "|".join(re.escape(language_of(code).missing(of)) for code in CODES for of in CODES), re.IGNORECASE
)


def filled(text: str) -> tuple[str, list[re.Match[str]]]:
    """Return `text` with dots for its notes, and the notes."""
    notes = list(_NOTES.finditer(text)) if "[" in text else []
    return _NOTES.sub(lambda note: "…" * len(note[0]), text) if notes else text, notes


def explained(
    found: Sequence[Discord], notes: tuple[list[re.Match[str]], list[re.Match[str]]]
) -> Iterator[Discord]:
    """Yield `found`, where a name that only one text has is what a note in the other says is missing, and
    each note that no name explains."""
    waiting = list(notes[0]), list(notes[1])
    for discord in found:
        side = 0 if discord.other else 1
        one_sided = discord.code == "person" and not (discord.own and discord.other)
        if not one_sided or not notes[side]:
            yield discord
            continue
        note = waiting[side].pop(0) if waiting[side] else notes[side][-1]
        yield _missing(discord, note, side)
    if any(waiting) and not any(_is_name(discord) for discord in found):
        side = 0 if waiting[0] else 1
        yield _missing(Discord("missing", "", ""), waiting[side][0], side)


def _is_name(discord: Discord) -> bool:
    return discord.code == "person"


def _missing(discord: Discord, note: re.Match[str], side: int) -> Discord:
    if side == 0:
        return Discord("missing", note[0], discord.other, note.start(), discord.other_at)
    return Discord("missing", discord.own, note[0], discord.own_at, note.start())
