"""Words of the command that name files and folders.

click only turns them into paths: whether one can be read is said where it is read, so that one bad
dossier of many stops no other.
"""

from __future__ import annotations

from pathlib import Path

import click

from docgen.cli.speech import say
from docgen.messages import Message

_PATH = click.Path(readable=False, path_type=Path)


def files_argument() -> click.Argument:
    """Return the argument that takes one file or several."""
    return click.Argument(["files"], nargs=-1, required=True, type=_PATH)


def folder_option(names: list[str], explained: Message, default: str | None = None) -> click.Option:
    """Return an option that takes a folder."""
    return click.Option(
        names, type=_PATH, default=default, show_default=default is not None, help=say(explained)
    )
