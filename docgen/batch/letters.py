"""What a worker does with a lot: looks at its letters, or makes them. It reads and writes no file.

In: a `Lot`. Out: for each letter what the register says of it, and what was found; or its bytes. The
same lot gives the same letters on any machine, and a letter does not depend on which lot it is in.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import field
from functools import lru_cache
from typing import Any

from docgen.batch.lots import Kit, Lot
from docgen.dossier import Dossier, decode_tree
from docgen.errors import DocgenError, Problem, Severity, TemplateError, line_of
from docgen.frozen import frozen
from docgen.journey import findings
from docgen.journey.workshop import document
from docgen.messages import Message, _
from docgen.papers import Job, plan
from docgen.papers.job import TemplateName
from docgen.rendering import Template, compile_content


@frozen
class Letter:
    """One paper for one partner (or of a dossier) in its languages, as the register tells of it."""

    file: str
    """Its name in the entry's folder."""
    paper: str
    languages: tuple[str, ...]
    row: int
    """Which row of its lot; -1 for a dossier's own."""
    partner: str
    """Id of the party it goes to; "" where it goes to none in particular."""
    whom: str
    signer: str
    template: TemplateName
    missing: tuple[Message, ...] = ()


@frozen
class Seen:
    """What looking at a lot found; there are no letters where a problem is an error."""

    letters: tuple[Letter, ...] = ()
    problems: tuple[Problem, ...] = ()


@frozen
class Made:
    """A letter's bytes, or why there are none."""

    file: str
    content: bytes = field(default=b"", repr=False)
    digest: str = ""
    problems: tuple[Problem, ...] = ()


def look(lot: Lot) -> Seen:
    """Return what the letters of `lot` will be, and every problem in it. Raises nothing."""
    kit = lot.parcel.kit()
    reading = decode_tree(lot.tree, kit.entry.name, kit.entry.file, kit.entry.working_languages)
    problems = [p for p in reading.problems if p.code != "provisional-texts"]  # it counts by the lot
    if reading.dossier is None:
        return Seen(problems=tuple(problems))
    problems += findings.of_protocol(reading.dossier, kit.entry.papers)
    if any(problem.severity is Severity.ERROR for problem in problems):
        return Seen(problems=tuple(problems))
    try:
        jobs = jobs_of(lot, kit, reading.dossier)
    except DocgenError as error:
        return Seen(problems=(*problems, *error.problems))
    places = _rows(lot)
    letters = tuple(_letter(name, job, party, reading.dossier, places) for name, job, party in jobs)
    gaps = findings.others(findings.gaps(job for _name, job, _party in jobs), problems)
    return Seen(letters, (*problems, *gaps))


@frozen
class Order:
    """A lot, and which of its letters are wanted, by file name."""

    lot: Lot
    names: frozenset[str]


def make(order: Order) -> tuple[Made, ...]:
    """Return the letters that are ordered. One that cannot be made stops no other; raises nothing."""
    lot, kit = order.lot, order.lot.parcel.kit()
    reading = decode_tree(
        lot.tree, kit.entry.name, kit.entry.file, kit.entry.working_languages, gaps_too=False
    )
    if reading.dossier is None:  # it was looked at before; then it was one
        return tuple(Made(name, problems=reading.problems) for name in sorted(order.names))
    jobs = jobs_of(lot, kit, reading.dossier)
    return tuple(_made(name, job, lot) for name, job, _party in jobs if name in order.names)


def jobs_of(lot: Lot, kit: Kit, dossier: Dossier) -> list[tuple[str, Job, str]]:
    """Return the jobs of `lot` with each one's file name and the party it goes to."""
    rows = [row.id for row in lot.rows or ()]
    jobs = plan(dossier, _ordered(kit, dossier), lot.wanted)
    if lot.rows is None:
        return [(job.filename, job, job.party or _only(dossier, job)) for job in jobs]
    named = ((job, job.party or (rows[0] if len(rows) == 1 else "")) for job in jobs)
    return [(".".join((job.paper, "-".join(job.languages), to, "docx")), job, to) for job, to in named]


def _ordered(kit: Kit, dossier: Dossier) -> tuple[str, ...] | None:
    """Return the papers that are wanted; of those that go to partners only the ones that are ordered."""
    papers = kit.entry.papers
    if papers is None or kit.entry.rows is None:
        return papers
    return tuple(paper for paper in papers if getattr(dossier.papers, paper, None) is not None)


def _only(dossier: Dossier, job: Job) -> str:
    to: Sequence[str] = getattr(getattr(dossier.papers, job.paper, None), "to", ())
    return to[0] if len(to) == 1 else ""


def _rows(lot: Lot) -> dict[str, int]:
    return {row.id: number for number, row in enumerate(lot.rows or ())}


def _letter(name: str, job: Job, party: str, dossier: Dossier, rows: dict[str, int]) -> Letter:
    first = dossier.languages[0]
    whom = dossier.parties[party].body.get(first) or "" if party else ""
    return Letter(
        file=name,
        paper=job.paper,
        languages=job.languages,
        row=rows.get(party, -1),
        partner=party,
        whom=whom,
        signer=_signer(dossier, job.paper, first),
        template=job.template,
        missing=tuple(dict.fromkeys(gap.message for gap in job.gaps)),
    )


def _signer(dossier: Dossier, paper: str, language: str) -> str:
    """Return who signs, by name, else by post; "" where the dossier does not say."""
    issue = getattr(getattr(dossier.papers, paper, None), "issue", None)
    if issue is None:
        return ""
    person = dossier.people.get(issue.signature.person or "")
    if person is not None:
        name = person.name.get(language) if person.name else None
        return name or ", ".join(post.full.get(language) or "" for post in person.posts)
    return (issue.signature.post.get(language) or "") if issue.signature.post else ""


def _made(name: str, job: Job, lot: Lot) -> Made:
    try:
        content = document(job, _template(lot, job))
    except DocgenError as error:
        return Made(name, problems=error.problems)
    except Exception as error:  # a letter that fails in a way nobody thought of stops no other
        message = _(
            "docgen failed at this letter ({kind} at {where}).",
            kind=type(error).__name__,
            where=line_of(error),
        )
        return Made(name, problems=(Problem("failed", message),))
    return Made(name, content, hashlib.sha256(content).hexdigest())


def _template(lot: Lot, job: Job) -> Template:
    for stencil in lot.parcel.kit().templates:
        if (stencil.language, stencil.name) == (job.template.language, job.template.name):
            view: Any = type(job.view)
            return compiled(stencil.content, stencil.file, view)
    message = _("There is no template for {name}.", name=f"{job.template.language}/{job.template.name}")
    raise TemplateError(Problem("template-missing", message))


@lru_cache(maxsize=32)
def compiled(content: bytes, file: str, view: type) -> Template:
    """Compile a template, once in a process."""
    return compile_content(content, file, view=view)
