"""`docgen readback`: what somebody changed in a paper, shown, and carried into the dossier."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from docgen import output, roundtrip
from docgen.cli import applied, edit_lines, edits, report, tables
from docgen.cli.arguments import folder_option, shape_option
from docgen.cli.columns import WIDTH
from docgen.cli.next_steps import next_steps
from docgen.cli.speech import messages_option, say
from docgen.filenames import readable
from docgen.messages import Message, _
from docgen.roundtrip import Outcome, Readback

_PATH = click.Path(readable=False, path_type=Path)
_NARROWEST = 40


def command() -> click.Command:
    """Return the command in the language being spoken."""
    return click.Command(
        "readback",
        callback=_readback,
        help=say(
            _(
                "List what somebody changed in EDITED, a paper that docgen made from DOSSIER, and with"
                " --apply write it into the dossier. Tracked changes count as accepted. The dossier is"
                " found by itself where it lies near. Exit code 1 where --apply leaves a conflict, or"
                " something else that a person has to do."
            )
        ),
        params=[
            click.Argument(["edited"], type=_PATH),
            click.Argument(["dossier"], type=_PATH, required=False),
            click.Option(
                ["-p", "--paper"],
                help=say(_("Which paper it is (memorandum, …), where the file does not say.")),
            ),
            click.Option(
                ["-l", "--language", "languages"],
                multiple=True,
                help=say(_("Its language; twice for a bilingual paper, the first being the own.")),
            ),
            folder_option(
                ["--templates"], _("Folder with your own templates; what it lacks comes from docgen.")
            ),
            _flag("--leave-tracked", _("Read tracked changes as if they were rejected.")),
            _flag("--apply", _("Write into the dossier what it can take over, after showing how.")),
            click.Option(
                ["--table"],
                type=_PATH,
                metavar="FILE",
                help=say(_("Write the table of changes too, as .docx, .md or .json.")),
            ),
            shape_option(),
            messages_option(),
        ],
    )


def _flag(name: str, explained: Message) -> click.Option:
    return click.Option([name], is_flag=True, help=say(explained))


def _readback(  # one parameter an option: click calls it so
    edited: Path,
    dossier: Path | None,
    paper: str | None,
    languages: tuple[str, ...],
    templates: Path | None,
    leave_tracked: bool,
    apply: bool,
    table: Path | None,
    shape: str,
) -> int:
    if table is not None:
        tables.check_ending(table)
    codes = [code.strip() for word in languages for code in word.split(",")] or None
    found = roundtrip.readback(
        edited, dossier, templates=templates, paper=paper, languages=codes, leave_tracked=leave_tracked
    )
    if table is not None:
        output.create(table, tables.as_file(edits.as_table(found), table.suffix))
    report.print_problems(found.problems)
    quiet = shape == "json"
    if quiet:
        report.print_json(edits.as_objects(found.changes))
    if apply:
        _write(found, quiet=quiet)
    elif not quiet:
        _show(found, quiet=quiet)
    for line in next_steps(found, applied=apply):
        click.echo(say(line), err=quiet)
    if table is not None:
        click.echo(say(_("Written: {file}", file=readable(table))), err=True)
    return int(apply and bool(edits.left(found.changes)))


def _show(found: Readback, *, quiet: bool) -> None:
    """Print all changes."""
    for line in edit_lines.lines(found.changes, _columns()):
        click.echo(line, err=quiet)


def _write(found: Readback, *, quiet: bool) -> None:
    """Print how the dossier changes, write it, and print what is left."""
    for path, edit in found.edits.items():
        output.check_replaceable(path, edit.before)
    for line in applied.diff(found):
        click.echo(line, err=quiet)
    if found.edits:
        kept = roundtrip.apply(found)
        click.echo(err=quiet)
        for path, old in zip(found.edits, kept, strict=True):
            said = _("Written: {file}; as it was: {old}.", file=readable(path), old=readable(old))
            click.echo(say(said), err=quiet)
        click.echo(err=quiet)
    if not quiet:
        rest = [one for one in found.changes if one.outcome is not Outcome.CARRIED]
        for line in edit_lines.lines(applied.after(rest, found), _columns()):
            click.echo(line)


def _columns() -> int:
    """Return how wide the console is, a usual one's width where nobody knows."""
    return max(shutil.get_terminal_size((WIDTH + 1, 1)).columns - 1, _NARROWEST)
