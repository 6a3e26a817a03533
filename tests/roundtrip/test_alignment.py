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
