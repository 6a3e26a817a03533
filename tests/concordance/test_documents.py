"""Word files: paragraphs are paired by what they say; broken files are refused."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest

from docgen.concordance import compare_files, compare_original
from docgen.errors import TemplateError

OWN = [
    "BIÊN BẢN GHI NHỚ HỢP TÁC",
    "Ngày 12 tháng 8 năm 2024, hai huyện tổ chức hội đàm.",
    "Điều 1. Hai Bên trao đổi 12 đoàn trong quý IV/2024.",
    "Điều 2. Hỗ trợ 50 triệu đồng trồng xoài.",
    "Điều 3. Biên bản có hiệu lực 03 năm.",
]
OTHER = [
    "合作备忘录",
    "2024年8月12日，两县举行会谈。",
    "第一条 双方在2024年第四季度互派12个代表团。",
    "第二条 提供5000万越盾用于种植芒果。",
    "第三条 本备忘录有效期为3年。",
]


def written(path, lines):
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(path)
    return path


def findings(found):
    return [(one.problem.code, one.problem.place.line, one.other.line, *one.says) for one in found]


def test_the_same_document_twice_has_no_finding(tmp_path):
    own, other = written(tmp_path / "a.docx", OWN), written(tmp_path / "b.docx", OTHER)
    assert compare_files(own, other, ("vi", "zh")) == []
    assert compare_files(other, own, ("zh", "vi")) == []


def test_an_extra_paragraph_shifts_nothing(tmp_path):
    extra = [*OTHER[:3], "另派5个工作组于2025年赴边境一线开展调研活动。", *OTHER[3:]]
    extra[4] = extra[4].replace("5000万", "500万")
    own, other = written(tmp_path / "a.docx", OWN), written(tmp_path / "b.docx", extra)
    assert findings(compare_files(own, other, ("vi", "zh"))) == [
        ("paragraph", 3, 4, "", extra[3]),
        ("amount", 4, 5, "50 triệu đồng", "500万越盾"),
    ]


def test_both_texts_in_one_file(tmp_path):
    lines = [*OWN, *OTHER[:-1], OTHER[-1].replace("3年", "5年")]
    found = compare_original(written(tmp_path / "a.docx", lines), ("vi", "zh"))
    assert findings(found) == [("quantity", 5, 10, "03 năm", "5年")]


def bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 60_000_000)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not-docx"),
        (b"PK\x03\x04 broken", "not-docx"),
        (bomb(), "package-too-large"),
        (None, "no-file"),
    ],
)
def test_what_is_no_word_file_is_refused(tmp_path, content, code):
    own, bad = written(tmp_path / "a.docx", OWN), tmp_path / "b.docx"
    if content is not None:
        bad.write_bytes(content)
    with pytest.raises(TemplateError) as caught:
        compare_files(own, bad, ("vi", "zh"))
    assert [problem.code for problem in caught.value.problems] == [code]


def test_a_document_of_too_many_paragraphs_is_refused(tmp_path):
    long = written(tmp_path / "long.docx", ["Một"] * 5001)
    with pytest.raises(TemplateError) as caught:
        compare_original(long, ("vi", "lo"))
    assert [problem.code for problem in caught.value.problems] == ["too-long"]


def test_where_a_line_ends_within_a_paragraph_says_nothing(tmp_path):
    broken = [*OWN[:-1], "Điều 3. Biên bản có hiệu lực\n03 năm."]
    own, other = written(tmp_path / "own.docx", broken), written(tmp_path / "other.docx", OTHER)
    assert compare_files(own, other, ("vi", "zh")) == []


@pytest.mark.parametrize(("said", "found"), [("hai (02)", []), ("hai (03)", [("number", 1, 1, "03", "")])])
def test_figures_that_repeat_the_words_before_them_count_once(tmp_path, said, found):
    own = written(tmp_path / "own.docx", [f"Văn bản được lập thành {said} bản gốc."])
    other = written(tmp_path / "other.docx", ["ເອກະສານສະບັບນີ້ ເຮັດເປັນສອງສະບັບ."])
    assert findings(compare_files(own, other, ("vi", "lo"))) == found


LETTER = [
    "BẢN DỊCH KHÔNG CHÍNH THỨC",
    "TỈNH HỦA PHĂN",
    "HUYỆN XIỀNG KHỌ",
    "Số: 125/HXK",
    "THƯ CẢM ƠN",
    "Kính gửi: Đồng chí Bí thư Huyện ủy Mai Sơn",
    "Thưa đồng chí,",
    "Chúng tôi cảm ơn huyện Mai Sơn đã hỗ trợ 50 triệu đồng và 12 tấn gạo trong tháng 8 năm 2024.",
    "Trân trọng.",
    "Xiềng Khọ, ngày 05 tháng 9 năm 2024",
    "HUYỆN TRƯỞNG",
    "Khăm Phon",
]
LAO_LETTER = [
    "ແຂວງຫົວພັນ ເມືອງຊຽງຄໍ້",
    "ເລກທີ 125/ມຊຄ",
    "ຊຽງຄໍ້, ວັນທີ 5 ກັນຍາ 2024",
    "ຮຽນ: ສະຫາຍເລຂາພັກເມືອງມາຍເຊີນ ທີ່ນັບຖື,",
    "ພວກຂ້າພະເຈົ້າຂໍຂອບໃຈເມືອງມາຍເຊີນ ທີ່ໄດ້ຊ່ວຍເຫຼືອ 50 ລ້ານດົ່ງ ແລະ ເຂົ້າສານ 12 ໂຕນ ໃນເດືອນສິງຫາ 2024.",
    "ດ້ວຍຄວາມນັບຖື.",
    "ເຈົ້າເມືອງ",
    "ຄຳພອນ",
]


@pytest.mark.parametrize(
    ("right", "wrong", "found"),
    [
        ("", "", []),
        ("125", "152", [("reference", "125/HXK", "152/ມຊຄ")]),
        ("5 ກັນຍາ", "6 ກັນຍາ", [("date", "ngày 05 tháng 9 năm 2024", "ວັນທີ 6 ກັນຍາ 2024")]),
        ("50 ລ້ານ", "5 ລ້ານ", [("amount", "50 triệu đồng", "5 ລ້ານດົ່ງ")]),
    ],
)
def test_a_partners_letter_in_another_layout(tmp_path, right, wrong, found):
    other = [line.replace(right, wrong) if right else line for line in LAO_LETTER]
    files = written(tmp_path / "own.docx", LETTER), written(tmp_path / "other.docx", other)
    assert [
        (code, *says) for code, _line, _other, *says in findings(compare_files(*files, ("vi", "lo")))
    ] == found


def test_of_two_paragraphs_with_other_figures_throughout_the_first_differences_are_told(tmp_path):
    own = written(tmp_path / "own.docx", [" ".join(map(str, range(10_000, 10_500)))] * 2)
    other = written(tmp_path / "other.docx", ["ຕົວເລກ " + " ".join(map(str, range(20_000, 20_500)))] * 2)
    assert len(compare_files(own, other, ("vi", "lo"))) == 2 * 200
