"""A Word file that came back, read.

In: a package. Out: its `Returned`: what it says if every tracked change is accepted, and if every one is
rejected, by paragraphs with their anchors; comments; the record.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from docgen.word.anchors.record import record_of
from docgen.word.hostile import refuse_hostile
from docgen.word.package import Package
from docgen.word.relations import main_document, parse
from docgen.word.returned.drafts import passages_of
from docgen.word.returned.model import Passage, Returned, Stroke
from docgen.word.returned.remarks import remarks_of
from docgen.word.returned.strokes import Element, mark_remarks, mark_strokes, unmark
from docgen.word.returned.walk import Walk
from docgen.word.revisions.accepting import accept, reject
from docgen.word.revisions.stories import lay_open, refuse_long, stories
from docgen.word.text import W

_CELLS = (W + "cellIns", W + "cellDel")


def read_returned(package: Package) -> Returned:
    """Read `package`; TemplateError if it is damaged, hostile or too long."""
    refuse_hostile(package)
    record = record_of(package)
    main, file = main_document(package), _File(package)
    walks = _walks(file, main, lambda part: file.part(part).accepted)
    passages = _passages(file, walks)
    rejected = passages
    if file.tracked:
        rejected = _passages(file, _walks(file, main, lambda part: file.part(part).rejected))
    remarks = tuple(remarks_of(package, main, [walk for _part, walk in walks]))
    return Returned(package.file, passages, rejected, remarks, record)


def read_body(package: Package) -> tuple[Passage, ...]:
    """Return the paragraphs that `read_returned` finds, of a file of docgen's own making."""
    main, file = main_document(package), _File(package)
    return _passages(file, _walks(file, main, lambda part: file.part(part).accepted))


@dataclass(slots=True)
class _Part:
    """A part with its changes accepted, with them rejected (the same where there are none), and what they
    were."""

    accepted: Element
    rejected: Element
    strokes: Sequence[Stroke]


@dataclass(slots=True)
class _File:
    """Reads each part once."""

    package: Package
    tracked: bool = False
    _parts: dict[str, _Part] = field(default_factory=dict)

    def part(self, name: str) -> _Part:
        if name not in self._parts:
            root = parse(self.package, name, blanks=True)
            refuse_long(self.package, root)
            unmark(root)
            mark_remarks(root)
            lay_open(root)
            strokes = mark_strokes(root)
            tracked = bool(strokes) or next(root.iter(*_CELLS), None) is not None
            other = deepcopy(root) if tracked else root
            self.tracked |= tracked
            accept(root)
            if tracked:
                reject(other)
            self._parts[name] = _Part(root, other, strokes)
        return self._parts[name]


def _walks(file: _File, main: str, root_of: Callable[[str], Element]) -> list[tuple[str, Walk]]:
    found = stories(file.package, main, root_of)
    return [(part, Walk(name, element)) for name, part, element in found]


def _passages(file: _File, walks: Sequence[tuple[str, Walk]]) -> tuple[Passage, ...]:
    return tuple(one for part, walk in walks for one in passages_of(walk, file.part(part).strokes))
