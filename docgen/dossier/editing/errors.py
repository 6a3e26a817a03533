"""What cannot be changed."""

from __future__ import annotations

from docgen.errors import DocgenError, Place, Problem
from docgen.messages import Message


class Uneditable(DocgenError):  # noqa: N818 - what the file is
    """A change that cannot be made in this file without changing more; nothing was changed."""

    def __init__(self, message: Message, place: Place, path: str) -> None:
        super().__init__(Problem("uneditable", message, place, path))
        self.message = message
        self.place = place
