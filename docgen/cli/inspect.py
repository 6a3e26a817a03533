"""`docgen inspect`: any Word file against a form; nothing is written."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from docgen.cli import report
from docgen.cli.arguments import files_argument, office_option, shape_option
from docgen.cli.speech import messages_option, say
from docgen.errors import DossierError, Problem, Severity, UsageError
from docgen.journey.inspection import Inspection, inspect
from docgen.languages.values import Day
from docgen.messages import Message, _
from docgen.protocol.forms import IDS


def command() -> click.Command:
    """Return the command in the language being spoken."""
    return click.Command(
        "inspect",
        callback=_inspect,
        help=say(
            _(
                "Judge the Word files FILES, whoever made them, against a form: page, fonts, sizes, parts and"
                " their order, number, date, signature, recipients. Each finding names the rule, what was"
                " found, what is prescribed and where that stands. Nothing is written. Exit code 1 where"
                " there is an error or a warning."
            )
        ),
        params=[
            files_argument(),
            click.Option(
                ["--form"], type=click.Choice(IDS), required=True, help=say(_("The form to judge by."))
            ),
            click.Option(
                ["--date", "day"],
                help=say(
                    _(
                        "Day of issue, as 2024-04-11: it decides which edition of the form holds."
                        " Without it the paper's own date counts."
                    )
                ),
            ),
            office_option(_("An office file, or a dossier, whose forms change rules.")),
            shape_option(),
            messages_option(),
        ],
    )


def _inspect(files: tuple[Path, ...], form: str, day: str | None, office: Path | None, shape: str) -> int:
    wanted = _day(day)
    done = [_one(path, form, wanted, office) for path in files]
    problems = [problem for one in done for problem in one.problems]
    if shape == "json":
        report.print_json([object_ for one in done for object_ in _objects(one)])
    else:
        report.print_problems(problems, err=False)
        click.echo(report.count(problems))
    return int(any(problem.severity is not Severity.NOTE for problem in problems))


def _one(path: Path, form: str, day: Day | None, office: Path | None) -> Inspection:
    try:
        return inspect(path, form, day=day, office=office)
    except DossierError as error:
        if not any(problem.path == "date" for problem in error.problems):
            raise
        raise UsageError(error.problems) from error


def _day(text: str | None) -> Day | None:
    if text is None:
        return None
    try:
        return Day.of(date.fromisoformat(text))
    except ValueError as error:
        message = _("“{day}” is no day; write for instance 2024-04-11.", day=text)
        raise UsageError(Problem("bad-date", message)) from error


def _objects(done: Inspection) -> list[dict[str, object]]:
    objects = report.as_objects(done.problems)
    for object_, finding in zip(objects, done.findings, strict=True):
        del object_["line"], object_["column"], object_["path"]
        object_ |= {
            "paragraph": finding.paragraph or None,
            "text": finding.text,
            "rule": finding.rule.id,
            "element": finding.rule.element.value,
            "found": _said(finding.found),
            "prescribed": _said(finding.prescribed),
            "source": say(finding.rule.source),
            "confidence": finding.rule.confidence.value,
            "form": done.form.edition,
        }
    return objects


def _said(value: Message | str) -> str:
    return say(value) if isinstance(value, Message) else value
