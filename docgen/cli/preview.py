"""`docgen preview`: a dossier's pages, made again whenever it changes."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import click

from docgen.cli import rebuilding, report
from docgen.cli.arguments import folder_option
from docgen.cli.speech import messages_option, say, spoken
from docgen.errors import DocgenError, Problem
from docgen.filenames import readable
from docgen.messages import Message, _

if TYPE_CHECKING:
    from docgen.preview import Preview

_LEAST, _USUAL, _MOST = 40, 110, 300


def command() -> click.Command:
    """Return the command in the language being spoken."""
    return click.Command(
        "preview",
        callback=_preview,
        help=say(
            _(
                "Show the pages of DOSSIER: write each paper as PDF and as pictures, and index.html, in which"
                " the languages stand beside each other. With --watch, make them again whenever the dossier,"
                " an office file or a template is saved; the page in the browser renews itself."
            )
        ),
        params=[
            click.Argument(["dossier"], type=click.Path(readable=False, path_type=Path)),
            click.Option(["--watch"], is_flag=True, help=say(_("Go on until Ctrl-C."))),
            _several(
                ["-p", "--paper", "papers"], _("Only this paper (invitation, programme, …); repeatable.")
            ),
            _several(["-l", "--language", "languages"], _("Only papers in this language; repeatable.")),
            folder_option(["-o", "--out"], _("Folder for the dossiers' folders."), "preview"),
            folder_option(
                ["--templates"], _("Folder with your own templates; what it lacks comes from docgen.")
            ),
            click.Option(
                ["--resolution"],
                type=click.IntRange(_LEAST, _MOST),
                default=_USUAL,
                show_default=True,
                help=say(_("Dots per inch of the pictures.")),
            ),
            messages_option(),
        ],
    )


def _several(names: list[str], explained: Message) -> click.Option:
    return click.Option(names, multiple=True, help=say(explained))


def _preview(
    dossier: Path,
    watch: bool,
    papers: tuple[str, ...],
    languages: tuple[str, ...],
    out: Path,
    templates: Path | None,
    resolution: int,
) -> int:
    from docgen.journey import Options
    from docgen.preview import Preview

    options = Options(out, papers or None, languages or None, templates)
    with _ended_by_signals(), Preview(dossier, options, say, spoken(), resolution) as preview:
        if watch:
            return _watched(preview, dossier, templates)
        rebuilt = preview.rebuild()
        report.print_problems(rebuilt.problems)
        if rebuilt.problems:
            click.echo(report.count(rebuilt.problems), err=True)
        if rebuilt.error is not None:
            return rebuilt.error.exit_code
        click.echo(rebuilding.written(preview.page, rebuilt))
        return int(report.failed(rebuilt.problems))


def _watched(preview: Preview, dossier: Path, templates: Path | None) -> int:
    """Rebuild until somebody ends it, which is how it ends well."""
    from docgen.preview import Watch

    watch = Watch(dossier, templates)
    told: tuple[Problem, ...] = ()
    first = True
    try:
        while True:
            try:
                rebuilt = preview.rebuild()
            except DocgenError as error:
                report.print_problems(error.problems)
            else:
                watch.know(rebuilt.sources)
                if rebuilt.problems != told or rebuilt.error:
                    report.print_problems(rebuilt.problems)
                told = rebuilt.problems
                click.echo(rebuilding.line(preview.page, rebuilt, first=first))
                if first and not rebuilt.error:
                    first = False
                    click.echo(say(_("Watching. Ctrl-C ends.")), err=True)
            watch.wait()
    except KeyboardInterrupt:
        click.echo(say(_ended(preview.page)), err=True)
        return 0


def _ended(page: Path) -> Message:
    if page.exists():
        return _("Ended. The pages stay in {folder}.", folder=readable(page.parent))
    return _("Ended.")


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Let what ends a program (a closed window, a shutdown) end it as Ctrl-C does: with LibreOffice, whose
    end a second Ctrl-C does not disturb."""
    ending = False

    def end(_number: int, _frame: FrameType | None) -> None:
        nonlocal ending
        if not ending:
            ending = True
            raise KeyboardInterrupt

    named = [getattr(signal, name, None) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")]
    here = threading.current_thread() is threading.main_thread()
    before = {one: signal.signal(one, end) for one in named if one is not None and here}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
