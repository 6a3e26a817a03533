"""`docgen words`: how a term is said in the three languages, and who was seen to say it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from docgen.cli import report
from docgen.cli.arguments import office_option, shape_option
from docgen.cli.speech import messages_option, say
from docgen.dossier.vocabulary import lexicon_of
from docgen.lexicon import LANGUAGES, AnyEntry, Hit, Lexicon, Occasion, PlaceName, find, lexicon, nearest
from docgen.messages import Message, _

OWN = _("[the office's own]")
MOST = 20
"""How many entries are shown to a person; a program gets all."""


def command() -> click.Command:
    """Return the command in the language being spoken."""
    return click.Command(
        "words",
        callback=_words,
        help=say(
            _(
                "Find TERM, in Vietnamese, Lao or Chinese or an id, among the lexicon's terms, posts,"
                " organs, places and occasions, and show it in all languages, with where its words were"
                " seen in print. Case and Vietnamese marks may be left out, and a part is enough. Exit"
                " code 1 where nothing is found."
            )
        ),
        params=[
            click.Argument(["term"], nargs=-1, required=True),
            office_option(_("An office file, or a dossier, whose own entries are searched too.")),
            shape_option(),
            messages_option(),
        ],
    )


def _words(term: tuple[str, ...], office: Path | None, shape: str) -> int:
    known, wanted = lexicon_of(office) if office else lexicon(), " ".join(term)
    hits = find(known, wanted)
    if shape == "json":
        report.print_json([_as_object(hit, known) for hit in hits])
    else:
        click.echo("\n\n".join("\n".join(_lines(hit.entry, known)) for hit in hits[:MOST]), nl=bool(hits))
        if len(hits) > MOST:
            click.echo()
            click.echo(say(_("{count} more; say more of the term.", count=len(hits) - MOST)))
    if not hits:
        click.echo(say(_nothing(wanted, nearest(known, wanted))), err=True)
    return int(not hits)


def _nothing(wanted: str, near: Iterable[Hit]) -> Message:
    wanted = wanted if wanted.isprintable() else ascii(wanted)
    listed = "; ".join(f"{hit.words} ({hit.entry.id})" if hit.words else hit.entry.id for hit in near)
    if not listed:
        return _("The lexicon has nothing like “{term}”.", term=wanted)
    return _("The lexicon has no “{term}”. Nearest: {near}.", term=wanted, near=listed)


def _lines(entry: AnyEntry, known: Lexicon) -> Iterable[str]:
    yield f"{entry.id}  {say(OWN)}" if known.is_own(entry.id) else entry.id
    for language in LANGUAGES:
        said = [entry.words[language]] if language in entry.words else []
        yield "  ".join(["", language, *said, say(_status(entry, language))])
    yield from (f"  {say(line)}" for line in _more(entry, known))


def _status(entry: AnyEntry, language: str) -> Message:
    if language not in entry.words:
        return _("no words yet")
    if language in entry.provisional:
        return _("[provisional: seen nowhere in print]")
    return _("[seen: {sources}]", sources=", ".join(entry.seen.get(language, ())))


def _more(entry: AnyEntry, known: Lexicon) -> Iterable[Message]:
    if entry.aliases:
        yield _("also: {words}", words=_listed(entry.aliases.values()))
    if plain := [word for words in entry.variants.values() for word in words if "{" not in word]:
        yield _("do not write: {words}", words=", ".join(plain))
    if isinstance(entry, Occasion):
        yield from _of_occasion(entry)
    if entry.since:
        yield _("since {date}", date=entry.since)
    if entry.until:
        yield _("until {date}", date=entry.until)
    if entry.successor:
        after = known.entry(entry.successor)
        yield _("then: {words} ({id})", words=after.words["vi"] if after else "", id=entry.successor)


def _of_occasion(entry: Occasion) -> Iterable[Message]:
    if entry.day is not None:
        yield _("every year on {day}/{month}", day=entry.day, month=entry.month)
    elif entry.dates:
        first, last = min(entry.dates), max(entry.dates)
        yield _("moves; days known from {first} to {last}", first=first, last=last)
    if entry.origin is not None:
        yield _("counted from {year}", year=entry.origin)
    if entry.round_years:
        yield _("letters only every {count} years", count=entry.round_years)
    if entry.lead is not None:
        yield _("letters are signed {count} days before", count=entry.lead)
    if entry.verified:
        yield _("day and year from: {source}", source=entry.source)
    else:
        yield _("day and year not verified: {source}", source=entry.source)


def _listed(groups: Iterable[tuple[str, ...]]) -> str:
    return ", ".join(word for words in groups for word in words)


def _as_object(hit: Hit, known: Lexicon) -> dict[str, object]:
    entry = hit.entry
    made: dict[str, object] = {
        "id": entry.id,
        "kind": known.kind_of(entry.id),
        "own": known.is_own(entry.id),
        "words": dict(entry.words),
        "status": {
            language: "provisional" if language in entry.provisional else "seen" for language in entry.words
        },
        "seen": {language: list(sources) for language, sources in entry.seen.items()},
        "aliases": {language: list(words) for language, words in entry.aliases.items()},
        "variants": {language: list(words) for language, words in entry.variants.items()},
        "since": entry.since and entry.since.isoformat(),
        "until": entry.until and entry.until.isoformat(),
        "successor": entry.successor,
        "match": {"how": hit.how.name.lower(), "language": hit.language or None, "words": hit.words or None},
    }
    if isinstance(entry, PlaceName):
        made |= {"name": dict(entry.name), "country": entry.country, "level": entry.level}
    if isinstance(entry, Occasion):
        made |= {
            "day": None if entry.day is None else f"{entry.month:02}-{entry.day:02}",
            "dates": [day.isoformat() for day in entry.dates.values()],
            "origin": entry.origin,
            "lead": entry.lead,
            "round_years": entry.round_years,
            "partners": sorted(entry.partners),
            "country": entry.country,
            "source": entry.source,
            "verified": entry.verified,
        }
    return made
