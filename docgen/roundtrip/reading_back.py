"""The whole way back, from an edited Word file to a dossier that says what it says.

In: the paths of both. Out: a `Readback`; `apply` writes what it found. Nothing is written before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from docgen import output
from docgen.dossier import read
from docgen.dossier.editing import Source
from docgen.dossier.model import Dossier
from docgen.errors import DossierError, Place, Problem, Severity
from docgen.filenames import readable
from docgen.messages import _
from docgen.papers import Job, plan
from docgen.roundtrip.bench import Bench
from docgen.roundtrip.carrying import Carrying
from docgen.roundtrip.hands import Hands, notes, remarks
from docgen.roundtrip.identity import differing, find_dossier, find_job
from docgen.roundtrip.model import Change, Edit, Readback
from docgen.roundtrip.noise import TURNS
from docgen.roundtrip.press import Press, Unprinted, body
from docgen.roundtrip.unrecorded import numbered
from docgen.roundtrip.wishes import positions, wishes
from docgen.word.package import read_package
from docgen.word.returned import Label, Passage, Returned
from docgen.word.returned.reading import read_returned


def readback(
    edited: Path,
    dossier: Path | None = None,
    *,
    templates: Path | None = None,
    paper: str | None = None,
    languages: Sequence[str] | None = None,
    leave_tracked: bool = False,
) -> Readback:
    """Return what was changed in the Word file `edited` since docgen wrote it, and the dossier with it.

    `dossier` is looked for where it is not given; `paper` and `languages` say which of its papers the file is
    where that cannot be told; with `leave_tracked` tracked changes count as rejected, else as accepted.
    Raises TemplateError where the file cannot be read, DossierError where the dossier has errors, UsageError
    where it cannot be told which paper of which dossier the file is.
    """
    returned = read_returned(read_package(edited))
    label = returned.record.label if returned.record else None
    path = find_dossier(edited, label, dossier)
    today, content = _read(path)
    back = _seen(body(returned.rejected if leave_tracked else returned.passages))
    presses: dict[str, Press] = {}

    def lines_of(job: Job) -> Sequence[str]:
        presses[job.filename] = Press(path, job, templates)
        return [passage.text for passage in presses[job.filename].edition(content).passages]

    jobs = plan(today)
    own = [passage.text for passage in back]
    job = find_job(jobs, edited, label, paper, languages, lines_of, own)
    press = presses.get(job.filename) or Press(path, job, templates)
    bench = _bench(press, content, path)
    found = _carried(bench, returned, back, leave_tracked)
    after = bench.source.content()
    return Readback(
        edited,
        path,
        Label(today.name, job.paper, job.languages, job.party),
        tuple(found),
        {} if after == content else {path: Edit(content, after)},
        (*differing(edited, label, path), *_unrecorded(returned, edited)),
    )


def apply(readback: Readback) -> tuple[Path, ...]:
    """Write the dossier with what was carried; return where the old one is kept.

    Raises OutputError where the dossier was changed meanwhile, or cannot be written: nothing is lost.
    """
    return tuple(output.replace(path, edit.before, edit.after) for path, edit in readback.edits.items())


def _seen(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """Return the passages without the signs in them that turn the direction of writing."""
    return tuple(replace(passage, text=passage.text.translate(TURNS)) for passage in passages)


def _carried(bench: Bench, returned: Returned, back: Sequence[Passage], leave: bool) -> list[Change]:
    """Carry all into the bench; return the changes in the order of the paper."""
    base = returned.record.passages if returned.record else numbered(bench.first.passages, back)
    wanted = wishes(base, back, bench.first.passages)
    hands = Hands(returned, back, leave)
    changes = Carrying(bench, back, hands).carry(wanted)
    said = remarks(returned, positions(back, bench.first.passages), bench)
    found = [*changes, *said, *notes(returned, bench)]
    return [change for _at, change in sorted(found, key=lambda one: one[0])]


def _bench(press: Press, content: bytes, path: Path) -> Bench:
    try:
        return Bench(press, Source.of(content, readable(path)))
    except Unprinted as error:
        raise DossierError(error.problem) from error


def _read(path: Path) -> tuple[Dossier, bytes]:
    reading = read(path)
    if reading.dossier is None:
        raise DossierError(reading.problems)
    return reading.dossier, path.read_bytes()


def _unrecorded(returned: Returned, edited: Path) -> list[Problem]:
    if returned.record is not None:
        return []
    message = _(
        "The file no longer holds what docgen wrote down in it. It is compared with the paper as the dossier"
        " makes it today, so what was changed in the dossier since shows as a change by the editor."
    )
    return [Problem("no-record", message, Place(readable(edited)), severity=Severity.NOTE)]
