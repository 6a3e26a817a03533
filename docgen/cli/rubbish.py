"""How seldom a command looks for rubbish: a letter makes little, and looking takes a tenth of its time.

In: a block of work. Out: the same, done sooner; afterwards Python looks as often as before.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = 50_000
"""New objects that may hold others: some megabytes. A letter makes fewer; Python looks after 700."""


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Work, looking for rubbish only where many letters are made."""
    usual = gc.get_threshold()
    gc.set_threshold(_MANY, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Import without looking at all. What imports made stays for good, so that nobody looks at it later
    either."""
    known, was_on = len(sys.modules), gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if len(sys.modules) > known:
            gc.freeze()
        if was_on:
            gc.enable()
