"""What changed in a file, for people."""

from __future__ import annotations

from difflib import unified_diff

from docgen.dossier.editing.lines import parted, split


def difference(before: str, after: str, name: str) -> list[str]:
    """Return the lines of a unified diff between two texts of the file `name`, without line ends."""
    old, new = ([parted(line)[0] for line in split(text)] for text in (before, after))
    return list(unified_diff(old, new, name, name, lineterm=""))
