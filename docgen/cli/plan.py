"""`docgen plan`: what is due when, of visits and of a year's letters."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from docgen import output
from docgen.cli import agenda, due, report
from docgen.cli.agenda import Agenda
from docgen.cli.arguments import files_argument, shape_option
from docgen.cli.speech import messages_option, say
from docgen.deadlines.calendar_file import Group, calendar_file
from docgen.errors import DocgenError, Problem
from docgen.filenames import readable
from docgen.messages import _


def command() -> click.Command:
    """Return the command in the language being spoken."""
    return click.Command(
        "plan",
        callback=_plan,
        help=say(
            _(
                "Show what is due when: every step of the visits in the dossiers FILES, every letter of"
                " plans for a batch, with what is overdue and what the dossier still lacks. Lead times"
                " are your office's (lead_times), else practice or suggestion, and marked so. Exit code"
                " 1 where a file could not be read."
            )
        ),
        params=[
            files_argument(),
            click.Option(["--for", "party"], help=say(_("Steps of this party, by its id in the dossier."))),
            click.Option(
                ["--today"],
                type=click.DateTime(["%Y-%m-%d"]),
                help=say(_("Count the days left from this day; from today where left out.")),
            ),
            click.Option(
                ["--ics"],
                type=click.Path(readable=False, path_type=Path),
                help=say(_("Write the steps into this calendar file (iCalendar), for Outlook and phones.")),
            ),
            click.Option(
                ["--force"],
                is_flag=True,
                help=say(_("Write over a calendar file that somebody edited or docgen did not write.")),
            ),
            shape_option(),
            messages_option(),
        ],
    )


def _plan(
    files: tuple[Path, ...],
    party: str | None,
    today: datetime | None,
    ics: Path | None,
    force: bool,
    shape: str,
) -> int:
    day = today.date() if today else date.today()  # the clerk's own day, wherever the machine stands
    made, found, code = list[Agenda](), list[Problem](), 0
    for path in files:
        try:
            made.append(each := agenda.of(path, day, party or ""))
        except DocgenError as error:
            found += error.problems
            code = max(code, error.exit_code)
        else:
            found += each.problems
            code = max(code, int(report.failed(each.problems)))
    if shape == "json":
        report.print_problems(found)
        report.print_json([due.as_object(each) for each in made])
    else:
        report.print_problems(found)
        for line in due.lines(made):
            click.echo(line)
    if ics is not None and made:
        _write(ics, [group for each in made for group in each.groups], force)
    return code


def _write(path: Path, groups: list[Group], force: bool) -> None:
    content = calendar_file(groups, say)
    (written,) = output.write({readable(path.name): content}, path.parent, force=force)
    click.echo(say(_("Calendar: {path}", path=readable(written.beside or written.path))), err=True)
