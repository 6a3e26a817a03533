"""Letters as they are printed: heads, optional parts, the end."""

from dataclasses import replace

import pytest

from tests.documents import assert_document, assert_valid, lines
from tests.stationery.parts import W, has, part, styled, value, words
from tests.stationery.views import CHINESE, CONGRATULATION, LAO, bare, headed, rendered, view

FORMS = ("cong-thu", "nd30", "lo-admin", "gbt9704", "gbt9704-letter")
DOTS = "…" * 12


def test_a_letter_with_nothing_optional_says_only_what_it_must():
    letter = bare(view(LAO, "invitation", "vi"))
    assert_document(
        rendered("vi/invitation", letter),
        [
            "ỦY BAN NHÂN DÂN",
            "HUYỆN THUẬN CHÂU",
            letter.letterhead.number,
            letter.letterhead.dateline,
            f"Kính gửi: Đồng chí {DOTS}, Bí thư Huyện ủy, Huyện trưởng huyện Hua Mường, "
            "nước Cộng hòa dân chủ nhân dân Lào",
            "Lời đầu tiên, thay mặt Ủy ban nhân dân huyện Thuận Châu, chúng tôi xin gửi tới "
            "Chính quyền huyện Hua Mường lời chào trân trọng và lời chúc tốt đẹp nhất.",
            "Chúng tôi trân trọng kính mời đoàn đại biểu huyện Hua Mường, "
            "tỉnh Hủa Phăn, nước Cộng hòa dân chủ nhân dân Lào do đồng chí "
            f"{DOTS}, Bí thư Huyện ủy, Huyện trưởng huyện Hua Mường làm Trưởng đoàn "
            "sang thăm và làm việc tại huyện Thuận Châu, tỉnh Sơn La, nước Cộng hòa xã hội chủ nghĩa "
            "Việt Nam, từ ngày 02 đến ngày 04 tháng 8 năm 2023.",
            "Xin gửi lời chào trân trọng.",
            letter.signature.post,
            letter.signature.name,
        ],
    )


OPTIONAL = {
    "bases": (["Biên bản ký ngày 16/7/2022", "Kế hoạch năm 2023"],
              ["Căn cứ Biên bản ký ngày 16/7/2022;", "Căn cứ Kế hoạch năm 2023."]),
    "border_gate": ("Chiềng Khương", ["Cửa khẩu nhập cảnh, xuất cảnh: Chiềng Khương"]),
    "costs": ("bên mời chi trả", ["Chi phí: bên mời chi trả"]),
    "contact": ("Văn phòng", ["Đầu mối liên hệ: Văn phòng"]),
    "programme_enclosed": (True, ["(Kèm theo thư này là Chương trình thăm và làm việc.)"]),
    "recipients": (["Sở Ngoại vụ"], ["Nơi nhận:", "- Như trên;", "- Sở Ngoại vụ;", "- Lưu: VT."]),
    "file_under": ("VT, NC", ["Nơi nhận:", "- Như trên;", "- Lưu: VT, NC."]),
}  # fmt: skip


@pytest.mark.parametrize("field", OPTIONAL)
def test_a_part_is_printed_where_it_is_given_and_adds_nothing_else(field):
    given, added = OPTIONAL[field]
    plain = bare(view(LAO, "invitation", "vi"))
    before = lines(rendered("vi/invitation", plain))
    after = lines(rendered("vi/invitation", replace(plain, **{field: given})))
    assert [line for line in after if line not in before] == added
    assert [line for line in after if line in before] == before


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("sample", "code"), [(LAO, "vi"), (LAO, "lo"), (CHINESE, "zh")])
def test_every_head_stands_in_every_language(sample, code, form):
    given = headed(
        view(sample, "invitation", code), form, nation="NATION", motto="MOTTO", superior="SUPERIOR",
        issuer=["ISSUER"], number="NUMBER", dateline="DATE", translation=False,
    )  # fmt: skip
    document = rendered(f"{code}/invitation", given)
    said = [line for line in lines(document) if line.isupper() and line.isascii()]
    assert (
        said
        == {
            "cong-thu": ["SUPERIOR", "ISSUER", "NUMBER", "DATE"],
            "nd30": ["SUPERIOR", "ISSUER", "NATION", "MOTTO", "NUMBER", "DATE"],
            "lo-admin": ["NATION", "MOTTO", "SUPERIOR", "ISSUER", "NUMBER", "DATE"],
            "gbt9704": ["ISSUER", "NUMBER", "DATE"],
            "gbt9704-letter": ["ISSUER", "NUMBER", "DATE"],
        }[form]
    )
    assert_valid(document)


