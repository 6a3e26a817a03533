"""What became of a batch."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from docgen.batch.filed import Fate
from docgen.errors import Problem


@dataclass(slots=True)
class Outcome:
    """What became of a batch: files by name with their fate, in the register's order."""

    folder: Path
    fates: dict[str, Fate] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)

    def count(self, fate: Fate) -> int:
        """Return how many letters came to this."""
        return Counter(self.fates.values())[fate]
