"""What templates may name, as data: which view fills which template, and every field below it.

In: a template's name. Out: its view, and its fields with meaning, kind and example, as `view` says them.
"""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache

from docgen.messages import Message, _
from docgen.papers import view

VIEWS: dict[str, type] = {
    "invitation": view.InvitationView,
    "programme": view.ProgrammeView,
    "memorandum": view.MemorandumPaper,
    "review": view.ReviewPaper,
    "congratulation": view.CongratulationView,
    "thanks": view.ThanksView,
    "notice": view.NoticeView,
    "delegation": view.DelegationView,
    "delegation-wide": view.DelegationView,
    "report": view.ReportView,
}
_ORIGINAL = re.compile(r"memorandum-[a-z]{2}")

KINDS = {
    "text": _("text"),
    "yes/no": _("yes or no"),
    "number": _("whole number"),
    "group": _("group"),
    "list of texts": _("list of texts"),
    "list of groups": _("list of groups"),
    "list of rows": _("list of rows"),
}
"""What a field can be, by the word that programs get."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: `name` dotted, `[]` for what each entry of a list has (`days[].sessions[].what`)."""

    name: str
    kind: str
    """One of `KINDS`."""
    meaning: Message
    example: str
    """How its text, or one text of its list, may read; "" for groups and yes or no."""
    optional: bool
    """It may be None: the template asks `{% if … %}` first."""


def view_of(name: str) -> type | None:
    """Return the view that fills the template "memorandum-lo" or "notice"; None if there is no such paper."""
    return VIEWS.get(name) or (view.OriginalPaper if _ORIGINAL.fullmatch(name) else None)


@cache
def fields_of(kind: type) -> tuple[Field, ...]:
    """Return every field of a view, each group's own below it."""
    return tuple(_below(kind, ""))


def _below(kind: type, above: str) -> Iterator[Field]:
    hints = typing.get_type_hints(kind, include_extras=True)
    for field in fields(kind):
        bare, meaning, *examples = typing.get_args(hints[field.name])
        inner, optional = _without_none(bare)
        depth, item = _item(inner)
        name = f"{above}{field.name}"
        yield Field(name, _kind(depth, item), meaning, examples[0] if examples else "", optional)
        if isinstance(item, type) and is_dataclass(item):
            yield from _below(item, f"{name}{'[]' * depth}.")


def _without_none(kind: typing.Any) -> tuple[typing.Any, bool]:
    if typing.get_origin(kind) not in (typing.Union, types.UnionType):
        return kind, False
    (inner,) = (each for each in typing.get_args(kind) if each is not type(None))
    return inner, True


def _item(kind: typing.Any) -> tuple[int, typing.Any]:
    """Return how many lists stand within each other, and what the innermost holds."""
    depth = 0
    while typing.get_origin(kind) is list:
        (kind,) = typing.get_args(kind)
        depth += 1
    return depth, kind


def _kind(depth: int, item: typing.Any) -> str:
    if depth > 1:
        return "list of rows"
    if depth:
        return "list of groups" if is_dataclass(item) else "list of texts"
    return "group" if is_dataclass(item) else {bool: "yes/no", int: "number"}.get(item, "text")
