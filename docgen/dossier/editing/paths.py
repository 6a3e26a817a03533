"""Paths as findings write them ("agreed[0].points[2].vi"), and the steps they mean."""

from __future__ import annotations

import re

from docgen.dossier.editing.spans import Listing, Span, Table
from docgen.dossier.editing.values import Step, Steps

_POSITION = re.compile(r"\[(\d+)\]")


def said(steps: Steps) -> str:
    """Return `steps` as a finding's path."""
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return path.removeprefix(".")


def resolved(root: Span, path: str) -> Steps:
    """Return the steps that `path` means in the tree of `root`; keys may hold dots.

    `[0]` of a value that is no list is the value: lists of one may be written without brackets. Raises
    KeyError where nothing stands there.
    """
    steps = _resolved(root, path) if path else ()
    if steps is None:
        raise KeyError(path)
    return steps


def _resolved(span: Span, path: str) -> Steps | None:
    if not path:
        return ()
    position = _POSITION.match(path)
    if position is not None:
        at, rest = int(position[1]), path[position.end() :]
        if isinstance(span, Listing):
            return _onward(at, span.parts[at].value, rest) if at < len(span.parts) else None
        return _resolved(span, rest) if at == 0 else None
    if not isinstance(span, Table):
        return None
    path = path.removeprefix(".")
    for pair in sorted(span.parts, key=lambda pair: -len(pair.name)):
        rest = path[len(pair.name) :]
        if path.startswith(pair.name) and rest[:1] in ("", ".", "["):
            steps = _onward(pair.name, pair.value, rest)
            if steps is not None:
                return steps
    return None


def _onward(step: Step, span: Span, rest: str) -> Steps | None:
    steps = _resolved(span, rest)
    return None if steps is None else (step, *steps)
