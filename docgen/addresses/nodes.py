"""A partner as a dossier would say it: nodes of a tree whose values stand in the cells.

In: a row's values by column, and where each stands. Out: mappings for `parties` and `people`, which
the ordinary decoder reads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from docgen.addresses.columns import COLUMNS, LISTS, Kind
from docgen.dossier import tree
from docgen.errors import Place
from docgen.languages import CODES

PlaceOf = Callable[[str], Place]
HEAD = "-head"
"""What a partner's id is followed by to name its addressee."""

_PARTY = ("place", "country", "level", "name", "full", "province", "body", "superior", "letterhead",
          "abbreviation", "seat", "border")  # fmt: skip
_LETTERS = ("symbol", "recipients", "file_under")
_PERSON = {"addressee": "name", "posts": "posts", "honorific": "honorific"}
"""A person's keys in a dossier by the columns' fields."""
_LISTED = frozenset(column.field for column in COLUMNS if column.kind in LISTS)
_SAID = frozenset(column.field for column in COLUMNS if column.kind in (Kind.WORDS, Kind.WORDS_LIST))


def party(id_: str, values: Mapping[str, str], place_of: PlaceOf) -> tree.Mapping:
    """Return what the row says of the party."""
    row = _Row(values, place_of)
    found = {field: row.node(field) for field in _PARTY}
    letters = {field: row.node(field) for field in _LETTERS}
    if values.get("signs") == "true":
        head = row.scalar(id_ + HEAD, "signs")
        letters["signature"] = row.mapping({"person": head}, "signs")
    said = [key for key in values if key.partition(".")[0] in (*_LETTERS, "signs")]
    if any(letters.values()):
        found["letters"] = row.mapping(letters, said[0])
    return row.mapping(found, "code")


def person(id_: str, values: Mapping[str, str], place_of: PlaceOf) -> tree.Mapping | None:
    """Return what the row says of the addressee, None where it says nothing."""
    row = _Row(values, place_of)
    found = {key: row.node(field) for field, key in _PERSON.items()}
    if not found["name"] and not found["posts"]:
        return None
    first = next(field for field, key in _PERSON.items() if found[key])
    at = next(key for key in values if key.partition(".")[0] == first)
    return row.mapping({"party": row.scalar(id_, "code"), **found}, at)


class _Row:
    def __init__(self, values: Mapping[str, str], place_of: PlaceOf) -> None:
        self._values, self._place_of = values, place_of
        self._provisional = values.get("provisional", "").split("\n")

    def node(self, field: str) -> tree.Node | None:
        """Return the field's node: an id or line, words by language, or a list of either."""
        if field in self._values:
            return self._of_lexicon(field)
        said = {code: f"{field}.{code}" for code in CODES if f"{field}.{code}" in self._values}
        if field not in _SAID or not said:
            return None
        if field not in _LISTED:
            return self._words({code: (self._values[key], key) for code, key in said.items()})
        lists = {code: self._values[key].split("\n") for code, key in said.items()}
        longest = max(map(len, lists.values()))
        items = [
            self._words({code: (lists[code][index], said[code]) for code in said if index < len(lists[code])})
            for index in range(longest)
        ]
        return tree.Sequence(tuple(items), self._place_of(next(iter(said.values()))))

    def scalar(self, value: str, key: str) -> tree.Scalar:
        """Return a value that stands where `key` does; quoted, so that ~ is itself."""
        return tree.Scalar(value, self._place_of(key), plain=False)

    def mapping(self, nodes: Mapping[str, tree.Node | None], at: str) -> tree.Mapping:
        """Return the nodes that there are by key; the whole stands where `at` does."""
        entries = {key: tree.Entry(tree.Scalar(key, node.place), node) for key, node in nodes.items() if node}
        return tree.Mapping(entries, self._place_of(at))

    def _of_lexicon(self, field: str) -> tree.Node:
        items = self._values[field].split("\n")
        if field not in _LISTED:
            return self.scalar(items[0], field)
        return tree.Sequence(tuple(self.scalar(item, field) for item in items), self._place_of(field))

    def _words(self, said: Mapping[str, tuple[str, str]]) -> tree.Mapping:
        """Return words by language, given with their columns; and which of them are provisional."""
        nodes: dict[str, tree.Node | None] = {
            code: self.scalar(words, key) for code, (words, key) in said.items()
        }
        codes: Iterable[str] = [code for code in said if code in self._provisional]
        if codes:
            at = self._place_of("provisional")
            nodes["provisional"] = tree.Sequence(
                tuple(self.scalar(code, "provisional") for code in codes), at
            )
        return self.mapping(nodes, next(key for _words, key in said.values()))
