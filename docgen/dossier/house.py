"""An office's own rules for forms, read from its file alone.

In: the path of an office file, or of a dossier with the office files it includes. Out: its rules,
each with its place. What they say is checked where the forms are known.
"""

from __future__ import annotations

from pathlib import Path

from docgen.dossier.office import include
from docgen.dossier.reader import read_tree
from docgen.dossier.tree import Mapping, Node, Scalar
from docgen.errors import DossierError, Place, Problem
from docgen.filenames import readable
from docgen.frozen import frozen
from docgen.messages import _


@frozen
class HouseRule:
    """One rule as an office wants it: forms: {nd30: {P2.left: 25-35}}."""

    form: str
    rule: str
    value: str
    place: Place


def house_rules(path: Path) -> tuple[HouseRule, ...]:
    """Return the rules that the file at `path` says. Raises DossierError where it cannot be read."""
    included = include(read_tree(path, readable(path)), path, readable(path))
    problems = list(included.problems)
    rules = [rule for form, node in _entries(included.tree.value("forms"), problems)
             for rule in _rules(form, node, problems)]  # fmt: skip
    if problems:
        raise DossierError(problems)
    return tuple(rules)


def _rules(form: str, node: Node, problems: list[Problem]) -> list[HouseRule]:
    found = []
    for rule, value in _entries(node, problems):
        if isinstance(value, Scalar):
            found.append(HouseRule(form, rule, value.value.strip(), value.place))
        else:
            problems.append(_misshapen(value))
    return found


def _entries(node: Node | None, problems: list[Problem]) -> list[tuple[str, Node]]:
    if node is None:
        return []
    if not isinstance(node, Mapping):
        problems.append(_misshapen(node))
        return []
    return [(name, entry.value) for name, entry in node.entries.items()]


def _misshapen(node: Node) -> Problem:
    message = _("Write rules by form and id, as forms: {{nd30: {{P2.left: 25-35}}}}.")
    return Problem("wrong-type", message, node.place, "forms")
