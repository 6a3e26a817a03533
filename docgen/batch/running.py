"""From a plan to its letters' files: look at all, make what is missing, write, register.

Only this process writes. What stands in the folder, made from the same data by the same docgen with
the same template, stays; so a run that was interrupted is gone on with by the same command.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from pathlib import Path

from docgen import output
from docgen.batch import crew
from docgen.batch.filing import Filing
from docgen.batch.letters import make
from docgen.batch.looking import WRITING, Overview, Progress, estimate, overview
from docgen.batch.outcome import Outcome
from docgen.batch.plan import Plan
from docgen.batch.printing import print_all
from docgen.batch.stencils import Stencils
from docgen.errors import ConversionError, DossierError
from docgen.frozen import frozen
from docgen.output.series import filling
from docgen.rendering.library import Library


@frozen
class Wishes:
    """What is wanted of a run; `docgen.batch.run` explains each."""

    out: Path = Path("out")
    templates: Path | None = None
    skip_faulty: bool = False
    force: bool = False
    prune: bool = False
    pdf: bool = False
    dry: bool = False


USUAL = Wishes()


def run(
    plan: Plan,
    wishes: Wishes = USUAL,
    *,
    executor: Executor | None = None,
    workers: int = 0,
    shown: Callable[[Overview], None] | None = None,
    progress: Progress | None = None,
) -> Outcome:
    """Make the letters of `plan` and return what became of each.

    `executor` is any `concurrent.futures.Executor` and `workers` how many work in it; without one, `workers`
    processes (as many as there are cores where 0) are started if there is enough to do. `shown` is
    called with the `Overview` before anything is made. Raises DossierError where something is wrong
    with the data, TemplateError or OutputError with nothing written, BatchError where the workers
    are lost. KeyboardInterrupt passes through; what was finished stands.
    """
    tell = progress or _silent
    with _hands(plan, executor, workers) as (hands, count):
        seen = overview(plan, skip_faulty=wishes.skip_faulty, executor=hands, workers=count, progress=tell)
        if shown is not None:
            shown(seen)
        if seen.failed:
            raise DossierError(seen.problems)
        folder = output.folder_for(wishes.out, plan.name)
        stencils = Stencils(Library(wishes.templates), seen)
        if wishes.dry:
            return Outcome(folder, problems=list(seen.problems))
        names = [entry.name for entry in plan.entries]
        with filling(folder, names, plan.path, force=wishes.force) as series:
            filing = Filing(series, seen, stencils, force=wishes.force)
            with filing.registering():
                tell(WRITING, 0, len(filing.files))
                orders = filing.orders()
                for order, made in crew.each(make, orders, hands, count):
                    filing.take(order, made)
                    tell(WRITING, filing.done, filing.wanted)
            filing.clear(prune=wishes.prune)
            if wishes.pdf:
                _print(filing, tell)
            return filing.outcome


def _print(filing: Filing, tell: Progress) -> None:
    """Write the PDF; where that fails the Word files stand, and the outcome tells why there is none."""
    try:
        print_all(filing, tell)
    except ConversionError as error:
        filing.found += error.problems


@contextmanager
def _hands(plan: Plan, executor: Executor | None, workers: int) -> Iterator[tuple[Executor | None, int]]:
    """Give the executor, if one is worth it, and how many work in it."""
    if executor is not None:
        yield executor, workers or getattr(executor, "_max_workers", 0) or crew.cores()
        return
    jobs = workers or crew.cores()
    if jobs == 1 or estimate(plan) < crew.WORTH_A_POOL:
        yield None, 1
        return
    with crew.pool(jobs) as started:
        yield started, jobs


def _silent(_what: object, _done: int, _of: int) -> None:
    """Tell nobody."""
