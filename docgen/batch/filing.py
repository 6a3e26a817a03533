"""The letters' files and their register, kept in step.

In: an `Overview` and the folder's `Series`; then the letters as they are made. Out: what became of
each. The register names only files that are there with the digest it tells: it is written before
files change, every few seconds, and at the end, however that comes.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from docgen.batch import register, remarks
from docgen.batch.filed import Fate, Filed, filed
from docgen.batch.letters import Made, Order
from docgen.batch.lines import Lines
from docgen.batch.looking import Overview
from docgen.batch.outcome import Outcome
from docgen.batch.stencils import Stencils
from docgen.errors import Problem
from docgen.messages import _
from docgen.output import State
from docgen.output.condition import Condition
from docgen.output.series import Document, Series
from docgen.output.staging import Written

SECONDS = 10
"""So often the register is written while letters are made."""


class Filing:
    """Files letters and registers them."""

    def __init__(self, series: Series, seen: Overview, stencils: Stencils, *, force: bool) -> None:
        self.series, self._seen, self._stencils, self._force = series, seen, stencils, force
        self.files = {one.name: one for one in filed(seen, stencils)}
        self._lines = Lines(seen, stencils)
        self.done = self.wanted = 0
        self.found: list[Problem] = list(seen.problems)
        self.removed: list[str] = []
        self._told = time.monotonic()
        self._registered: Written | None = None

    @property
    def outcome(self) -> Outcome:
        """Return what became of all letters."""
        fates = {name: one.fate for name, one in self.files.items()}
        return Outcome(self.series.folder, fates, self.found, self.removed)

    def registered(self) -> list[str]:
        """Return the files that the register names."""
        return [one.name for one in self.files.values() if one.digest]

    def orders(self) -> Iterator[Order]:
        """Look at what is there; yield the lots of which something is to be made."""
        if self.series.forgotten:  # then the register tells which letters are docgen's
            known = register.digests(self.series.path_of(register.FILE))
            self.series.adopt({name: known[name] for name in self.files if name in known})
        for one in self.files.values():
            self._look(one)
        self.wanted = sum(one.fate is Fate.WAITING for one in self.files.values())
        if self.wanted:
            self._register()
        yield from self._missing()

    def take(self, order: Order, made: Sequence[Made]) -> None:
        """File the letters that were made of `order`."""
        folder = order.lot.parcel.kit().entry.name
        by_name = {f"{folder}/{one.file}": one for one in made}
        documents = [
            Document(name, one.content, one.digest, self.files[name].key)
            for name, one in by_name.items()
            if one.content
        ]
        for name, state in self.series.put(documents).items():
            self._settle(self.files[name], state, by_name[name].digest)
        for name, one in by_name.items():
            if not one.content:
                self._fail(self.files[name], one.problems)
        self.done += len(made)
        if time.monotonic() - self._told > SECONDS:
            self._register()

    def clear(self, *, prune: bool) -> None:
        """Name letters that the plan no longer has; with `prune` remove those that nobody edited."""
        left = []
        for name in self.series.names():
            if name in self.files or self._of_faulty(name):
                continue
            if self.series.look(name).condition is Condition.ABSENT:
                continue
            if prune and self.series.remove(name):
                self.removed.append(name)
            else:
                left.append(name)
        if left:
            self.found.append(remarks.no_longer(left, self.series.folder))
        self.series.settle()

    def _of_faulty(self, name: str) -> bool:
        """Say whether the letter is to a partner who is left out for an error only."""
        folder, _slash, file = name.rpartition("/")
        partner = file.removesuffix(".docx").rpartition(".")[2]
        return partner in self._seen.plan.left_out or partner in self._seen.left_out.get(folder, ())

    @contextmanager
    def registering(self) -> Iterator[None]:
        """Write the register at the end of the block, however that comes."""
        try:
            yield
        except BaseException:
            self._catch_up()
            raise
        finally:
            self._register()
            self._told_of(self._registered)
            self.series.settle()

    def put(self, name: str, content: bytes) -> None:
        """Write a file of all letters beside the register; tell where an edited one was kept."""
        self._told_of(self.series.replace(name, content))

    def _told_of(self, written: Written | None) -> None:
        if written and written.beside:
            edited = written.state is State.KEPT
            self.found.append((remarks.edited if edited else remarks.held)(written.path, written.beside))

    def _catch_up(self) -> None:
        """Find the letters that were moved into place when something stopped the run among them."""
        for one in self.files.values():
            if one.fate is Fate.WAITING and self.series.key_of(one.name) == one.key:
                found = self.series.look(one.name)
                if found.condition is Condition.CURRENT:
                    one.fate, one.digest = Fate.WRITTEN, found.digest

    def _look(self, one: Filed) -> None:
        found = self.series.look(one.name)
        one.digest = found.digest
        if found.condition is Condition.CURRENT and self.series.key_of(one.name) == one.key:
            one.fate = Fate.UNCHANGED
        elif not found.free and not self._force:
            one.fate = Fate.KEPT
            self.found.append(remarks.kept(self.series.path_of(one.name)))
        else:
            one.digest = ""

    def _missing(self) -> Iterator[Order]:
        """Yield each lot with only the rows of which a letter is missing."""
        names: dict[int, list[Filed]] = {}
        for one in self.files.values():
            if one.fate is Fate.WAITING:
                names.setdefault(id(one.lot), []).append(one)
        for waiting in names.values():
            lot = self._stencils.given(waiting[0].lot)
            if lot.rows is not None:
                rows = {one.letter.row for one in waiting}
                lot = replace(lot, rows=tuple(row for number, row in enumerate(lot.rows) if number in rows))
            yield Order(lot, frozenset(one.letter.file for one in waiting))

    def _settle(self, one: Filed, state: State, digest: str) -> None:
        if state is State.KEPT:
            found = self.series.look(one.name)
            one.fate, one.digest = Fate.KEPT, found.digest
            self.found.append(remarks.kept(self.series.path_of(one.name)))
        elif state is State.BESIDE:
            one.fate = Fate.FAILED
            self.found.append(remarks.held_open(self.series.path_of(one.name)))
        else:
            one.digest = digest
            one.fate = Fate.UNCHANGED if state is State.UNCHANGED else Fate.WRITTEN

    def _fail(self, one: Filed, problems: Sequence[Problem]) -> None:
        one.fate = Fate.FAILED
        row = one.lot.rows[one.letter.row] if one.lot.rows and one.letter.row >= 0 else None
        place = row.place_of() if row else one.lot.parcel.kit().entry.place
        for problem in problems:
            message = _("{file} could not be made: {reason}", file=one.name, reason=problem.message)
            self.found.append(Problem(problem.code, message, place, problem.path))

    def _register(self) -> None:
        lines = (self._lines.of(one) for one in self.files.values() if one.digest)
        self._registered = self.series.replace(register.FILE, register.pieces(lines))
        self._told = time.monotonic()
