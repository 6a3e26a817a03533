"""What an office accepts although law or precedence speak against it.

In: a dossier with its acceptances, and what was found. Out: what is left to report. A warning or a note
may be accepted, with the reason that the dossier gives; an error may not: what the text of the law
forbids stays forbidden, whatever the dossier says.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from docgen.dossier.acceptance import Accepted
from docgen.dossier.model import Dossier
from docgen.errors import Problem, Severity
from docgen.messages import _

GUARD = "agreement-"
"""How the codes of the agreement guard begin."""
PRECEDENCE = "precedence"


def of_protocol(one: Accepted) -> bool:
    """Whether it is a finding of the guard or of precedence that is accepted, by its code."""
    return one.what == PRECEDENCE or one.what.startswith(GUARD)


def not_accepted(dossier: Dossier, found: Sequence[Problem], *, guarded: bool = True) -> tuple[Problem, ...]:
    """Return what of `found` the dossier does not accept, and what is wrong with its acceptances.

    `guarded` says whether the agreement was looked at: if not, nothing is known of what it accepts there.
    """
    wanted = [one for one in dossier.accepted if of_protocol(one) and (guarded or one.what == PRECEDENCE)]
    left = tuple(problem for problem in found if not _accepted(problem, wanted))
    return (*left, *_unfit(wanted, found))


def _accepted(problem: Problem, wanted: Collection[Accepted]) -> bool:
    return problem.severity is not Severity.ERROR and any(_fits(one, problem) for one in wanted)


def _fits(one: Accepted, problem: Problem) -> bool:
    return (one.where, one.what) == (problem.path, problem.code)


def _unfit(wanted: Sequence[Accepted], found: Sequence[Problem]) -> Iterator[Problem]:
    for one in wanted:
        meant = [problem for problem in found if _fits(one, problem)]
        if not meant:
            message = _("Nothing is found here that this accepts; take it out, or correct where and what.")
            yield Problem("accepts-nothing", message, one.place, one.path, Severity.WARNING)
        elif any(problem.severity is Severity.ERROR for problem in meant):
            message = _("What the text of a law forbids cannot be accepted; it stays an error.")
            yield Problem("accepts-error", message, one.place, one.path, Severity.WARNING)
