"""A dossier's texts compared between its languages.

In: a dossier. Out: findings, at the place of each language's words; what the dossier accepts is left
out or noted, an acceptance that fits nothing is a warning, unless it is `docgen check` that could use it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations

from docgen.concordance.comparison import compare
from docgen.concordance.discord import Discord
from docgen.concordance.finding import Finding, Spot, finding
from docgen.concordance.structure import misshapen
from docgen.dossier.acceptance import Accepted
from docgen.dossier.model import Dossier
from docgen.dossier.text import Text
from docgen.errors import Problem, Severity
from docgen.messages import _
from docgen.protocol.acceptance import of_protocol

_GAP = re.compile(r"\{\w+\}")


def compare_dossier(dossier: Dossier, *, everything: bool = False) -> list[Finding]:
    """Return where the languages of `dossier` do not say the same; with `everything` what is accepted
    too, as notes."""
    found: list[Finding] = []
    used: set[Accepted] = set()
    for text, own, other in _pairs(dossier):
        for discord in _compared(text, own, other):
            spots = Spot(own, text.place_in(own)), Spot(other, text.place_in(other))
            accepted = _acceptance(dossier.accepted, text.path, discord)
            used.update(accepted)
            if not accepted:
                found.append(finding(discord, *spots, text.path))
            elif everything:
                found.append(finding(discord, *spots, text.path, accepted[0].reason))
    return [*found, *misshapen(dossier), *_unused(dossier.accepted, used)]


def _pairs(dossier: Dossier) -> Iterator[tuple[Text, str, str]]:
    seen = set()
    for text in dossier.texts:
        if (text.path, text) in seen:
            continue
        seen.add((text.path, text))
        for own, other in combinations(dossier.languages, 2):
            if text.get(own) and text.get(other):
                yield text, own, other


def _compared(text: Text, own: str, other: str) -> Iterable[Discord]:
    words, others = text.by_language[own], text.by_language[other]
    yield from compare(words, own, others, other)
    gaps = Counter(_GAP.findall(words)), Counter(_GAP.findall(others))
    if gaps[0] != gaps[1]:
        mine, yours = (" ".join(sorted((gaps[side] - gaps[1 - side]).elements())) for side in (0, 1))
        yield Discord("gap", mine, yours)


def _acceptance(accepted: Iterable[Accepted], path: str, discord: Discord) -> list[Accepted]:
    said = {discord.code, discord.own, discord.other} - {""}
    return [one for one in accepted if one.where == path and one.what in said]


def _unused(accepted: Iterable[Accepted], used: set[Accepted]) -> Iterator[Finding]:
    for one in accepted:
        if one not in used and not of_protocol(one):
            message = _("Nothing differs here that this accepts; take it out, or correct where and what.")
            problem = Problem("accepts-nothing", message, one.place, one.path, Severity.WARNING)
            yield Finding(problem, None, ("", ""))
