"""How the tables of a form are written down: one row an element, several rules a row.

In: the row's id, its element, and what it prescribes by trait. Out: rules "H4.size", "H4.bold", ….
A number alone means exactly that, a pair a range, a list one of several.
"""

from __future__ import annotations

from collections.abc import Callable

from docgen.frozen import frozen
from docgen.messages import Message, _
from docgen.protocol.forms.rule import Confidence, Element, Lengths, Rule, Trait, Value, Words

Prescribed = float | tuple[float, float] | list[float] | str | bool

NO_END = float("inf")

_UNITS = {
    Trait.WIDTH: "mm", Trait.HEIGHT: "mm", Trait.TOP: "mm", Trait.BOTTOM: "mm", Trait.LEFT: "mm",
    Trait.RIGHT: "mm", Trait.FIRST_LINE: "mm", Trait.SIZE: "pt", Trait.GAP: "pt",
}  # fmt: skip


@frozen
class Table:
    """Rules from one source, equally sure."""

    source: Message
    confidence: Confidence
    translation: str | None = None
    """Which translations its rules judge, as `Rule.translation`."""

    def row(self, id_: str, element: Element, where: str, /, **prescribed: Prescribed) -> tuple[Rule, ...]:
        """Return the rules of one row; `where` is its place in the source ("II.1")."""
        return tuple(
            self._rule(f"{id_}.{trait}", element, trait, value_of(trait, given), where)
            for name, given in prescribed.items()
            for trait in (Trait(name.replace("_", "-")),)
        )

    def check(self, id_: str, element: Element, where: str, example: str) -> tuple[Rule, ...]:
        """Return the rule `id_` that says how an element is written; `example` shows it."""
        return (self._rule(id_, element, Trait.WORDING, Words((example,)), where),)

    def order(self, id_: str, where: str, *elements: Element) -> tuple[Rule, ...]:
        """Return the rule that the elements stand in this order."""
        return (self._rule(id_, Element.TEXT, Trait.ORDER, Words(elements), where),)

    def _rule(self, id_: str, element: Element, trait: Trait, value: Value, where: str) -> Rule:
        source = _("{source}, {where}", source=self.source, where=where) if where else self.source
        return Rule(id_, element, trait, value, source, self.confidence, self.translation)


def value_of(trait: Trait, given: Prescribed) -> Value:
    """Return what a table gives as a rule's value."""
    if isinstance(given, bool):
        return given
    if isinstance(given, str):
        return Words(tuple(given.split("|")))
    if isinstance(given, list):
        return Lengths(tuple((value, value) for value in given), _UNITS.get(trait, ""))
    low, high = given if isinstance(given, tuple) else (given, given)
    return Lengths(((low, high),), _UNITS.get(trait, ""))


def joined(*rows: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Return all rules of a table."""
    return tuple(rule for row in rows for rule in row)


def revised(rules: tuple[Rule, ...], change: Callable[[Rule], Rule | None]) -> tuple[Rule, ...]:
    """Return a later edition's rules: `change` gives each as it is now, None where it fell away."""
    return tuple(new for rule in rules if (new := change(rule)) is not None)
