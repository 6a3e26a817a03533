"""The command `docgen` itself: its options, its list of commands, and how every run ends.

Importing this imports click and little else; a command's own module is imported when it is called.
Exit codes: 0 done, 1 an error in a dossier, in writing or in printing, 2 wrong usage, 70 a fault in docgen,
130 interrupted.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

import click

from docgen import __version__
from docgen.cli import report
from docgen.cli.rubbish import nothing_collected
from docgen.cli.speech import choose, messages_option, say, speaking
from docgen.errors import DocgenError, line_of
from docgen.messages import Message, _

COMMANDS = {
    "new": _("Write a dossier to fill in."),
    "check": _("List every problem of dossiers; write nothing."),
    "build": _("Write the papers of dossiers as Word files."),
    "preview": _("Show a dossier's pages, and renew them when it changes."),
    "plan": _("Show what is due when."),
    "batch": _("Make a year's letters from a plan and an address book."),
    "words": _("Find a term and show it in every language."),
    "clauses": _("List the standard points of the clause bank."),
    "compare": _("Show what changed between two drafts, as tracked changes."),
    "readback": _("Carry what somebody changed in a paper into its dossier."),
    "concord": _("Say where the languages of a dossier or of Word files differ."),
    "inspect": _("Judge any Word file against a form."),
    "templates": _("List, show, take over and check the templates of papers."),
    "schema": _("Print the JSON Schema of dossiers, for editors."),
}
"""Name and short help of every command; `docgen.cli.<name>.command` makes it."""

UNPRINTED, FAULT, INTERRUPTED = 1, 70, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with `arguments` (the process's own where None); return its exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    for stream in (sys.stdout, sys.stderr):
        _never_fails(stream)
    with speaking(choose(arguments, os.environ)):
        try:
            return _run(arguments)
        except OSError as error:
            if os.environ.get("DOCGEN_TRACEBACK"):
                raise
            _give_up_printing()
            with suppress(OSError):
                click.echo(say(_unprinted(error)), err=True)
            return UNPRINTED


def _run(arguments: Sequence[str]) -> int:
    try:
        return int(_program().main(list(arguments), "docgen", standalone_mode=False) or 0)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except DocgenError as error:
        report.print_problems(error.problems)
        return error.exit_code
    except click.Abort:
        click.echo(say(_("Interrupted. No file is half-written.")), err=True)
        return INTERRUPTED
    except Exception as error:
        if isinstance(error, OSError) or os.environ.get("DOCGEN_TRACEBACK"):
            raise
        click.echo(say(_fault(error)), err=True)
        return FAULT


def _program() -> click.Group:
    return _Program(
        "docgen",
        help=say(
            _(
                "One dossier in, every paper out: invitations, programmes and memoranda in Vietnamese, Lao"
                " and Chinese, as Word files."
            )
        ),
        params=[messages_option(), _version_option()],
        no_args_is_help=True,
        context_settings={"help_option_names": ["--help", "-h"]},
    )


class _Program(click.Group):
    """A group that imports a command only when it is called."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        with nothing_collected():
            module = importlib.import_module(f"docgen.cli.{cmd_name}")
        command: click.Command = module.command()
        return command

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section(say(_("Commands"))):
            formatter.write_dl([(name, say(short)) for name, short in COMMANDS.items()])


def _version_option() -> click.Option:
    def show(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
        if wanted and not ctx.resilient_parsing:
            click.echo(f"docgen {__version__}")
            ctx.exit()

    return click.Option(
        ["--version"],
        is_flag=True,
        expose_value=False,
        is_eager=True,
        callback=show,
        help=say(_("Show the version and exit.")),
    )


def _never_fails(stream: object) -> None:
    """Let `stream` print what its encoding lacks (Lao on a Windows console) as `\\u0e81`."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")


def _give_up_printing() -> None:
    """Let what standard output still holds go nowhere, so that Python does not try again at its end."""
    with suppress(OSError, AttributeError):  # it may be no file, or not there at all
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _unprinted(error: OSError) -> Message:
    """Every other file's failure has been turned into a DocgenError where it is written or read."""
    return _(
        "What docgen has to say could not be printed: {reason}. Papers already written are whole.",
        reason=error.strerror or error,
    )


def _fault(error: Exception) -> Message:
    return _(
        "docgen failed where it should not have ({kind} at {where}). Please report this, with what"
        " DOCGEN_TRACEBACK=1 prints when you set it and run the command again, without personal data.",
        kind=type(error).__name__,
        where=line_of(error),
    )
