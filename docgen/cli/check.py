"""`docgen check`: every problem, nothing written."""

from __future__ import annotations

from pathlib import Path

import click

from docgen import journey
from docgen.cli import report
from docgen.cli.arguments import files_argument, shape_option
from docgen.cli.speech import messages_option, say
from docgen.dossier.reading import PLAN
from docgen.errors import DocgenError, Problem
from docgen.messages import _


def command() -> click.Command:
    """Return the command in the language being spoken."""
    return click.Command(
        "check",
        callback=_check,
        help=say(
            _(
                "List every problem of the dossiers or plans FILES, each with file, line and column, then"
                " their number. Nothing is written. Exit code 1 where there is an error."
            )
        ),
        params=[
            files_argument(),
            click.Option(
                ["--provisional"],
                is_flag=True,
                help=say(_("Name each text whose wording is provisional, with its place.")),
            ),
            click.Option(
                ["--final"],
                is_flag=True,
                help=say(_("List as errors all for which build --final would refuse the papers.")),
            ),
            shape_option(),
            messages_option(),
        ],
    )


def _check(files: tuple[Path, ...], provisional: bool, final: bool, shape: str) -> int:
    problems = [problem for path in files for problem in _problems(path, provisional, final)]
    if shape == "json":
        report.print_json(report.as_objects(problems))
    else:
        problems = problems if provisional else report.without_details(problems)
        report.print_problems(problems, err=False)
        click.echo(report.count(problems))
    return int(report.failed(problems))


def _problems(path: Path, provisional: bool, final: bool) -> list[Problem]:
    found = journey.check(path, provisional=provisional, final=final)
    return _of_plan(path) if [problem.path for problem in found] == [PLAN] else found


def _of_plan(path: Path) -> list[Problem]:
    """Return every problem of a plan's letters, as a dry run of the batch finds them."""
    from docgen.batch import Wishes, load_plan, run  # with what reads workbooks: dossiers do without

    try:
        return run(load_plan(path), Wishes(dry=True)).problems
    except DocgenError as error:
        return list(error.problems)
