"""How far a long run is: one line on standard error, where somebody sits there.

In: what is going on, how much of it is done and how much there is. Out: a bar with count, rate and
the time that is left; nothing where standard error is no terminal.
"""

from __future__ import annotations

import sys
import time
from types import TracebackType

import click

from docgen.cli.speech import say
from docgen.messages import Message, _

_BAR = 24
_EVERY = 0.1
"""Seconds between two lines: more often nobody reads."""


class Progress:
    """The line; remembers how much was done."""

    def __init__(self) -> None:
        self.done = self.all = 0
        self._seen = bool(getattr(sys.stderr, "isatty", lambda: False)())
        self.what: Message | None = None
        """What is going on, None where nothing has begun."""
        self._began = self._last = 0.0
        self._width = 0

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.clear()

    def tell(self, what: Message, done: int, of: int) -> None:
        """Say that `done` of `of` are done."""
        now = time.monotonic()
        if what != self.what:
            self.what, self._began, self._last = what, now, 0.0
        self.done, self.all = done, of
        if self._seen and (done == of or now - self._last >= _EVERY):
            self._last = now
            self._draw(line(what, done, of, now - self._began))

    def clear(self) -> None:
        """Take the line away."""
        if self._width:
            self._draw("")

    def _draw(self, text: str) -> None:
        click.echo(f"\r{text:<{self._width}}\r{text}", nl=False, err=True)
        self._width = len(text)


def line(what: Message, done: int, of: int, seconds: float) -> str:
    """Return the line for `done` of `of` after so many `seconds`."""
    filled = _BAR * done // of if of else _BAR
    rate = done / seconds if seconds > 0 else 0.0
    left = round((of - done) / rate) if rate else 0
    bar = "#" * filled + "-" * (_BAR - filled)
    told = _(
        "{what} [{bar}] {done}/{all}, {rate} a second, {minutes}:{seconds} left",
        what=what,
        bar=bar,
        done=done,
        all=of,
        rate=f"{rate:.0f}",
        minutes=left // 60,
        seconds=f"{left % 60:02}",
    )
    return say(told)
