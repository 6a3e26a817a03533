"""A row's cells as values. In: what each cell says. Out: what it means, or why it is refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from docgen.addresses import cells
from docgen.addresses.cells import Unfit
from docgen.addresses.columns import BY_KEY, LISTS, Column, Kind
from docgen.addresses.naming import Naming, Setting
from docgen.addresses.row import ITEM
from docgen.lexicon import PlaceName
from docgen.messages import _

Said = str | tuple[str, ...] | bool | Unfit
"""What a cell says: its text; the values of a list that is none; a truth; or what no column takes."""

_BETWEEN = re.compile("[;；\n]")
_BETWEEN_WORDS = re.compile("[;；,，、\n]")
_OF_SINGLE_WORDS = frozenset({Kind.LANGUAGES, Kind.GROUPS, Kind.OCCASIONS})
"""Lists whose values have no commas in them."""
_FIRST = ("country", "level", "place")
"""What names depend on: a Huyện trưởng is one in Laos and another in China."""


class Values:
    """What the cells of one row mean."""

    def __init__(self, said: Mapping[str, Said], naming: Naming) -> None:
        self.found: dict[str, str] = {}
        """The values by column: ids where the lexicon has them, lists with `ITEM` between."""
        self.errors: list[tuple[str, Unfit]] = []
        """What is wrong, each with its column."""
        self.place: PlaceName | None = None
        self._naming = naming
        for key in (*(key for key in _FIRST if key in said), *(key for key in said if key not in _FIRST)):
            items = list(self._items(BY_KEY[key], said[key]))
            if items:
                self.found[key] = ITEM.join(dict.fromkeys(items) if key in _SETS else items)

    @property
    def country(self) -> str:
        """The country said, or that of the place."""
        return self.found.get("country") or (self.place.country if self.place else "")

    def _items(self, column: Column, said: Said) -> Iterator[str]:
        """Yield the sound values of a cell, and keep what is wrong with the others."""
        for text in _split(column, said):
            try:
                value = self._value(column, text)
            except Unfit as unfit:
                self.errors.append((column.key, unfit))
            else:
                if value:
                    yield value

    def _value(self, column: Column, said: str | bool | Unfit) -> str:
        if isinstance(said, Unfit):
            raise said
        if isinstance(said, bool):
            if column.kind is Kind.FLAG:
                return str(said).lower()
            raise Unfit("wrong-type", _("The cell holds true or false; write it as text."))
        text = cells.tidy(said)
        return self._read(column, text) if text else ""

    def _read(self, column: Column, text: str) -> str:
        naming, setting = self._naming, Setting(self.country, self.found.get("level", ""))
        if column.kind is Kind.PLACE:
            place = naming.place(text, setting if column.key == "place" else Setting(self.country))
            if column.key == "place":
                self.place = place
            return place.id
        readers: Mapping[Kind, Callable[[str], str]] = {
            Kind.CODE: cells.code,
            Kind.COUNTRY: naming.country,
            Kind.LEVEL: naming.level,
            Kind.ORGAN: lambda text: naming.organ(text, setting),
            Kind.POSTS: lambda text: naming.post(text, setting),
            Kind.HONORIFIC: naming.honorific,
            Kind.OCCASIONS: naming.occasion,
            Kind.LANGUAGES: cells.language,
            Kind.FLAG: cells.flag,
        }
        if column.language:
            return cells.words(text, column.language)
        read = readers.get(column.kind)
        return read(text) if read else text


_SETS = frozenset(column.key for column in BY_KEY.values() if column.kind in _OF_SINGLE_WORDS)


def _split(column: Column, said: Said) -> tuple[str | bool | Unfit, ...]:
    if isinstance(said, tuple):
        return said
    if column.kind not in LISTS or not isinstance(said, str):
        return (said,)
    return tuple((_BETWEEN_WORDS if column.kind in _OF_SINGLE_WORDS else _BETWEEN).split(said))
