"""Each style and operation: the whole text before and after."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from docgen.dossier.editing import Source, Uneditable, difference
from docgen.errors import DossierError, Place

Change = Callable[[Source], Source]
NEW = {"vi": "Ba", "lo": "ສາມ"}
WORDS: list[tuple[str, str, str]] = [
    ("a: một  # lời\n", "hai", "a: hai  # lời\n"),
    ("a: một\t\r\nb: x\n", "hai", "a: hai\t\r\nb: x\n"),
    ("a: một", "b: c", "a: 'b: c'"),
    ("a: một\n", "x # y", "a: 'x # y'\n"),
    ("a: một\n", "{amount} đồng", "a: '{amount} đồng'\n"),
    ("a: một\n", "Theo {under}", "a: Theo {under}\n"),
    ("a: một\n", "- it's", "a: '- it''s'\n"),
    ("a: một\n", "~", "a: '~'\n"),
    ("a: một\n", "", "a:\n"),
    ("a: một\n", "một\nhai", "a: |-\n  một\n  hai\n"),
    ("a: {b: một}\n", "x, y", "a: {b: 'x, y'}\n"),
    ("a: {b: một}\n", "một\nhai", 'a: {b: "một\\nhai"}\n'),
    ("a: 'it''s'\n", "hai", "a: 'hai'\n"),
    ('a: "một"\n', 'nói "x" \\ y', 'a: "nói \\"x\\" \\\\ y"\n'),
    ("a:  # lời\nb: x\n", "hai", "a: hai  # lời\nb: x\n"),
    ("a: {b, c: }\n", "hai", "a: {b: hai, c: }\n"),
    ("a:\n  một\n", "hai", "a:\n  hai\n"),
    ("a: |  # lời\n    một\n\n    hai\n\nb: x\n", "một\n\nba\n", "a: |  # lời\n    một\n\n    ba\n\nb: x\n"),
    ("a: |-\r\n  một\r\n  hai\r\n", "một\nhai\nba", "a: |-\r\n  một\r\n  hai\r\n  ba\r\n"),
    ("a: |2\n   thụt\n", "  ra\n", "a: |2\n    ra\n"),
    ("a: |\n  một\n", "  ra\nvào\n", "a: |2\n    ra\n  vào\n"),
    ("a: |+\n  một\n\n\nb: x\n", "hai\n\n\n", "a: |+\n  hai\n\n\nb: x\n"),
    (
        "a: >\n  một hai ba\n  bốn năm sáu\n\n  giữ\n  nguyên\n",
        "một hai ba bốn bảy sáu\ngiữ nguyên\n",
        "a: >\n  một hai ba\n  bốn bảy sáu\n\n  giữ\n  nguyên\n",
    ),
    ("a: một hai ba\n  bốn năm sáu\n  bảy\n", "một hai ba bốn tám bảy", "a: một hai ba\n  bốn tám\n  bảy\n"),
    ("a: 'một hai\n\n  ba bốn' # x\n", "một hai\nba it's", "a: 'một hai\n\n  ba it''s' # x\n"),
    ("a: một hai\n  ba bốn\n", "một hai ba: bốn", "a: 'một hai ba: bốn'\n"),
    ("a: 'ủy ban'\n", "ເມືອງ: 会谈", "a: 'ເມືອງ: 会谈'\n"),
]
CHANGES: list[tuple[str, Change, str]] = [
    # words become a text by language, and back
    ("a: x # lời\nb: y\n", lambda s: s.set(("a",), NEW), "a: {vi: Ba, lo: ສາມ} # lời\nb: y\n"),
    (
        "a: x # lời\nb:\n    vi: y\n",
        lambda s: s.set(("a",), {"vi": "dài " * 30 + "x"}),
        "a: # lời\n    vi: " + "dài " * 30 + "x\nb:\n    vi: y\n",
    ),
    ("a: {b: x}\n", lambda s: s.set(("a", "b"), NEW), "a: {b: {vi: Ba, lo: ສາມ}}\n"),
    ("a:\n- x # lời\n- vi: y\n", lambda s: s.set(("a", 0), NEW), "a:\n- vi: Ba # lời\n  lo: ສາມ\n- vi: y\n"),
    ("a:  # lời\n  vi: x\n  lo: y\nb: z\n", lambda s: s.set(("a",), "x"), "a: x  # lời\nb: z\n"),
    (
        "a: |  # lời\n  x\nb: y\n",
        lambda s: s.set(("a",), {"vi": "dài " * 30 + "x"}),
        "a:  # lời\n  vi: " + "dài " * 30 + "x\nb: y\n",
    ),
    ("a: |  # lời\n  x\nb: y\n", lambda s: s.set(("a",), NEW), "a: {vi: Ba, lo: ສາມ}  # lời\nb: y\n"),
    # a mapping changes where it differs
    ("a:\n    lo: y   # lời\n", lambda s: s.set(("a",), NEW), "a:\n    vi: Ba\n    lo: ສາມ   # lời\n"),
    (
        "a:\n  vi: x   # lời\n  lo: y\n  zh: z\n",
        lambda s: s.set(("a",), {"vi": "x", "lo": "mới", "outdated": ["vi"]}),
        "a:\n  vi: x   # lời\n  lo: mới\n  outdated: [vi]\n",
    ),
    ("a:\n  - clause: c.d\n", lambda s: s.set(("a", 0), NEW), "a:\n  - vi: Ba\n    lo: ສາມ\n"),
    # lists change where they differ
    ("a: [x, y, z]\n", lambda s: s.set(("a",), ["x", "w", "z", "q"]), "a: [x, w, z, q]\n"),
    # a key more
    ("a: {vi: x}\n", lambda s: s.put(("a",), "outdated", ["lo"]), "a: {vi: x, outdated: [lo]}\n"),
    ("a: { vi: x }\n", lambda s: s.put(("a",), "lo", "y"), "a: { vi: x, lo: y }\n"),
    (
        "a:\n  - vi: 'x'\n    lo: 'y'  # lời\n\n  - vi: z\n",
        lambda s: s.put(("a", 0), "zh", "会谈"),
        "a:\n  - vi: 'x'\n    lo: 'y'  # lời\n    zh: '会谈'\n\n  - vi: z\n",
    ),
    ("a: 1\r\nb: 2", lambda s: s.put((), "c", "3"), "a: 1\r\nb: 2\r\nc: 3"),
    ("a: 1\n\nb: 2\n", lambda s: s.put((), "c", "3", after="a"), "a: 1\n\nc: 3\n\nb: 2\n"),
    (
        "papers:\n  memorandum:\n",
        lambda s: s.put(("papers", "memorandum"), "date", "2026"),
        "papers:\n  memorandum: {date: 2026}\n",
    ),
    # an item more
    (
        "a:\n- vi: Một\n  lo: ໜຶ່ງ\n",
        lambda s: s.insert(("a",), 1, NEW),
        "a:\n- vi: Một\n  lo: ໜຶ່ງ\n- vi: Ba\n  lo: ສາມ\n",
    ),
    (
        "a:\n  # một\n  -   vi: Một\n      lo: ໜຶ່ງ\n",
        lambda s: s.insert(("a",), 0, NEW),
        "a:\n  -   vi: Ba\n      lo: ສາມ\n  # một\n  -   vi: Một\n      lo: ໜຶ່ງ\n",
    ),
    (
        "a:\n  - {vi: x}\n\n  - {vi: y}\n",
        lambda s: s.insert(("a",), 1, NEW),
        "a:\n  - {vi: x}\n\n  - {vi: Ba, lo: ສາມ}\n\n  - {vi: y}\n",
    ),
    ("a: [\n  x, # một\n  y\n]\n", lambda s: s.insert(("a",), 2, "z"), "a: [\n  x, # một\n  y,\n  z\n]\n"),
    ("a: x\n", lambda s: s.insert(("a",), 1, "y"), "a: [x, y]\n"),
    ("a: []\n", lambda s: s.insert(("a",), 0, "y"), "a: [y]\n"),
    ("a:\n  - - x\n    - y\n", lambda s: s.insert(("a", 0), 0, "z"), "a:\n  - - z\n    - x\n    - y\n"),
    (
        "a:\n  - what:\n      vi: |\n        x\n",
        lambda s: s.insert(("a",), 1, {"what": {"vi": "y"}}),
        "a:\n  - what:\n      vi: |\n        x\n  - what:\n      vi: |-\n        y\n",
    ),
    (
        "a: x\nb:\n- y\n",
        lambda s: s.put((), "agreed", [{"field": "f.g", "points": [{"clause": "c.d"}]}]),
        "a: x\nb:\n- y\nagreed:\n- field: f.g\n  points:\n  - clause: c.d\n",
    ),
    # a part less
    ("# đầu\na: 1\nb: 2\n", lambda s: s.remove(("a",)), "# đầu\nb: 2\n"),
    ("a: 1\n\n# về b\nb: 2 # x\n\nc: 3\n", lambda s: s.remove(("b",)), "a: 1\n\nc: 3\n"),
    ("a: 1\nb: 2", lambda s: s.remove(("b",)), "a: 1"),
    ("a:\n  - vi: x # lời\n    lo: y\n", lambda s: s.remove(("a", 0, "vi")), "a:\n  - lo: y\n"),
    ("a:\n  # x\n  - x\n    # sâu\n  - y\n", lambda s: s.remove(("a", 0)), "a:\n  - y\n"),
    ("a: # lời\n  - x\nb: y\n", lambda s: s.remove(("a", 0)), "a: [] # lời\nb: y\n"),
    ("a: {b: {c: x}}\n", lambda s: s.remove(("a", "b", "c")), "a: {b: {}}\n"),
    ("a: [x, y, z]\n", lambda s: s.remove(("a", 1)), "a: [x, z]\n"),
    ("a: [\n  x, # một\n  y, # hai\n  z\n]\n", lambda s: s.remove(("a", 1)), "a: [\n  x, # một\n  z\n]\n"),
    # an item elsewhere
    (
        "a:\n  # x\n  - x\n  - y # lời\n",
        lambda s: s.move(("a", 0), ("a",), 1),
        "a:\n  - y # lời\n  # x\n  - x\n",
    ),
    (
        "a:\n- p:\n  - vi: x # lời\n    lo: |\n      y\n  - z\nb:\n    - w\n",
        lambda s: s.move(("a", 0, "p", 0), ("b",), 1),
        "a:\n- p:\n  - z\nb:\n    - w\n    - vi: x # lời\n      lo: |\n        y\n",
    ),
    (
        "a:\n  - p: [x]\n  - p:\n      - y\n",
        lambda s: s.move(("a", 0), ("a", 1, "p"), 0),
        "a:\n  - p:\n      - p: [x]\n      - y\n",
    ),
    ("a: [x, y]\nb:\n  - z\n", lambda s: s.move(("a", 0), ("b",), 0), "a: [y]\nb:\n  - x\n  - z\n"),
    ("a:\n  - x\nb:\n", lambda s: s.move(("a", 0), ("b",), 0), "a: []\nb:\n  - x\n"),
]


def source(text: str) -> Source:
    return Source.of(text.encode(), "x.yaml")


def first_words(value: object) -> tuple[str, ...]:
    return (key := next(iter(value)), *first_words(value[key])) if isinstance(value, dict) else ()


@pytest.mark.parametrize(("before", "words", "after"), WORDS)
def test_words_keep_their_style_where_it_holds_them(before: str, words: str, after: str) -> None:
    old = source(before)
    steps = first_words(old.get(()))
    new = old.set(steps, words)
    assert new.text == after
    assert new.get(steps).rstrip("\n") == words.rstrip("\n")


@pytest.mark.parametrize(("before", "change", "after"), CHANGES)
def test_only_the_lines_concerned_differ(before: str, change: Change, after: str) -> None:
    assert change(source(before)).text == after


def test_the_mark_at_the_beginning_stays() -> None:
    old = Source.of(b"\xef\xbb\xbfa: 1\r\nb: 2\n", "x.yaml")
    assert old.set(("a",), "3").content() == b"\xef\xbb\xbfa: 3\r\nb: 2\n"


def test_a_block_does_not_swallow_the_blank_line_behind_what_was_taken_away() -> None:
    source = Source.of("vi: |+\n Hội đàm\nlo: a\n\nwhat: b\n".encode(), "x.yaml")
    assert source.remove(("lo",)).text == "vi: |+\n Hội đàm\nwhat: b\n"


def test_the_same_value_changes_nothing() -> None:
    text = 'a:   "q\\u0041"\nb: {  c:  [ x ]}\n'
    old = source(text)
    assert old.set(("a",), "qA").set(("b",), {"c": ["x"]}).text == text


def test_paths_are_steps() -> None:
    old = source(
        "lexicon:\n  la.houaphan:\n    name: {vi: x}\n  la: {houaphan: {form: y}}\n"
        "a:\n  - p: [x, {vi: y}]\ng: z\n"
    )
    paths = ["lexicon.la.houaphan.name.vi", "lexicon.la.houaphan.form", "a[0].p[1].vi", "g[0]", ""]
    assert [old.steps(path) for path in paths] == [
        ("lexicon", "la.houaphan", "name", "vi"),
        ("lexicon", "la", "houaphan", "form"),
        ("a", 0, "p", 1, "vi"),
        ("g",),
        (),
    ]
    assert old.place(("a", 0, "p", 1, "vi")) == Place("x.yaml", 6, 17)
    assert old.get(("a", 0, "p", 2)) is None
    for path in ("a[1]", "a[0].q", "g.vi", "g[1]"):
        with pytest.raises(KeyError):
            old.steps(path)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda s: s.set(("a", "z"), "x"), "x.yaml:2:3: a.z: There is no a.z in this file."),
        (lambda s: s.put(("a",), "vi", "x"), 'x.yaml:2:7: a.vi: The key "vi" stands here already.'),
        (lambda s: s.put(("a",), "lo", "x", after="q"), 'x.yaml:2:3: a: There is no key "q" here.'),
        (lambda s: s.put(("l",), "lo", "x"), "x.yaml:3:4: l: Here no key can be added: this is no mapping."),
        (lambda s: s.insert(("l",), 3, "x"), "x.yaml:3:4: l: This list has no position 3."),
        (lambda s: s.insert(("m",), 1, "x"), "x.yaml:6:3: m: Here no item can be added: this is no list."),
        (
            lambda s: s.move(("l", 0), ("a", "vi"), 0),
            "x.yaml:2:7: a.vi: Here no item can be added: this is no list.",
        ),
        (
            lambda s: s.move(("n", 0), ("n", 0, "p"), 0),
            "x.yaml:9:5: n[0]: Only an item of a list can be moved, and not into itself.",
        ),
        (
            lambda s: s.set(("a", "vi"), "x\x07"),
            "x.yaml:2:7: a.vi: The character U+0007 (control character) must not stand in a dossier;"
            " delete it or type the text anew.",
        ),
        (
            lambda s: s.move(("c", 0), ("l",), 0),
            "x.yaml:3:4: l: This cannot be changed without changing other lines too; change it by hand.",
        ),
        (
            lambda s: s.set(("m",), {"lo": "z", "vi": "y"}),
            "x.yaml:6:3: m: The keys here stand in another order than they should; change it by hand.",
        ),
    ],
)
def test_what_cannot_be_changed_is_refused(change: Change, said: str) -> None:
    old = source(
        "a:\n  vi: x\nl: [x, y]\nm:\n  # lời\n  vi: y # x\n  lo: z\nn:\n  - p: [q]\nc:\n  - z # lời\n"
    )
    with pytest.raises(Uneditable) as caught:
        change(old)
    (problem,) = caught.value.problems
    assert f"{problem.place}: {problem.path}: {problem.message.say()}" == said


def test_a_file_that_is_no_dossier_is_refused_as_the_reader_does() -> None:
    with pytest.raises(DossierError):
        source("a: *b\n")


def test_the_difference_is_shown_for_people() -> None:
    assert difference("a: 1\r\nb: 2\r\n", "a: 1\r\nb: 3\r\n", "x.yaml") == [
        "--- x.yaml",
        "+++ x.yaml",
        "@@ -1,2 +1,2 @@",
        " a: 1",
        "-b: 2",
        "+b: 3",
    ]
