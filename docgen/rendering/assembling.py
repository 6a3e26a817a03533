"""From a recipe to a template that renders.

In: a `Recipe`, just compiled or kept from an earlier run. Out: a `Template`. Parts that never change are
laid out once; the others have their code. Needs neither lxml nor docxtpl.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from jinja2 import Template as JinjaTemplate

from docgen.errors import Problem, TemplateError
from docgen.frozen import frozen
from docgen.messages import Message, _
from docgen.rendering.engine import Context, Template
from docgen.rendering.mending import EMPTY_TABLE, repaired
from docgen.rendering.parts import Source
from docgen.rendering.printing import RunPrinter, print_plain
from docgen.rendering.recipe import PartRecipe, Recipe
from docgen.rendering.remembering import Remembered
from docgen.rendering.running import MAX_PART, Oversized, longest, run
from docgen.rendering.sandbox import Sandbox
from docgen.rendering.values import SEPARATOR, values_template
from docgen.word.archive import Archive, packed
from docgen.word.package import Part

T = TypeVar("T")
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def assembled(recipe: Recipe, file: str) -> Template:
    """Return the template that `recipe` is of; `file` names it in messages."""
    wefts = [weft(part, file, recipe.split_scripts) for part in recipe.changing]
    codes = [part.values for part in recipe.changing]
    values = Values(
        [(one.source, values_template(code)) for one, code in zip(wefts, codes, strict=True)],
        [part.names for part in recipe.changing],
    )
    writers = [
        _sparing(one.part, part.names, one.source) for one, part in zip(wefts, recipe.changing, strict=True)
    ]

    def fill(context: Context) -> Iterator[Part]:
        try:
            for write in writers:
                yield write(context)
        except Oversized as error:
            raise values.grown(context) from error

    return Template(
        file,
        Archive(recipe.fixed),
        recipe.core,
        fill,
        values,
        compiled=True,
        prints_braces=recipe.prints_braces,
    )


@frozen
class Weft:
    """A part, ready to be written."""

    source: Source
    template: JinjaTemplate
    repair: bool

    def part(self, context: Context) -> Part:
        """Write the part; Oversized if it is too large for a paper."""
        xml = run(self.source, self.template, context)
        if self.repair or (self.source.is_body and EMPTY_TABLE in xml):
            return packed(self.source.part, repaired(xml))
        return packed(self.source.part, (_DECLARATION + xml).encode())


class Values:
    """Says what each part prints; `names` are those on which each depends, where that is known."""

    def __init__(
        self, templates: Sequence[tuple[Source, JinjaTemplate]], names: Sequence[Sequence[str]] | None = None
    ) -> None:
        self._templates = templates
        known: Sequence[Sequence[str] | None] = names or [None] * len(templates)
        self._said = [
            (source.part, _sparing(_Said(source, template), named, source))
            for (source, template), named in zip(templates, known, strict=True)
        ]

    def __call__(self, context: Context) -> Mapping[str, list[str]]:
        """Return the values by part, in order."""
        try:
            return {part: said(context) for part, said in self._said}
        except Oversized as error:
            raise self.grown(context) from error

    def grown(self, context: Context) -> TemplateError:
        """Make the error about a paper that is too large, which names its longest value."""
        pieces = (longest(source, template, context) for source, template in self._templates)
        value = max(pieces, key=len, default="").rstrip(SEPARATOR)
        message = _(
            "A paper grew too large for Word (over {limit} characters). Its longest value has {count} and"
            " begins “{value}”: shorten it, or put less into the paper.",
            limit=f"{MAX_PART:,}",
            count=f"{len(value):,}",
            value=f"{value[:60]}…" if len(value) > 60 else value,
        )
        return TemplateError(Problem("paper-too-large", message))


@frozen
class _Said:
    """Says what one part prints."""

    source: Source
    template: JinjaTemplate

    def __call__(self, context: Context) -> list[str]:
        return run(self.source, self.template, context).split(SEPARATOR)[:-1]


def _sparing(
    make: Callable[[Context], T], names: Sequence[str] | None, source: Source
) -> Callable[[Context], T]:
    """Return `make`, which remembers the last time where its part is a header, footer or footnotes."""
    return make if names is None or source.is_body else Remembered(make, names)


def weft(recipe: PartRecipe, file: str, split_scripts: bool) -> Weft:
    """Return what writes the part that `recipe` is of."""
    environment = Sandbox()
    for number, place in enumerate(recipe.printers):
        name = f"printer {number}"
        if place is None:
            environment.filters[name] = print_plain
        else:
            run_properties, paragraph, head, tail = place
            environment.filters[name] = RunPrinter(run_properties, paragraph, split_scripts, head, tail)
    template = JinjaTemplate.from_code(environment, recipe.code, environment.globals)
    source = Source(
        file, recipe.part, Message(recipe.spoken), "", recipe.paragraphs, recipe.lines, recipe.is_body
    )
    return Weft(source, template, recipe.repair)
