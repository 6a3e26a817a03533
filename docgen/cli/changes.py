"""The table of changes, for people and programs: lines, Markdown, JSON or a Word file.

In: changes in all languages. Out: text, or the bytes of a file.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from docgen.cli.speech import say
from docgen.comparison import Kind
from docgen.errors import Place, Problem, UsageError
from docgen.filenames import readable
from docgen.journey.comparing import Listed
from docgen.messages import Message, _
from docgen.stationery.sheet import sheet

_KINDS: dict[Kind, Message] = {
    Kind.CHANGED: _("changed"),
    Kind.ADDED: _("added"),
    Kind.DELETED: _("deleted"),
    Kind.MOVED: _("moved"),
    Kind.JOINED: _("joined"),
    Kind.SPLIT: _("split"),
}
_LANGUAGES = {"vi": _("Vietnamese"), "lo": _("Lao"), "zh": _("Chinese"), "": _("Text")}
_ENDINGS = (".docx", ".md", ".json")


def lines(changes: Sequence[Listed]) -> Iterator[str]:
    """Yield what a person reads: each change with its texts, `-` old, `+` new, `=` unchanged."""
    for one in changes:
        lags = say(_("lagging: {languages}", languages=_lagging(one))) if one.entry.lagging else ""
        yield "  ".join(part for part in (one.paper, say(_KINDS[one.entry.kind]), lags) if part)
        for language, (old, new) in one.entry.says.items():
            said = [("=", old)] if old == new else [("-", old), ("+", new)]
            yield from (f"  {language:2} {sign} {_line(text)}" for sign, text in said if text)


def as_objects(changes: Sequence[Listed]) -> list[dict[str, object]]:
    """Return the changes as a JSON list of objects."""
    return [
        {
            "paper": one.paper,
            "kind": one.entry.kind.value,
            "languages": {
                language: {"old": old, "new": new} for language, (old, new) in one.entry.says.items()
            },
            "lagging": list(one.entry.lagging),
        }
        for one in changes
    ]


def check_ending(path: Path) -> None:
    """Raise UsageError for a table that would be no file we write."""
    if path.suffix.lower() not in _ENDINGS:
        message = _("A table of changes ends in one of {endings}.", endings=", ".join(_ENDINGS))
        raise UsageError(Problem("table-ending", message, Place(readable(path))))


def as_file(changes: Sequence[Listed], ending: str, title: str) -> bytes:
    """Return the table as a file with this ending."""
    if ending.lower() == ".json":
        return (json.dumps(as_objects(changes), ensure_ascii=False, indent=2) + "\n").encode()
    languages = list(dict.fromkeys(language for one in changes for language in one.entry.says))
    headings = [say(_("Paper")), say(_("Change"))]
    for language in languages:
        name = _LANGUAGES[language]
        headings += [say(_("{language}, old", language=name)), say(_("{language}, new", language=name))]
    headings.append(say(_("Lagging")))
    rows = [_row(one, languages) for one in changes]
    if ending.lower() == ".md":
        return _markdown(title, headings, rows).encode()
    return sheet(title, headings, rows, [4, 3, *[8] * (2 * len(languages)), 4])


def _row(one: Listed, languages: Sequence[str]) -> list[str]:
    texts = [text for language in languages for text in one.entry.says.get(language, ("", ""))]
    return [one.paper, say(_KINDS[one.entry.kind]), *texts, _lagging(one)]


def _lagging(one: Listed) -> str:
    return ", ".join(say(_LANGUAGES[language]) for language in one.entry.lagging)


def _markdown(title: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    table = [headings, ["---"] * len(headings), *rows]
    written = "\n".join("| " + " | ".join(map(_cell, row)) + " |" for row in table)
    return f"# {_cell(title)}\n\n{written}\n"


def _cell(text: str) -> str:
    """Return text that stays in its cell: Markdown knows no other sign than the escaped bar."""
    for sign in "\\`*_<>|[]#":
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "<br>")


def _line(text: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in text)
