"""A text cut by script."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.word.scripts import Script, split

LATIN, LAO, CJK = Script.LATIN, Script.LAO, Script.CJK


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("", []),
        ("Ủy ban nhân dân huyện Thuận Châu", [(LATIN, "Ủy ban nhân dân huyện Thuận Châu")]),
        ("“Việt – Lào” … 12/8/2024", [(LATIN, "“Việt – Lào” … 12/8/2024")]),
        ("12/8/2024", [(LATIN, "12/8/2024")]),
        ("ວັນທີ 2 ສິງຫາ 2023", [(LAO, "ວັນທີ 2 ສິງຫາ 2023")]),
        ("2023 ວັນທີ", [(LAO, "2023 ວັນທີ")]),
        ("“ມິດຕະພາບ”", [(LAO, "“ມິດຕະພາບ”")]),
        ("2023年8月2日，星期三", [(CJK, "2023年8月2日，星期三")]),
        ("“一带一路”……", [(CJK, "“一带一路”……")]),
        ("ຄັ້ງທີ XII ປີ 2024", [(LAO, "ຄັ້ງທີ "), (LATIN, "XII "), (LAO, "ປີ 2024")]),
        ("ເມືອງ (Thuận Châu) 3", [(LAO, "ເມືອງ "), (LATIN, "(Thuận Châu) 3")]),
        ("huyện “马关县” (Vân Nam)", [(LATIN, "huyện "), (CJK, "“马关县” "), (LATIN, "(Vân Nam)")]),
        ("Hà Đức Minh·河", [(LATIN, "Hà Đức Minh"), (CJK, "·河")]),
        ("马关县 ເມືອງ", [(CJK, "马关县 "), (LAO, "ເມືອງ")]),
        ("ລາວ（老挝）", [(LAO, "ລາວ"), (CJK, "（老挝）")]),
        ("ລາວ (", [(LAO, "ລາວ (")]),
    ],
)
def test_passages(text: str, passages: list[tuple[Script, str]]) -> None:
    assert split(text) == passages


@pytest.mark.parametrize("default", Script)
def test_text_of_no_script_takes_the_default(default: Script) -> None:
    assert split("12/8/2024 – 5 …", default) == [(default, "12/8/2024 – 5 …")]


@given(st.text(st.sampled_from("aế ()“”…·—1ກາ马，%[") | st.characters()), st.sampled_from(Script))
def test_nothing_is_lost_and_neighbours_differ(text: str, default: Script) -> None:
    passages = split(text, default)
    assert "".join(passage for _, passage in passages) == text
    assert all(one[0] is not other[0] for one, other in pairwise(passages))


@given(st.text(st.sampled_from("aế ()“”…1ກາ马，")))
def test_every_letter_is_in_its_script(text: str) -> None:
    for script, passage in split(text):
        assert script is LATIN or not set(passage) & set("aế")
        assert script is LAO or not set(passage) & set("ກາ")
        assert script is CJK or not set(passage) & set("马，")
