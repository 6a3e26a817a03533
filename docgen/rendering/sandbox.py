"""What a template may say: fields, conditions, loops, a few filters. No code.

In: a parsed template. Out: an environment that runs only what is listed here, and the list of what
a template says that is not. A template file comes from somebody's mail as easily as from an office.
"""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import StrictUndefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import SandboxedEnvironment
from jinja2.utils import Namespace

from docgen.messages import Message, _
from docgen.rendering.bounds import Bounded
from docgen.rendering.filters import NAMES, priced, searched
from docgen.rendering.work import size, work_of

MAX_RANGE = 1000
"""Numbers in a range: the lines of the longest list that a paper has, several times over."""
LOOP_METHODS = frozenset({"cycle", "changed"})
MAX_LOOPS = 5
"""Loops within each other: rows of tables in days of programmes of delegations."""
MAX_NUMBER = 1_000_000
"""No template multiplies further; 'x' * 10 ** 10 would fill the memory."""
MAX_SUM = 10**15
"""All the money in a province."""


def _range(*limits: int) -> range:
    numbers = range(*limits)
    if len(numbers) > MAX_RANGE:
        raise SecurityError(f"range() goes up to {MAX_RANGE:,} numbers")
    return numbers


FUNCTIONS = {"range": _range, "namespace": Namespace}

_FORBIDDEN = {
    nodes.Include: "include",
    nodes.Import: "import",
    nodes.FromImport: "import",
    nodes.Extends: "extends",
    nodes.Block: "block",
    nodes.ScopedEvalContextModifier: "autoescape",
    nodes.EvalContextModifier: "autoescape",
    nodes.FilterBlock: "filter",  # it would change the letters of the XML too
    nodes.Pow: "**",
}


class _Fields(dict[type, frozenset[str]]):
    """What may be asked of values of a type at once: the fields of a dataclass, learnt at the first."""

    def __missing__(self, kind: type) -> frozenset[str]:
        fields = self[kind] = frozenset(getattr(kind, "__dataclass_fields__", ()))
        return fields


_FIELDS = _Fields({
    LoopContext: frozenset({
        "index", "index0", "revindex", "revindex0", "first", "last", "length", "depth", "depth0",
        "previtem", "nextitem",
    }),
})  # fmt: skip


class Sandbox(SandboxedEnvironment):
    """The environment in which templates run: strict, escaping, without globals but two.

    `forbidden` has refused every name with an underscore in front before a template runs here.
    """

    intercepted_binops = frozenset({"*", "%", "+", "-"})
    code_generator_class = Bounded

    def __init__(self) -> None:
        super().__init__(undefined=StrictUndefined, autoescape=True, optimized=False)
        self.filters = priced()
        self.tests["in"] = searched
        self.globals = dict(FUNCTIONS)

    def getattr(self, owner: object, name: str) -> object:
        """Return a field of a view or of `loop` at once; anything else goes the sandbox's long way."""
        if name in _FIELDS[type(owner)]:
            return getattr(owner, name)
        return super().getattr(owner, name)

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Multiply and divide numbers, not texts and lists, and only ones that a letter holds; add
        texts and lists while they are of a size for a letter."""
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if operator in ("*", "%"):
            if not numbers or abs(left) > MAX_NUMBER or abs(right) > MAX_NUMBER:  # type: ignore[arg-type]
                raise SecurityError(f"{operator} is for numbers up to {MAX_NUMBER:,}")
        elif numbers:
            if abs(left) > MAX_SUM or abs(right) > MAX_SUM:  # type: ignore[arg-type]
                raise SecurityError(f"{operator} is for numbers up to {MAX_SUM:,}")
        else:
            work_of(context).allow(size(left) + size(right))
        return super().call_binop(context, operator, left, right)


def forbidden(tree: nodes.Template) -> Iterator[tuple[int, Message]]:
    """Yield line and sentence for everything in the template that is not allowed to stand there."""
    macros = {macro.name for macro in tree.find_all(nodes.Macro)}
    for node in tree.find_all(nodes.Node):
        wording = _FORBIDDEN.get(type(node)) or _wording(node, macros)
        if wording:
            yield node.lineno, _("{wording} is code, which a template must not hold.", wording=wording)
        if isinstance(node, nodes.Const) and isinstance(node.value, int) and abs(node.value) > MAX_NUMBER:
            number, limit = f"{node.value:,}", f"{MAX_NUMBER:,}"
            yield (
                node.lineno,
                _("the number {number} is too large; use none above {limit}.", number=number, limit=limit),
            )


def too_deep(tree: nodes.Node, loops: int = 0) -> int:
    """Return the line of the first loop that stands in too many others, 0 if none does."""
    for node in tree.iter_child_nodes():
        inside = loops + isinstance(node, nodes.For)
        line = node.lineno if inside > MAX_LOOPS else too_deep(node, inside)
        if line:
            return line
    return 0


def _wording(node: nodes.Node, macros: set[str]) -> str:
    """Return what is forbidden about `node`, as it stands in the template; "" if nothing is."""
    match node:
        case nodes.Name(name=name) | nodes.Getattr(attr=name) | nodes.NSRef(name=name):
            return name if name.startswith("_") else ""
        case nodes.Const(value=str(text)):
            return text if text.startswith("_") and text.strip("_") else ""
        case nodes.Filter(name=name):
            return "" if name in NAMES else f"|{name}"
        case nodes.Call(node=nodes.Name(name=name)):
            return "" if name in FUNCTIONS or name in macros or name == "caller" else f"{name}()"
        case nodes.Call(node=nodes.Getattr(node=nodes.Name(name="loop"), attr=name)):
            return "" if name in LOOP_METHODS else f"loop.{name}()"
        case nodes.Call(node=target):
            return f"{getattr(target, 'attr', '…')}()"
    return ""
