"""Whether the papers of a dossier have the same articles and points in every language.

In: a dossier. Out: findings. The papers' views are compared list by list: the same number of articles, and of
points in each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import pairwise

from docgen.concordance.discord import Discord
from docgen.concordance.finding import Finding, Spot, finding
from docgen.dossier.model import Dossier
from docgen.papers import Job, plan

_NUMBERED = frozenset(("articles", "points", "items", "sections", "bases", "provisions", "days", "sessions"))


def misshapen(dossier: Dossier) -> Iterator[Finding]:
    """Yield each list of a paper that is longer in one language than in another."""
    groups: dict[tuple[str, str | None, str], list[Job]] = defaultdict(list)
    for job in plan(dossier):
        groups[job.paper, job.party, type(job.view).__name__].append(job)
    for (paper, _party, _view), jobs in groups.items():
        for one, two in pairwise(jobs):
            yield from _differences(paper, one, two)


def _differences(paper: str, one: Job, two: Job) -> Iterator[Finding]:
    left, right = dict(_lists(one.view, "")), dict(_lists(two.view, ""))
    for path in left.keys() | right.keys():
        if left.get(path, 0) != right.get(path, 0):
            discord = Discord("lines", str(left.get(path, 0)), str(right.get(path, 0)))
            spots = Spot(one.languages[0], None), Spot(two.languages[0], None)
            yield finding(discord, *spots, f"papers.{paper}{path}")


def _lists(value: object, path: str) -> Iterator[tuple[str, int]]:
    """Yield the path and length of each list of articles, points and the like inside a view."""
    if is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            if isinstance(inner, list | tuple) and field.name in _NUMBERED:
                yield f"{path}.{field.name}", len(inner)
            yield from _lists(inner, f"{path}.{field.name}")
    elif isinstance(value, list | tuple):
        for at, inner in enumerate(value):
            yield from _lists(inner, f"{path}[{at}]")
