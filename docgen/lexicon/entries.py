"""What the lexicon knows, frozen: terms, titled posts and organs, places, clauses.

All words are NFC by language code ("vi", "lo", "zh"). `provisional` names the languages whose words
were seen nowhere in print (`seen` in the data files; `docs/lexicon.md`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Term:
    """A term or a set phrase [Biên bản ghi nhớ | ບົດບັນທຶກຊ່ວຍຈຳ | 谅解备忘录]."""

    id: str
    words: Mapping[str, str]
    provisional: frozenset[str]


@dataclass(frozen=True, slots=True)
class Titled:
    """A post or an organ [Bí thư Huyện ủy | ເລຂາພັກເມືອງ | 县委书记]."""

    id: str
    words: Mapping[str, str]
    provisional: frozenset[str]
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


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A place [Thuận Châu | ທ້ວນເຈົາ | 顺州]."""

    id: str
    country: str
    """"VN", "LA" or "CN"."""
    level: str
    """A key of `units.yaml` ["district"], or "site" for what is no administrative unit."""
    parent: str | None
    """Id of the unit above it."""
    name: Mapping[str, str]
    full: Mapping[str, str]
    """With the word for its level [huyện Thuận Châu | ເມືອງທ້ວນເຈົາ | 顺州县]."""
    provisional: frozenset[str]
    until: date | None
    """Its last day, for a unit that no longer exists."""
    border: bool | None = None
    """Whether a Vietnamese commune lies on the land border; None where that is not known."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A standard point, or a final provision; a whole sentence, perhaps with gaps.

    The gaps of a point are those of `docgen.dossier.visit.Facts`, those of a final provision stand
    at the head of `clauses.yaml`; they are the same in all languages.
    """

    id: str
    field: str
    """Id of the term that titles its article ["field.border"]."""
    words: Mapping[str, str]
    provisional: frozenset[str]
    needs_superior_approval: bool
    partners: frozenset[str]
    """Countries with whose localities it may be agreed."""
