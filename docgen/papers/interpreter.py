"""Says a dossier's texts and values in one language, and remembers what could not be said.

In: texts, facts, ids of the lexicon. Out: strings ready for a view. A text missing in the language
becomes a note in the working language, between the marks that print it highlighted, and a located
warning; nothing is ever said in another language instead. Words that are out of date, and what is made
of them, print highlighted too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Set
from dataclasses import fields
from typing import TypeVar

from docgen.dossier.text import Text
from docgen.dossier.unfilled import unfilled
from docgen.dossier.visit import Basis, Facts
from docgen.errors import Problem
from docgen.languages import language_of
from docgen.lexicon import Lexicon, lexicon
from docgen.papers.heard import Heard, Kept
from docgen.word.marks import highlighted, is_highlighted

T = TypeVar("T")

NO_FACTS = Facts()
_GAP = re.compile(r"\{(\w+)\}")

_WITHIN = ("place", "party", "giver", "receiver", "post")
"""Facts that are words of a sentence: printed in their gap, or not at all."""
_FACTS = (*(fact.name for fact in fields(Facts)), "year")
"""What a text may have gaps for; one without a value prints as a dotted line."""


class Interpreter:
    """One language's voice in one paper. Two voices of a bilingual paper are two interpreters."""

    def __init__(
        self, language: str, working: str, words: Lexicon | None = None,
        kept: Kept | None = None,
    ) -> None:  # fmt: skip
        """Speak `language`; notes are in the `working` language; `words` is docgen's lexicon unless given.

        `kept` is shared by voices that say the same things of one dossier in one language; see `once`.
        """
        self.language = language_of(language)
        self.code = language
        self._note = highlighted(language_of(working).missing(language))
        self.lexicon = words or lexicon()
        self._heard = Heard(language, kept)

    @property
    def gaps(self) -> tuple[Problem, ...]:
        """What was asked for and is missing or out of date in this language, each text once, in order."""
        return tuple(self._heard.gaps.values())

    @property
    def texts(self) -> tuple[Text, ...]:
        """Every text that was asked for, in order, again and again."""
        return tuple(self._heard.texts)

    def once(self, what: object, make: Callable[[], T]) -> T:
        """Return what `make` returned when `what` was asked for first, its gaps with it.

        A head, a host and a signature are the same in each of a thousand letters.
        """
        return self._heard.once(what, make)

    def say(self, text: Text | None) -> str:
        """Return the words, "" for no text, the highlighted note for words missing in this language."""
        if text is None:
            return ""
        words = self._words(text)
        return highlighted(words) if self._heard.late(text) else words

    def _words(self, text: Text) -> str:
        """Return the words, highlighted where they are none."""
        self._heard.texts.append(text)
        words = text.get(self.code)
        if words is None:
            self._heard.missing(text)
            return self._note
        if unfilled(text, self.code):
            self._heard.open(text)
            return highlighted(words)
        return words

    def tell(self, text: Text, facts: Facts = NO_FACTS, year: int | None = None) -> str:
        """Return the words with the facts in their gaps; facts without a gap follow in brackets."""
        values, words = self._values(facts), self._words(text)
        named = set(_GAP.findall(words))
        within = self._within(facts, named)
        gaps = dict.fromkeys(_FACTS, self.language.blank()) | values | within
        gaps["year"] = gaps["year"] if year is None else str(year)
        told = self.fill(words, gaps)
        if words.startswith(tuple(f"{{{name}}}" for name in within)):
            told = self.language.capitalise(told)
        told = self._with_rest(told, [value for name, value in values.items() if name not in named])
        return highlighted(told) if self._heard.late(text) else told

    def term(self, name: str) -> str:
        """Return a term of the lexicon by its id."""
        return self.say(self.entry(name))

    def entry(self, name: str) -> Text:
        """Return a term of the lexicon as a text; an id that is not there is missing in every language."""
        term = self.lexicon.term(name)
        return Text.of(term, path=name) if term else Text({}, path=name)

    def clause(self, name: str) -> str:
        """Return a clause of the bank by its id, its gaps still open."""
        return self.say(self.clause_text(name))

    def clause_text(self, name: str) -> Text:
        """Return a clause of the bank as a text; an id that is not there is missing in every language."""
        clause = self.lexicon.clause(name)
        return Text.of(clause, path=name) if clause else Text({}, path=name)

    def field_of(self, clause: str) -> str:
        """Return the id of the term that titles a clause's article, "" for a clause that is not there."""
        entry = self.lexicon.clause(clause)
        return entry.field if entry else ""

    def fill(self, words: str, values: dict[str, str]) -> str:
        """Return the words with `{name}` replaced where a value of that name is given."""
        filled = _GAP.sub(lambda gap: values.get(gap[1], gap[0]), words)
        return highlighted(filled) if is_highlighted(words) else filled

    def cite(self, basis: Basis) -> str:
        """Return a basis as this language cites it, or its words where the dossier gives them."""
        if basis.text is not None:
            return self.say(basis.text)
        texts = (basis.kind, basis.issuer, basis.about)
        kind, issuer, about = (self._words(text) if text else "" for text in texts)
        said = self.language.citation(kind, basis.ref, basis.date, issuer, about)
        late = [self._heard.late(text) for text in texts if text]
        return highlighted(said) if any(late) else said

    def _values(self, facts: Facts) -> dict[str, str]:
        said = self.language
        return {
            name: value
            for name, value in (
                ("amount", facts.amount and said.amount(facts.amount)),
                ("dates", facts.dates and said.dates(facts.dates)),
                ("date", facts.date and said.date(facts.date)),
                ("quarter", facts.quarter and said.quarter(facts.quarter)),
                ("term", facts.term and said.term(facts.term)),
                ("number", None if facts.number is None else said.number(facts.number)),
                ("under", facts.under and self.cite(facts.under)),
            )
            if value
        }

    def _within(self, facts: Facts, named: Set[str]) -> dict[str, str]:
        """Return the words that stand in gaps of the sentence; those it has no gap for are not asked for."""
        texts = {name: getattr(facts, name) for name in _WITHIN if name in named}
        return {name: self.say(text) for name, text in texts.items() if text is not None}

    def _with_rest(self, words: str, values: Iterable[str]) -> str:
        """Put the values in brackets behind the words, before a full stop."""
        chinese = self.code == "zh"
        rest = ("；" if chinese else "; ").join(values)
        if not rest:
            return words
        stop = words[-1] if words.endswith((".", "。", ";", "；")) else ""
        body = words.removesuffix(stop)
        return f"{body}（{rest}）{stop}" if chinese else f"{body} ({rest}){stop}"
