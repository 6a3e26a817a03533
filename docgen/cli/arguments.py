"""Words of the command that several commands take: files, folders, the shape of a report.

click only turns them into paths: whether one can be read is said where it is read, so that one bad
dossier of many stops no other.
"""

from __future__ import annotations

from pathlib import Path

import click

from docgen.cli import report
from docgen.cli.speech import say
from docgen.messages import Message, _

_PATH = click.Path(readable=False, path_type=Path)


def files_argument() -> click.Argument:
    """Return the argument that takes one file or several."""
    return click.Argument(["files"], nargs=-1, required=True, type=_PATH)


def folder_option(names: list[str], explained: Message, default: str | None = None) -> click.Option:
    """Return an option that takes a folder."""
    return click.Option(
        names, type=_PATH, default=default, show_default=default is not None, help=say(explained)
    )


def office_option(explained: Message) -> click.Option:
    """Return the option that names an office file, or a dossier."""
    return click.Option(["--office"], type=_PATH, metavar=say(_("FILE")), help=say(explained))


def shape_option() -> click.Option:
    """Return the option that says whether a report is for people or for programs."""
    return click.Option(
        ["--format", "shape"],
        type=click.Choice(report.FORMATS),
        default="text",
        show_default=True,
        help=say(_("Lines for people, or a JSON list for programs.")),
    )
