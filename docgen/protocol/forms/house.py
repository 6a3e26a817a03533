"""A form as one office wants it: its own values for some rules, others not judged.

In: a form and the rules of an office file. Out: the form with them. What an office says is an error where
it is not kept: it knows its own house.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import replace

from docgen.dossier.house import HouseRule
from docgen.errors import DossierError, Problem
from docgen.messages import Message, _
from docgen.protocol.forms.catalogue import FORMS
from docgen.protocol.forms.form import Form
from docgen.protocol.forms.rule import Confidence, Element, Lengths, Rule, Trait, Value, Words

_OFF = "off"
_YES, _NO = ("yes", "true", "có"), ("no", "false", "không")
_RANGE = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(?:([-–])\s*(\d+(?:\.\d+)?)?)?\s*")
_ELEMENTS = tuple(element.value for element in Element)
_ALLOWED: dict[Trait, tuple[str, ...]] = {
    Trait.ALIGN: ("left", "right", "center", "both"),
    Trait.CASE: ("upper", "lower"),
    Trait.COLOR: ("black",),
    Trait.PLACE: ("top", "bottom"),
    Trait.STYLE: ("decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter"),
    Trait.LEVEL: ("signature", *_ELEMENTS),
    Trait.ORDER: _ELEMENTS,
}
"""The words that a rule can have as its value, where not every word can be meant."""


def with_house_rules(form: Form, changes: Iterable[HouseRule]) -> Form:
    """Return `form` with an office's `changes`. Raises DossierError with every one that cannot be."""
    changes = tuple(changes)
    if problems := faults(changes):
        raise DossierError(problems)
    own = {change.rule: change for change in changes if change.form == form.id}
    return replace(form, rules=tuple(new for rule in form.rules for new in _changed(rule, own.get(rule.id))))


def faults(changes: Iterable[HouseRule]) -> list[Problem]:
    """Return what in an office's rules cannot be: an unknown form or rule, a value that is none."""
    return [problem for change in changes if (problem := _unknown(change) or _no_value(change)) is not None]


def _no_value(change: HouseRule) -> Problem | None:
    editions = [form for form in FORMS if form.id == change.form]
    rule = next(rule for form in editions for rule in form.rules if rule.id == change.rule)
    try:
        _changed(rule, change)
    except ValueError:
        message = _(
            "“{value}” is no value for the rule {rule}; write for instance {example}, or off.",
            value=change.value, rule=rule.id, example=_example(rule),
        )  # fmt: skip
        return _problem(change, "bad-value", message)
    return None


def _example(rule: Rule) -> str:
    """Return the form's own value as an office would write it."""
    if isinstance(rule.value, bool):
        return _YES[0] if rule.value else _NO[0]
    if isinstance(rule.value, Words):
        return " | ".join(rule.value.words)
    ends = (("" if high == float("inf") else f"{high:g}", low, high) for low, high in rule.value.ranges)
    return ", ".join(f"{low:g}" if low == high else f"{low:g}-{end}" for end, low, high in ends)


def _changed(rule: Rule, change: HouseRule | None) -> tuple[Rule, ...]:
    if change is None:
        return (rule,)
    if change.value.lower() == _OFF:
        return ()
    source = _("rule of the office, {place}", place=change.place)
    return (replace(rule, value=_value(rule, change.value), source=source, confidence=Confidence.VERIFIED),)


def _value(rule: Rule, text: str) -> Value:
    """Return what `text` says in the way of the rule's own value. Raises ValueError."""
    if isinstance(rule.value, bool):
        if text.lower() not in _YES + _NO:
            raise ValueError(text)
        return text.lower() in _YES
    if isinstance(rule.value, Lengths):
        return Lengths(tuple(_range(part) for part in text.split(",")), rule.value.unit)
    words = tuple(word.strip() for word in text.split("|"))
    if not all(words) or not set(words) <= set(_ALLOWED.get(rule.trait, words)):
        raise ValueError(text)
    return Words(words)


def _range(text: str) -> tuple[float, float]:
    parts = _RANGE.fullmatch(text)
    if parts is None:
        raise ValueError(text)
    low = float(parts[1])
    high = float(parts[3]) if parts[3] else (float("inf") if parts[2] else low)
    if high < low:
        raise ValueError(text)
    return low, high


def _unknown(change: HouseRule) -> Problem | None:
    forms = [form for form in FORMS if form.id == change.form]
    if not forms:
        ids = tuple(dict.fromkeys(form.id for form in FORMS))
        near = difflib.get_close_matches(change.form, ids, 1)
        message = _("There is no form {form}; there are: {forms}.", form=change.form, forms=", ".join(ids))
        if near:
            message = _("There is no form {form}; did you mean {near}?", form=change.form, near=near[0])
        return _problem(change, "form", message)
    known = {rule.id for form in forms for rule in form.rules}
    if change.rule in known:
        return None
    near = difflib.get_close_matches(change.rule, sorted(known), 1)
    message = _("The form {form} has no rule {rule}.", form=change.form, rule=change.rule)
    if near:
        message = _("The form {form} has no rule {rule}; did you mean {near}?",
                    form=change.form, rule=change.rule, near=near[0])  # fmt: skip
    return _problem(change, "unknown-rule", message)


def _problem(change: HouseRule, code: str, message: Message) -> Problem:
    return Problem(code, message, change.place, f"forms.{change.form}.{change.rule}")
