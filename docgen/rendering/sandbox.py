"""What a template may say: fields, conditions, loops, a few filters. No code.

In: a parsed template. Out: an environment that runs only what is listed here, and the list of what
a template says that is not. A template file comes from somebody's mail as easily as from an office.
"""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import StrictUndefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.filters import FILTERS as JINJA_FILTERS
from jinja2.runtime import Context
from jinja2.sandbox import SandboxedEnvironment, safe_range
from jinja2.utils import Namespace

FILTERS = (
    "abs batch capitalize count d default dictsort e escape first float groupby int items join last length"
    " list lower map max min reject rejectattr replace reverse round select selectattr slice sort string"
    " sum title trim truncate unique upper wordcount"
)
"""No filter that marks a text as XML, reads attributes by computed names, or knows chance."""
FUNCTIONS = {"range": safe_range, "namespace": Namespace}
LOOP_METHODS = frozenset({"cycle", "changed"})
MAX_NUMBER = 1_000_000
"""No template counts further; 'x' * 10 ** 10 would fill the memory."""

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


class Sandbox(SandboxedEnvironment):
    """The environment in which templates run: strict, escaping, without globals but two.

    `forbidden` has refused every name with an underscore in front before a template runs here.
    """

    intercepted_binops = frozenset({"*", "%"})

    def __init__(self) -> None:
        super().__init__(undefined=StrictUndefined, autoescape=True)
        self.filters = {name: JINJA_FILTERS[name] for name in FILTERS.split()}
        self.globals = dict(FUNCTIONS)

    def getattr(self, owner: object, name: str) -> object:
        """Return a field of a view at once; anything else goes the sandbox's long way."""
        if name in getattr(type(owner), "__dataclass_fields__", ()):
            return getattr(owner, name)
        return super().getattr(owner, name)

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Multiply and divide numbers, not texts and lists, and only ones that a letter holds."""
        for operand in (left, right):
            if not isinstance(operand, int | float) or abs(operand) > MAX_NUMBER:
                raise SecurityError(f"{operator} is for numbers up to {MAX_NUMBER:,}")
        return super().call_binop(context, operator, left, right)


def forbidden(tree: nodes.Template) -> Iterator[tuple[int, str]]:
    """Yield line and wording of everything in the template that is not allowed to stand there."""
    macros = {macro.name for macro in tree.find_all(nodes.Macro)}
    for node in tree.find_all(nodes.Node):
        wording = _FORBIDDEN.get(type(node)) or _wording(node, macros)
        if wording:
            yield node.lineno, wording


def _wording(node: nodes.Node, macros: set[str]) -> str:
    """Return what is forbidden about `node`, as it stands in the template; "" if nothing is."""
    match node:
        case nodes.Name(name=name) | nodes.Getattr(attr=name) | nodes.NSRef(name=name):
            return name if name.startswith("_") else ""
        case nodes.Const(value=str(text)):
            return text if text.startswith("_") and text.strip("_") else ""
        case nodes.Const(value=int(number)):
            return str(number) if abs(number) > MAX_NUMBER else ""
        case nodes.Filter(name=name):
            return "" if name in FILTERS.split() else f"|{name}"
        case nodes.Call(node=nodes.Name(name=name)):
            return "" if name in FUNCTIONS or name in macros or name == "caller" else f"{name}()"
        case nodes.Call(node=nodes.Getattr(node=nodes.Name(name="loop"), attr=name)):
            return "" if name in LOOP_METHODS else f"loop.{name}()"
        case nodes.Call(node=target):
            return f"{getattr(target, 'attr', '…')}()"
    return ""
