"""What no single cell can tell: which cells of a row contradict each other or are missing.

In: a row's values. Out: what is wrong, each with its column.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.addresses import cells
from docgen.addresses.cells import Unfit
from docgen.addresses.columns import BY_KEY, COLUMNS, Kind
from docgen.addresses.row import ITEM
from docgen.addresses.values import Values
from docgen.languages import CODES
from docgen.messages import _

_SAID = {column.field for column in COLUMNS if column.kind in (Kind.WORDS, Kind.WORDS_LIST)}
_TWO_WAYS = [column.key for column in COLUMNS if column.field in _SAID and not column.language]
"""Fields that the lexicon says, or words."""
_LISTS_OF_WORDS = dict.fromkeys(column.field for column in COLUMNS if column.kind is Kind.WORDS_LIST)


def faults(values: Values) -> Iterator[tuple[str, Unfit]]:
    """Yield what is wrong with the row as a whole."""
    yield from _country(values)
    yield from _nowhere(values)
    yield from _both(values)
    yield from _uneven(values)
    yield from _signer(values)
    yield from _scripts(values)


def _country(values: Values) -> Iterator[tuple[str, Unfit]]:
    said, place = values.found.get("country"), values.place
    if said and place and said != place.country:
        message = _('"{place}" lies in {country}, not in {other}.', place=place.name.get("vi", place.id),
                    country=place.country, other=said)  # fmt: skip
        yield "country", Unfit("contradiction", message)


def _nowhere(values: Values) -> Iterator[tuple[str, Unfit]]:
    """Report a row without place that does not say country, level and name; an unknown one was reported."""
    refused = {key for key, _unfit in values.errors}
    if {"place"} & (values.found.keys() | refused):
        return
    for key in ("country", "level"):
        if key not in values.found and key not in refused:
            yield "code", _needed(key)
    if not any(f"name.{code}" in values.found or f"name.{code}" in refused for code in CODES):
        yield "code", _needed("name.vi")


def _needed(key: str) -> Unfit:
    message = _(
        'This row has no "{column}" and no "{place}".', column=BY_KEY[key].vi, place=BY_KEY["place"].vi
    )
    return Unfit("missing-key", message)


def _both(values: Values) -> Iterator[tuple[str, Unfit]]:
    for key in _TWO_WAYS:
        said = [f"{key}.{code}" for code in CODES if f"{key}.{code}" in values.found]
        if key in values.found and said:
            message = _('Fill "{column}" or its words by language, not both.', column=BY_KEY[key].vi)
            yield said[0], Unfit("both", message)


def _uneven(values: Values) -> Iterator[tuple[str, Unfit]]:
    for field in _LISTS_OF_WORDS:
        counts = {
            key: values.found[key].count(ITEM) + 1
            for key in (f"{field}.{code}" for code in CODES)
            if key in values.found
        }
        first = next(iter(counts), "")
        for key, count in counts.items():
            if count != counts[first]:
                message = _(
                    'Here stand {count} values, in "{column}" {other}; every language needs as many.',
                    count=count,
                    column=BY_KEY[first].vi,
                    other=counts[first],
                )
                yield key, Unfit("uneven", message)


def _signer(values: Values) -> Iterator[tuple[str, Unfit]]:
    named = any(key.partition(".")[0] in ("addressee", "posts") for key in values.found)
    if values.found.get("signs") == "true" and not named:
        message = _("Nobody is named who could sign; fill the name or the posts of the addressee.")
        yield "signs", Unfit("missing-key", message)


def _scripts(values: Values) -> Iterator[tuple[str, Unfit]]:
    for key, said in values.found.items():
        doubt = cells.doubtful(said, BY_KEY[key].language)
        if doubt:
            yield key, Unfit("other-script", doubt, warning=True)
