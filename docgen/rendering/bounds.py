"""Code that pays for what it does.

In: a parsed template. Out: its Python code, in which loops, macros, `~`, lists and searches go through
the hooks of `work`. A loop pays once, at its start, for all its turns.
"""

from __future__ import annotations

from collections.abc import Sequence

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.visitor import NodeTransformer

_NODE = 20
"""What carrying out one node of the syntax tree counts as, in characters."""


def filtered(node: nodes.Expr, name: str, *arguments: int) -> nodes.Filter:
    """Return the expression `node|name(arguments)`."""
    constants: list[nodes.Expr] = [nodes.Const(argument, lineno=node.lineno) for argument in arguments]
    return nodes.Filter(node, name, constants, [], None, None, lineno=node.lineno)


class Bounded(CodeGenerator):
    """Makes code that pays. It calculates nothing while compiling: a template's constants grow too."""

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802
        """Write the code of a template."""
        super().visit_Template(_Bounding().visit(node), frame)

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: object) -> str:  # noqa: ARG002
        if not isinstance(node, nodes.TemplateData):
            raise nodes.Impossible
        return node.data


class Bare(Bounded):
    """Code that writes what its last filters return as it is: they have escaped it, or it is no XML."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: object) -> None:
        """Write no call of escape."""

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: object) -> None:
        """Close none."""


def _weight(body: Sequence[nodes.Node]) -> int:
    """Return what carrying out the body once costs, each loop in it turning once."""
    inside = [inner for node in body for inner in (node, *node.find_all(nodes.Node))]
    return _NODE * (len(inside) + 1) + sum(
        len(node.data) for node in inside if isinstance(node, nodes.TemplateData)
    )


class _Bounding(NodeTransformer):
    """Puts the hooks into the tree."""

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802
        weight = _weight([*node.body, node.test] if node.test is not None else node.body)
        self.generic_visit(node)
        assert isinstance(node.iter, nodes.Expr)
        node.iter = filtered(node.iter, "turns", weight)
        return node

    def visit_Macro(self, node: nodes.Macro | nodes.CallBlock) -> nodes.Node:  # noqa: N802
        weight = _weight(node.body)
        self.generic_visit(node)
        paid = filtered(nodes.Const(weight, lineno=node.lineno), "begun")
        node.body.insert(0, nodes.ExprStmt(paid, lineno=node.lineno))
        return node

    visit_CallBlock = visit_Macro  # noqa: N815

    def visit_AssignBlock(self, node: nodes.AssignBlock) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        node.filter = nodes.Filter(node.filter, "made", [], [], None, None, lineno=node.lineno)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return filtered(nodes.Tuple(node.nodes, "load", lineno=node.lineno), "concatenated")

    def visit_List(self, node: nodes.Literal) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        fixed = all(isinstance(item, nodes.Const) for item in node.iter_child_nodes())
        stored = isinstance(node, nodes.Tuple) and node.ctx != "load"
        return node if fixed or stored else filtered(node, "made")

    visit_Tuple = visit_Dict = visit_List  # noqa: N815

    def visit_Operand(self, node: nodes.Operand) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        if node.op in ("in", "notin") and not isinstance(node.expr, nodes.Tuple | nodes.List):
            node.expr = filtered(node.expr, "gone_through")
        return node
