"""What differs between two texts, in brackets, with the words around."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.cli.columns import width
from docgen.cli.excerpt import WHOLE, contrast, excerpt

WORDS = st.text(st.sampled_from("ab ngày12,.ກຳນົດຫຼວງ老挝人民，x-\n\t\u00a0"), max_size=120)


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("Hỗ trợ 50 triệu.", "Hỗ trợ 80 triệu.", ("Hỗ trợ [50] triệu.", "Hỗ trợ [80] triệu.")),
        ("Tuần tra tháng.", "Tuần tra chung tháng.", ("Tuần tra tháng.", "Tuần tra [chung] tháng.")),
        ("a, b", "a b", ("a[,] b", "a b")),
        ("a một, hai b", "a ba, bốn b", ("a [một, hai] b", "a [ba, bốn] b")),
        ("ສຶກສາ ແລະ ພັດທະນາ", "ສຶກສາ ຫຼື ພັດທະນາ", ("ສຶກສາ [ແລະ] ພັດທະນາ", "ສຶກສາ [ຫຼື] ພັດທະນາ")),
        ("开展双边巡逻。", "开展联合巡逻。", ("开展[双边]巡逻。", "开展[联合]巡逻。")),
        ("một hai", "ba bốn", ("một hai", "ba bốn")),
        ("", "Điểm mới.", ("", "Điểm mới.")),
        ("dòng\nhai", "dòng hai", ("dòng [/] hai", "dòng hai")),
        ("a\tb", "a\x1b[31mc", ("a [b]", "a [[31mc]")),
    ],
)  # fmt: skip
def test_brackets_stand_round_what_changed(old, new, shown):
    assert contrast(old, new) == shown


def test_of_a_long_text_the_words_round_the_change_are_shown():
    before, behind = " ".join(["trước"] * 50), " ".join(["sau"] * 50)
    assert contrast(f"{before} cũ {behind}", f"{before} mới {behind}") == tuple(
        f"…{' trước' * 8} [{word}]{' sau' * 12} …" for word in ("cũ", "mới")
    )


def test_where_the_other_text_alone_has_words_those_round_the_place_are_shown():
    before, behind = " ".join(["trước"] * 50), " ".join(["sau"] * 50)
    shorter = f"…{' trước' * 8}{' sau' * 12} …"
    longer = f"…{' trước' * 8} [mới]{' sau' * 12} …"
    assert contrast(f"{before} mới {behind}", f"{before} {behind}")[0] == longer
    assert contrast(f"{before} {behind}", f"{before} mới {behind}") == (shorter, longer)


def test_between_two_changes_far_apart_is_a_gap():
    middle = " ".join(f"giữa{n}" for n in range(40))
    old, new = contrast(f"A {middle} B", f"C {middle} D")
    assert (old[:9], new[-10:]) == ("[A] giữa0", "giữa39 [D]")
    assert old.count("…") == 1


def test_of_a_long_new_text_the_middle_is_left_out():
    text = "ການຮ່ວມມື" * 200
    shown = excerpt(text)
    head, tail = shown.split("…")
    assert text.startswith(head)
    assert text.endswith(tail)
    assert width(shown) <= 321
    assert re.fullmatch("(ການຮ່ວມມື)*(ການ|ການຮ່ວມ)?", head)


@given(WORDS, WORDS)
def test_without_brackets_a_short_text_is_the_text(old, new):
    for text, shown in zip((old, new), contrast(old, new), strict=True):
        plain = re.sub(r"[\[\]]", "", shown)
        wanted = text.replace("\n", " / ").replace("\t", " ").replace("\u00a0", " ")
        assert width(wanted) > WHOLE or plain == wanted
