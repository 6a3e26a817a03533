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
_WITHOUT_COMMAS = frozenset({Kind.LANGUAGES, Kind.GROUPS})
"""Lists whose values have no commas in them."""
_SETS = frozenset({Kind.LANGUAGES, Kind.GROUPS, Kind.OCCASIONS})
"""Lists in which nothing stands twice."""
_FIRST = ("country", "level", "place")
"""What names depend on: a Huyện trưởng is one in Laos and another in China."""
_REMEMBERED = 10_000
"""So many readings of cells are kept: countries, posts and groups come again and again."""

_READ: Mapping[Kind, Callable[[Naming, str, Setting], str]] = {
    Kind.COUNTRY: lambda naming, text, _setting: naming.country(text),
    Kind.LEVEL: Naming.level,
    Kind.PLACE: lambda naming, text, setting: naming.place(text, setting).id,
    Kind.ORGAN: Naming.organ,
    Kind.POSTS: Naming.post,
    Kind.HONORIFIC: lambda naming, text, _setting: naming.honorific(text),
    Kind.OCCASIONS: lambda naming, text, _setting: naming.occasion(text),
    Kind.LANGUAGES: lambda _naming, text, _setting: cells.language(text),
    Kind.FLAG: lambda _naming, text, _setting: cells.flag(text),
    Kind.GROUPS: lambda _naming, text, _setting: text,
}
"""How what a column says is read, where many rows say the same."""


class CellReader:
    """Reads single cells of one book."""

    def __init__(self, naming: Naming) -> None:
        self._naming = naming
        self._known: dict[tuple[str, str, Setting], str] = {}

    def value(self, column: Column, said: str | bool | Unfit, setting: Setting) -> str:
        """Return what the cell means, "" where nothing. Raises Unfit."""
        if isinstance(said, Unfit):
            raise said
        if isinstance(said, bool):
            if column.kind is Kind.FLAG:
                return str(said).lower()
            raise Unfit("wrong-type", _("The cell holds true or false; write it as text."))
        if column.language:
            return cells.words(cells.tidy(said), column.language)
        read = _READ.get(column.kind)
        if read is None:
            text = cells.tidy(said)
            return cells.code(text) if text and column.kind is Kind.CODE else text
        asked = (column.key, said, setting)
        if asked not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            text = cells.tidy(said)
            self._known[asked] = read(self._naming, text, setting) if text else ""
        return self._known[asked]

    def place(self, id_: str) -> PlaceName | None:
        """Return the place that was read."""
        return self._naming.place_of(id_)


class Values:
    """What the cells of one row mean."""

    def __init__(self, said: Mapping[str, Said], reader: CellReader) -> None:
        self.found: dict[str, str] = {}
        """The values by column: ids where the lexicon has them, lists with `ITEM` between."""
        self.errors: list[tuple[str, Unfit]] = []
        """What is wrong, each with its column."""
        self.place: PlaceName | None = None
        self._reader = reader
        setting = Setting()
        for key in (*(key for key in _FIRST if key in said), *(key for key in said if key not in _FIRST)):
            column = BY_KEY[key]
            items = list(self._items(column, said[key], setting))
            if items:
                self.found[key] = ITEM.join(dict.fromkeys(items) if column.kind in _SETS else items)
            if key in _FIRST:
                setting = self._setting()

    @property
    def country(self) -> str:
        """The country said, or that of the place."""
        return self.found.get("country") or (self.place.country if self.place else "")

    def _setting(self) -> Setting:
        if "place" in self.found:
            self.place = self._reader.place(self.found["place"])
        return Setting(self.country, "" if self.place else self.found.get("level", ""))

    def _items(self, column: Column, said: Said, setting: Setting) -> Iterator[str]:
        """Yield the sound values of a cell, and keep what is wrong with the others."""
        for text in _split(column, said):
            try:
                value = self._reader.value(column, text, setting)
            except Unfit as unfit:
                self.errors.append((column.key, unfit))
            else:
                if value:
                    yield value


def _split(column: Column, said: Said) -> tuple[str | bool | Unfit, ...]:
    if isinstance(said, tuple):
        return said
    if column.kind not in LISTS or not isinstance(said, str):
        return (said,)
    return tuple((_BETWEEN_WORDS if column.kind in _WITHOUT_COMMAS else _BETWEEN).split(said))
