"""Which fields a template prints or asks for.

In: a parsed template. Out: dotted names as `docgen.papers.vocabulary` writes them: `days[].sessions[].what`.
Names that a macro is given are not followed.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping

from jinja2 import nodes

Names = Mapping[str, str]
"""What a name of the template stands for; "" for what is no field."""


def used(tree: nodes.Template) -> set[str]:
    """Return every field that the template names."""
    return set(_block(tree.body, {"loop": ""}))


def _block(body: list[nodes.Node], names: Names) -> Iterator[str]:
    known = dict(names)
    for node in body:
        match node:
            case nodes.For():
                items = yield from _value(node.iter, known)
                inner = {**known, **_targets(node.target, f"{items}[]" if items else "")}
                yield from _block([*([node.test] if node.test else []), *node.body], inner)
                yield from _block(node.else_, known)
            case nodes.If():
                yield from _value(node.test, known)
                yield from _block([*node.body, *node.elif_, *node.else_], known)
            case nodes.Assign():
                value = yield from _value(node.node, known)
                known |= _targets(node.target, value)
            case nodes.Expr():
                yield from _value(node, known)
            case _:
                yield from _block(list(node.iter_child_nodes()), known)


def _value(node: nodes.Node, known: Names) -> Generator[str, None, str]:
    """Yield the fields that an expression names; return the field that it is, "" if it is none."""
    match node:
        case nodes.Name(name=name):
            own: str = known.get(name, name)
            if own:
                yield own
            return own
        case (
            nodes.Getattr(node=owner, attr=name) | nodes.Getitem(node=owner, arg=nodes.Const(value=str(name)))
        ):
            below = yield from _value(owner, known)
            if below:
                yield f"{below}.{name}"
            return f"{below}.{name}" if below else ""
        case nodes.Getitem(node=owner):
            below = yield from _value(owner, known)
            return f"{below}[]" if below else ""
    for child in node.iter_child_nodes():
        yield from _value(child, known)
    return ""


def _targets(target: nodes.Node, value: str) -> dict[str, str]:
    if isinstance(target, nodes.Name):
        return {target.name: value}
    return {name.name: "" for name in target.find_all(nodes.Name)}
