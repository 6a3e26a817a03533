"""Which way a template goes through its XML.

In: a parsed template. Out: for each piece of fixed XML and each printed expression the `Spot` where
it stands, in the order of the template. What cannot be known before rendering raises `Astray`.
"""

from __future__ import annotations

from collections.abc import Sequence

from jinja2 import nodes

from docgen.frozen import frozen
from docgen.rendering.spots import START, Astray, Spot, follow, merge

Way = tuple[tuple[str, int, int], ...]
"""The branches ("if", which, its number) and loops ("for", …) around something, outermost first."""


@frozen
class Stop:
    """One child of an output: `output.nodes[index]`, which begins at `spot`; `way` leads
    to it."""

    output: nodes.Output
    index: int
    spot: Spot
    way: Way

    @property
    def node(self) -> nodes.Expr:
        """The child itself: fixed XML (`TemplateData`) or an expression."""
        return self.output.nodes[self.index]

    @property
    def in_loop(self) -> bool:
        """Whether it may be written more than once."""
        return any(kind == "for" for kind, _which, _number in self.way)


Stops = dict[tuple[int, int], Stop]


def trace(tree: nodes.Template) -> list[Stop]:
    """Return every stop of the template, in its order."""
    stops: Stops = {}
    _block(tree.body, START, (), stops)
    return list(stops.values())


def _block(body: Sequence[nodes.Node], spot: Spot, way: Way, stops: Stops) -> Spot:
    for node in body:
        spot = _statement(node, spot, way, stops)
    return spot


def _statement(node: nodes.Node, spot: Spot, way: Way, stops: Stops) -> Spot:
    match node:
        case nodes.Output():
            return _output(node, spot, way, stops)
        case nodes.If():
            return _condition(node, spot, way, stops)
        case nodes.For():
            return _loop(node, spot, way, stops)
        case nodes.With():
            return _block(node.body, spot, way, stops)
        case nodes.Assign():
            return spot
    raise Astray  # macros and captured blocks: their XML lands somewhere else


def _output(node: nodes.Output, spot: Spot, way: Way, stops: Stops) -> Spot:
    for index, child in enumerate(node.nodes):
        stops[id(node), index] = Stop(node, index, spot, way)
        if isinstance(child, nodes.TemplateData):
            spot = follow(spot, child.data)
    return spot


def _condition(node: nodes.If, spot: Spot, way: Way, stops: Stops) -> Spot:
    branches = [node.body, *(branch.body for branch in node.elif_), node.else_]
    ends = [_block(body, spot, (*way, ("if", id(node), n)), stops) for n, body in enumerate(branches)]
    end = ends[0]
    for other in ends[1:]:
        end = merge(end, other)
    return end


def _loop(node: nodes.For, spot: Spot, way: Way, stops: Stops) -> Spot:
    """The second turn begins where the first ended: what differs between the two is unknown."""
    around = merge(spot, _block(node.body, spot, (*way, ("for", id(node), 0)), stops))
    around = merge(around, _block(node.body, around, (*way, ("for", id(node), 0)), stops))
    if not node.else_:
        return around
    return merge(around, _block(node.else_, spot, (*way, ("if", id(node), 1)), stops))
