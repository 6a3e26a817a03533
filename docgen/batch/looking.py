"""The whole batch, looked at before anything is made.

In: a plan. Out: every letter that will be made, and every problem, each once. Rows with errors may be
left out; what else is an error stops everything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace

from docgen.batch.choice import spoken_to
from docgen.batch.crew import each
from docgen.batch.entry import Entry
from docgen.batch.faults import faulty
from docgen.batch.letters import Letter, Seen, look
from docgen.batch.lots import SIZE, Kit, Lot, Parcel, cut
from docgen.batch.plan import Plan
from docgen.errors import Place, Problem, Severity
from docgen.frozen import frozen
from docgen.messages import Message, _

Progress = Callable[[Message, int, int], None]
"""Is told what is going on, how much of it is done, and how much there is."""

_NOWHERE = Place("\U0010ffff")
"""Behind all files."""
CHECKING, WRITING = _("Checking"), _("Writing")
"""What is going on."""
MOST = 2000
"""So many warnings and notes are kept; errors all are."""


@frozen
class Looked:
    """A lot with its letters."""

    lot: Lot
    letters: tuple[Letter, ...]


@dataclass(slots=True)
class Overview:
    """All letters of a plan, in the plan's order, and all that was found."""

    plan: Plan
    lots: list[Looked] = field(default_factory=list)
    left_out: dict[str, set[str]] = field(default_factory=dict)
    """Ids of faulty rows that are left out, by the entry's name."""
    _problems: dict[object, Problem] = field(default_factory=dict)
    _passed_over: int = 0

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every problem, in the order of the files."""
        found = sorted(self._problems.values(), key=lambda one: one.place or _NOWHERE)
        if self._passed_over:
            message = _("There are {count} more warnings and notes.", count=self._passed_over)
            found.append(Problem("more", message, severity=Severity.NOTE))
        return tuple(found)

    @property
    def without(self) -> tuple[str, ...]:
        """Ids of the partners who are left out for the errors in their rows, where the rest is written to."""
        return tuple(sorted(self.plan.left_out.union(*self.left_out.values())))

    @property
    def failed(self) -> bool:
        """Say whether an error stops the batch."""
        return any(problem.severity is Severity.ERROR for problem in self._problems.values())

    @property
    def count(self) -> int:
        """How many letters there are."""
        return sum(len(one.letters) for one in self.lots)

    def add(self, problems: Iterable[Problem], *, only_warn: bool = False) -> None:
        """Keep problems that are not known yet; `only_warn` of errors whose rows are left out."""
        for problem in problems:
            wording = problem.message.text, tuple(map(str, problem.message.values.values()))
            key = problem.code, problem.place, wording
            if key in self._problems:
                continue
            if problem.severity is not Severity.ERROR and len(self._problems) >= MOST:
                self._passed_over += 1
            elif only_warn and problem.severity is Severity.ERROR:
                self._problems[key] = replace(problem, severity=Severity.WARNING)
            else:
                self._problems[key] = problem


def estimate(plan: Plan) -> int:
    """Return about how many letters `plan` has."""
    return sum(
        len(spoken_to(row, entry.languages, entry.only)) for entry in plan.entries for row in entry.rows or ()
    )


def overview(
    plan: Plan,
    *,
    skip_faulty: bool = False,
    executor: Executor | None = None,
    workers: int = 1,
    progress: Progress | None = None,
) -> Overview:
    """Look at all letters of `plan`."""
    made = Overview(plan)
    made.add(plan.problems, only_warn=skip_faulty)
    lots = [lot for number, entry in enumerate(plan.entries) for lot in _lots(entry, number, workers)]
    done = 0
    for lot, seen in each(look, lots, executor, workers):
        made.lots += _sound(lot, seen, made) if skip_faulty else [_whole(lot, seen, made)]
        done += len(lot.rows or (0,))
        if progress:
            progress(CHECKING, done, sum(len(one.rows or (0,)) for one in lots))
    made.lots.sort(key=lambda one: (one.lot.number, one.lot.first))
    return made


def _lots(entry: Entry, number: int, workers: int) -> Iterable[Lot]:
    size = min(SIZE, max(5, -(-len(entry.rows or ()) // (4 * workers)))) if workers > 1 else SIZE
    return cut(entry, number, Parcel.of(Kit(entry)), size)


def _whole(lot: Lot, seen: Seen, made: Overview) -> Looked:
    made.add(seen.problems)
    return Looked(lot, seen.letters)


def _sound(lot: Lot, seen: Seen, made: Overview) -> list[Looked]:
    """Return the lot without its faulty rows; nothing where all are. Errors about no row stay errors."""
    rows = lot.rows or ()
    while rows:
        bad, others = faulty(seen, lot)
        if not bad or others:
            break
        made.add(seen.problems, only_warn=True)
        made.left_out.setdefault(lot.parcel.kit().entry.name, set()).update(bad)
        rows = tuple(row for row in lot.rows or () if row.id not in bad)
        if not rows:
            return []
        lot = replace(lot, rows=rows)
        seen = look(lot)
    return [_whole(lot, seen, made)]
