"""From a package to a compiled template.

In: a .docx package. Out: a `Recipe`: the parts that never change, and code for the others; or, where only
docxtpl itself can render it, a `Template` that lets it. Whatever is wrong with the template is raised here,
before anything is rendered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jinja2.exceptions import TemplateError as JinjaError

from docgen.rendering import fallback
from docgen.rendering.assembling import Values, weft
from docgen.rendering.engine import Context, Template
from docgen.rendering.inspection import Fields, judged, nested
from docgen.rendering.parts import Source
from docgen.rendering.printing import Unprintable
from docgen.rendering.recipe import PartRecipe, Recipe
from docgen.rendering.running import MAX_PART, located
from docgen.rendering.spots import Astray
from docgen.rendering.values import compile_values, values_template
from docgen.rendering.weaving import Woven, weave
from docgen.rendering.work import WORK, Work
from docgen.word.archive import Archive
from docgen.word.comments import without_comments
from docgen.word.package import CONTENT_TYPES, ROOT_RELATIONS, Package, Part
from docgen.word.relations import properties_part, with_properties

_BRACES = re.compile(r"\{_[{%]|[}%]_\}|\{%[-+]?\s*raw\b")


def compile_package(package: Package, *, split_scripts: bool, view: Fields | None) -> Recipe | Template:
    """Compile the template in `package`; see `docgen.rendering.compile_template`."""
    package = without_comments(package)
    sources = judged(package, view)
    braces = any(_BRACES.search(source.text) for source in sources)
    try:
        wefts = [(source, weave(source)) for source in sources]
        return _recipe(with_properties(package), wefts, split_scripts, braces)
    except Astray:
        return _borrowed(with_properties(package), sources, split_scripts, braces)
    except (
        RecursionError,
        SyntaxError,
    ) as error:  # Python nests twenty blocks, and expressions not much deeper
        raise nested(package) from error


def _recipe(
    package: Package, wefts: Sequence[tuple[Source, Woven]], split_scripts: bool, braces: bool
) -> Recipe:
    parts = [(_part(source, woven), woven.constant) for source, woven in wefts]
    constant = [weft(part, package.file, split_scripts).part({}) for part, same in parts if same]
    changing = tuple(part for part, same in parts if not same)
    written = {part.name: part for part in constant}
    core = properties_part(package)
    again = {part.part for part in changing} | {core}
    fixed = tuple(written.get(name, part) for name, part in _ordered(package) if name not in again)
    return Recipe(fixed, core, changing, split_scripts, braces)


def _part(source: Source, woven: Woven) -> PartRecipe:
    return PartRecipe(
        source.part,
        source.spoken.text,
        source.paragraphs,
        source.lines,
        source.is_body,
        woven.code,
        woven.printers,
        woven.names,
        woven.repair,
        compile_values(source, woven.attributes),
    )


def _ordered(package: Package) -> list[tuple[str, Part]]:
    """Return the parts as every .docx has them: types, relationships, then the others by name."""
    first = (CONTENT_TYPES, ROOT_RELATIONS)
    return sorted(package.parts.items(), key=lambda item: (item[0] not in first, item[0]))


def _borrowed(package: Package, sources: Sequence[Source], split_scripts: bool, braces: bool) -> Template:
    try:
        templates = [(source, values_template(compile_values(source, frozenset()))) for source in sources]
    except (RecursionError, SyntaxError) as error:
        raise nested(package) from error
    values = Values(templates)
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

    return Template(package.file, Archive(()), core, fill, values, compiled=False, prints_braces=braces)
