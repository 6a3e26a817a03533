"""A compiled template as plain data, so that it can be kept on disk.

In: what compiling found out. Out: bytes, and the same again from bytes. Numbers, texts, tuples and
code only, in Python's own form (`marshal`), which one version of Python reads as it wrote it.
"""

from __future__ import annotations

import marshal
from dataclasses import astuple
from types import CodeType

from docgen.frozen import frozen
from docgen.word.package import Part

RunPlace = tuple[str, str | None, str, str]
"""`w:rPr`, `w:pPr` (None where no paragraph can begin), and the beginning and end of the run where the
printer writes it itself."""


@frozen
class PartRecipe:
    """A part that is written anew for each context."""

    part: str
    spoken: str
    """The English name of the part, a message id."""
    paragraphs: tuple[str, ...]
    lines: tuple[int, ...]
    is_body: bool
    code: CodeType
    printers: tuple[RunPlace | None, ...]
    """By number, as the code calls them; None prints plainly."""
    names: tuple[str, ...]
    """Of the context, on which alone the part depends."""
    repair: bool
    values: CodeType
    """Code that writes the values alone."""


@frozen
class Recipe:
    """All that rendering needs."""

    fixed: tuple[Part, ...]
    """The parts that are the same in every document, in their order."""
    core: str
    """Name of the part with the file's own properties."""
    changing: tuple[PartRecipe, ...]
    split_scripts: bool
    prints_braces: bool


def packed(recipe: Recipe) -> bytes:
    """Return the recipe as bytes."""
    return marshal.dumps(astuple(recipe))


def unpacked(content: bytes) -> Recipe:
    """Return the recipe that `packed` made into `content`; ValueError where it is another's.

    Only for what docgen itself has written: whoever makes such bytes decides what code runs.
    """
    try:
        fixed, core, changing, split_scripts, prints_braces = marshal.loads(content)  # noqa: S302
        parts = tuple(Part(*part) for part in fixed)
        recipes = tuple(PartRecipe(*part) for part in changing)
    except (EOFError, TypeError) as error:
        raise ValueError("no recipe") from error
    return Recipe(parts, core, recipes, split_scripts, prints_braces)
