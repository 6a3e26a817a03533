"""A letter's standard sentences, their gaps filled: where the dossier gives no words of its own.

In: an interpreter, the dossier, whom the letter is from and for, the occasion and its year. Out: strings.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from docgen.dossier.model import Dossier, Party
from docgen.dossier.text import Text
from docgen.languages.lunar import lunar_year
from docgen.languages.values import Day
from docgen.lexicon import Occasion
from docgen.lexicon.letters import Sentence, fitting_sentence, sentences
from docgen.papers.interpreter import Interpreter
from docgen.papers.people import addressee
from docgen.protocol.organs import has_party_organ
from docgen.word.marks import unmarked, within

_BUDDHIST = 543
"""How many years the Buddhist era is ahead: 2568 from April 2025 on (kpl.gov.la 90742)."""
_UNCOUNTED = ("节", "日")
"""What ends a Chinese holiday's name and goes where its years are counted: 国庆48周年."""

_SIGNS = {"VN": "越", "LA": "老", "CN": "中"}
"""What Chinese calls a country beside another: 越中建交, 中越建交."""

_LAO_DAY = "ວັນທີ "
"""What Lao leaves out in brackets: ຄົບຮອບ 30 ປີ (27 ກຸມພາ 1995-27 ກຸມພາ 2025), nappa.gov.la."""


class Standing:
    """What a letter on one occasion says of itself to one party."""

    def __init__(
        self, voice: Interpreter, dossier: Dossier, issuer: str, to: str, occasion: Text | None = None,
        entry: Occasion | None = None, year: int | None = None,
    ) -> None:  # fmt: skip
        """Write from the party `issuer` to the party `to`; `entry` is the occasion if the lexicon has it."""
        self._voice = voice
        self._issuer, self._to = dossier.parties[issuer], dossier.parties[to]
        self._person = addressee(voice, dossier, to)
        self._occasion, self._entry, self._year = voice.say(occasion), entry, year
        if entry is not None and not entry.country:
            self._occasion = _issuer_first(voice, self._occasion, self._issuer.country)

    @property
    def name(self) -> str:
        """The occasion as a letter names it, with year or anniversary where they are known."""
        sentence = self._fitting("name") if self._entry else None
        if sentence is not None and sentence.id == "name.anniversary" and not self._dated:
            sentence = sentences()["undated.anniversary"]
        filled = self._filled(sentence) if sentence else ""
        return filled or self._occasion

    @property
    def _dated(self) -> bool:
        """Whether the days stand behind an anniversary: Chinese offices give the count alone."""
        return bool(self._values["day"]) and self._issuer.country != "CN"

    @property
    def behalf(self) -> str:
        """On whose behalf the issuer writes: a Party committee's secretary for the whole committee."""
        sentence = fitting_sentence("behalf", "", _kind(self._issuer))
        body = self._voice.say(self._issuer.body)
        if sentence is None:
            return body
        host = self._voice.say(self._issuer.full)
        return self._voice.fill(self._words(sentence), {"host": host, "body": body})

    def say(self, part: str) -> str:
        """Return the sentence for a part of the letter; "" where something it needs is not known."""
        return self._filled(self._fitting(part))

    def _fitting(self, part: str) -> Sentence:
        id_ = self._entry.id if self._entry else ""
        personal = id_ == "occasion.appointment" and not (self._person.honorific and self._person.posts)
        sentence = fitting_sentence(part, "" if personal else id_, _kind(self._to))
        assert sentence is not None, part
        return sentence

    def _filled(self, sentence: Sentence) -> str:
        words = self._words(sentence)
        lacking = [gap for gap, value in self._values.items() if not value and f"{{{gap}}}" in words]
        return "" if lacking else self._voice.fill(words, dict(self._values))

    def _words(self, sentence: Sentence) -> str:
        return self._voice.say(Text(sentence.words, sentence.provisional, path=sentence.id))

    @cached_property
    def _values(self) -> Mapping[str, str]:
        voice, person = self._voice, self._person
        counted = voice.once("counted", lambda: self._counted)
        guest = self._to.body if _kind(self._to) == "office" else self._to.full
        return counted | {
            "occasion": self._occasion,
            "event": _without_day(self._occasion),
            "body": voice.say(self._to.body),
            "guest": voice.say(guest),
            "whom": person.honorific,
            "posts": person.posts,
            "people": self._words(self._fitting("people")),
            "leaders": self._words(sentences()[self._leaders]),
            "period": self._period(counted["years"]),
        }

    @property
    def _counted(self) -> dict[str, str]:
        """The values that hang on the year, each empty where it is not known."""
        voice, entry, year = self._voice, self._entry, self._year
        if year is None or entry is None:
            return dict.fromkeys(("years", "first", "day", "year", "lunar", "buddhist"), "")
        count, day = entry.ordinal(year), entry.date_in(year)
        dated = count is not None and day is not None and entry.month is not None
        first = Day(entry.origin or 0, entry.month, entry.day)
        return {
            "years": "" if count is None else str(count),
            "first": _said(voice, first) if dated else "",
            "day": _said(voice, Day.of(day)) if day is not None and dated else "",
            "year": str(year),
            "lunar": lunar_year(voice.code, year),
            "buddhist": str(year + _BUDDHIST),
        }

    def _period(self, years: str) -> str:
        sentence = sentences()["period.counted" if years else "period.recent"]
        return self._voice.fill(self._words(sentence), {"years": years})

    @property
    def _leaders(self) -> str:
        """Comrades where the addressee is one, between Party committees, and of Laos and Vietnam."""
        comrade = self._voice.term("hon.comrade")
        known = unmarked(self._person.honorific)
        countries = {self._issuer.country, self._to.country}
        friends = _kind(self._to) == "party" or countries == {"VN", "LA"}
        return "leaders.comrades" if (known == comrade if known else friends) else "leaders.others"


def _kind(party: Party) -> str:
    if has_party_organ(party):
        return "party"
    return "office" if party.level == "department" else "locality"


def _said(voice: Interpreter, day: Day) -> str:
    """Return a day as brackets hold it: Vietnamese in figures, Chinese and Lao in full."""
    if voice.code == "vi":
        return voice.language.date_short(day)
    return voice.language.date(day).removeprefix(_LAO_DAY)


def _issuer_first(voice: Interpreter, occasion: str, country: str) -> str:
    """Return a day of Vietnam and the issuer's country, that country first: a Chinese 中越建交日."""
    if country == "VN" or country not in _SIGNS:
        return occasion
    ours, theirs = (voice.term(f"country.{code}.short") for code in ("vn", country.lower()))
    for pattern, one, other in (("{} - {}", ours, theirs), ("{}{}", _SIGNS["VN"], _SIGNS[country])):
        occasion = occasion.replace(pattern.format(one, other), pattern.format(other, one))
    return occasion


def _without_day(occasion: str) -> str:
    return within(occasion, _uncounted)


def _uncounted(occasion: str) -> str:
    for ending in _UNCOUNTED:
        occasion = occasion.removesuffix(ending)
    return occasion
