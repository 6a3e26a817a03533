"""Differences between the languages that an office accepts."""

from __future__ import annotations

from dataclasses import dataclass

from docgen.errors import Place


@dataclass(frozen=True, slots=True)
class Accepted:
    """One difference: in the text at `where`, by its code or by the words of one side (`what`)."""

    where: str
    what: str
    reason: str
    place: Place
    path: str
