"""Marks inside a text that the renderer turns into formatting.

They are Unicode noncharacters: no keyboard, font or YAML file has them, and the reader of dossiers
refuses them, so they can only come from docgen itself.
"""

from __future__ import annotations

from collections.abc import Callable

HIGHLIGHT_ON = "\ufdd0"
HIGHLIGHT_OFF = "\ufdd1"


def highlighted(text: str) -> str:
    """Return `text` between the marks that print it highlighted, whatever part of it was."""
    return f"{HIGHLIGHT_ON}{unmarked(text)}{HIGHLIGHT_OFF}"


def is_highlighted(text: str) -> bool:
    """Tell whether `text` is highlighted as a whole."""
    return text.startswith(HIGHLIGHT_ON) and text.find(HIGHLIGHT_OFF) == len(text) - 1


def within(text: str, change: Callable[[str], str]) -> str:
    """Return what `change` makes of the words between and outside the marks, highlighted where they were.

    For what looks at words and would meet the marks in them. Highlighted is then the whole.
    """
    bare = unmarked(text)
    changed = change(bare)
    return text if changed == bare else marked_as(text, changed)


def marked_as(text: str, words: str) -> str:
    """Return `words`, which were made of `text`, highlighted where any of that is."""
    return highlighted(words) if HIGHLIGHT_ON in text else words


def unmarked(text: str) -> str:
    """Return `text` without the marks."""
    return text.replace(HIGHLIGHT_ON, "").replace(HIGHLIGHT_OFF, "")
