"""The sorts of values that only plans have: for whom, what is done, a part of a later dossier."""

from __future__ import annotations

from docgen.dossier.context import Context
from docgen.dossier.kinds import LINE, Choice, Flag, Key, Kind, ListOf, Nested, Record
from docgen.dossier.kinds.kind import Schema
from docgen.dossier.kinds.records import Fields
from docgen.dossier.parties import COUNTRIES
from docgen.dossier.tree import Mapping, Node, Scalar
from docgen.messages import _


class PartnersKeys(Record):
    """Which rows of the address book."""

    title = "partners"
    vi = "Chọn đối tác trong sổ địa chỉ; ghi nhiều điều kiện thì phải thỏa mãn tất cả."
    en = "Which partners of the address book; of several conditions all must hold."

    ids = Key(ListOf(LINE), vi="Theo mã.", en="By id.", example="[luang-prabang, houaphan]")
    country = Key(ListOf(Choice(_("country"), COUNTRIES)), vi="Theo nước.", en="By country.", example="LA")
    group = Key(
        ListOf(LINE),
        vi="Theo nhóm; thuộc một nhóm là đủ.",
        en="By group; one of them is enough.",
        example="party",
    )
    but = Key(ListOf(LINE), vi="Trừ những mã này.", en="Without these ids.", example="[bokeo]")


class Partners(Kind[Fields]):
    """Conditions, or a list of ids alone."""

    wanted = _("ids of partners, or conditions as country: LA")
    label = "list of: id; or [partners](#partners)"
    _conditions = Nested(PartnersKeys)

    def read(self, node: Node, path: str, context: Context) -> Fields | None:
        """Return the conditions; a list stands for `ids`."""
        if isinstance(node, Mapping):
            return self._conditions.read(node, path, context)
        values: dict[str, object] = {"ids": PartnersKeys.ids.kind.read(node, path, context)}
        return Fields(Mapping({}, node.place), path, values, None)

    def schema(self) -> Schema:
        """A list of ids, one, or an object."""
        return {"anyOf": [PartnersKeys.ids.kind.schema(), self._conditions.schema()]}

    def records(self) -> tuple[type[Record], ...]:
        """The conditions."""
        return (PartnersKeys,)


class Done(Kind[tuple[str, ...] | bool]):
    """true, or a list of ids."""

    wanted = _("true, or ids of partners")
    label = "true; or list of: id"

    def read(self, node: Node, path: str, context: Context) -> tuple[str, ...] | bool | None:
        """Return the truth or the ids; no partner is called true or false."""
        plain = isinstance(node, Scalar) and node.value in ("true", "false")
        return (Flag() if plain else PartnersKeys.ids.kind).read(node, path, context)

    def schema(self) -> Schema:
        """A boolean, a list of ids, or one."""
        return {"anyOf": [Flag().schema(), PartnersKeys.ids.kind.schema()]}


class Passed(Kind[Mapping]):
    """A record that is read later, as part of each letter's dossier: its problems are found there."""

    def __init__(self, record: type[Record]) -> None:
        self._nested = Nested(record, may_be_empty=True)
        self.wanted = self._nested.wanted
        self.label = f"as `{record.title}` of a dossier"

    def read(self, node: Node, path: str, context: Context) -> Mapping | None:
        """Return the node as it stands."""
        if isinstance(node, Mapping):
            return node
        self.wrong(node, path, context)
        return None

    def schema(self) -> Schema:
        """That of the record."""
        return self._nested.schema()

    def records(self) -> tuple[type[Record], ...]:
        """The record."""
        return self._nested.records()
