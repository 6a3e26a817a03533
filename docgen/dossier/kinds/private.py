"""Personal data: values that papers print and no message repeats.

In: a kind. Out: the same kind, whose findings say what is expected and where, but never what stands
there: a report may be sent on, a passport's number must not go with it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from docgen.dossier.context import Context
from docgen.dossier.kinds.kind import Kind, Record, Schema
from docgen.dossier.tree import Node
from docgen.messages import _

T = TypeVar("T", covariant=True)

CODE = "personal-data"


class Private(Kind[T]):
    """A kind of value that is somebody's own affair."""

    def __init__(self, kind: Kind[T]) -> None:
        self.kind = kind
        self.wanted = kind.wanted
        self.label = kind.label

    def read(self, node: Node, path: str, context: Context) -> T | None:
        """Return the value, after taking it out of what its kind has to say of it."""
        before = len(context.problems)
        value = self.kind.read(node, path, context)
        message = _(
            "Here {wanted} is expected. What stands here is personal data and is not repeated.",
            wanted=self.wanted,
        )
        context.problems[before:] = [
            found if found.code == CODE else replace(found, code=CODE, message=message, path=path)
            for found in context.problems[before:]
        ]
        return value

    def schema(self) -> Schema:
        """The schema of the kind."""
        return self.kind.schema()

    def records(self) -> tuple[type[Record], ...]:
        """The records of the kind."""
        return self.kind.records()
