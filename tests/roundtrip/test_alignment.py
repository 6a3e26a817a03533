"""Which passage is which: small cases by hand, whole results."""

from __future__ import annotations

import pytest

from docgen.roundtrip.alignment import Fate, Match, align
from docgen.word.returned import Passage, Spot

PATROL = "Hai bên thống nhất phối hợp tuần tra song phương"
SCHOOL = "Hỗ trợ năm mươi triệu đồng cho trường học"
JOINT = "双方同意于2024年8月2日开展联合巡逻"
BORDER = "ສອງຝ່າຍ ເຫັນດີ ຮ່ວມກັນ ລາດຕະເວນຊາຍແດນ"
ALL = (PATROL, SCHOOL, JOINT, BORDER)
DOTS = "…………"


def passages(texts: tuple[str, ...], *, anchored: bool = False) -> list[Passage]:
    return [Passage(text, Spot(line=at), (at,) if anchored else ()) for at, text in enumerate(texts)]


def told(matches: tuple[Match, ...]) -> str:
    """Say each match in short: "same 0-0, joined 1+2-1, deleted 3-"."""
    return ", ".join(
        f"{match.fate} {'+'.join(map(str, match.old))}-{'+'.join(map(str, match.new))}" for match in matches
    )


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (ALL, "same 0-0, same 1-1, same 2-2, same 3-3"),
        ((SCHOOL, JOINT, BORDER, PATROL), "same 1-0, same 2-1, same 3-2, moved 0-3"),
        ((PATROL, f"{SCHOOL} {JOINT}", BORDER), "same 0-0, joined 1+2-1, same 3-2"),
        ((PATROL, SCHOOL[:20], SCHOOL[20:], JOINT, BORDER), "same 0-0, split 1-1+2, same 2-3, same 3-4"),
        (
            (PATROL, JOINT, f"{BORDER} 5", "Một điểm mới"),
            "same 0-0, deleted 1-, same 2-1, changed 3-2, added -3",
        ),
        ((" ".join(ALL),), "joined 0+1+2+3-0"),
        (("", PATROL, " ", SCHOOL, JOINT, BORDER, "\u00a0"), "same 0-1, same 1-3, same 2-4, same 3-5"),
    ],
)
def test_paragraphs_without_anchors(new: tuple[str, ...], expected: str) -> None:
    assert told(align(passages(ALL, anchored=True), passages(new))) == expected


def test_nothing_of_nothing() -> None:
    assert align([], []) == ()
    assert align(passages(("",)), []) == ()
    assert align([], passages(("a",))) == (Match(Fate.ADDED, (), (0,)),)


def test_an_anchor_tells_more_than_likeness() -> None:
    new = [
        Passage(SCHOOL.replace("năm mươi", "bốn mươi"), Spot(line=0), (1,)),
        Passage("Viết lại tất cả", Spot(line=1), (0,)),
        Passage(BORDER, Spot(line=2), (3,)),
        Passage("Điều chưa ai nói", Spot(line=3), ()),
    ]
    assert (
        told(align(passages(ALL, anchored=True), new))
        == "changed 1-0, deleted 2-, moved 0-1, same 3-2, added -3"
    )


@pytest.mark.parametrize(
    ("anchors", "expected"),
    [
        ([(), (0,), (1,), (2,)], "same 0-0, same 1-1, same 2-2, same 3-3"),  # all slipped
        ([(3,), (2,), (1,), (0,)], "same 0-0, same 1-1, same 2-2, same 3-3"),
        ([(0, 1), (1,), (1, 2), (1, 3, 0)], "same 0-0, same 1-1, same 2-2, same 3-3"),
        ([(7,), (8,), (9,), (10,)], "same 0-0, same 1-1, same 2-2, same 3-3"),  # another paper's
    ],
)
def test_a_wrong_anchor_is_not_believed(anchors: list[tuple[int, ...]], expected: str) -> None:
    new = [Passage(text, Spot(line=at), its) for at, (text, its) in enumerate(zip(ALL, anchors, strict=True))]
    assert told(align(passages(ALL, anchored=True), new)) == expected


def test_the_anchor_of_a_deleted_paragraph_joins_nothing() -> None:
    new = [Passage(PATROL, Spot(line=0), (0,)), Passage(f"{JOINT}！", Spot(line=1), (1, 2)), Passage(BORDER)]
    assert told(align(passages(ALL, anchored=True), new)) == "same 0-0, deleted 1-, changed 2-1, same 3-2"


def test_a_copy_is_added_and_what_was_edited_is_its_anchors() -> None:
    edited = PATROL.replace("song phương", "chung")
    new = [Passage(edited, Spot(line=0), (0,)), *passages((SCHOOL, PATROL, JOINT, BORDER))[0:4]]
    told_so = told(align(passages(ALL, anchored=True), new))
    assert told_so == "changed 0-0, same 1-1, added -2, same 2-3, same 3-4"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            (DOTS, PATROL, DOTS, SCHOOL),
            (DOTS, SCHOOL, DOTS, PATROL),
            "same 0-0, moved 3-1, same 2-2, moved 1-3",
        ),
        (("hai bên", PATROL, "hai bên"), (PATROL, "hai bên"), "deleted 0-, same 1-0, same 2-1"),
        (
            ("hai bên", PATROL, SCHOOL),
            (PATROL, SCHOOL, "hai bên"),
            "deleted 0-, same 1-0, same 2-1, added -2",
        ),
        ((PATROL, DOTS), (DOTS, PATROL), "same 1-0, moved 0-1"),
        ((PATROL, DOTS, SCHOOL), (DOTS, PATROL, DOTS, SCHOOL), "added -0, same 0-1, same 1-2, same 2-3"),
    ],
)
def test_short_texts_never_move(old: tuple[str, ...], new: tuple[str, ...], expected: str) -> None:
    assert told(align(passages(old, anchored=True), passages(new))) == expected


