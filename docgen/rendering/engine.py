"""Compile a template once, render it many times.

In: the path of a .docx with docxtpl's tags, then one context after the other. Out: the bytes of the
finished documents, the same bytes for the same context. Compiling needs lxml and docxtpl; rendering
and what was compiled in an earlier run need neither.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from docgen.rendering.properties import core_properties
from docgen.word.archive import Archive, packed
from docgen.word.package import Part, open_package, read_content

Context = Mapping[str, object]


@dataclass(frozen=True)
class Template:
    """A compiled template. It holds no state of a rendering: use it from any thread.

    `fill` writes the parts that depend on the context, `values` tells what each part prints, in
    order; `compiled` is False where docxtpl itself has to render; `prints_braces` where its own words
    hold {{ or {%.
    """

    file: str
    archive: Archive
    properties_part: str
    fill: Callable[[Context], Iterable[Part]]
    values: Callable[[Context], Mapping[str, list[str]]]
    compiled: bool
    prints_braces: bool = False

    def render(self, context: Context, *, title: str = "", author: str = "", language: str = "") -> bytes:
        """Return the document for `context`, the names that the template uses with their values.

        `title`, `author` and `language` (BCP 47: vi-VN) become the file's own properties. Raises
        TemplateError, naming the paragraph, if the template asks for what the context has not, or a
        value cannot be printed.
        """
        properties = core_properties(title, author, language)
        return self.archive.finish([*self.fill(context), packed(self.properties_part, properties)])


def compile_template(path: Path, *, split_scripts: bool = True, view: type | None = None) -> Template:
    """Compile the template at `path`.

    With `split_scripts` each passage of a value gets a run for its script. With `view`, a dataclass,
    every name in the template must lead to one of its fields. Raises TemplateError with every problem.
    """
    return compile_content(read_content(path), str(path), split_scripts=split_scripts, view=view)


def compile_content(
    content: bytes, file: str, *, split_scripts: bool = True, view: type | None = None
) -> Template:
    """Compile the template whose bytes are `content`; `file` names it in messages.

    What was compiled in an earlier run is kept (`docgen.cache`).
    """
    from docgen.rendering.assembling import assembled
    from docgen.rendering.kept import fetched, keep

    recipe = fetched(content, split_scripts, view)
    if recipe is None:
        from docgen.rendering.compiling import compile_package

        made = compile_package(open_package(content, file), split_scripts=split_scripts, view=view)
        if isinstance(made, Template):
            return made
        recipe = made
        keep(recipe, content, view)
    return assembled(recipe, file)
