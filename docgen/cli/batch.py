"""`docgen batch`: a year's paperwork in one run."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from pathlib import Path

import click

from docgen.cli import ending, report
from docgen.cli.arguments import folder_option
from docgen.cli.overview import FORMATS, Shape, show
from docgen.cli.progress import Progress
from docgen.cli.speech import messages_option, say
from docgen.errors import DocgenError, Place, Problem, UsageError
from docgen.filenames import readable
from docgen.messages import Message, _

INTERRUPTED = 130
_SHEET = ".xlsx"


def command() -> click.Command:
    """Return the command in the language being spoken."""
    return click.Command(
        "batch",
        callback=_batch,
        help=say(
            _(
                "Make all letters of PLAN: check everything, show it as one table, then write the letters and"
                " a register. What is there already is not made again, so an interrupted run is gone on with"
                " by the same command. Exit code 1 where a letter could not be made."
            )
        ),
        params=[
            click.Argument(["plan"], required=False, type=click.Path(readable=False, path_type=Path)),
            _flag("--dry-run", _("Check, show the table and stop.")),
            folder_option(["-o", "--out"], _("Folder for the plan's folder."), "out"),
            folder_option(
                ["--templates"], _("Folder with your own templates; what it lacks comes from docgen.")
            ),
            _flag("--skip-faulty", _("Leave out partners whose row has an error; write to the others.")),
            _flag("--force", _("Write over letters, a register or a PDF that somebody edited.")),
            _flag("--prune", _("Remove letters of earlier runs that are no longer planned, if unedited.")),
            _flag("--pdf", _("Write all letters into one PDF for the printer, by LibreOffice.")),
            click.Option(
                ["--jobs"],
                type=click.IntRange(1, 256),
                help=say(_("So many processes; all cores where left out, one for a small batch.")),
            ),
            click.Option(
                ["--scheduler"], metavar="tcp://…", help=say(_("Work on the Dask cluster of this scheduler."))
            ),
            click.Option(
                ["--format", "shape"],
                type=click.Choice(FORMATS),
                default="text",
                show_default=True,
                help=say(_("The table for people, or whole as JSON or CSV.")),
            ),
            click.Option(
                ["--new-sheet"],
                type=click.Path(path_type=Path),
                help=say(_("Write an address book to fill in (XLSX) and do nothing else.")),
            ),
            messages_option(),
        ],
    )


def _flag(name: str, explained: Message) -> click.Option:
    return click.Option([name], is_flag=True, help=say(explained))


def _batch(
    plan: Path | None,
    dry_run: bool,
    out: Path,
    templates: Path | None,
    skip_faulty: bool,
    force: bool,
    prune: bool,
    pdf: bool,
    jobs: int | None,
    scheduler: str | None,
    shape: Shape,
    new_sheet: Path | None,
) -> int:
    if new_sheet is not None:
        return _write_sheet(new_sheet)
    if plan is None:
        message = _("Name a plan, or ask for an address book to fill in with --new-sheet.")
        raise UsageError(Problem("no-plan", message))
    from docgen.batch import Wishes, hasten, load_plan

    if jobs != 1 and scheduler is None:
        hasten()
    wishes = Wishes(out, templates, skip_faulty, force, prune, pdf, dry_run)
    with Progress() as progress:
        try:
            loaded = load_plan(plan)
            with _hands(scheduler) as (executor, workers):
                return _run(loaded, wishes, executor, jobs or workers, shape, progress)
        except KeyboardInterrupt:
            progress.clear()
            click.echo(say(ending.interrupted(progress)), err=True)
            return INTERRUPTED


def _run(
    plan: object, wishes: object, executor: Executor | None, workers: int, shape: Shape, progress: Progress
) -> int:
    from docgen.batch import Overview, Plan, Wishes, run

    assert isinstance(plan, Plan)
    assert isinstance(wishes, Wishes)
    told: list[Problem] = []

    def shown(seen: Overview) -> None:
        progress.clear()
        told.extend(seen.problems)
        report.print_problems(told)
        show(seen, shape)
        if wishes.skip_faulty and seen.without and not seen.failed:
            click.echo(say(ending.left_out(seen.without)), err=shape != "text")

    try:
        outcome = run(plan, wishes, executor=executor, workers=workers, shown=shown, progress=progress.tell)
    except DocgenError as error:
        progress.clear()
        new = [problem for problem in error.problems if problem not in told]
        report.print_problems(new)
        click.echo(report.count([*told, *new]), err=True)
        return error.exit_code
    progress.clear()
    new = [problem for problem in outcome.problems if problem not in told]
    report.print_problems(new)
    if told or new:
        click.echo(report.count([*told, *new]), err=True)
    if not wishes.dry:
        click.echo(say(ending.summary(outcome)), err=shape != "text")
    return int(report.failed([*told, *new]))


@contextmanager
def _hands(scheduler: str | None) -> Iterator[tuple[Executor | None, int]]:
    """Give the cluster's executor, or none: then the run starts processes itself."""
    if scheduler is None:
        yield None, 0
        return
    from docgen.batch import cluster

    with cluster(scheduler) as (executor, threads):
        yield executor, threads


def _write_sheet(path: Path) -> int:
    from docgen.addresses import new_sheet
    from docgen.output import create

    if path.suffix.lower() != _SHEET:
        message = _("An address book to fill in is a workbook; let its name end in {ending}.", ending=_SHEET)
        raise UsageError(Problem("bad-name", message, Place(readable(path))))
    create(path, new_sheet())
    click.echo(say(_("Written: {file}", file=readable(path))))
    return 0
