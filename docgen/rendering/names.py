"""Does a template use only names that exist?

In: a parsed template and the shape of what it will be given. Out: every name that will not be
there, with the name that was probably meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches

from jinja2 import nodes

from docgen.messages import Message, _
from docgen.rendering.sandbox import FUNCTIONS
from docgen.rendering.shapes import ANYTHING, Shape

Names = Mapping[str, Shape]
Captured = nodes.Macro | nodes.AssignBlock | nodes.CallBlock
Finding = tuple[int, Message]
"""Line of the source, what is wrong."""

_GIVEN = {"loop": ANYTHING, "caller": ANYTHING, **dict.fromkeys(FUNCTIONS, ANYTHING)}


def unknown_names(tree: nodes.Template, shape: Shape) -> list[Finding]:
    """Return every use of a name that `shape` does not have, once a line."""
    if shape.fields is None:
        return []
    found = _Found()
    found.block(tree.body, {**_GIVEN, **shape.fields})
    return list(dict.fromkeys(found.findings))


class _Found:
    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._seen: set[tuple[int, str]] = set()

    def block(self, body: list[nodes.Node], names: Names) -> None:
        """Go through statements in order; a `set` adds a name for those that follow."""
        known = dict(names)
        for node in body:
            self._statement(node, known)

    def _statement(self, node: nodes.Node, known: dict[str, Shape]) -> None:
        match node:
            case nodes.For():
                items = self._shape(node.iter, known).item or ANYTHING
                inner = {**known, **_targets(node.target, items)}
                if node.test is not None:
                    self._shape(node.test, inner)
                self.block(node.body, inner)
                self.block(node.else_, known)
            case nodes.If():
                self._shape(node.test, known)
                for body in (node.body, node.elif_, node.else_):
                    self.block(list(body), known)
            case nodes.Assign():
                known.update(_targets(node.target, self._shape(node.node, known)))
            case nodes.With():
                inner = dict(known)
                for target, value in zip(node.targets, node.values, strict=True):
                    inner.update(_targets(target, self._shape(value, known)))
                self.block(node.body, inner)
            case nodes.Macro() | nodes.AssignBlock() | nodes.CallBlock():
                self._captured(node, known)
            case _:
                for child in node.iter_child_nodes():
                    self._shape(child, known)

    def _captured(self, node: Captured, known: dict[str, Shape]) -> None:
        """Go through text that is kept under a name instead of being printed."""
        inner = dict(known)
        if isinstance(node, nodes.Macro | nodes.CallBlock):
            inner.update({argument.name: ANYTHING for argument in node.args})
        if isinstance(node, nodes.Macro):
            known[node.name] = inner[node.name] = ANYTHING
        elif isinstance(node, nodes.AssignBlock):
            known.update(_targets(node.target, ANYTHING))
        self.block(node.body, inner)

    def _shape(self, node: nodes.Node, known: Names) -> Shape:
        """Return what an expression is, noting the unknown names in it."""
        match node:
            case nodes.Name(name=name):
                return self._field(node.lineno, name, known)
            case nodes.Getattr(node=owner, attr=name):
                return self._below(node.lineno, owner, name, known)
            case nodes.Getitem(node=owner, arg=nodes.Const(value=str(name))):
                return self._below(node.lineno, owner, name, known)
            case nodes.Getitem(node=owner):
                return self._shape(owner, known).item or ANYTHING
            case nodes.Filter(name="default" | "d"):
                return ANYTHING  # it is there for values that may be missing
            case nodes.Test(name="defined" | "undefined"):
                return ANYTHING
        for child in node.iter_child_nodes():
            self._shape(child, known)
        return ANYTHING

    def _below(self, line: int, owner: nodes.Node, name: str, known: Names) -> Shape:
        shape = self._shape(owner, known)
        return ANYTHING if shape.fields is None else self._field(line, name, shape.fields)

    def _field(self, line: int, name: str, known: Names) -> Shape:
        if name in known:
            return known[name]
        if (line, name) not in self._seen:
            self._seen.add((line, name))
            self.findings.append((line, _unknown(name, known)))
        return ANYTHING


def _unknown(name: str, known: Names) -> Message:
    own = [other for other in known if other not in _GIVEN]
    close = [other for other in own if other == name.lower()] or get_close_matches(name, own, 1)
    if close:
        return _("there is no value named “{name}”; did you mean “{close}”?", name=name, close=close[0])
    return _("there is no value named “{name}” here.", name=name)


def _targets(target: nodes.Node, shape: Shape) -> dict[str, Shape]:
    if isinstance(target, nodes.Name):
        return {target.name: shape}
    return {name.name: ANYTHING for name in target.find_all(nodes.Name)}
