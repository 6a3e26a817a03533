import pytest

from docgen.dossier.orders import Issue
from docgen.languages import GAP, language_of
from docgen.languages.values import Day
from docgen.protocol.forms import form_for
from docgen.protocol.letterhead import dateline, number, organ_lines, symbol

LETTERS = {country: form_for(country, "invitation") for country in ("VN", "LA", "CN")}


@pytest.mark.parametrize(
    ("language", "body", "unit", "superior", "lines"),
    [
        ("vi", "Ủy ban nhân dân huyện Thuận Châu", "huyện Thuận Châu", False,
         ["ỦY BAN NHÂN DÂN", "HUYỆN THUẬN CHÂU"]),
        ("vi", "Sở Ngoại vụ tỉnh Sơn La", "tỉnh Sơn La", True, ["SỞ NGOẠI VỤ"]),
        ("vi", "Sở Ngoại vụ", "tỉnh Sơn La", True, ["SỞ NGOẠI VỤ"]),
        ("vi", "Ban Đối ngoại", "", False, ["BAN ĐỐI NGOẠI"]),
        ("lo", "ຄະນະກຳມະການປະຊາຊົນເມືອງ ທ້ວນເຈົາ", "ເມືອງທ້ວນເຈົາ", False,
         ["ຄະນະກຳມະການປະຊາຊົນ", "ເມືອງທ້ວນເຈົາ"]),
        ("zh", "顺州县人民委员会", "顺州县", False, ["顺州县人民委员会"]),
    ],
)  # fmt: skip
def test_the_organ_stands_in_one_line_or_two(language, body, unit, superior, lines):
    assert organ_lines(body, unit, language_of(language), superior=superior) == lines


@pytest.mark.parametrize(
    ("country", "language", "label", "issue", "line"),
    [
        ("VN", "vi", "Số:", Issue("a", symbol="CT-UBND"), f"Số:{GAP}/CT-UBND"),
        ("VN", "vi", "Số:", Issue("a", number="5", symbol="CT-UBND"), "Số: 05/CT-UBND"),
        ("VN", "vi", "Số:", Issue("a", number="12", symbol="CT-UBND"), "Số: 12/CT-UBND"),
        ("VN", "vi", "Số:", Issue("a"), f"Số:{GAP}/CT-………"),
        ("VN", "lo", "ເລກທີ:", Issue("a", symbol="CT-UBND"), f"ເລກທີ:{GAP}/CT-UBND"),
        ("VN", "zh", "编号：", Issue("a", number="5", symbol="CT-UBND"), "编号：05/CT-UBND"),
        ("LA", "lo", "ເລກທີ:", Issue("a", number="5", symbol="ຫວກ"), "ເລກທີ: 5/ຫວກ"),
        ("LA", "vi", "Số:", Issue("a"), f"Số:{GAP}/………"),
        (
            "CN",
            "zh",
            "编号：",
            Issue("a", number="12", symbol="马政函", date=Day(2024)),
            "马政函〔2024〕12号",
        ),
        ("CN", "zh", "编号：", Issue("a", symbol="马政函"), f"马政函〔{GAP}〕{GAP}号"),
        (
            "CN",
            "vi",
            "Số:",
            Issue("a", number="12", symbol="马政函", date=Day(2024)),
            "Số: 马政函〔2024〕12号",
        ),
    ],
)
def test_the_number_has_room_until_it_is_given(country, language, label, issue, line):
    form = LETTERS[country]
    given = issue.symbol or symbol(form, "", "")
    assert number(form, issue, given, label, language_of(language)) == line


@pytest.mark.parametrize(
    ("form", "kind", "organ", "said"),
    [
        ("invitation", "", "UBND", "CT-UBND"),
        ("invitation", "", "", "CT-………"),
        ("programme", "CTr", "UBND", "CTr-UBND"),
    ],
)
def test_the_symbol_names_kind_and_organ_where_the_dossier_gives_none(form, kind, organ, said):
    assert symbol(form_for("VN", form), kind, organ) == said


@pytest.mark.parametrize(
    ("country", "language", "seat", "day", "line"),
    [
        ("VN", "vi", "Thuận Châu", Day(2023, 7), f"Thuận Châu, ngày{GAP}tháng 7 năm 2023"),
        ("VN", "vi", "Thuận Châu", None, f"Thuận Châu, ngày{GAP}tháng{GAP}năm{GAP}"),
        ("LA", "lo", "ຊຽງຄໍ້", Day(2024, 3, 20), "ຊຽງຄໍ້, ວັນທີ 20 ມີນາ 2024"),
        ("VN", "zh", "顺州", Day(2023, 7, 5), "顺州，2023年7月5日"),
        ("CN", "zh", "马关", Day(2024, 7, 5), "2024年7月5日"),
        ("CN", "vi", "Mã Quan", Day(2024, 7, 5), "ngày 05 tháng 7 năm 2024"),
    ],
)
def test_the_date_stands_behind_the_seat_but_alone_on_a_chinese_paper(country, language, seat, day, line):
    assert dateline(LETTERS[country], seat, day, language_of(language)) == line
