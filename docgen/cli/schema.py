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
        callback=_schema,
        help=say(
            _(
                "Print the JSON Schema of dossiers (2020-12), or of plans. Editors use it to complete keys"
                " and explain them in Vietnamese and English."
            )
        ),
        params=[
            click.Option(["--plan"], is_flag=True, help=say(_("That of plans for docgen batch."))),
            messages_option(),
        ],
    )


def _schema(plan: bool) -> None:
    if plan:
        from docgen.batch.manual import plan_schema

        report.print_json(plan_schema())
    else:
        report.print_json(json_schema())
