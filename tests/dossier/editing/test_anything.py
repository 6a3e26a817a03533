"""Random files, random changes: they say the old with that change, and only its lines differ."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.dossier.editing import Source, Steps, Uneditable
from tests.dossier.editing.writing import ANYTHING, documents


def said(source: Source) -> Any:
    """What PyYAML reads, which is not what the room itself says it reads."""
    return yaml.load(source.content().decode("utf-8-sig"), yaml.CBaseLoader)


def ordered(value: Any) -> Any:
    if isinstance(value, dict):
        return [(key, ordered(part)) for key, part in value.items()]
    return [ordered(part) for part in value] if isinstance(value, list) else value


def ways(value: Any, steps: Steps = ()) -> Iterator[tuple[Steps, Any]]:
    yield steps, value
    if isinstance(value, dict | list):
        for step, part in value.items() if isinstance(value, dict) else enumerate(value):
            yield from ways(part, (*steps, step))


def at(value: Any, steps: Steps) -> Any:
    for step in steps:
        value = value[step]
    return value


def node_at(source: Source, steps: Steps) -> yaml.Node:
    node = yaml.compose(source.text, yaml.CBaseLoader)
    for step in steps:
        if isinstance(node, yaml.MappingNode):
            node = next(value for key, value in node.value if key.value == step)
        else:
            node = node.value[step]
    return node


def split(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def touched(before: Source, after: Source) -> set[int]:
    """Which of the old lines stand between those that are the same from the start and from the end on."""
    old, new = split(before.text), split(after.text)
    head = alike(old, new)
    return set(range(head, len(old) - alike(old[head:][::-1], new[head:][::-1])))


def alike(old: list[str], new: list[str]) -> int:
    pairs = enumerate(zip(old, new, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(old), len(new)))


def pick(data: st.DataObject, source: Source, fits: Callable[[Any], bool]) -> Steps | None:
    found = [steps for steps, value in ways(said(source)) if fits(value)]
    return data.draw(st.sampled_from(found), "steps") if found else None


def undone(source: Source, words: str) -> bytes:
    """The bytes; but a block that ends with a line break needs one at the end of the file, where it stays."""
    return source.content().rstrip() if words.endswith("\n") else source.content()


def values(words: str) -> st.SearchStrategy[Any]:
    return st.sampled_from(
        [words, {"vi": words}, {"vi": "Mới", "lo": words, "provisional": ["lo"]}, ["x", words]]
    )


@settings(max_examples=60)
@given(documents(), ANYTHING, st.data())
def test_words_are_set(text: str, words: str, data: st.DataObject) -> None:
    source = Source.of(text.encode(), "x.yaml")
    steps = pick(data, source, lambda value: isinstance(value, str))
    if steps is None:
        return
    expected = said(source)
    node = node_at(source, steps)
    after = source.set(steps, words)
    breaks = ""
    if node.style in ("|", ">") and words and not words.endswith("\n"):
        breaks = node.value[len(node.value.rstrip("\n")) :]
    at(expected, steps[:-1])[steps[-1]] = words + breaks
    assert ordered(said(after)) == ordered(expected)
    assert touched(source, after) <= set(range(node.start_mark.line, node.end_mark.line + 1))


@settings(max_examples=60)
@given(documents(), ANYTHING, st.data())
def test_an_item_is_added_and_taken_away(text: str, words: str, data: st.DataObject) -> None:
    source = Source.of(text.encode(), "x.yaml")
    steps = pick(data, source, lambda value: isinstance(value, list) and value)
    if steps is None:
        return
    value = data.draw(values(words))
    expected = said(source)
    items = at(expected, steps)
    position = data.draw(st.integers(0, len(items)))
    after = source.insert(steps, position, value)
    items.insert(position, value)
    assert ordered(said(after)) == ordered(expected)
    assert undone(after.remove((*steps, position)), words) == undone(source, words)


@settings(max_examples=60)
@given(documents(), ANYTHING, st.data())
def test_a_key_is_added_and_taken_away(text: str, words: str, data: st.DataObject) -> None:
    source = Source.of(text.encode(), "x.yaml")
    steps = pick(data, source, lambda value: isinstance(value, dict) and value)
    value = data.draw(values(words))
    expected = said(source)
    keys = at(expected, steps)
    after_key = data.draw(st.sampled_from([None, *keys]))
    after = source.put(steps, "mới", value, after=after_key)
    pairs = list(keys.items())
    place = len(pairs) if after_key is None else list(keys).index(after_key) + 1
    keys.clear()
    keys.update([*pairs[:place], ("mới", value), *pairs[place:]])
    assert ordered(said(after)) == ordered(expected)
    assert undone(after.remove((*steps, "mới")), words) == undone(source, words)


@settings(max_examples=60)
@given(documents(), st.data())
def test_a_part_is_taken_away(text: str, data: st.DataObject) -> None:
    source = Source.of(text.encode(), "x.yaml")
    steps = data.draw(st.sampled_from([steps for steps, _value in ways(said(source)) if steps]), "steps")
    expected = said(source)
    holder = at(expected, steps[:-1])
    try:
        after = source.remove(steps)
    except Uneditable:
        assert "# sâu" in text  # which the block above would swallow
        assert re.search("[|>]", text)
        return
    del holder[steps[-1]]
    assert ordered(said(after)) == ordered(expected)


@settings(max_examples=60)
@given(documents(), st.data())
def test_an_item_is_moved(text: str, data: st.DataObject) -> None:
    source = Source.of(text.encode(), "x.yaml")
    steps = pick(data, source, lambda value: isinstance(value, list) and value)
    if steps is None:
        return
    expected = said(source)
    items = at(expected, steps)
    one = data.draw(st.integers(0, len(items) - 1))
    other = data.draw(st.integers(0, len(items) - 1))
    try:
        after = source.move((*steps, one), steps, other)
    except Uneditable:
        assert ("# trong" in text and node_at(source, steps).flow_style) or "# sâu" in text
        return
    items.insert(other, items.pop(one))
    assert ordered(said(after)) == ordered(expected)
