"""The bricks of the vocabulary: a kind of value, a key of a kind, a record of keys."""

from __future__ import annotations

from typing import Any, ClassVar, Generic, TypeVar

from docgen.dossier.context import Context
from docgen.dossier.tree import Mapping, Node, Scalar
from docgen.messages import Message, _

T = TypeVar("T", covariant=True)
Schema = dict[str, Any]
"""A JSON Schema."""


class Kind(Generic[T]):
    """What a value can be."""

    wanted: Message
    """What is expected, in the middle of a sentence: `a date such as 2023-08-02`."""
    label: str
    """What the manual's tables call it."""

    def read(self, node: Node, path: str, context: Context) -> T | None:
        """Return the value of `node`; None where it is none, after reporting that."""
        raise NotImplementedError

    def schema(self) -> Schema:
        """Return the JSON Schema of the nodes that this kind takes."""
        raise NotImplementedError

    def records(self) -> tuple[type[Record], ...]:
        """Return the records that a value of this kind may hold."""
        return ()

    def wrong(self, node: Node, path: str, context: Context) -> None:
        """Report that `node` is not even of the right shape."""
        message = _("Here {wanted} is expected, not {found}.", wanted=self.wanted, found=_shape(node))
        context.error("wrong-type", message, node.place, path)


class Refused(Exception):  # noqa: N818 - it is no error of the program but what a value's reader answers
    """A value that its kind does not take."""

    def __init__(self, code: str, message: Message) -> None:
        self.code = code
        self.message = message
        super().__init__(code)


class Plain(Kind[T]):
    """A kind that is written as one value."""

    def read(self, node: Node, path: str, context: Context) -> T | None:
        """Return what `parse` makes of the value."""
        if not isinstance(node, Scalar):
            self.wrong(node, path, context)
            return None
        try:
            return self.parse(node.value.strip())
        except Refused as refused:
            context.error(refused.code, refused.message, node.place, path)
            return None

    def parse(self, text: str) -> T:
        """Return the value that `text` says. Raises Refused."""
        raise NotImplementedError

    def refuse(self, text: str) -> Refused:
        """Return the answer to a value that is written in no way this kind knows."""
        return Refused(
            "bad-value", _('Here {wanted} is expected, not "{found}".', wanted=self.wanted, found=text)
        )


class Key(Generic[T]):
    """A key of a record. Its name is that of the class attribute it is bound to."""

    name: str

    def __init__(
        self, kind: Kind[T], *, vi: str, en: str, example: str, required: bool = False, name: str = ""
    ) -> None:
        self.kind = kind
        self.vi = vi
        self.en = en
        self.example = example
        self.required = required
        self.name = name

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = self.name or name


class Record:
    """A record: its keys are the class attributes that are `Key`s, then its parents'."""

    title: ClassVar[str]
    """Its name in the schema and the manual."""
    vi: ClassVar[str]
    en: ClassVar[str]
    keys: ClassVar[dict[str, Key[Any]]] = {}
    words: ClassVar[bool] = False
    """Holds a text directly: the languages are keys of the record itself."""

    def __init_subclass__(cls) -> None:
        own = _keys(cls)
        inherited = {name: key for base in cls.__bases__ for name, key in getattr(base, "keys", {}).items()}
        cls.keys = {**own, **{name: key for name, key in inherited.items() if name not in own}}


def _keys(cls: type) -> dict[str, Key[Any]]:
    return {key.name: key for key in vars(cls).values() if isinstance(key, Key)}


def _shape(node: Node) -> Message:
    if isinstance(node, Scalar):
        return _('"{value}"', value=node.value) if node.value else _("nothing")
    if isinstance(node, Mapping):
        return _("keys with values")
    return _("a list")
