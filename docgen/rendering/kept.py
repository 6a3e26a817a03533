"""Compiled templates, kept from one run to the next.

In: a template's bytes, the view it is for. Out: its recipe, if this very docgen, with these libraries
and this Python, compiled these very bytes before. Why the code in it may be run: `docgen.cache`.
"""

from __future__ import annotations

import hashlib
import importlib.util
import sys
from functools import cache as once
from pathlib import Path

from docgen import cache
from docgen.rendering.recipe import Recipe, packed, unpacked
from docgen.rendering.shapes import of_view

_LIBRARIES = ("docxtpl", "jinja2", "lxml", "markupsafe")
"""Their releases make other code of the same template."""


def fetched(content: bytes, split_scripts: bool, view: type | None) -> Recipe | None:
    """Return the recipe of a template that was compiled before."""
    named = _named(content, split_scripts, view)
    kept = named and cache.fetch(*named)
    try:
        return unpacked(kept) if kept else None
    except ValueError:
        return None


def keep(recipe: Recipe, content: bytes, view: type | None) -> None:
    """Keep what was made of a template."""
    named = _named(content, recipe.split_scripts, view)
    if named:
        cache.keep(*named, packed(recipe))


def _named(content: bytes, split_scripts: bool, view: type | None) -> tuple[str, bytes] | None:
    """Return under which name a template's recipe is kept, and its key; None where it cannot be."""
    makers = _makers() if cache.folder() is not None else None
    if makers is None:
        return None
    shape = "" if view is None else repr(of_view(view))
    key = cache.digest(makers, hashlib.sha256(content).digest(), shape.encode(), bytes([split_scripts]))
    return f"template-{key.hex()[:32]}", key


@once
def _makers() -> bytes | None:
    """Return what changes with anything that has a part in compiling; None where that cannot be told."""
    own = Path(__file__).parents[1]
    modules = [own / "__init__.py", *(own / "rendering").glob("*.py"), *(own / "word").glob("*.py")]
    specs = [importlib.util.find_spec(name) for name in _LIBRARIES]
    homes = [spec.origin for spec in specs if spec is not None and spec.origin is not None]
    python = f"{sys.version} {sys.implementation.cache_tag}".encode()
    found = cache.stamps([*modules, *homes])
    return None if found is None else cache.digest(python, importlib.util.MAGIC_NUMBER, found)
