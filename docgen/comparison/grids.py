"""What became of tables, and of the blocks round them.

In: the old and the new blocks of a container. Out: the script of all of it. As many tables pair as
there can, those that have most in common; their rows pair by what they say, if they have the same cells.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from docgen.comparison.flows import stretch
from docgen.comparison.matching import matches
from docgen.languages.words import units
from docgen.word.revisions import Block, Grid, Kept, Lines, Paragraph, Row, Script, Table

_ROWS = 40_000
"""Pairs of rows that are looked at; in a larger gap they pair in their order."""
_LIKE = 0.3


def compared(old: Sequence[Block], new: Sequence[Block]) -> list[Script]:
    """Return what became of the blocks of a container, section by section where both have as many."""
    parts = [_sections(side) for side in (old, new)]
    if len(parts[0]) != len(parts[1]):
        return _section(old, new)
    return [one for mine, yours in zip(*parts, strict=True) for one in _section(mine, yours)]


def _sections(blocks: Sequence[Block]) -> list[Sequence[Block]]:
    ends = [at + 1 for at, block in enumerate(blocks) if isinstance(block, Paragraph) and block.section]
    return [blocks[start:end] for start, end in zip([0, *ends], [*ends, len(blocks)], strict=True)]


def _section(old: Sequence[Block], new: Sequence[Block]) -> list[Script]:
    found: list[Script] = []
    one = two = 0
    for left, right in _pairs(old, new):
        found += stretch(old[one:left], new[two:right])
        found.append(_table(old[left], new[right]))
        one, two = left + 1, right + 1
    return found + stretch(old[one:], new[two:])


def _pairs(old: Sequence[Block], new: Sequence[Block]) -> list[tuple[int, int]]:
    """Return which table became which: those that stayed, among all that stayed, then what is between."""
    same = matches([block.key for block in old], [block.key for block in new])
    anchors = [pair for pair in same if isinstance(old[pair[0]], Table)]
    found: list[tuple[int, int]] = []
    one = two = 0
    for left, right in [*anchors, (len(old), len(new))]:
        mine = [at for at in range(one, left) if isinstance(old[at], Table)]
        yours = [at for at in range(two, right) if isinstance(new[at], Table)]
        bags = [[_bag(side[at].text) for at in its] for side, its in ((old, mine), (new, yours))]
        found += [(mine[first], yours[second]) for first, second in _best(*bags, least=0.0)]
        one, two = left + 1, right + 1
    return sorted([*found, *anchors])


def _table(old: Block, new: Block) -> Script:
    assert isinstance(old, Table)
    assert isinstance(new, Table)
    if old.key == new.key:
        return Kept(new)
    rows: list[Lines] = []
    one = two = 0
    pairs = matches([row.key for row in old.rows], [row.key for row in new.rows])
    for mine, yours in [*pairs, (len(old.rows), len(new.rows))]:
        rows += _gap(old.rows[one:mine], new.rows[two:yours])
        if mine < len(old.rows):
            rows.append(_both(old.rows[mine], new.rows[yours]))
        one, two = mine + 1, yours + 1
    return Grid("=", new, rows)


def _gap(old: Sequence[Row], new: Sequence[Row]) -> list[Lines]:
    rows: list[Lines] = []
    one = two = 0
    for mine, yours in _best([_bag(row.text) for row in old], [_bag(row.text) for row in new], least=_LIKE):
        if old[mine].shape == new[yours].shape and all(old[mine].cells) and all(new[yours].cells):
            rows += [Lines("-", row) for row in old[one:mine]] + [Lines("+", row) for row in new[two:yours]]
            rows.append(_both(old[mine], new[yours]))
            one, two = mine + 1, yours + 1
    return rows + [Lines("-", row) for row in old[one:]] + [Lines("+", row) for row in new[two:]]


def _both(old: Row, new: Row) -> Lines:
    cells = [compared(mine, yours) for mine, yours in zip(old.cells, new.cells, strict=True)]
    return Lines("=", new, cells)


def _bag(text: str) -> Counter[str]:
    return Counter(unit for unit in units(text) if not unit.isspace())


def _best(old: Sequence[Counter[str]], new: Sequence[Counter[str]], *, least: float) -> list[tuple[int, int]]:
    """Return the pairs in order that have most words in common; with `least` 0 as many as there can be."""
    if len(old) * len(new) > _ROWS or (least == 0.0 and len(old) == len(new)):
        return list(zip(range(len(old)), range(len(new)), strict=False))
    worth = [[_worth(mine, yours, least) for yours in new] for mine in old]
    table = [[0.0] * (len(new) + 1) for _row in range(len(old) + 1)]
    for one in range(len(old) - 1, -1, -1):
        for two in range(len(new) - 1, -1, -1):
            table[one][two] = max(
                table[one + 1][two], table[one][two + 1], table[one + 1][two + 1] + worth[one][two]
            )
    found, one, two = [], 0, 0
    while one < len(old) and two < len(new):
        if worth[one][two] and table[one][two] == table[one + 1][two + 1] + worth[one][two]:
            found.append((one, two))
            one, two = one + 1, two + 1
        elif table[one][two] == table[one + 1][two]:
            one += 1
        else:
            two += 1
    return found


def _worth(old: Counter[str], new: Counter[str], least: float) -> float:
    """Return how alike two are, 0 where less than `least`; 1000 for any pair where all shall pair."""
    alike = 2 * (old & new).total() / max(1, old.total() + new.total())
    if least == 0.0:
        return 1000 + alike
    return alike if alike >= least else 0.0
