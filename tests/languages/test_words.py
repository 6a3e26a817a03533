"""The units in which a change is shown."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.languages.words import units

LAO_MARK = re.compile("[\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd]")
LAO_LETTER = re.compile("[ກ-ຮໜໝະາຳຽເ-ໄ]$")
CASES = {
    "Hai bên ký biên bản.": ["Hai", " ", "bên", " ", "ký", " ", "biên", " ", "bản", "."],
    "ngày 05 tháng 02 năm 2026,": ["ngày 05 tháng 02 năm 2026", ","],
    "số 607-QĐ/TU ngày 05/4/2018": ["số", " ", "607-QĐ/TU", " ", "ngày", " ", "05/4/2018"],
    "08:00 – 09:30": ["08:00", " ", "–", " ", "09:30"],
    "1.500.000 đồng (12,5%)": ["1.500.000", " ", "đồng", " ", "(", "12,5%", ")"],
    "2024年8月2日开展": ["2024年8月2日", "开", "展"],
    "ວັນທີ 16 ກໍລະກົດ 2022": ["ວັນທີ 16 ກໍລະກົດ 2022"],
    "ສອງຝ່າຍ": ["ສອງ", "ຝ່າຍ"],
    "ຄະນະກຳມະການປະຊາຊົນ": ["ຄະ", "ນະ", "ກຳ", "ມະ", "ການ", "ປະ", "ຊາ", "ຊົນ"],
    "ການຮ່ວມມື": ["ການ", "ຮ່ວມ", "ມື"],
    "ເມືອງຫົວເມືອງ": ["ເມືອງ", "ຫົວ", "ເມືອງ"],
    "ແຂວງຫົວພັນ": ["ແຂວງ", "ຫົວ", "ພັນ"],
    "ຊາຍແດນ": ["ຊາຍ", "ແດນ"],
    "ໜັງສືທາງການ": ["ໜັງ", "ສື", "ທາງ", "ການ"],
    "ຊ່ວຍເຫຼືອ": ["ຊ່ວຍ", "ເຫຼືອ"],
    "ປະເທດ": ["ປະ", "ເທດ"],
    "ເຈົ້າເມືອງ": ["ເຈົ້າ", "ເມືອງ"],
    "ສາທາລະນະລັດ": ["ສາ", "ທາ", "ລະ", "ນະ", "ລັດ"],
    "ແລະ": ["ແລະ"],
}


@pytest.mark.parametrize(("text", "expected"), CASES.items())
def test_units(text, expected):
    assert units(text) == expected


@given(st.text(st.sampled_from("ກຫລວຍມງອຽເແໂໄະາຳັິີຶຸົຼ່້໌ໜໝໆabcÁạ1205/. ,\n中文年月日\u0301"), max_size=40))
def test_units_are_the_text_and_part_no_letter_from_its_marks(text):
    found = units(text)
    assert "".join(found) == text
    assert all(found)
    for before, after in pairwise(found):
        assert not (LAO_MARK.match(after) and LAO_LETTER.search(before))
        assert not (after[0] == "\u0301" and before[-1] in "abcÁạ")
