"""A difference with its places. In: a `Discord` and where both texts stand. Out: a problem to report."""

from __future__ import annotations

from docgen.concordance.discord import KINDS, Discord
from docgen.errors import Place, Problem, Severity
from docgen.frozen import frozen
from docgen.messages import Message, _

_LANGUAGES = {"vi": _("Vietnamese"), "lo": _("Lao"), "zh": _("Chinese")}


@frozen
class Spot:
    """Where a text stands: its language, its place (`line` of a Word file is its paragraph)."""

    language: str
    place: Place | None


@frozen
class Finding:
    """A difference: the problem at the first place, and the second place."""

    problem: Problem
    other: Place | None
    says: tuple[str, str]
    """What stands in each of the two; empty where nothing does."""


def finding(discord: Discord, own: Spot, other: Spot, path: str = "", accepted: str | None = None) -> Finding:
    """Return the finding that reports `discord`; a note with its reason where it is accepted."""
    message = _said(discord, own, other)
    severity = Severity.ERROR
    if accepted is not None:
        message = _("{difference} Accepted: {reason}", difference=message, reason=accepted)
        severity = Severity.NOTE
    problem = Problem(discord.code, message, own.place or other.place, path, severity)
    return Finding(problem, other.place, (discord.own, discord.other))


def _said(discord: Discord, own: Spot, other: Spot) -> Message:
    values = {
        "kind": KINDS[discord.code],
        "own": _LANGUAGES[own.language],
        "other": _LANGUAGES[other.language],
        "words": discord.own,
        "others": discord.other,
        "place": other.place or "",
    }
    if discord.own and discord.other:
        text = _("The {kind} differs: {own} “{words}”, {other} “{others}” ({place}).")
    elif discord.own:
        text = _("The {kind} differs: {own} “{words}”, {other} nothing like it ({place}).")
    else:
        text = _("The {kind} differs: {own} nothing like it, {other} “{others}” ({place}).")
    return Message(text.text, values)
