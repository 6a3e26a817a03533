"""Which partners an entry is for.

In: the entry's conditions, the occasion, who writes. Out: rows of the address book, in its order, and in
which languages each is written to.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from docgen.addresses import AddressBook, Row
from docgen.batch.keys import EntryKeys, PlanKeys
from docgen.batch.kinds import PartnersKeys
from docgen.dossier.context import Context, suggestion, unknown
from docgen.dossier.kinds import Key
from docgen.dossier.kinds.records import Fields
from docgen.dossier.parties import Party
from docgen.errors import Place
from docgen.languages import COUNTRY_LANGUAGE
from docgen.lexicon import Occasion
from docgen.messages import _


class Choice:
    """Chooses rows of one address book."""

    def __init__(self, book: AddressBook | None, context: Context) -> None:
        self._rows: tuple[Row, ...] | None = None if book is None else tuple(book.rows)
        self._by_id = {row.id: row for row in self._rows or ()}
        self._sound = book is None or book.sound
        """Else errors tell why somebody is missing."""
        self._left_out = book.left_out if book else frozenset[str]()
        self._context = context

    def of_occasion(self, read: Fields, occasion: Occasion, host: Party) -> tuple[Row, ...]:
        """Return who is congratulated: those whom the conditions mean and the occasion suits, and whoever is
        named by id; never who is to be skipped."""
        named = read.get(EntryKeys.partners)
        by_id = named is not None and named.get(PartnersKeys.ids) is not None
        rows = tuple(
            row
            for row in self._chosen(read)
            if (by_id or occasion.suits(host.country, row.country))
            and occasion.id not in row.skip
            and not self._is_issuer(row, host, read)
        )
        for row in rows if by_id else ():
            if not occasion.suits(host.country, row.country):
                message = _(
                    '"{partner}" is not among those who are usually written to on this day.', partner=row.id
                )
                place, where = read.place_of(EntryKeys.partners), read.path_of(EntryKeys.partners)
                self._context.warn("not-usual", message, place, where)
        return self._somebody(rows, read)

    def reached(
        self, rows: tuple[Row, ...], read: Fields, spoken: Sequence[str], only: Sequence[str] | None
    ) -> tuple[Row, ...]:
        """Return those of `rows` who are written to in a language of `only`."""
        kept = tuple(row for row in rows if spoken_to(row, spoken, only))
        return self._somebody(kept, read) if rows else kept

    def _is_issuer(self, row: Row, host: Party, read: Fields) -> bool:
        """Say whether the row has the code of whoever writes, and warn: so nobody writes to it."""
        if row.id == host.id:
            message = _(
                'Nobody is written to here: "{code}" is the party that issues the letters. Give this partner'
                " another code.",
                code=row.id,
            )
            self._context.warn("issuers-code", message, row.place_of(), f"{read.path}.partners")
        return row.id == host.id

    def named(self, read: Fields) -> tuple[Row, ...]:
        """Return whom the conditions name."""
        return self._somebody(tuple(self._chosen(read)), read)

    def _chosen(self, read: Fields) -> Iterable[Row]:
        if self._rows is None:
            message = _(
                "This needs partners: name the address book, as {example}.",
                example=PlanKeys.addresses.example,
            )
            self._context.error("missing-key", message, read.place, PlanKeys.addresses.name)
            return ()
        wanted = read.get(EntryKeys.partners)
        if wanted is None:
            return self._rows
        ids = self._ids(wanted, PartnersKeys.ids, read)
        but = self._ids(wanted, PartnersKeys.but, read) or frozenset()
        countries = wanted.get(PartnersKeys.country)
        groups = self._groups(wanted, read)
        return (
            row
            for row in self._rows
            if (ids is None or row.id in ids)
            and row.id not in but
            and (countries is None or row.country in countries)
            and (groups is None or any(row.belongs_to(group) for group in groups))
        )

    def done(self, read: Fields, rows: tuple[Row, ...]) -> frozenset[str]:
        """Return the ids of those of `rows` to whom the letters are sent."""
        said = read.get(EntryKeys.done)
        if not isinstance(said, tuple):
            return frozenset(row.id for row in rows) if said else frozenset()
        self._known(said, read.place_of(EntryKeys.done), read.path_of(EntryKeys.done))
        return frozenset(said)

    def _ids(self, wanted: Fields, key: Key[tuple[str, ...]], read: Fields) -> frozenset[str] | None:
        ids = wanted.get(key)
        place: Place = wanted.place_of(key) if wanted.given(key) else wanted.place
        self._known(ids or (), place, f"{read.path}.partners")
        return None if ids is None else frozenset(ids)

    def _known(self, ids: Sequence[str], place: Place, where: str) -> None:
        for id_ in ids:
            if id_ not in self._by_id and id_ not in self._left_out:
                message = unknown(_("partner"), id_, suggestion(id_, self._by_id))
                self._context.error("unknown-id", message, place, where)

    def _groups(self, wanted: Fields, read: Fields) -> tuple[str, ...] | None:
        """Return the groups; warn of those in which nobody is."""
        groups = wanted.get(PartnersKeys.group)
        for group in groups or ():
            if not any(row.belongs_to(group) for row in self._rows or ()):
                known = sorted({one for row in self._rows or () for one in row.groups})
                message = unknown(_("group"), group, suggestion(group, known))
                place = wanted.place_of(PartnersKeys.group)
                self._context.warn("unknown-group", message, place, f"{read.path}.partners")
        return groups

    def _somebody(self, rows: tuple[Row, ...], read: Fields) -> tuple[Row, ...]:
        where = f"{read.path}.partners"
        if (
            not rows
            and self._rows is not None
            and self._sound
            and all(problem.path != where for problem in self._context.problems)
        ):
            message = _("No partner of the address book is meant here; nothing is made of this entry.")
            self._context.warn("nobody", message, read.place, read.path)
        return rows


def spoken_to(row: Row, languages: Sequence[str], only: Sequence[str] | None = None) -> tuple[str, ...]:
    """Return in which of `languages` a partner is written to: those that its row names, else the working
    language, which is the first, and its country's own; the working language where that leaves none.
    Of these, the ones in `only`, if that is said."""
    asked = row.languages or (languages[0], COUNTRY_LANGUAGE[row.country])
    spoken = tuple(code for code in languages if code in asked) or tuple(languages[:1])
    return spoken if only is None else tuple(code for code in spoken if code in only)
