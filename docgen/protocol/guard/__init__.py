"""What law says against an agreement before it is signed.

In: a dossier. Out: findings about its memorandum, each with article and source, none where no
Vietnamese party signs one. The rules and how sure each is: `rules`; the words looked for: `words`.
"""

from __future__ import annotations

from docgen.dossier.model import Dossier
from docgen.errors import Problem
from docgen.protocol.guard.agreement import Agreement, agreement_of
from docgen.protocol.guard.clauses import absent_clauses, absent_languages
from docgen.protocol.guard.points import approvals, opinions, worded
from docgen.protocol.guard.rules import Rule
from docgen.protocol.guard.signatories import ineligible
from docgen.protocol.guard.title import forbidden_title

__all__ = ["guard"]

_CHECKS = (forbidden_title, ineligible, worded, approvals, opinions, absent_clauses, absent_languages)


def guard(dossier: Dossier) -> tuple[Problem, ...]:
    """Return every finding about the memorandum that the dossier orders."""
    agreement = agreement_of(dossier)
    if agreement is None:
        return ()
    return tuple(
        finding.problem(dossier)
        for check in _CHECKS
        for finding in check(agreement)
        if _in_force(finding.rule, agreement)
    )


def _in_force(rule: Rule, agreement: Agreement) -> bool:
    """Whether the rule may hold on the day of signing, which may be unknown."""
    return rule.since is None or agreement.latest is None or agreement.latest >= rule.since
