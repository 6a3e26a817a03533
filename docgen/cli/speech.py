"""In which language docgen speaks to whoever called it.

The option `--messages`, else DOCGEN_LANG, else the environment's locale: Vietnamese where one of
them says so, English otherwise. click's own sentences come from the catalogue `click.po`.
"""

from __future__ import annotations

import gettext
import locale
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

import click

import docgen
from docgen.filenames import readable
from docgen.messages import LANGUAGES, Message, _

_language = ContextVar("language", default="en")


def choose(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return "vi" or "en". The option is looked for before click parses, whose help speaks too."""
    wanted = (_option(arguments), environment.get("DOCGEN_LANG"), _locale(environment))
    for word in wanted:
        language = (word or "").lower().replace("-", "_").split("_")[0].split(".")[0]
        if language in LANGUAGES:
            return language
    return "en"


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak `language` within the block, click too."""
    domain, variable = gettext.textdomain(), os.environ.get("LANGUAGE")
    token = _language.set(language)
    gettext.bindtextdomain("click", Path(docgen.__file__).parent / "locale")
    gettext.textdomain("click")
    os.environ["LANGUAGE"] = language
    try:
        yield
    finally:
        gettext.textdomain(domain)
        _language.reset(token)
        os.environ.pop("LANGUAGE")
        if variable is not None:
            os.environ["LANGUAGE"] = variable


def spoken() -> str:
    """Return the language being spoken, "vi" or "en"."""
    return _language.get()


def say(message: Message) -> str:
    """Return `message` in the language being spoken."""
    return readable(message.say(spoken()))


def messages_option() -> click.Option:
    """Return the option by which every command takes the language; `choose` has read it already."""
    return click.Option(
        ["--messages"],
        type=click.Choice(LANGUAGES),
        expose_value=False,
        help=say(_("Language of docgen's own messages.")),
    )


def _option(arguments: Sequence[str]) -> str | None:
    for argument, following in zip(arguments, [*arguments[1:], ""], strict=True):
        if argument == "--":
            break
        if argument == "--messages":
            return following
        if argument.startswith("--messages="):
            return argument.removeprefix("--messages=")
    return None


def _locale(environment: Mapping[str, str]) -> str | None:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(variable):
            return value
    if sys.platform != "win32":
        return None
    name = locale.getlocale()[0] or ""  # "Vietnamese_Vietnam" or "vi_VN"
    return "vi" if name.lower().startswith("vi") else None
