"""What the points of an agreement may not say, and what must be asked before they are signed.

In: an agreement. Out: findings, one for each point and rule, at the first language that says it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from docgen.messages import Message, _
from docgen.protocol.guard import words
from docgen.protocol.guard.agreement import Agreement
from docgen.protocol.guard.rules import (
    AID,
    APPROVAL,
    BORDER_LINE,
    MONEY,
    OPINIONS,
    RENEWAL,
    Finding,
    Rule,
)

_CLAUSE_ENDS = re.compile(r"[.,;:，。；：、]")


class _Said(NamedTuple):
    """A rule that one language's words break, and how."""

    rule: Rule
    message: Message


def worded(agreement: Agreement) -> Iterator[Finding]:
    """Yield what the words of points and final provisions say against the rules."""
    amounts = set(agreement.with_amounts())
    for path, by_language in agreement.texts():
        for look in (_money, _renewal, _border):
            yield from _first(agreement, path, by_language, look, amount=path in amounts)


def approvals(agreement: Agreement) -> Iterator[Finding]:
    """Yield the points that wait for a superior, apart from all that is wrong."""
    for path, point in agreement.points():
        if point.needs_superior_approval:
            message = _("This point needs a superior's approval before it is signed.")
            yield APPROVAL.found(message, path)


def opinions(agreement: Agreement) -> Iterator[Finding]:
    """Yield one note that names the articles on which ministries are asked."""
    touched: dict[int, str] = {}
    for path, by_language in agreement.texts():
        if any(words.DEFENCE[code].search(said) for code, said in by_language.items()):
            number = re.match(r"agreed\[(\d+)\]", path)
            if number:
                touched.setdefault(int(number[1]) + 1, path)
    if touched:
        message = _(
            "Articles that touch defence, security or investment: {articles}. The province asks the bodies "
            "and ministries concerned before the signing.",
            articles=", ".join(str(article) for article in touched),
        )
        yield OPINIONS.found(message, next(iter(touched.values())))


def _first(
    agreement: Agreement,
    path: str,
    by_language: dict[str, str],
    look: Callable[[str, str, bool], _Said | None],
    *,
    amount: bool,
) -> Iterator[Finding]:
    """Yield what `look` finds in the first language in which it finds something."""
    for code, said in by_language.items():
        found = look(code, said, amount)
        if found:
            own = f"{path}.{code}"
            yield found.rule.found(found.message, own if own in agreement.dossier.places else path)
            return


def _money(code: str, said: str, amount: bool) -> _Said | None:
    if not amount and not words.MONEY[code].search(said):
        return None
    aid = words.AID[code].search(said)
    if aid is None:
        message = _(
            "An amount among the points agreed binds the budget. Leave it to a plan, or be sure of it."
        )
        return _Said(MONEY, message)
    message = _(
        'Money as an obligation ("{words}" with an amount): aid and loans given by Vietnam are outside the '
        "law on international agreements. Leave the amount out and follow the procedure for aid.",
        words=aid[0],
    )
    return _Said(AID, message)


def _renewal(code: str, said: str, _amount: bool) -> _Said | None:
    found = words.RENEWAL[code].search(said)
    if found is None:
        return None
    message = _(
        'The agreement renews itself ("{words}"), but renewal takes the procedure of a new one. Give the '
        "term its last year.",
        words=found[0],
    )
    return _Said(RENEWAL, message)


def _border(code: str, said: str, _amount: bool) -> _Said | None:
    """Look for the line and for sovereignty; a treaty's name is nothing said, and no word of a ban."""
    text = words.CITED[code].sub(lambda cited: " " * len(cited[0]), said)
    for found in words.BORDER_LINE[code].finditer(text):
        if not words.PREVENTED[code].search(_before(text, found)):
            return _Said(BORDER_LINE, _treaty_matter(found[0]))
    named = words.SOVEREIGNTY[code].search(text)
    if named is None:
        return None
    honoured = words.HONOURED[code].search(_before(text, named) + _after(text, named))
    return _Said(BORDER_LINE.mild() if honoured else BORDER_LINE, _treaty_matter(named[0]))


def _treaty_matter(said: str) -> Message:
    return _(
        'The words "{words}" belong in treaties: a local agreement does not touch sovereignty, territory, '
        "the border line or nationality. Say it as work along the border, or leave it out.",
        words=" ".join(said.split()),
    )


def _before(text: str, found: re.Match[str]) -> str:
    """Return what stands before it in its clause."""
    return _CLAUSE_ENDS.split(text[: found.start()])[-1]


def _after(text: str, found: re.Match[str]) -> str:
    return _CLAUSE_ENDS.split(text[found.end() :])[0]
