"""`docgen concord`: whether the languages say the same."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from docgen.cli import report
from docgen.cli.arguments import files_argument, shape_option
from docgen.cli.speech import messages_option, say
from docgen.concordance import Finding, compare_dossier, compare_files, compare_original
from docgen.dossier import load
from docgen.errors import Place, Problem, UsageError
from docgen.languages import CODES
from docgen.messages import _


def command() -> click.Command:
    """Return the command in the language being spoken."""
    return click.Command(
        "concord",
        callback=_concord,
        help=say(
            _(
                "Say where the languages differ: in numbers, dates, amounts, names, numbering, words left"
                " untranslated. FILES are dossiers; or two Word files, or one that holds both texts, with"
                " --languages. Exit code 1 where there is any difference."
            )
        ),
        params=[
            files_argument(),
            click.Option(
                ["-l", "--languages"],
                metavar="vi,lo",
                help=say(_("The languages of the Word files, in their order: two of vi, lo, zh.")),
            ),
            click.Option(
                ["--all", "everything"],
                is_flag=True,
                help=say(_("List what the dossier accepts too, as notes.")),
            ),
            shape_option(),
            messages_option(),
        ],
    )


def _concord(files: tuple[Path, ...], languages: str | None, everything: bool, shape: str) -> int:
    if any(path.suffix.lower() in (".docx", ".docm", ".doc") for path in files) or languages is not None:
        found = _documents(files, languages)
    else:
        found = [one for path in files for one in compare_dossier(load(path), everything=everything)]
    problems = [one.problem for one in found]
    if shape == "json":
        report.print_json([_as_object(one) for one in found])
    else:
        report.print_problems(problems, err=False)
        click.echo(report.count(problems))
    return int(report.failed(problems))


def _documents(files: Sequence[Path], languages: str | None) -> list[Finding]:
    codes = tuple((languages or "").replace(" ", "").split(","))
    if len(codes) != 2 or codes[0] == codes[1] or not set(codes) <= set(CODES):
        message = _("Say which two languages the Word files are in, as --languages vi,lo.")
        raise UsageError(Problem("languages", message, Place(str(files[0]))))
    if len(files) > 2:
        message = _("Name two Word files, or one that holds both texts.")
        raise UsageError(Problem("files", message, Place(str(files[2]))))
    if len(files) == 1:
        return compare_original(files[0], (codes[0], codes[1]))
    return compare_files(files[0], files[1], (codes[0], codes[1]))


def _as_object(one: Finding) -> dict[str, object]:
    (said,) = report.as_objects([one.problem])
    other = one.other
    place = other and {"file": other.file, "line": other.line or None, "column": other.column or None}
    return {**said, "says": one.says[0], "other": place and {**place, "says": one.says[1]}}
