"""Which form prescribes a paper, and in which edition: by issuer, addressee and day of issue."""

from __future__ import annotations

from docgen.errors import DossierError, Problem
from docgen.languages.values import Day
from docgen.messages import Message, _
from docgen.protocol.forms.catalogue import FORMS
from docgen.protocol.forms.form import Form

LETTERS = ("invitation", "congratulation", "thanks")
"""Papers that are letters to a partner; the others are papers of an office."""

IDS = tuple(dict.fromkeys(form.id for form in FORMS))


def form_for(country: str, paper: str, day: Day | None = None, override: str | None = None) -> Form:
    """Return the form for `paper` issued by an office of `country` ("VN", "LA", "CN") on `day`.

    `override` names another form of the same country. Raises `DossierError` where the name is
    unknown or the form another country's, or where no form known was in force on that day.
    """
    own = [form for form in FORMS if form.country == country]
    if override is not None:
        return _named(override, own, paper, day)
    wanted = [form for form in own if form.wanted]
    fitting = [form for form in wanted if form.letters == (paper in LETTERS)] or wanted
    for form in fitting:
        if form.holds(day):
            return form
    raise _refused(_none(day, own), f"papers.{paper}.date")


def edition(name: str, day: Day | None = None) -> Form:
    """Return the edition of the form `name` that holds on `day`, the latest where that is None.

    Raises `DossierError` where none did; KeyError for an unknown name.
    """
    editions = [form for form in FORMS if form.id == name]
    if not editions:
        raise KeyError(name)
    for form in editions:
        if form.holds(day):
            return form
    message = _(
        "The form {form} was not in force on that day; it is known from {first} on.",
        form=name, first=editions[0].valid_from,
    )  # fmt: skip
    raise _refused(message, "date")


def _named(name: str, own: list[Form], paper: str, day: Day | None) -> Form:
    """Return the edition that holds on `day`, or the earliest: who asks for a form knows why."""
    named = [form for form in own if form.id == name]
    if named:
        return next((form for form in named if form.holds(day)), named[0])
    message = _(
        "The form {form} does not fit the issuer's country. Write one of these or leave it out: {forms}.",
        form=name, forms=_ids(own),
    )  # fmt: skip
    raise _refused(message, f"papers.{paper}.form")


def _none(day: Day | None, own: list[Form]) -> Message:
    return _(
        "No form is known for papers issued in {year}. Write the form to follow, one of: {forms}.",
        year=day.year if day else "", forms=_ids(own),
    )  # fmt: skip


def _ids(forms: list[Form]) -> str:
    return ", ".join(dict.fromkeys(form.id for form in forms))


def _refused(message: Message, path: str) -> DossierError:
    return DossierError(Problem("form", message, path=path))
