"""The changes between two editions, for people and programs.

In: changes in all languages. Out: lines, objects, or a table for a file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.cli.speech import say
from docgen.cli.tables import Table
from docgen.comparison import Kind
from docgen.journey.comparing import Listed
from docgen.messages import Message, _

_KINDS: dict[Kind, Message] = {
    Kind.CHANGED: _("changed"),
    Kind.ADDED: _("added"),
    Kind.DELETED: _("deleted"),
    Kind.MOVED: _("moved"),
    Kind.JOINED: _("joined"),
    Kind.SPLIT: _("split"),
}
LANGUAGES = {"vi": _("Vietnamese"), "lo": _("Lao"), "zh": _("Chinese"), "": _("Text")}


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


def as_table(changes: Sequence[Listed], title: str) -> Table:
    """Return the changes as a table for a file."""
    languages = list(dict.fromkeys(language for one in changes for language in one.entry.says))
    headings = [say(_("Paper")), say(_("Change"))]
    for language in languages:
        name = LANGUAGES[language]
        headings += [say(_("{language}, old", language=name)), say(_("{language}, new", language=name))]
    headings.append(say(_("Lagging")))
    rows = [_row(one, languages) for one in changes]
    return Table(title, headings, rows, [4, 3, *[8] * (2 * len(languages)), 4], as_objects(changes))


def _row(one: Listed, languages: Sequence[str]) -> list[str]:
    texts = [text for language in languages for text in one.entry.says.get(language, ("", ""))]
    return [one.paper, say(_KINDS[one.entry.kind]), *texts, _lagging(one)]


def _lagging(one: Listed) -> str:
    return ", ".join(say(LANGUAGES[language]) for language in one.entry.lagging)


def _line(text: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in text)