@pytest.mark.parametrize(
    ("sample", "code", "mark"), [(LAO, "vi", "Bản dịch"), (LAO, "lo", "ສະບັບແປ"), (CHINESE, "zh", "译文")]
)
def test_a_translation_says_that_it_is_one_and_wears_no_red(sample, code, mark):
    letter = view(sample, "invitation", code)
    translation = rendered(f"{code}/invitation", headed(letter, "gbt9704-letter", translation=True))
    original = rendered(f"{code}/invitation", headed(letter, "gbt9704-letter", translation=False))
    assert lines(translation)[0] == mark
    assert mark not in lines(original)
    suffix = code.capitalize()
    assert f"RedIssuer{suffix}" in {style for style, _ in styled(original)}
    assert f"RedIssuer{suffix}" not in {style for style, _ in styled(translation)}
    assert "FF0000" not in {
        line.get(W + "color") for line in part(translation, "document.xml").iter(W + "top")
    }


def test_a_chinese_issuer_dates_the_letter_under_the_signature():
    letter = headed(view(CHINESE, "invitation", "zh"), "gbt9704-letter", dateline="2024年7月20日")
    assert lines(rendered("zh/invitation", letter))[-1] == "2024年7月20日"


@pytest.mark.parametrize(
    ("translation", "end"),
    [
        (False, ["顺致崇高的敬意！", "附件：日程安排", "抄送：", "文山州外事办公室。"]),
        (True, ["附件：日程安排", "顺致崇高的敬意！", "抄送：", "文山州外事办公室；", "存档。"]),
    ],
)
def test_a_chinese_issuer_encloses_after_the_text_and_names_no_file(translation, end):
    letter = headed(view(CHINESE, "invitation", "zh"), "gbt9704-letter", translation=translation)
    letter = replace(letter, programme_enclosed=True, recipients=["文山州外事办公室"])
    said = lines(rendered("zh/invitation", letter))
    assert said[said.index(end[0]) : -3] == end


@pytest.mark.parametrize("code", ["vi", "lo"])
def test_a_congratulation_ends_in_its_signature(code):
    letter = view(CONGRATULATION, "congratulation", code)
    document = rendered(f"{code}/congratulation", letter)
    said = lines(document)
    assert said[-2:] == [letter.signature.post, letter.signature.name]
    assert all(wish in said for wish in letter.wishes)
    assert any(letter.occasion in line for line in said)
    assert_valid(document)


ANSWERED = {"reply_by": "20/7", "relation": "RELATION", "programme_enclosed": False}
IN_THIRD_PERSON = {
    "vi": (LAO, ["Kính gửi: {guest}, nước {country}", "{host} xin gửi tới {guest} ",
                 "{host} trân trọng kính mời", "{host} tin tưởng", "để {host} chuẩn bị",
                 "Nhân dịp này, {host} xin gửi tới {guest} "]),
    "lo": (LAO, ["ຮຽນ: {guest}, {country}", "{host} ຂໍສົ່ງ", "{host} ຂໍເຊີນ", "{host} ເຊື່ອໝັ້ນ",
                 "ໃນໂອກາດນີ້, {host} ຂໍສະແດງຄວາມນັບຖື ມາຍັງ {guest}."]),
    "zh": (CHINESE, ["{guest}：", "{host}谨向{guest}致以", "{host}诚邀", "{host}相信", "顺致崇高的敬意"]),
}  # fmt: skip
FIRST_PERSON = ("chúng tôi", "Chúng tôi", "ພວກຂ້າພະເຈົ້າ", "ຕາງໜ້າ", "我", "đồng chí làm Trưởng đoàn")


@pytest.mark.parametrize("code", IN_THIRD_PERSON)
def test_in_a_note_the_office_speaks_of_itself_in_every_language(code):
    sample, expected = IN_THIRD_PERSON[code]
    letter = replace(headed(view(sample, "invitation", code), "cong-ham"), **ANSWERED)
    said = lines(rendered(f"{code}/invitation", letter))
    host, guest, country = letter.host.body, letter.guest.body, letter.guest.country
    for sentence in (each.format(host=host, guest=guest, country=country) for each in expected):
        assert any(sentence in line for line in said), sentence
    assert [line for line in said if any(one in line for one in FIRST_PERSON)] == []


def test_a_lao_congratulation_as_a_note_is_in_the_third_person_too():
    letter = headed(view(CONGRATULATION, "congratulation", "lo"), "cong-ham")
    said = lines(rendered("lo/congratulation", replace(letter, wishes=[])))
    assert any(f", {letter.host.body} ຂໍສົ່ງຄຳອວຍພອນ" in line for line in said)
    assert [line for line in said if any(one in line for one in FIRST_PERSON)] == []


