"""`docgen build`: dossiers to papers."""

from __future__ import annotations

from pathlib import Path

import click

from docgen.cli import report
from docgen.cli.arguments import files_argument, folder_option
from docgen.cli.speech import messages_option, say
from docgen.errors import ConversionError, Problem
from docgen.filenames import readable
from docgen.journey import Built, Options, build_many
from docgen.messages import Message, _
from docgen.output import State

_SAID = {
    State.WRITTEN: _("written"),
    State.UNCHANGED: _("unchanged"),
    State.BESIDE: _("kept beside"),
    State.REMOVED: _("removed"),
}


def command() -> click.Command:
    """Return the command in the language being spoken."""
    return click.Command(
        "build",
        callback=_build,
        help=say(
            _(
                "Write the papers of the dossiers FILES as Word files, each dossier's into a folder of its"
                " own name. A file that somebody edited is never written over. Exit code 1 where a"
                " dossier could not be built; the others are."
            )
        ),
        params=[
            files_argument(),
            _several(
                ["-p", "--paper", "papers"], _("Only this paper (invitation, programme, …); repeatable.")
            ),
            _several(["-l", "--language", "languages"], _("Only papers in this language; repeatable.")),
            folder_option(["-o", "--out"], _("Folder for the dossiers' folders."), "out"),
            folder_option(
                ["--templates"], _("Folder with your own templates; what it lacks comes from docgen.")
            ),
            _flag(
                "--final",
                _(
                    "Refuse a dossier in which anything is missing, not filled in, out of date, provisional"
                    " and read by nobody, or differs between the languages."
                ),
            ),
            _flag("--force", _("Write over files that somebody edited, or that are another dossier's.")),
            _flag("--prune", _("Remove papers of earlier builds that are no longer ordered, if unedited.")),
            _flag("--pdf", _("Write a PDF beside each Word file, by LibreOffice.")),
            click.Option(
                ["--format", "shape"],
                type=click.Choice(report.FORMATS),
                default="text",
                show_default=True,
                help=say(_("Problems as lines, or as a JSON list on standard output.")),
            ),
            messages_option(),
        ],
    )


def _several(names: list[str], explained: Message) -> click.Option:
    return click.Option(names, multiple=True, help=say(explained))


def _flag(name: str, explained: Message) -> click.Option:
    return click.Option([name], is_flag=True, help=say(explained))


def _build(  # one parameter an option: click calls it so
    files: tuple[Path, ...],
    papers: tuple[str, ...],
    languages: tuple[str, ...],
    out: Path,
    templates: Path | None,
    final: bool,
    force: bool,
    prune: bool,
    pdf: bool,
    shape: str,
) -> int:
    options = Options(out, papers or None, languages or None, templates, final, force, pdf, prune)
    lines = shape == "text"
    results, found, codes = list[Built](), list[Problem](), [0]
    try:
        for built in build_many(files, options, _tell if pdf or len(files) > 1 else None):
            problems = _problems(built)
            if lines:
                problems = report.without_details(problems)
                report.print_problems(problems)
            _list(built, err=not lines)
            results.append(built)
            found += problems
            codes.append(_exit_code(built))
    except ConversionError as error:  # after the Word files were written
        if lines:
            report.print_problems(error.problems)
        found += error.problems
        codes.append(error.exit_code)
    if not lines:
        report.print_json(report.as_objects(found))
    elif found:
        click.echo(report.count(found), err=True)
    click.echo(_summary(results), err=not lines)
    return max(codes)


def _problems(built: Built) -> list[Problem]:
    return [*built.problems, *(built.error.problems if built.error else ())]


def _exit_code(built: Built) -> int:
    return built.error.exit_code if built.error else int(report.failed(built.problems))


def _list(built: Built, *, err: bool) -> None:
    width = max(len(say(said)) for said in _SAID.values())
    for file in built.written:
        click.echo(f"{say(_SAID[file.state]):<{width}}  {readable(file.beside or file.path)}", err=err)


def _summary(results: list[Built]) -> str:
    states = [file.state for built in results for file in built.written]
    count = {
        "written": states.count(State.WRITTEN) + states.count(State.BESIDE),
        "unchanged": states.count(State.UNCHANGED),
        "removed": states.count(State.REMOVED),
    }
    if not count["removed"]:
        return say(_("Written: {written}, unchanged: {unchanged}", **count))
    return say(_("Written: {written}, unchanged: {unchanged}, removed: {removed}", **count))


def _tell(message: Message) -> None:
    click.echo(say(message), err=True)
