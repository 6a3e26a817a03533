"""The whole batch as one table.

In: an `Overview`. Out: on standard output a table for people, its columns aligned whatever the script, long
ones summed up by entry; or every letter as JSON or CSV.
"""

from __future__ import annotations

import csv
import io
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Literal

import click

from docgen.batch import Overview
from docgen.batch.looking import Looked
from docgen.batch.register import harmless
from docgen.cli import report
from docgen.cli.speech import say
from docgen.messages import Message, _

FORMATS = ("text", "json", "csv")
Shape = Literal["text", "json", "csv"]
MOST = 60
"""A table of more lines is summed up by entry."""
WIDEST = 44
"""Cells wider than that are cut for people."""
_HEADINGS = (_("what"), _("to"), _("language"), _("signer"), _("due"), _("missing"))
_COLUMNS = ("what", "paper", "partner", "to", "language", "signer", "due", "missing", "file")


def show(seen: Overview, shape: Shape) -> None:
    """Print the table."""
    if shape == "json":
        report.print_json([dict(zip(_COLUMNS, values, strict=True)) for values in _all(seen)])
    elif shape == "csv":
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(_COLUMNS)
        writer.writerows([harmless(value) for value in values] for values in _all(seen))
        click.echo(text.getvalue().replace("\r\n", "\n"), nl=False)
    else:
        rows = list(_partners(seen))
        rows = rows if len(rows) <= MOST else list(_entries(seen))
        for line in aligned([tuple(map(say, _HEADINGS)), *rows]):
            click.echo(line)
        click.echo(say(_("Letters: {count}", count=seen.count)))


def _all(seen: Overview) -> Iterator[tuple[str, ...]]:
    for one in seen.lots:
        entry = seen.plan.entries[one.lot.number]
        due = entry.due.isoformat() if entry.due else ""
        for letter in one.letters:
            yield (
                entry.title, letter.paper, letter.partner, letter.whom, "-".join(letter.languages),
                letter.signer, due, "; ".join(map(say, letter.missing)), f"{entry.name}/{letter.file}",
            )  # fmt: skip


def _partners(seen: Overview) -> Iterator[tuple[str, ...]]:
    """Yield a line for each partner and paper, its languages together."""
    for one in seen.lots:
        entry = seen.plan.entries[one.lot.number]
        due = entry.due.isoformat() if entry.due else ""
        for (_partner, paper), same in groupby(_by_partner(one), key=lambda it: (it.partner, it.paper)):
            letters = list(same)
            missing = dict.fromkeys(say(text) for letter in letters for text in letter.missing)
            spoken = ", ".join("-".join(letter.languages) for letter in letters)
            what = entry.title if paper == "congratulation" else f"{entry.title}: {paper}"
            yield what, letters[0].whom, spoken, letters[0].signer, due, "; ".join(missing)


def _by_partner(one: Looked) -> list[Any]:
    order = {letter.partner: number for number, letter in reversed(list(enumerate(one.letters)))}
    return sorted(one.letters, key=lambda letter: (order[letter.partner], letter.paper))


def _entries(seen: Overview) -> Iterator[tuple[str, ...]]:
    """Yield a line for each entry, and one for each of its first partners who lack something."""
    for number, lots in groupby(seen.lots, key=lambda one: one.lot.number):
        entry, letters = seen.plan.entries[number], [letter for one in lots for letter in one.letters]
        languages = dict.fromkeys("-".join(letter.languages) for letter in letters)
        signers = dict.fromkeys(letter.signer for letter in letters)
        lacking = [letter for letter in letters if letter.missing]
        partners: Message = _("{count} partners", count=len({letter.partner for letter in letters}))
        texts: Message | str = _("texts in {count} letters", count=len(lacking)) if lacking else ""
        yield (
            entry.title, say(partners), ", ".join(languages), ", ".join(filter(None, signers)),
            entry.due.isoformat() if entry.due else "", say(texts) if isinstance(texts, Message) else texts,
        )  # fmt: skip


def aligned(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Yield the rows as lines whose columns stand below each other."""
    cut = [tuple(shortened(_one_line(cell), WIDEST) for cell in row) for row in rows]
    widths = [max(map(width, column)) for column in zip(*cut, strict=True)]
    for row in cut:
        cells = (cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def width(text: str) -> int:
    """Return how many columns of a terminal `text` takes: Chinese two a character, Lao vowels above and below
    none."""
    return sum(map(_columns, text))


def shortened(text: str, most: int) -> str:
    """Return `text` in at most `most` columns of a terminal, its end as "…" where it is longer."""
    if width(text) <= most:
        return text
    room, kept = most - 1, ""
    for character in text:
        room -= _columns(character)
        if room < 0:
            break
        kept += character
    return f"{kept.rstrip()}…"


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _one_line(text: str) -> str:
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    shown = "".join(one if one.isprintable() else " " for one in text)
    return shown.encode(encoding, "backslashreplace").decode(encoding)
