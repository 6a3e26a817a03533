"""Every word of every sample is changed and changed back: the same bytes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from docgen.dossier.editing import Source, Steps, Value, difference

SAMPLES = sorted((Path(__file__).parents[3] / "samples").rglob("*.yaml"))
OTHER = "từ khác"


def words(value: Value, steps: Steps = ()) -> Iterator[Steps]:
    if isinstance(value, str):
        yield steps
        return
    for step, part in value.items() if isinstance(value, Mapping) else enumerate(value):
        yield from words(part, (*steps, step))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_word_changed_and_changed_back_leaves_the_same_bytes(path: Path) -> None:
    before = path.read_bytes()
    source = Source.of(before, path.name)
    for steps in words(source.get(())):
        old = source.get(steps)
        changed = source.set(steps, OTHER)
        assert changed.set(steps, old).content() == before
        lines = difference(source.text, changed.text, path.name)[3:]
        assert sum(line.startswith("-") for line in lines) == 1 == sum(line.startswith("+") for line in lines)
