"""What docgen itself prints, wherever it is written: data, samples, code and the built templates."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from docgen.word.text import lines
from tests.lexicon.entries import FILES, ROOT, SAMPLES, strings

_PATTERNS = {ROOT / "docgen" / "languages" / f"{module}.py" for module in ("lao_syllables", "words")}
"""Modules whose letters are classes of patterns, not words that are printed."""

CODE = (
    *sorted((ROOT / "docgen" / "stationery" / "wording").glob("*.py")),
    *sorted(set((ROOT / "docgen" / "languages").glob("*.py")) - _PATTERNS),
    ROOT / "docgen" / "addresses" / "naming.py",
    *(ROOT / "docgen" / "papers" / f"{module}.py" for module in ("articles", "phrases", "standing")),
    *(ROOT / "docgen" / "protocol" / f"{module}.py" for module in ("letterhead", "signatures")),
)
TEMPLATES = tuple(sorted((ROOT / "templates").rglob("*.docx")))
SOURCES = (*FILES, *SAMPLES, *CODE, *TEMPLATES)

_GAP = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}|\{\w*\}")


def texts(path: Path) -> list[str]:
    """Return what a file prints; a gap stands as X, as some letter of a value does."""
    return [_GAP.sub("X", text) for text in _READERS[path.suffix](path)]


def _of_code(path: Path) -> Iterator[str]:
    """Yield the strings of a module without its docstrings, which may explain what is wrong."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value


_READERS = {
    ".yaml": lambda path: (text for _key, text in strings(path)),
    ".py": _of_code,
    ".docx": lambda path: lines(path.read_bytes(), around=True),
}