def test_numbers_that_docgen_computes_are_no_change() -> None:
    def naked(text: str) -> str:
        return text.split(". ", 1)[-1]

    old = passages((f"1. {PATROL}", f"2. {SCHOOL}", f"3. {JOINT}"), anchored=True)
    new = passages((f"1. {SCHOOL}", f"2. {JOINT} 。"))
    assert told(align(old, new, naked)) == "deleted 0-, same 1-0, changed 2-1"
    assert told(align(old, new)) == "deleted 0-, changed 1-0, changed 2-1"


def test_noise_is_no_change() -> None:
    new = passages((PATROL.replace(" ", "\u00a0"), f" {SCHOOL}\t", JOINT.replace("联", "\u200b联"), BORDER))
    assert {match.fate for match in align(passages(ALL), new)} == {Fate.SAME}


def table(*rows: tuple[str, ...], anchored: bool = False, number: int = 0) -> list[Passage]:
    cells = [
        (text, Spot(table=number, row=row, cell=cell, line=line))
        for row, texts in enumerate(rows)
        for cell, whole in enumerate(texts)
        for line, text in enumerate(whole.split("\n"))
    ]
    return [Passage(text, spot, (at,) if anchored and text else ()) for at, (text, spot) in enumerate(cells)]


FIRST, SECOND, THIRD = ("1", PATROL, "08:00"), ("2", SCHOOL, ""), ("3", f"{JOINT}\n{BORDER}", "………")


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (
            (FIRST, THIRD),
            "same 0-0, same 1-1, same 2-2, deleted 3+4+5-, same 6-3, same 7-4, same 8-5, same 9-6",
        ),
        (
            (FIRST, ("4", "Một mục mới", ""), SECOND, THIRD),
            "same 0-0, same 1-1, same 2-2, added -3+4+5, same 3-6, same 4-7, "
            "same 6-9, same 7-10, same 8-11, same 9-12",
        ),
        (
            (SECOND, THIRD, FIRST),
            "same 3-0, same 4-1, same 6-3, same 7-4, same 8-5, same 9-6, moved 0+1+2-7+8+9",
        ),
        (
            (FIRST, ("2", SCHOOL, "09:00"), ("3", f"{JOINT} {BORDER}", "………")),
            "same 0-0, same 1-1, same 2-2, same 3-3, same 4-4, changed 5-5, same 6-6, joined 7+8-7, same 9-8",
        ),
        (
            (("1", PATROL), ("2", SCHOOL), ("3", f"{JOINT}\n{BORDER}")),
            "same 0-0, same 1-1, deleted 2-, same 3-2, same 4-3, same 6-4, same 7-5, same 8-6, deleted 9-",
        ),
        (
            (FIRST, ("2", "", ""), THIRD),
            "same 0-0, same 1-1, same 2-2, same 3-3, changed 4-4, same 6-6, same 7-7, same 8-8, same 9-9",
        ),
        ((), "deleted 0+1+2-, deleted 3+4+5-, deleted 6+7+8+9-"),
    ],
)
@pytest.mark.parametrize("anchored", [False, True])
def test_rows(new: tuple[tuple[str, ...], ...], expected: str, anchored: bool) -> None:
    assert told(align(table(FIRST, SECOND, THIRD, anchored=anchored), table(*new))) == expected


def test_a_table_that_came() -> None:
    new = [*passages((PATROL,)), *table(FIRST, ("", "", "")), Passage(SCHOOL, Spot(line=1))]
    assert told(align(passages((PATROL, SCHOOL)), new)) == "same 0-0, added -1+2+3, same 1-7"


def test_a_row_to_be_filled_in() -> None:
    old = table(FIRST, ("", "", ""), ("", "", ""))
    new = table(FIRST, ("2", "Thăm trường", "09:00"), ("", "", ""))
    assert told(align(old, new)) == "same 0-0, same 1-1, same 2-2, changed 3-3, changed 4-4, changed 5-5"


def test_stories_keep_apart() -> None:
    old = [Passage(PATROL), Passage(SCHOOL, Spot("header default 1")), Passage(JOINT, Spot("footnote 2"))]
    new = [
        Passage(PATROL),
        Passage(SCHOOL, Spot("footer default 1")),
        Passage(f"{JOINT}.", Spot("footnote 2")),
    ]
    assert told(align(old, new)) == "same 0-0, added -1, changed 2-2, deleted 1-"


def test_an_empty_paragraph_that_was_filled_in() -> None:
    old = [
        Passage(PATROL, Spot(), (1,)),
        Passage("", Spot(line=1), (2,)),
        Passage(SCHOOL, Spot(line=2), (3,)),
    ]
    filled = Passage("Một câu mới", Spot(line=1), (2,))
    assert told(align(old, [old[0], filled, old[2]])) == "same 0-0, changed 1-1, same 2-2"
    assert told(align(old, [old[0], Passage(filled.text), old[2]])) == "same 0-0, added -1, same 2-2"
    assert told(align(old, [Passage("", Spot(), (1,)), old[1], old[2]])) == "deleted 0-, same 2-2"
