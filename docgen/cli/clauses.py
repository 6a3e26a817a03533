"""`docgen clauses`: the clause bank, to be looked through and searched."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

import click

from docgen.cli import report
from docgen.cli.arguments import office_option, shape_option
from docgen.cli.speech import messages_option, say
from docgen.cli.words import OWN
from docgen.dossier.vocabulary import lexicon_of
from docgen.errors import Problem, UsageError
from docgen.lexicon import LANGUAGES, Clause, Lexicon, lexicon
from docgen.lexicon.folding import bare
from docgen.messages import Message, _

FAMILY = "field."
_ONLY = {"LA": _("For partners in Laos only."), "CN": _("For partners in China only.")}


def command() -> click.Command:
    """Return the command in the language being spoken."""
    return click.Command(
        "clauses",
        callback=_clauses,
        help=say(
            _(
                "List the standard points of the clause bank, of one FIELD (border, health, final) or of all,"
                " in every language, with the values that each needs beside it. A language with a * is"
                " provisional: nobody was seen to print those words."
            )
        ),
        params=[
            click.Argument(["field"], required=False),
            click.Option(
                ["--search"],
                metavar=say(_("WORDS")),
                help=say(_("Only clauses that hold these words; case and Vietnamese marks may be left out.")),
            ),
            office_option(_("An office file, or a dossier, whose own clauses are listed too.")),
            shape_option(),
            messages_option(),
        ],
    )


def _clauses(field: str | None, search: str | None, office: Path | None, shape: str) -> None:
    known = lexicon_of(office) if office else lexicon()
    bank = [clause for id_ in known.ids("clause") if (clause := known.clause(id_))]
    wanted = _field(field, tuple(dict.fromkeys(clause.field for clause in bank))) if field else ""
    found = [
        clause
        for clause in bank
        if wanted in ("", clause.field) and _holds(clause, known, bare(search or "").split())
    ]
    if shape == "json":
        report.print_json([_as_object(clause, known) for clause in found])
        return
    for clause in found:
        for line in _lines(clause, known):
            click.echo(line)
    click.echo(say(_("Clauses: {count} of {all}", count=len(found), all=len(bank))))


def _field(named: str, fields: tuple[str, ...]) -> str:
    """Return the field's id for "border" or "field.border". Raises UsageError, with the nearest."""
    short = named.strip().casefold().removeprefix(FAMILY)
    if FAMILY + short in fields:
        return FAMILY + short
    names = [field.removeprefix(FAMILY) for field in fields]
    near = get_close_matches(short, names, n=1)
    if near:
        message = _('There is no field "{field}"; did you mean "{near}"?', field=named, near=near[0])
    else:
        message = _('There is no field "{field}"; there are: {names}.', field=named, names=", ".join(names))
    raise UsageError(Problem("unknown-field", message))


def _holds(clause: Clause, known: Lexicon, words: list[str]) -> bool:
    """Tell whether all `words` stand in the clause, its id or the title of its field, in any language."""
    title = known.term(clause.field)
    texts = (clause.id, *clause.words.values(), *(title.words.values() if title else ()))
    text = bare(" ".join(texts))
    return all(word in text for word in words)


def _lines(clause: Clause, known: Lexicon) -> Iterator[str]:
    slots = ", ".join(f"{name}: {type_}" for name, type_ in clause.slots.items())
    head = f"{clause.id} {{{slots}}}" if slots else clause.id
    yield f"{head}  {say(OWN)}" if known.is_own(clause.id) else head
    for language in LANGUAGES:
        if language in clause.words:
            mark = "*" if language in clause.provisional else " "
            yield f"  {language}{mark} {clause.words[language]}"
    yield from (f"  {say(note)}" for note in _notes(clause))


def _notes(clause: Clause) -> Iterator[Message]:
    if clause.needs_superior_approval:
        yield _("A superior must approve it.")
    if len(clause.partners) == 1:
        yield _ONLY[next(iter(clause.partners))]


def _as_object(clause: Clause, known: Lexicon) -> dict[str, object]:
    return {
        "id": clause.id,
        "field": clause.field,
        "own": known.is_own(clause.id),
        "text": dict(clause.words),
        "slots": dict(clause.slots),
        "status": {
            language: "provisional" if language in clause.provisional else "seen" for language in clause.words
        },
        "needs_superior_approval": clause.needs_superior_approval,
        "partners": sorted(clause.partners),
    }