def test_a_lao_letter_wishes_well_on_a_day_and_congratulates_on_a_post():
    day = view(CONGRATULATION, "congratulation", "lo")
    post = replace(day, occasion="ທີ່ສະຫາຍ ໄດ້ຮັບຄວາມໄວ້ວາງໃຈ ໃຫ້ດຳລົງຕຳແໜ່ງເປັນ ເຈົ້າເມືອງ")
    said = [lines(rendered("lo/congratulation", letter)) for letter in (day, post)]
    assert [[line for line in each if line.startswith("ສານ")] for each in said] == [
        ["ສານອວຍພອນ"],
        ["ສານຊົມເຊີຍ"],
    ]
    assert [sum("ຂໍສົ່ງຄຳຊົມເຊີຍ" in line for line in each) for each in said] == [0, 1]


@pytest.mark.parametrize("code", ["vi", "lo"])
def test_a_congratulation_goes_from_praise_over_relations_to_wishes(code):
    letter = view(CONGRATULATION, "congratulation", code)
    said = lines(rendered(f"{code}/congratulation", letter))
    (relations,) = [line for line in said if letter.relation in line]
    assert f"{letter.host.name}" in relations
    assert [line for line in said if line in (*letter.praise, relations, *letter.wishes)] == [
        *letter.praise, relations, *letter.wishes,
    ]  # fmt: skip
    plain = lines(rendered(f"{code}/congratulation", replace(letter, relation="")))
    assert any(letter.guest.name in line and letter.host.name in line for line in plain[8:])


@pytest.mark.parametrize("code", ["vi", "lo"])
def test_a_letter_of_thanks_says_only_what_is_known(code):
    letter = view(LAO, "thanks", code)
    full = lines(rendered(f"{code}/thanks", letter))
    bare_ = replace(letter, done=[], signed="", return_visit=False, wishes=[], relation="")
    bare_lines = lines(rendered(f"{code}/thanks", bare_))
    assert [f"- {item}" for item in letter.done] == [
        line[:-1] for line in full if any(item in line for item in letter.done)
    ]
    assert any(letter.signed in line for line in full)
    assert len(full) - len(bare_lines) == len(letter.done) + 1 + 1 + len(letter.wishes)
    assert_valid(rendered(f"{code}/thanks", letter))


@pytest.mark.parametrize("code", ["vi", "lo", "zh"])
@pytest.mark.parametrize("hosted", [False, True])
def test_thanks_in_a_note_are_in_the_third_person(code, hosted):
    letter = headed(view(LAO, "thanks", "vi" if code == "zh" else code), "cong-ham")
    said = lines(rendered(f"{code}/thanks", replace(letter, hosted=hosted, wishes=[])))
    assert sum(letter.host.body in line for line in said) >= 3
    assert [line for line in said if any(one in line for one in FIRST_PERSON)] == []


def test_chinese_thanks_tell_what_was_done_in_one_sentence():
    letter = replace(view(LAO, "thanks", "vi"), done=["会谈", "参观"], sides="双方")
    assert "访问期间，双方开展了会谈、参观等活动。" in lines(rendered("zh/thanks", letter))


def test_a_party_committee_cites_its_bases_upright_with_dashes_and_a_last_comma():
    letter = replace(headed(view(LAO, "invitation", "vi"), "party"), bases=["Quy chế số 1", "Kế hoạch số 2"])
    found = [(style, said) for style, said in styled(rendered("vi/invitation", letter)) if "Căn cứ" in said]
    assert found == [
        ("PartyBasisVi", "- Căn cứ Quy chế số 1;"),
        ("PartyBasisVi", "- Căn cứ Kế hoạch số 2,"),
    ]


def test_the_signature_is_never_parted_from_the_closing_sentence():
    document = part(rendered("vi/invitation", view(LAO, "invitation", "vi")), "document.xml")
    body = list(document.find(W + "body"))
    end = max(index for index, block in enumerate(body) if block.tag == W + "tbl")
    closing = body[end - 1]
    assert (value(closing, "pPr/pStyle"), words(closing)) == (
        "ClosingVi",
        "Xin gửi tới đồng chí lời chào trân trọng.",
    )
    assert all(has(row, "trPr/cantSplit") for row in body[end].iter(W + "tr"))


def test_rules_are_borders_and_no_underscores():
    document = part(rendered("vi/invitation", view(LAO, "invitation", "vi")), "document.xml")
    assert "_" not in words(document)
    assert [value(each, "pPr/pStyle") for each in document.iter(W + "p")].count("RuleVi") == 1
