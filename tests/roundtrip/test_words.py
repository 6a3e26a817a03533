"""Which words of a text were changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.roundtrip.noise import plain
from docgen.roundtrip.words import changed_words

TEXTS = st.lists(
    st.sampled_from(
        [
            "Hai ",
            "bên ",
            "thống ",
            "nhất ",
            ", ",
            ". ",
            "05/4/2018 ",
            "607-QĐ/TU ",
            "双",
            "方",
            "同",
            "ສອງ",
            "ຝ່າຍ",
            " ",
        ]
    ),
    max_size=14,
).map("".join)


def changes(old: str, new: str) -> list[tuple[str, str]]:
    return [(old[was], new[now]) for was, now in changed_words(old, new)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", []),
        ("", "mới", [("", "mới")]),
        ("cũ", "", [("cũ", "")]),
        ("Hai bên đồng ý.", "Hai bên đồng ý.", []),
        ("Hai bên nhất trí", "Ba bên nhất trí.", [("Hai", "Ba"), ("", ".")]),
        (
            "họp ngày 05 tháng 02 năm 2026 tại Sơn La",
            "họp ngày 06 tháng 02 năm 2026 tại Sơn La",
            [("ngày 05 tháng 02 năm 2026", "ngày 06 tháng 02 năm 2026")],
        ),
        (
            "Hai bên thống nhất, 05",
            "Hai bên đồng ý, nhất trí, 05",
            [("thống", "đồng"), ("", "ý, "), ("", " trí")],
        ),
        (
            "双方于2024年8月2日会面",
            "双方于2024年8月3日会谈",
            [("2024年8月2日", "2024年8月3日"), ("面", "谈")],
        ),
        ("ສອງຝ່າຍເຫັນດີ", "ສອງຝ່າຍຕົກລົງ", [("ເຫັນດີ", "ຕົກລົງ")]),
        ("phối hợp chặt chẽ", "phối\u00ad hợp rất chặt\u200b\u200b chẽ", [("", "rất ")]),
        ("\u00adphối hợp", "phối\u00a0hợp\u2060 tốt", [("", " tốt")]),
        ("“Hòa Bình”", '"Hòa Bình"', []),
    ],
)
def test_changed_words(old: str, new: str, expected: list[tuple[str, str]]) -> None:
    assert changes(old, new) == expected


@given(TEXTS, TEXTS)
def test_what_did_not_change_is_the_same_and_all_of_it(old: str, new: str) -> None:
    stretches = changed_words(old, new)
    kept: tuple[list[str], list[str]] = ([], [])
    one = two = 0
    for was, now in [*stretches, (slice(len(old), None), slice(len(new), None))]:
        kept[0].append(old[one : was.start])
        kept[1].append(new[two : now.start])
        one, two = was.stop or 0, now.stop or 0
    assert [plain(text) for text in kept[0]] == [plain(text) for text in kept[1]]
    assert all(plain(old[was]) != plain(new[now]) or old[was] != new[now] for was, now in stretches)
