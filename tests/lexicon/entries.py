"""Reading the lexicon's files and the samples as they are written, for the tests beside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from docgen.lexicon import source

ROOT = Path(__file__).parents[2]
FILES = tuple(sorted(source.DATA.rglob("*.yaml")))
SAMPLES = tuple(sorted((ROOT / "samples").rglob("*.yaml")))

QUOTED = frozenset({"note", "seen", "aliases", "variants"})
"""Keys under which an entry says what others write."""

LAO = range(0x0E80, 0x0F00)
HAN = range(0x4E00, 0xA000)


def compose(path: Path) -> yaml.MappingNode:
    """Return a file's nodes, duplicates and places kept."""
    node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
    assert isinstance(node, yaml.MappingNode)
    return node


def strings(path: Path) -> Iterator[tuple[str, str]]:
    """Yield every value of a file with the key it stands under; not what it quotes from others."""
    yield from _strings(compose(path), "")


def holds(text: str, letters: range) -> bool:
    """Whether some letter of `text` is of a script."""
    return any(ord(letter) in letters for letter in text)


def _strings(node: yaml.Node, key: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if name.value in QUOTED:
                continue
            yield from _strings(value, name.value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _strings(item, key)
    else:
        yield key, node.value
