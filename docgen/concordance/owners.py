"""Whether equal values belong to the same things: 50 triệu to Sơn La, 100 triệu to Hủa Phăn.

In: both texts, their facts and the names they hold. Out: values that changed places. What a value
belongs to is told only in a list: things of one sort (places, years, ordinals, terms) that take turns
with values of one unit, a comma or an "and" between the pairs and none inside. Where a text is not built so,
translations reorder freely, and nothing is said.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from docgen.concordance.discord import Discord
from docgen.concordance.facts import Fact, Weight
from docgen.concordance.names import Naming
from docgen.frozen import frozen

_SEPARATOR = re.compile(r"[,;，；、]|(?<!\w)(?:và|còn)(?!\w)|ແລະ|ສ່ວນ|和|及|以及|而")
_COUNTED = frozenset(("number", "amount", "quantity", "percentage"))
_MOST = 40
"""Values of one unit; more are a table, not a sentence."""


@frozen
class _Item:
    start: int
    end: int
    key: object
    fact: Fact | None = None
    """Of a value; None for what it may belong to."""


def exchanged(
    texts: tuple[str, str],
    facts: tuple[Sequence[Fact], Sequence[Fact]],
    namings: tuple[Sequence[Naming], Sequence[Naming]],
) -> Iterator[Discord]:
    """Yield each value that stands where the other text has another one of the list."""
    values = [_values(side) for side in facts]
    for unit, mine in values[0].items():
        yours = values[1].get(unit, [])
        if not 1 < len(mine) == len(yours) < _MOST or len({one.key for one in mine}) < 2:
            continue
        if sorted(map(str, (one.key for one in mine))) != sorted(map(str, (one.key for one in yours))):
            continue
        owners = [_owners(facts[side], namings[side]) for side in (0, 1)]
        for sort, those in owners[0].items():
            lists = _owned(texts[0], mine, those), _owned(texts[1], yours, owners[1].get(sort, []))
            if lists[0] and lists[0].keys() == lists[1].keys():
                yield from _moved(texts, lists)
                break


def _values(facts: Iterable[Fact]) -> dict[object, list[_Item]]:
    """Return the values by their unit."""
    found: dict[object, list[_Item]] = defaultdict(list)
    for fact in facts:
        value = fact.values[0]
        if fact.kind in _COUNTED and fact.weight is Weight.FIRM and value[0] == "number":
            found[value[2]].append(_Item(fact.start, fact.end, value[1], fact))
    return found


def _owners(facts: Iterable[Fact], namings: Iterable[Naming]) -> dict[str, list[_Item]]:
    """Return what values may belong to, by its sort."""
    found: dict[str, list[_Item]] = defaultdict(list)
    for naming in namings:
        found[naming.names[0].family].append(_Item(naming.start, naming.end, naming.names[0].id))
    for fact in facts:
        if fact.kind in ("date", "year", "ordinal", "quarter"):
            sort = "ordinal" if fact.kind == "ordinal" else "date"
            found[sort].append(_Item(fact.start, fact.end, fact.values[0]))
    return found


def _owned(text: str, values: Sequence[_Item], owners: Sequence[_Item]) -> Mapping[object, _Item]:
    """Return the value of each owner; nothing where the text is no such list."""
    if len(owners) != len(values) or len({one.key for one in owners}) != len(owners):
        return {}
    order = sorted((*owners, *values), key=lambda item: item.start)
    pairs = list(zip(order[::2], order[1::2], strict=True))
    first = order[0].fact is None
    if any((one.fact is None) is not first or (two.fact is None) is first for one, two in pairs):
        return {}
    inside = any(_SEPARATOR.search(text, one.end, max(one.end, two.start)) for one, two in pairs)
    between = all(
        _SEPARATOR.search(text, here[1].end, max(here[1].end, following[0].start))
        for here, following in pairwise(pairs)
    )
    if inside or not between:
        return {}
    return {one.key if one.fact is None else two.key: two if one.fact is None else one for one, two in pairs}


def _moved(
    texts: tuple[str, str], lists: tuple[Mapping[object, _Item], Mapping[object, _Item]]
) -> Iterator[Discord]:
    for key, mine in lists[0].items():
        yours = lists[1][key]
        if mine.key != yours.key and mine.fact is not None:
            words = texts[0][mine.start : mine.end].strip(), texts[1][yours.start : yours.end].strip()
            yield Discord(mine.fact.kind, *words, mine.start, yours.start)
