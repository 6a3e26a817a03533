"""`docgen schema`: what an editor needs to complete and explain a dossier's keys."""

from __future__ import annotations

import click

from docgen.cli import report
from docgen.cli.speech import messages_option, say
from docgen.dossier import json_schema
from docgen.messages import _


def command() -> click.Command:
    """Return the command in the language being spoken."""
    return click.Command(
        "schema",
        callback=lambda: report.print_json(json_schema()),
        help=say(
            _(
                "Print the JSON Schema of dossiers (2020-12). Editors use it to complete keys and explain"
                " them in Vietnamese and English."
            )
        ),
        params=[messages_option()],
    )
