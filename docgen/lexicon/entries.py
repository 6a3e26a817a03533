"""What the lexicon knows, frozen: terms, titled posts and organs, places, occasions, clauses.

All words are NFC by language code ("vi", "lo", "zh"). `provisional` names the languages whose words
were seen nowhere in print (`seen` in the data files; `docs/lexicon.md`).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import field
from datetime import date
from types import MappingProxyType

from docgen.errors import Place
from docgen.frozen import frozen

UP_TO_DATE: Mapping[str, Place] = MappingProxyType({})
NONE: Mapping[str, tuple[str, ...]] = MappingProxyType({})


@frozen
class Entry:
    """What every entry has."""

    id: str
    provisional: frozenset[str] = field(default=frozenset(), kw_only=True)
    outdated: Mapping[str, Place] = field(default_factory=lambda: UP_TO_DATE, kw_only=True, compare=False)
    """The languages whose words an office has not renewed since it changed others, and where they stand."""
    seen: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: NONE, kw_only=True)
    """Where these words were found in print, by language."""
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: NONE, kw_only=True)
    """By language, other words for the same that are as good: found, and left alone."""
    variants: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: NONE, kw_only=True)
    """By language, renderings that are not to be used: found, and `check` says what to write.

    One with `{place}` or `{full}` stands for the place of every unit of `country`.
    """
    since: date | None = field(default=None, kw_only=True)
    """First day, of what has not always been there."""
    until: date | None = field(default=None, kw_only=True)
    """Last day, of what no longer exists."""
    successor: str | None = field(default=None, kw_only=True)
    """Id of what took its place, or took over its agreements."""


@frozen
class Term(Entry):
    """A term or a set phrase [Biên bản ghi nhớ | ບົດບັນທຶກຊ່ວຍຈຳ | 谅解备忘录]."""

    words: Mapping[str, str]


@frozen
class Titled(Entry):
    """A post or an organ [Bí thư Huyện ủy | ເລຂາພັກເມືອງ | 县委书记]."""

    words: Mapping[str, str]
    of: Mapping[str, str]
    """With its place [Bí thư Huyện ủy {place} | ເລຂາພັກເມືອງ {place} | {place}县委书记].

    `{place}` is the bare name, `{full}` the name with the word for its level. Empty for what belongs
    to no one place (Quốc hội) or is said after the organ's own name (Chủ tịch).
    """
    abbreviation: str = ""
    """How numbers of its documents name a Vietnamese organ [UBND]; empty where offices differ."""
    rank: int | None = None
    """A post's place in protocol order, 10 for a province's Party secretary; the smaller goes first.

    Ranks are comparable within one country's delegation; None where no order is known.
    """
    country: str = ""
    """Whose organ it is ["VN"], where its `variants` are right for another country's."""


@frozen
class PlaceName(Entry):
    """A place [Thuận Châu | ທ້ວນເຈົາ | 顺州]."""

    country: str
    """"VN", "LA" or "CN"."""
    level: str
    """A key of `units.yaml` ["district"], or "site" for what is no administrative unit."""
    parent: str | None
    """Id of the unit above it."""
    name: Mapping[str, str]
    full: Mapping[str, str]
    """With the word for its level [huyện Thuận Châu | ເມືອງທ້ວນເຈົາ | 顺州县]."""
    border: bool | None = None
    """Whether a Vietnamese commune lies on the land border; None where that is not known."""

    @property
    def words(self) -> Mapping[str, str]:
        """What a text that names the place by its id says: the full name."""
        return self.full


@frozen
class Occasion(Entry):
    """On what localities congratulate [Quốc khánh Lào | ວັນຊາດ … | 老挝国庆节].

    It has one day every year, or a table of `dates` where it moves (Tết), or no day at all
    (an appointment).
    """

    words: Mapping[str, str]
    month: int | None = None
    day: int | None = None
    """The first day, where it has several."""
    dates: Mapping[int, date] = field(default_factory=lambda: MappingProxyType({}))
    """Of what moves, the (first) day by year."""
    origin: int | None = None
    """The year from which anniversaries are counted; None where nothing is counted."""
    partners: frozenset[str] = frozenset()
    """Countries whose localities congratulate or are congratulated; Vietnam's are the other side."""
    country: str = ""
    """Whose day it is ["LA"]; empty where it is both sides', or nobody's own."""
    lead: int | None = None
    """So many days before it a letter is usually signed; None where nobody says."""
    round_years: int = 0
    """Only anniversaries of so many years, and multiples, are written to [5]; 0 for all."""
    source: str = ""
    """Where the day and the year are from."""
    verified: bool = True
    """Whether that source was read, and says so."""

    def date_in(self, year: int) -> date | None:
        """Return its (first) day in `year`; None where it has none, or the table does not reach."""
        if self.month is None or self.day is None:
            return self.dates.get(year)
        return date(year, self.month, self.day)

    def ordinal(self, year: int) -> int | None:
        """Return which anniversary `year` is [51]; None where nothing is counted, or not yet."""
        return year - self.origin if self.origin is not None and year > self.origin else None

    def written_in(self, year: int) -> bool:
        """Tell whether letters are written in `year`: always, but for round years only where it says so."""
        count = self.ordinal(year)
        return not self.round_years or (count is not None and count % self.round_years == 0)

    def suits(self, issuer: str, partner: str) -> bool:
        """Tell whether a locality of the country `issuer` congratulates one of `partner` on it."""
        abroad = {issuer, partner} - {"VN"}
        return (
            len(abroad) == 1
            and issuer != partner
            and abroad <= self.partners
            and (self.country in ("", partner))
        )


AnyEntry = Term | Titled | PlaceName | Occasion
"""What has words, an id, and may be named in a dossier wherever a text is expected."""


@frozen
class Clause:
    """A standard point, or a final provision; a whole sentence, perhaps with gaps.

    The slots of a point are filled with what stands beside it in a dossier, those of a final
    provision with what the paper says of itself; they are the same in all languages.
    """

    id: str
    field: str
    """Id of the term that titles its article ["field.border"]."""
    words: Mapping[str, str]
    provisional: frozenset[str]
    needs_superior_approval: bool
    partners: frozenset[str]
    """Countries with whose localities it may be agreed."""
    slots: Mapping[str, str] = dataclasses.field(default_factory=lambda: MappingProxyType({}))
    """Its gaps, each with the type of its value [giver: party], as in `docgen.lexicon.bank`."""
    outdated: Mapping[str, Place] = dataclasses.field(default_factory=lambda: UP_TO_DATE, compare=False)
    """As of an entry."""
