"""From when to when, in figures, where several languages do alike.

In: days, or hours of a session, and the language's figures and dash. Out: `02–04/8/2023`, `08:00 – 09:30`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from docgen.languages.blanks import dotted
from docgen.languages.values import Day, Days, Hours


def hours_from_to(
    value: Hours | None, clock: Callable[[dt.time], str], dash: str, parts: Mapping[str, str]
) -> str:
    """Return `value` by the clock, from and to joined by `dash`, or by `parts` of the day, or dots."""
    if value is not None and value.part is not None:
        return parts[value.part]
    if value is None or value.start is None:
        return dotted(4)
    if value.end is None:
        return clock(value.start)
    return clock(value.start) + dash + clock(value.end)


def padded_clock(value: dt.time) -> str:
    """Return the 24-hour clock with two figures each: 08:00."""
    return f"{value:%H:%M}"


def figures_from_to(value: Days, figures: Callable[[Day], str], dash: str) -> str:
    """Return both ends in figures, day/month/year; the first without what it shares with the last."""
    first, last = Day.of(value.first), Day.of(value.last)
    if first == last:
        return figures(last)
    differing = 3 if first.year != last.year else 2 if first.month != last.month else 1
    start = "/".join(figures(first).split("/")[:differing])
    return f"{start}{dash}{figures(last)}"
