"""`docgen build`: dossiers to papers."""

from __future__ import annotations

from pathlib import Path

import click

from docgen.cli import report
from docgen.cli.speech import messages_option, say
from docgen.errors import Problem
from docgen.journey import Built, Options, build_many
from docgen.messages import Message, _
from docgen.output import State

_SAID = {
    State.WRITTEN: _("written"),
    State.UNCHANGED: _("unchanged"),
    State.BESIDE: _("kept beside"),
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
            click.Argument(["files"], nargs=-1, required=True, type=click.Path(path_type=Path)),
            _several(
                ["-p", "--paper", "papers"], _("Only this paper (invitation, programme, …); repeatable.")
            ),
            _several(["-l", "--language", "languages"], _("Only papers in this language; repeatable.")),
            click.Option(
                ["-o", "--out"],
                type=click.Path(path_type=Path),
                default="out",
                show_default=True,
                help=say(_("Folder for the dossiers' folders.")),
            ),
            click.Option(
                ["--templates"],
                type=click.Path(path_type=Path),
                help=say(_("Folder with your own templates; what it lacks comes from docgen.")),
            ),
            _flag("--final", _("Refuse a dossier in which a text is missing in a language.")),
            _flag("--force", _("Write over files that somebody edited.")),
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
    pdf: bool,
    shape: str,
) -> int:
    options = Options(out, papers or None, languages or None, templates, final, force, pdf)
    lines = shape == "text"
    results: list[Built] = []
    for built in build_many(files, options, _tell if pdf or len(files) > 1 else None):
        if lines:
            report.print_problems(_problems(built))
        _list(built, err=not lines)
        results.append(built)
    found = [problem for built in results for problem in _problems(built)]
    if not lines:
        report.print_json(report.as_objects(found))
    elif found:
        click.echo(report.count(found), err=True)
    click.echo(_summary(results), err=not lines)
    return max(_exit_code(built) for built in results)


def _problems(built: Built) -> list[Problem]:
    return [*built.problems, *(built.error.problems if built.error else ())]


def _exit_code(built: Built) -> int:
    return built.error.exit_code if built.error else int(report.failed(built.problems))


def _list(built: Built, *, err: bool) -> None:
    width = max(len(say(said)) for said in _SAID.values())
    for file in built.written:
        click.echo(f"{say(_SAID[file.state]):<{width}}  {file.beside or file.path}", err=err)


def _summary(results: list[Built]) -> str:
    states = [file.state for built in results for file in built.written]
    unchanged = states.count(State.UNCHANGED)
    return say(
        _("Written: {written}, unchanged: {unchanged}", written=len(states) - unchanged, unchanged=unchanged)
    )


def _tell(message: Message) -> None:
    click.echo(say(message), err=True)
