"""What an inspection finds: a rule, what stands there, what is prescribed, and where.

In: rules and faults. Out: findings, whose message is made last; many of a kind are one finding.
"""

from __future__ import annotations

from docgen.errors import Severity
from docgen.frozen import frozen
from docgen.messages import Message, _
from docgen.protocol.forms.rule import Confidence, Rule
from docgen.protocol.inspection.names import ELEMENTS, TRAITS, prescribed
from docgen.protocol.inspection.pieces import Piece

_SEVERITY = {
    Confidence.VERIFIED: Severity.ERROR,
    Confidence.SECONDARY: Severity.WARNING,
    Confidence.GENERAL: Severity.NOTE,
}
_SHOWN = 60
"""Characters of a text that a message quotes."""


@frozen
class Fault:
    """Something that is not as a rule prescribes; `piece` None where it concerns no one place."""

    piece: Piece | None
    found: Message | str
    said: Message | None = None
    """A sentence of its own, where "is …, prescribed is …" would not do."""


@frozen
class Finding:
    """A fault with its rule."""

    rule: Rule
    found: Message | str
    said: Message | None
    paragraph: int
    """Counts from 1; 0 where it concerns no one place."""
    text: str
    more: int = 0
    """In how many more paragraphs."""

    @property
    def severity(self) -> Severity:
        """How much it matters: as much as the rule is sure."""
        return _SEVERITY[self.rule.confidence]

    @property
    def prescribed(self) -> Message | str:
        """What the rule asks for."""
        return prescribed(self.rule)

    @property
    def message(self) -> Message:
        """The whole sentence."""
        said = self.said or _(
            "{trait}: {found} instead of {prescribed}",
            trait=TRAITS[self.rule.trait], found=self.found, prescribed=self.prescribed,
        )  # fmt: skip
        whole = _(
            "{element}: {said} ({source})",
            element=ELEMENTS[self.rule.element], said=said, source=self.rule.source,
        )  # fmt: skip
        if not self.text:
            return whole
        if not self.more:
            return _("{finding}, in “{quote}”", finding=whole, quote=shortened(self.text))
        return _(
            "{finding}, in “{quote}” and {count} more paragraphs",
            finding=whole, quote=shortened(self.text), count=self.more,
        )  # fmt: skip


def shortened(text: str) -> str:
    """Return `text` as a message quotes it."""
    one = " ".join(text.split())
    return one if len(one) <= _SHOWN else one[: _SHOWN - 1].rstrip() + "…"


def gathered(rule: Rule, faults: list[Fault]) -> list[Finding]:
    """Return the findings of one rule: faults of a kind are one, at their first place."""
    kinds: dict[str, list[Fault]] = {}
    for fault in faults:
        key = fault.said.say() if fault.said else str(fault.found)
        kinds.setdefault(key, []).append(fault)
    return [_one(rule, same) for same in kinds.values()]


def _one(rule: Rule, same: list[Fault]) -> Finding:
    first = same[0]
    return Finding(
        rule,
        first.found,
        first.said,
        first.piece.paragraph.number if first.piece else 0,
        first.piece.text if first.piece else "",
        len({fault.piece.paragraph.number for fault in same if fault.piece}) - 1 if first.piece else 0,
    )
