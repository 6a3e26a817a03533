"""Marks inside a text that the renderer turns into formatting.

They are Unicode noncharacters: no keyboard, font or YAML file has them, and the reader of dossiers
refuses them, so they can only come from docgen itself.
"""

HIGHLIGHT_ON = "\ufdd0"
HIGHLIGHT_OFF = "\ufdd1"


def highlighted(text: str) -> str:
    """Return `text` between the marks that print it highlighted."""
    return f"{HIGHLIGHT_ON}{text}{HIGHLIGHT_OFF}"
