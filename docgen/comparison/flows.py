"""What became of the blocks of one container: a body, a cell, a header.

In: the old and the new blocks. Out: the script. Tables pair first, in their order; between them paragraphs
pair, those that stayed before those that changed. Each stretch ends with a mark of both, since Word can
delete or insert no last mark of a cell: the last paragraph takes it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from docgen.comparison.matching import matches
from docgen.comparison.pairing import Bag, paired
from docgen.comparison.units import units_of
from docgen.comparison.wording import replaced, reworded
from docgen.word.revisions import Block, Grid, Kept, Line, Op, Paragraph, Piece, Script, Table

PLAIN = 12
"""So many letters a paragraph needs at least to be told as moved."""


@dataclass(slots=True)
class _Step:
    """One step of a stretch: blocks of both, or of one side alone."""

    old: list[Block]
    new: list[Block]

    @property
    def both(self) -> bool:
        return bool(self.old and self.new)


def stretch(old: Sequence[Block], new: Sequence[Block]) -> list[Script]:
    """Return what became of blocks between two paired tables."""
    return [line for step in _closed(_steps(old, new)) for line in step]


def _steps(old: Sequence[Block], new: Sequence[Block]) -> list[_Step]:
    found: list[_Step] = []
    one = two = 0
    gone, come = {block.key for block in old}, {block.key for block in new}
    for mine, yours in [*matches([_key(b) for b in old], [_key(b) for b in new]), (len(old), len(new))]:
        found += _gap(old[one:mine], new[two:yours], come, gone)
        if mine < len(old):
            found.append(_Step([old[mine]], [new[yours]]))
        one, two = mine + 1, yours + 1
    return found


def _key(block: Block) -> object:
    return block.key if isinstance(block, Paragraph) else id(block)


def _gap(old: Sequence[Block], new: Sequence[Block], come: set[str], gone: set[str]) -> list[_Step]:
    """Return the steps through blocks of which none stayed; what was moved as it is pairs with nothing."""
    left = [block for block in old if isinstance(block, Paragraph) and not _moves(block, come)]
    right = [block for block in new if isinstance(block, Paragraph) and not _moves(block, gone)]
    found: list[_Step] = []
    one = two = 0
    for gone_now, come_now in paired([_bag(one) for one in left], [_bag(one) for one in right]):
        if not (gone_now and come_now):
            continue
        first, last = old.index(left[gone_now[0]]), old.index(left[gone_now[-1]])
        begin, end = new.index(right[come_now[0]]), new.index(right[come_now[-1]])
        if last - first >= len(gone_now) or end - begin >= len(come_now):
            continue  # something else stands between the two that were joined
        found += [_Step([block], []) for block in old[one:first]]
        found += [_Step([], [block]) for block in new[two:begin]]
        found.append(_Step(list(old[first : last + 1]), list(new[begin : end + 1])))
        one, two = last + 1, end + 1
    found += [_Step([block], []) for block in old[one:]]
    return found + [_Step([], [block]) for block in new[two:]]


def _bag(paragraph: Paragraph) -> Bag:
    return Bag(unit.key for unit in units_of(paragraph) if unit.weight)


def _moves(block: Paragraph, others: set[str]) -> bool:
    return block.key in others and len(block.text) >= PLAIN


def _closed(steps: list[_Step]) -> list[list[Script]]:
    """Turn steps into script, so that the last mark is one of both."""
    tail = len(steps)
    while tail and not steps[tail - 1].both:
        tail -= 1
    gone = [block for step in steps[tail:] for block in step.old]
    come = [block for step in steps[tail:] for block in step.new]
    if not gone and not come:
        return [_script(step) for step in steps]
    if bool(gone) is not bool(come) and tail:
        if all(isinstance(block, Paragraph) for block in (*gone, *come)):
            return [*(_script(step) for step in steps[: tail - 1]), _shifted(steps[tail - 1], gone, come)]
        gone, come = [*steps[tail - 1].old, *gone], [*steps[tail - 1].new, *come]
        tail -= 1
    front = [_script(step) for step in steps[:tail]]
    if gone and come and isinstance(gone[-1], Paragraph) and isinstance(come[-1], Paragraph):
        last: list[Script] = [replaced(gone[-1], come[-1])]
        return [
            *front,
            [alone(block, "-") for block in gone[:-1]],
            [alone(block, "+") for block in come[:-1]],
            last,
        ]
    return [*front, [alone(block, "-") for block in gone], [alone(block, "+") for block in come]]


def _shifted(step: _Step, gone: Sequence[Block], come: Sequence[Block]) -> list[Script]:
    """Let the last of the paragraphs that went or came take the mark of the last one that stayed."""
    lines = [line for line in _script(step, marked=True) if isinstance(line, Line)]
    extra = [
        _alone_line(block, "-" if gone else "+") for block in (*gone, *come) if isinstance(block, Paragraph)
    ]
    kept = lines[-1]
    before, ended = step.old[-1], kept.source
    assert isinstance(before, Paragraph)
    kept.op, extra[-1].op = extra[-1].op, "="
    if gone:
        kept.source, extra[-1].source = before, ended
    return [*lines, *extra]


def _script(step: _Step, *, marked: bool = False) -> list[Script]:
    if not step.new:
        return [alone(block, "-") for block in step.old]
    if not step.old:
        return [alone(block, "+") for block in step.new]
    old, new = step.old[0], step.new[0]
    if len(step.old) == len(step.new) == 1 and old.key == new.key and not marked:
        return [Kept(new)]
    paragraphs = [[block for block in side if isinstance(block, Paragraph)] for side in (step.old, step.new)]
    return [*reworded(*paragraphs)]


def alone(block: Block, op: Op) -> Script:
    """Return the script of a block that only one side has."""
    return Grid(op, block) if isinstance(block, Table) else _alone_line(block, op)


def _alone_line(block: Paragraph, op: Op) -> Line:
    pieces = [Piece(op, inline, 0, len(inline.text)) for inline in block.inlines]
    return Line(pieces, op, block)
