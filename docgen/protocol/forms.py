"""Which form prescribes a paper: its head, its number, and from when to when it holds.

In: the issuer's country, the kind of paper, the day of issue and perhaps the id of another form.
Out: a `Form`. The forms are data; `source` and `confidence` say how far each can be trusted.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from docgen.errors import DossierError, Problem
from docgen.languages.values import Day
from docgen.messages import _

LETTERS = ("invitation", "congratulation")
"""Papers that are letters to a partner; the others are papers of an office."""


@dataclass(frozen=True, slots=True)
class Form:
    """The rules for one kind of paper of one country's offices."""

    id: str
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
    source: str
    confidence: str
    """"verified" in the text itself, "secondary" from an account of it, "general" knowledge."""

    def holds(self, day: Day | None) -> bool:
        """Whether it is in force on `day`; an unknown part of the day counts in its favour."""
        if day is None:
            return self.valid_to is None
        earliest, latest = _bounds(day)
        return (self.valid_from is None or self.valid_from <= latest) and (
            self.valid_to is None or earliest <= self.valid_to
        )


def _bounds(day: Day) -> tuple[date, date]:
    """Return the first and last date that `day` may be."""
    last_month = day.month or 12
    last_day = day.day or monthrange(day.year, last_month)[1]
    return date(day.year, day.month or 1, day.day or 1), date(day.year, last_month, last_day)


FORMS = (
    Form(
        id="cong-thu", country="VN", letters=True,
        nation=False, motto=False, seat=True, numbered=False,
        number="{number}/{symbol}", symbol="CT-{organ}", padded=True,
        valid_from=date(2016, 8, 31), valid_to=None,
        source="3287/QĐ-BNG of 31 August 2016, công thư: the agency's name, no emblem, symbol CT",
        confidence="secondary",
    ),
    Form(
        id="nd30", country="VN", letters=False,
        nation=True, motto=True, seat=True, numbered=True,
        number="{number}/{symbol}", symbol="{kind}-{organ}", padded=True,
        valid_from=date(2020, 3, 5), valid_to=None,
        source="Decree 30/2020/NĐ-CP, Annex I, Part II, boxes 1-4",
        confidence="verified",
    ),
    Form(
        id="lo-admin", country="LA", letters=True,
        nation=True, motto=True, seat=True, numbered=False,
        number="{number}/{symbol}", symbol="{organ}", padded=False,
        valid_from=None, valid_to=None,
        source="heads printed by laotradeportal.gov.la and ospp.gov.la",
        confidence="secondary",
    ),
    Form(
        id="gbt9704-letter", country="CN", letters=True,
        nation=False, motto=False, seat=False, numbered=False,
        number="{symbol}〔{year}〕{number}号", symbol="{organ}", padded=False,
        valid_from=date(2012, 7, 1), valid_to=None,
        source="GB/T 9704-2012, letter format (信函格式)",
        confidence="secondary",
    ),
    Form(
        id="gbt9704", country="CN", letters=False,
        nation=False, motto=False, seat=False, numbered=False,
        number="{symbol}〔{year}〕{number}号", symbol="{organ}", padded=False,
        valid_from=date(2012, 7, 1), valid_to=None,
        source="GB/T 9704-2012",
        confidence="secondary",
    ),
)  # fmt: skip


def form_for(country: str, paper: str, day: Day | None = None, override: str | None = None) -> Form:
    """Return the form for `paper` issued by an office of `country` ("VN", "LA", "CN") on `day`.

    `override` names another form of the same country. Raises `DossierError` where the name is
    unknown or the form another country's, or where no form known was in force on that day.
    """
    own = [form for form in FORMS if form.country == country]
    if override is not None:
        return _named(override, own, paper)
    fitting = [form for form in own if form.letters == (paper in LETTERS)] or own
    for form in fitting:
        if form.holds(day):
            return form
    message = _(
        "No form is known for papers issued in {year}. Write the form to follow, one of: {forms}.",
        year=day.year if day else "", forms=", ".join(form.id for form in own),
    )  # fmt: skip
    raise DossierError(Problem("form", message, path=f"papers.{paper}.date"))


def _named(name: str, own: list[Form], paper: str) -> Form:
    for form in own:
        if form.id == name:
            return form
    message = _(
        "The form {form} does not fit the issuer's country. Write one of these or leave it out: {forms}.",
        form=name, forms=", ".join(form.id for form in own),
    )  # fmt: skip
    raise DossierError(Problem("form", message, path=f"papers.{paper}.form"))
