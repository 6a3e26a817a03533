"""What a form is: how a paper's head and number are made, from when to when it holds, its rules."""

from __future__ import annotations

from datetime import date

from docgen.frozen import frozen
from docgen.languages.values import Day, span
from docgen.messages import Message
from docgen.protocol.forms.rule import Confidence, Rule


@frozen
class Form:
    """The rules for one kind of paper of one country's offices, in one edition."""

    id: str
    """Editions of one form share it."""
    edition: str
    """"nd30-2020": what a report names."""
    country: str
    letters: bool
    """It is for letters to a partner, else for papers of an office."""
    nation: bool
    """The head names the nation."""
    motto: bool
    """The head bears the nation's motto."""
    seat: bool
    """The date stands behind the place where the issuer sits."""
    numbered: bool
    """Every paper bears a number; else only letters do, and what the dossier gives one."""
    number: str
    """Pattern of the number, with {number} and {symbol}, perhaps {year}."""
    symbol: str
    """Stands for a symbol not given: {kind} and {organ} abbreviated (Decree 30/2020, Annex III)."""
    padded: bool
    """A number below ten is printed with two figures."""
    valid_from: date | None
    """None where no beginning is known."""
    valid_to: date | None
    source: Message
    confidence: Confidence
    rules: tuple[Rule, ...]
    party: bool = False
    """It is for a Party committee, else for the State."""
    wanted: bool = True
    """Issuer and paper alone may choose it; else it must be asked for."""
    colon: bool = True
    """A colon stands behind the word before the number."""
    provisional: bool = False
    """What it says is only reported."""

    def holds(self, day: Day | None) -> bool:
        """Whether it is in force on `day`; an unknown part of the day counts in its favour."""
        if day is None:
            return self.valid_to is None
        earliest, latest = span(day)
        return (self.valid_from is None or self.valid_from <= latest) and (
            self.valid_to is None or earliest <= self.valid_to
        )
