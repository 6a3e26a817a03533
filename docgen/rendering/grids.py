"""Whether a rendered part needs docxtpl's repairs: table grids, numbers of pictures.

In: the stops of a template. Out: can its context change the number of a table's columns, or of the
pictures? docxtpl parses every rendered document again to mend these; hardly any letter needs it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from jinja2 import nodes

from docgen.rendering.tracing import Stop, Way

_TAG = re.compile(r"<(/?)(w:tbl|w:tr|w:tc|w:gridCol|w:gridSpan|wp:docPr)(?=[ />])([^>]*)(>?)")
_SPAN = re.compile(r'w:val="(\d+)"')


@dataclass(slots=True)
class _Row:
    way: Way
    cells: int = 0
    span: int = 0


@dataclass(slots=True)
class _Table:
    way: Way
    columns: int = 0
    rows: list[_Row] = field(default_factory=list)
    fixed: bool = True
    """Every cell of a row stands there whenever the row does."""

    def is_steady(self) -> bool:
        """Whether docxtpl would leave the grid alone, whatever the context: no row is wider, and
        one that is never left out is as wide, or all are (`mending.EMPTY_TABLE` is looked for later)."""
        wide = [row for row in self.rows if row.span >= self.columns]
        never_added = all(row.cells <= self.columns for row in self.rows)
        never_removed = len(wide) == len(self.rows) > 0 or any(row.way == self.way for row in wide)
        return self.fixed and never_added and never_removed


def needs_repair(stops: Sequence[Stop]) -> bool:
    """Tell whether what the stops write must go through `mending.repaired`."""
    open_tables: list[_Table] = []
    tables: list[_Table] = []
    for closing, name, attributes, way in _tags(stops):
        if name == "wp:docPr":
            if way:
                return True
        elif name == "w:tbl" and closing:
            open_tables.pop()
        elif name == "w:tbl":
            open_tables.append(_Table(way))
            tables.append(open_tables[-1])
        elif not closing and open_tables:
            _note(open_tables, name, attributes, way)
    return not all(table.is_steady() for table in tables)


def _tags(stops: Sequence[Stop]) -> Iterator[tuple[bool, str, str, Way]]:
    for stop in stops:
        if isinstance(stop.node, nodes.TemplateData):
            for match in _TAG.finditer(stop.node.data):
                yield bool(match[1]), match[2], match[3], stop.way


def _note(tables: list[_Table], name: str, attributes: str, way: Way) -> None:
    """Note a column, row, cell or span; docxtpl counts rows of inner tables with the outer's too."""
    table = tables[-1]
    if name == "w:gridCol":
        table.columns += 1
    elif name == "w:tr":
        row = _Row(way)
        for around in tables:
            around.rows.append(row)
    elif name == "w:tc":
        row = table.rows[-1]
        row.cells, row.span = row.cells + 1, row.span + 1
        table.fixed = table.fixed and row.way == way
    else:
        span = _SPAN.search(attributes)
        table.fixed = table.fixed and span is not None and table.rows[-1].way == way
        table.rows[-1].span += int(span[1]) - 1 if span else 0
