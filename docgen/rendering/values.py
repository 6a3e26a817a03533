"""What a template prints, without the paper.

In: a `Source`. Out: code, and from it a Jinja template, that writes only the values of the part, one
after the other. The proof looks for them in the finished document; nothing of the printing is used here.
"""

from __future__ import annotations

from types import CodeType

from jinja2 import Template, nodes, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from docgen.rendering.bounds import Bare, filtered
from docgen.rendering.parts import Source
from docgen.rendering.printing import legal, text_of
from docgen.rendering.sandbox import Sandbox
from docgen.rendering.work import work_of
from docgen.word.marks import unmarked

SEPARATOR = "\ufdd5"
"""Stands behind each value; a noncharacter that no value holds."""


def compile_values(source: Source, attributes: frozenset[int]) -> CodeType:
    """Return the code of the template; expressions whose numbers are in `attributes` are left out."""
    environment = _environment()
    tree = environment.parse(source.text)
    number = 0
    for output in tree.find_all(nodes.Output):
        printed = [node for node in output.nodes if not isinstance(node, nodes.TemplateData)]
        numbered = enumerate(printed, number)
        output.nodes = [filtered(node, "value") for n, node in numbered if n not in attributes]
        number += len(printed)
    return environment.compile(tree, source.part, source.part)


def values_template(code: CodeType) -> Template:
    """Return the template that this is the code of."""
    environment = _environment()
    return Template.from_code(environment, code, environment.globals)


def _environment() -> Sandbox:
    environment = Sandbox()
    environment.code_generator_class = Bare
    environment.filters["value"] = _value
    return environment


@pass_context
def _value(context: Context, value: object) -> str:
    if isinstance(value, Markup) and SEPARATOR in value:  # captured by a macro or a set
        work_of(context).spend(len(value))
        return value
    if hasattr(value, "__html__") and "<" in value.__html__():  # rich text, which docxtpl prints
        return ""
    if type(value) is str and value.isprintable():  # no control character, surrogate or noncharacter
        text = value + SEPARATOR
    else:
        text = unmarked(legal(text_of(value))) + SEPARATOR
    work_of(context).spend(len(text))
    return text
