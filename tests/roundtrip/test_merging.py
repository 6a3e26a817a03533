"""Two sides change one text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.roundtrip.merging import merged
from docgen.roundtrip.noise import same
from tests.roundtrip.test_words import TEXTS

MEETING = "Hai bên thống nhất họp ngày 05 tháng 02 năm 2026 tại Sơn La"
PATROL = "双方同意于2024年8月2日开展联合巡逻"


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "expected"),
    [
        ("a", "a", "b", "b"),
        ("a", "b", "a", "b"),
        ("a", "b", "b", "b"),
        ("a", "b", "c", None),
        ("a", "", "b", None),
        ("", "a", "b", None),
        ("", "a", "a", "a"),
        (
            MEETING,
            MEETING.replace("ngày 05", "ngày 06"),
            f"{MEETING}.",
            "Hai bên thống nhất họp ngày 06 tháng 02 năm 2026 tại Sơn La.",
        ),
        (
            MEETING,
            MEETING.replace("Hai", "Các"),
            MEETING.replace("Hai", "Các").replace("Sơn La", "Điện Biên"),
            "Các bên thống nhất họp ngày 05 tháng 02 năm 2026 tại Điện Biên",
        ),
        (MEETING, MEETING.replace("Hai", "Các"), MEETING.replace("bên", "nước"), None),
        (MEETING, MEETING.replace("ngày 05", "ngày 06"), MEETING.replace("tháng 02", "tháng 03"), None),
        (MEETING, f"{MEETING} mới", f"{MEETING} cũ", None),
        (MEETING, f"Nay {MEETING}", f"{MEETING} cũ", f"Nay {MEETING} cũ"),
        ("a, b", "x, b", "a, y", None),
        ("a b c", "x b c", "a b y", "x b y"),
        ("a b c", "b c", "a b", "b"),
        (
            PATROL,
            PATROL.replace("同意", "决定"),
            PATROL.replace("2日", "3日"),
            "双方决定于2024年8月3日开展联合巡逻",
        ),
        (PATROL, PATROL.replace("联合", "共同"), PATROL.replace("逻", "查"), None),
        (
            PATROL,
            PATROL.replace("开展", "组织"),
            PATROL.replace("巡逻", "巡查"),
            "双方同意于2024年8月2日组织联合巡查",
        ),
        ("Hai bên", "Hai\u00a0bên", "Hai bên mới", "Hai bên mới"),
    ],
)
def test_merged(base: str, ours: str, theirs: str, expected: str | None) -> None:
    assert merged(base, ours, theirs) == expected


@given(TEXTS, TEXTS)
def test_what_one_side_alone_did_is_done(base: str, changed: str) -> None:
    assert same(merged(base, changed, base) or "", changed)
    assert same(merged(base, base, changed) or "", changed)
    assert same(merged(base, changed, changed) or "", changed)


@given(TEXTS, TEXTS, TEXTS)
def test_no_side_is_preferred(base: str, ours: str, theirs: str) -> None:
    one, other = merged(base, ours, theirs), merged(base, theirs, ours)
    assert (one is None) is (other is None)
    assert one is None or other is None or same(one, other)


@given(st.lists(st.sampled_from("abcdefgh"), min_size=3, max_size=12, unique=False), st.data())
def test_words_far_enough_apart_are_all_changed(words: list[str], data: st.DataObject) -> None:
    own = data.draw(st.sets(st.integers(0, len(words) - 1)))
    free = [at for at in range(len(words)) if not {at - 1, at, at + 1} & own]
    their = data.draw(st.sets(st.sampled_from(free))) if free else set()
    numbered = [f"{word}{'x' * at}" for at, word in enumerate(words)]
    ours = [f"{word}O" if at in own else word for at, word in enumerate(numbered)]
    theirs = [f"{word}T" if at in their else word for at, word in enumerate(numbered)]
    both = [
        f"{word}O" if at in own else f"{word}T" if at in their else word for at, word in enumerate(numbered)
    ]
    assert merged(" ".join(numbered), " ".join(ours), " ".join(theirs)) == " ".join(both)
