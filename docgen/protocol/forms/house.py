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
from docgen.protocol.forms.rule import Confidence, Lengths, Rule, Trait, Value, Words

_OFF = "off"
_YES, _NO = ("yes", "true", "có"), ("no", "false", "không")
_RANGE = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(?:([-–])\s*(\d+(?:\.\d+)?)?)?\s*")
_ALIGNS = ("left", "right", "center", "both")


def with_house_rules(form: Form, changes: Iterable[HouseRule]) -> Form:
    """Return `form` with an office's `changes`. Raises DossierError with every one that cannot be."""
    changes = tuple(changes)
    problems = [problem for change in changes if (problem := _unknown(change)) is not None]
    own = {change.rule: change for change in changes if change.form == form.id}
    rules: list[Rule] = []
    for rule in form.rules:
        try:
            rules += _changed(rule, own.get(rule.id))
        except ValueError:
            change = own[rule.id]
            message = _("“{value}” is no value for the rule {rule}.", value=change.value, rule=rule.id)
            problems.append(_problem(change, "bad-value", message))
    if problems:
        raise DossierError(problems)
    return replace(form, rules=tuple(rules))


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
    if not all(words) or (rule.trait is Trait.ALIGN and not set(words) <= set(_ALIGNS)):
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
        ids = ", ".join(dict.fromkeys(form.id for form in FORMS))
        return _problem(
            change, "form", _("There is no form {form}; there are: {forms}.", form=change.form, forms=ids)
        )
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
