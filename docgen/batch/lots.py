"""Lots: what one worker makes at a time, and all that it needs for that.

A lot is a dossier: an entry's tree with some rows of the address book put in as parties. What is the
same for all lots of an entry is its `Kit`, packed once; whoever works on a lot needs no other file.
"""

from __future__ import annotations

import hashlib
import json
import pickle
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from functools import lru_cache

from docgen.addresses import Row
from docgen.batch.choice import spoken_to
from docgen.batch.entry import Entry, mapping
from docgen.dossier.keys import PapersKeys
from docgen.dossier.tree import Entry as Pair
from docgen.dossier.tree import Mapping, Node, Scalar
from docgen.dossier.tree import Sequence as Listed
from docgen.frozen import frozen

SIZE = 50
"""Rows of a lot: enough that a lot's own cost does not matter, few enough to hold several in memory."""
HEAD = "-head"
"""What follows a partner's id in its addressee's."""


@frozen
class Kit:
    """What is the same for all lots of an entry."""

    entry: Entry
    templates: tuple[Stencil, ...] = ()


@frozen
class Stencil:
    """A template that an entry's papers are printed with."""

    language: str
    name: str
    file: str
    digest: str
    content: bytes = field(repr=False)


@frozen
class Parcel:
    """A kit on its way to workers; they unpack each once and keep it by its digest."""

    digest: str
    packed: bytes = field(repr=False)

    @classmethod
    def of(cls, kit: Kit) -> Parcel:
        """Pack `kit`, without the rows of its entry: each lot brings its own."""
        entry = replace(kit.entry, rows=None if kit.entry.rows is None else ())
        packed = zlib.compress(pickle.dumps(replace(kit, entry=entry), pickle.HIGHEST_PROTOCOL), 1)
        return cls(hashlib.sha256(packed).hexdigest(), packed)

    def kit(self) -> Kit:
        """Unpack the kit; the same object for the same parcel."""
        return _unpacked(self)

    def __hash__(self) -> int:
        return hash(self.digest)


@frozen
class Lot:
    """Some rows of an entry, all written to in the same languages."""

    parcel: Parcel
    number: int
    """Of its entry in the plan, counted from 0."""
    first: int
    """How many letters' rows of the entry come before it."""
    rows: tuple[Row, ...] | None
    """None: the entry's dossier as it is."""
    languages: tuple[str, ...]
    """Of the dossier."""
    wanted: tuple[str, ...]
    """Those of the letters."""

    @property
    def tree(self) -> Mapping:
        """The lot as a dossier."""
        entry = self.parcel.kit().entry
        return entry.tree if self.rows is None else with_rows(entry, self.rows, self.languages)


def cut(entry: Entry, number: int, parcel: Parcel, size: int = SIZE) -> Iterator[Lot]:
    """Yield the lots of `entry`, the `number`th of its plan, each of `size` rows at most."""
    if entry.rows is None:
        yield Lot(parcel, number, 0, None, entry.languages, entry.only or entry.languages)
        return
    alike: dict[tuple[str, ...], list[Row]] = {}
    for row in entry.rows:
        alike.setdefault(spoken_to(row, entry.languages, entry.only), []).append(row)
    first = 0
    for wanted, rows in alike.items():
        languages = tuple(code for code in entry.languages if code in wanted or code == entry.languages[0])
        for start in range(0, len(rows), size):
            lot = tuple(rows[start : start + size])
            yield Lot(parcel, number, first, lot, languages, wanted)
            first += len(lot)


def with_rows(entry: Entry, rows: Sequence[Row], languages: Sequence[str]) -> Mapping:
    """Return the entry's dossier with `rows` as parties, to which its letters go.

    A row goes before a party of the same id in an office file, and before its people.
    """
    tree, ids = entry.tree, {row.id for row in rows}
    parties = {row.id: row.party() for row in rows}
    people = {row.id + HEAD: person for row in rows if (person := row.person()) is not None}
    kept = {
        id_: pair for id_, pair in _entries(tree.value("people")).items() if _party(pair.value) not in ids
    }
    at = tree.place
    to = Listed(tuple(Scalar(row.id, parties[row.id].place) for row in rows), at)
    papers = {
        name: Pair(pair.key, _with_to(pair.value, to))
        for name, pair in _entries(tree.value("papers")).items()
        if name not in PapersKeys.keys or "to" in PapersKeys.keys[name].kind.records()[0].keys
    }
    said = Listed(tuple(Scalar(code, at) for code in languages), at)
    new = {
        "languages": Pair(Scalar("languages", at), said),
        "parties": Pair(Scalar("parties", at), _over(tree.value("parties"), parties, at)),
        "people": Pair(Scalar("people", at), _over(Mapping(kept, at), people, at)),
        "papers": Pair(Scalar("papers", at), Mapping(papers, at)),
    }
    return Mapping({**tree.entries, **new}, at)


def said(node: Node) -> object:
    """Return what `node` says, wherever it stands."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Listed):
        return [said(item) for item in node.items]
    return {key: said(pair.value) for key, pair in node.entries.items()}


def digest_of(entry: Entry) -> str:
    """Return the sha256 of all that an entry says but for its partners; a line moved changes nothing."""
    text = json.dumps([entry.name, entry.languages, entry.papers, said(entry.tree)], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


@lru_cache(maxsize=4)
def _unpacked(parcel: Parcel) -> Kit:
    kit: Kit = pickle.loads(zlib.decompress(parcel.packed))  # noqa: S301 - our own, from the parent process
    return kit


def _entries(node: Node | None) -> dict[str, Pair]:
    return dict(node.entries) if isinstance(node, Mapping) else {}


def _party(person: Node) -> str:
    party = person.value("party") if isinstance(person, Mapping) else None
    return party.value if isinstance(party, Scalar) else ""


def _with_to(order: Node, to: Listed) -> Mapping:
    own = dict(order.entries) if isinstance(order, Mapping) else {}
    return Mapping({**own, "to": Pair(Scalar("to", to.place), to)}, order.place)


def _over(below: Node | None, own: dict[str, Mapping], place: object) -> Mapping:
    at = below.place if isinstance(below, Mapping) else place
    return Mapping({**_entries(below), **mapping(dict(own), at).entries}, at)  # type: ignore[arg-type]
