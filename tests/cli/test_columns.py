"""Tables: every line fits, whatever the script."""

from hypothesis import given
from hypothesis import strategies as st

from docgen.cli.columns import WIDTH, table, width, wrapped

TEXTS = st.text(st.sampled_from("ab ngàyກຳນົດຫຼວງ老挝人民，x-"), max_size=80)


def test_a_chinese_character_takes_two_columns_a_mark_over_a_letter_none():
    assert [width(text) for text in ("ngày", "老挝", "ກັນ", "，")] == [4, 4, 2, 2]


def test_cells_are_wrapped_in_their_columns():
    rows = [["Hạn", "老挝人民民主共和国", "mot hai ba"], ["", "ສະບາຍດີ", "dòng 1\ndòng 2"]]
    assert table(rows, [4, 10]) == [
        "Hạn   老挝人民民  mot hai ba",
        "      主共和国",
        "      ສະບາຍດີ      dòng 1",
        "                  dòng 2",
    ]


def test_lao_is_cut_between_syllables():
    assert wrapped("ຄະນະກຳມະການປະຊາຊົນເມືອງຫົວເມືອງ", 9) == ["ຄະນະກຳມະ", "ການປະຊາຊົນ", "ເມືອງຫົວ", "ເມືອງ"]
    assert wrapped("ເຊື່ອງ", 3) == ["ເຊື່ອ", "ງ"]


@given(TEXTS, st.integers(2, 30))
def test_no_line_is_wider_and_no_letter_is_lost(text, columns):
    lines = wrapped(text, columns)
    assert all(width(line) <= columns for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS), max_size=3))
def test_no_line_of_a_table_is_wider_than_the_terminal(rows):
    assert all(width(line) <= WIDTH for line in table(rows, [10, 20]))
