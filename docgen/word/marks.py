"""Marks inside a text that the renderer turns into formatting.

They are Unicode noncharacters: no keyboard, font or YAML file has them, and the reader of dossiers
refuses them, so they can only come from docgen itself.
"""

HIGHLIGHT_ON = "\ufdd0"
HIGHLIGHT_OFF = "\ufdd1"


def highlighted(text: str) -> str:
    """Return `text` between the marks that print it highlighted, whatever part of it was."""
    return f"{HIGHLIGHT_ON}{unmarked(text)}{HIGHLIGHT_OFF}"


def is_highlighted(text: str) -> bool:
    """Tell whether `text` is highlighted as a whole."""
    return text.startswith(HIGHLIGHT_ON) and text.find(HIGHLIGHT_OFF) == len(text) - 1


def unmarked(text: str) -> str:
    """Return `text` without the marks."""
    return text.replace(HIGHLIGHT_ON, "").replace(HIGHLIGHT_OFF, "")
