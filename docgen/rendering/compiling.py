"""From a package to a compiled template.

In: a .docx package. Out: a `Template`: parts that never change are laid out once, the others have
their code. Whatever is wrong with the template is raised here, before anything is rendered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from jinja2 import Template as JinjaTemplate
from jinja2.exceptions import TemplateError as JinjaError

from docgen.errors import Problem, TemplateError
from docgen.messages import _
from docgen.rendering import fallback
from docgen.rendering.engine import Context, Template
from docgen.rendering.grids import EMPTY_TABLE, repaired
from docgen.rendering.inspection import Fields, judged, nested
from docgen.rendering.printing import Unprintable
from docgen.rendering.running import MAX_PART, Oversized, located, longest, run
from docgen.rendering.sources import Source
from docgen.rendering.spots import Astray
from docgen.rendering.values import SEPARATOR, compile_values
from docgen.rendering.weaving import Woven, weave
from docgen.rendering.work import WORK, Work
from docgen.word.archive import Archive, packed
from docgen.word.package import CONTENT_TYPES, ROOT_RELATIONS, Package, Part
from docgen.word.relations import properties_part, with_properties

_BRACES = re.compile(r"\{_[{%]|[}%]_\}|\{%[-+]?\s*raw\b")
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def compile_package(package: Package, *, split_scripts: bool, view: Fields | None) -> Template:
    """Compile the template in `package`; see `docgen.rendering.compile_template`."""
    sources = judged(package, view)
    try:
        template = _template(with_properties(package), sources, split_scripts)
    except (
        RecursionError,
        SyntaxError,
    ) as error:  # Python nests twenty blocks, and expressions not much deeper
        raise nested(package) from error
    return replace(template, prints_braces=any(_BRACES.search(source.text) for source in sources))


def _template(package: Package, sources: Sequence[Source], split_scripts: bool) -> Template:
    try:
        wefts = [_Weft(source, weave(source, split_scripts=split_scripts)) for source in sources]
    except Astray:
        return _borrowed(package, sources, split_scripts)
    return _compiled(package, wefts)


@dataclass(frozen=True, slots=True)
class _Weft:
    """A part that is written anew for each context."""

    source: Source
    woven: Woven

    def part(self, context: Context) -> Part:
        """Write the part; Oversized if it is too large for a paper."""
        xml = run(self.source, self.woven.template, context)
        if self.woven.repair or (self.source.is_body and EMPTY_TABLE in xml):
            return packed(self.source.part, repaired(xml))
        return packed(self.source.part, (_DECLARATION + xml).encode())


@dataclass(frozen=True, slots=True)
class _Values:
    """Says what each part prints."""

    templates: Sequence[tuple[Source, JinjaTemplate]]

    def __call__(self, context: Context) -> Mapping[str, list[str]]:
        try:
            return {
                source.part: run(source, template, context).split(SEPARATOR)[:-1]
                for source, template in self.templates
            }
        except Oversized as error:
            raise self.grown(context) from error

    def grown(self, context: Context) -> TemplateError:
        """Make the error about a paper that is too large, which names its longest value."""
        pieces = (longest(source, template, context) for source, template in self.templates)
        value = max(pieces, key=len, default="").rstrip(SEPARATOR)
        message = _(
            "A paper grew too large for Word (over {limit} characters). Its longest value has {count} and"
            " begins “{value}”: shorten it, or put less into the paper.",
            limit=f"{MAX_PART:,}",
            count=f"{len(value):,}",
            value=f"{value[:60]}…" if len(value) > 60 else value,
        )
        return TemplateError(Problem("paper-too-large", message))


def _compiled(package: Package, wefts: Sequence[_Weft]) -> Template:
    constant = [weft.part({}) for weft in wefts if weft.woven.constant]
    changing = [weft for weft in wefts if not weft.woven.constant]
    written = {part.name: part for part in constant}
    core = properties_part(package)
    again = {weft.source.part for weft in changing} | {core}
    fixed = [written.get(name, part) for name, part in _ordered(package) if name not in again]
    values = _Values([(w.source, compile_values(w.source, w.woven.attributes)) for w in changing])

    def fill(context: Context) -> Iterator[Part]:
        try:
            for weft in changing:
                yield weft.part(context)
        except Oversized as error:
            raise values.grown(context) from error

    return Template(package.file, Archive(fixed), core, fill, values, compiled=True)


def _ordered(package: Package) -> list[tuple[str, Part]]:
    """Return the parts as every .docx has them: types, relationships, then the others by name."""
    first = (CONTENT_TYPES, ROOT_RELATIONS)
    return sorted(package.parts.items(), key=lambda item: (item[0] not in first, item[0]))


def _borrowed(package: Package, sources: Sequence[Source], split_scripts: bool) -> Template:
    templates = [(source, compile_values(source, frozenset())) for source in sources]
    values = _Values(templates)
    core = properties_part(package)
    rendered = {source.part for source in sources}

    def fill(context: Context) -> Iterator[Part]:
        values(context)  # raises what is wrong with the context, and says where
        try:
            parts = list(fallback.render(package, {**context, WORK: Work()}, split_scripts))
        except (Unprintable, JinjaError) as error:
            raise located(*templates[0], error) from error
        if any(part.name in rendered and part.size > MAX_PART for part in parts):
            raise values.grown(context)
        return (part for part in parts if part.name != core)

    return Template(package.file, Archive(()), core, fill, values, compiled=False)
