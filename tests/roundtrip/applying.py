"""What `apply` has to keep: the paper built anew reads as the edited one, and other lines of the YAML stay.

In: the dossier before and after, what was changed, texts of papers. Out: what should not be, one line each.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import yaml

from docgen.roundtrip import Change, Kind, Outcome

_NUMBER = re.compile(
    r"^(?:(?:Khoản \d+ )?Điều \d+[.:]?|ມາດຕາ \d+:|\d{1,2}\. ?|第?[一二三四五六七八九十]+[、条]|-) ?"
)
_STOPS = " .;,。；，"
_STEP = re.compile(r"[^.\[\]]+")


def unlike(edited: Iterable[str], rebuilt: Iterable[str], changes: Sequence[Change]) -> Iterator[str]:
    """Yield the paragraphs in which the paper built anew differs from the edited one, but for changes that
    were left to a person; numbers of points are docgen's to set."""
    away, home = _counted(edited), _counted(rebuilt)
    left = [change for change in changes if change.outcome is not Outcome.CARRIED]
    for line in (away - home).elements():
        if not any(_of(line, change.new) for change in left):
            yield f"+ {line}"
    for line in (home - away).elements():
        if not any(_of(line, change.old) for change in left):
            yield f"- {line}"


def _counted(lines: Iterable[str]) -> Counter[str]:
    return Counter(said for line in lines if (said := _bare(line)))


def _bare(line: str) -> str:
    return _NUMBER.sub("", " ".join(line.split())).strip(_STOPS)


def _of(line: str, told: str) -> bool:
    said = [_bare(part) for part in told.split("\n")]
    return any(part and (part in line or line in part) for part in said)


def strayed(before: str, after: str, changes: Sequence[Change], drags: Sequence[str] = ()) -> list[str]:
    """Return the lines of the YAML that went although neither a carried change nor what it drags along is
    about them."""
    lines, tree = before.splitlines(), yaml.compose(before)
    carried = [change for change in changes if change.outcome is Outcome.CARRIED]
    spans = [_span(tree, change.path, change.kind is Kind.ADDED) for change in carried]
    spans += [_span(tree, path, False) for path in drags]
    own = {number for span in spans for number in range(*span)}
    gone = Counter(lines) - Counter(after.splitlines())
    return list((gone - Counter(lines[number] for number in own)).elements())


def _span(node: yaml.Node, path: str, added: bool) -> tuple[int, int]:
    """Return the lines of a value, or of what it is put into where that is all there is; of an item that is
    added none, unless the whole list stands in one line."""
    steps, span = _STEP.findall(path), (0, 0)
    for step in steps[:-1] if added else steps:
        inner = _inner(node, step)
        if inner is None:
            break
        node, span = inner
    return (0, 0) if added and span[1] - span[0] > 1 else span


def _inner(node: yaml.Node, step: str) -> tuple[yaml.Node, tuple[int, int]] | None:
    """Return what `step` leads to, and its lines."""
    if isinstance(node, yaml.SequenceNode) and step.isdigit() and int(step) < len(node.value):
        found = node.value[int(step)]
        start = found.start_mark.line
    elif isinstance(node, yaml.MappingNode) and step in (
        keys := {key.value: key for key, _value in node.value}
    ):
        found = next(value for key, value in node.value if key.value == step)
        start = keys[step].start_mark.line
    else:
        return None
    return found, (start, found.end_mark.line + (found.end_mark.column > 0))
