"""`docgen clauses`: the bank in lines and as JSON."""

import json

import pytest

from docgen.lexicon import lexicon


def listed(docgen, *words):
    result = docgen("clauses", *words, "--format", "json")
    assert (result.code, result.err) == (0, [])
    return json.loads("\n".join(result.out))


def test_one_clause_for_a_person(docgen):
    result = docgen("clauses", "migration", "--search", "tiep nhan")
    assert (result.code, result.err) == (0, [])
    assert result.out == [
        "migration.return",
        "  vi* Báo cáo cấp có thẩm quyền của mỗi Bên về việc trao trả, tiếp nhận người di cư tự do và phối"
        " hợp thực hiện sau khi được đồng ý.",
        "  lo* ລາຍງານຕໍ່ຂັ້ນທີ່ມີອຳນາດຂອງແຕ່ລະຝ່າຍ ກ່ຽວກັບການມອບ, ຮັບເອົາຜູ້ອົບພະຍົບເສລີ ແລະ ສົມທົບກັນປະຕິບັດພາຍຫຼັງໄດ້ຮັບການເຫັນດີ.",
        "  zh* 就自发移民的移交和接收报请各自主管部门批准，获准后配合实施。",
        "  A superior must approve it.",
        "  For partners in Laos only.",
        f"Clauses: 1 of {len(lexicon().ids('clause'))}",
    ]


def test_one_clause_for_a_program(docgen):
    assert listed(docgen, "--search", "agriculture.training-for") == [
        {
            "id": "agriculture.training-for",
            "field": "field.agriculture",
            "own": False,
            "text": {
                "vi": "{giver} giúp {receiver} tập huấn kỹ thuật trồng trọt, chăn nuôi và lâm nghiệp.",
                "lo": "{giver} ຊ່ວຍຝຶກອົບຮົມເຕັກນິກການປູກຝັງ, ລ້ຽງສັດ ແລະ ປ່າໄມ້ ໃຫ້ແກ່{receiver}.",
                "zh": "{giver}帮助{receiver}开展种植业、养殖业和林业技术培训。",
            },
            "slots": {"giver": "party", "receiver": "party"},
            "status": {"vi": "provisional", "lo": "provisional", "zh": "provisional"},
            "needs_superior_approval": False,
            "partners": ["CN", "LA"],
        }
    ]


def test_all_of_them_by_field(docgen):
    assert [clause["id"] for clause in listed(docgen)] == list(lexicon().ids("clause"))


@pytest.mark.parametrize("name", ["markers", "field.markers", "Markers"])
def test_a_field_goes_by_its_id_with_or_without_its_family(docgen, name):
    assert {clause["field"] for clause in listed(docgen, name)} == {"field.markers"}


@pytest.mark.parametrize(
    "words", ["đường dây nóng", "DUONG DAY NONG", "nóng dây", "ສາຍດ່ວນ", "热线", "hotline"]
)
def test_the_search_folds_case_and_marks_and_takes_words_in_any_order(docgen, words):
    assert [clause["id"] for clause in listed(docgen, "--search", words)] == ["border.hotline"]


def test_nothing_found_is_no_error(docgen):
    assert docgen("clauses", "--search", "zzz").out == [f"Clauses: 0 of {len(lexicon().ids('clause'))}"]


def test_a_misspelt_field_is_wrong_usage(docgen):
    result = docgen("clauses", "bordr")
    assert (result.code, result.out) == (2, [])
    assert result.err == ['docgen: error: There is no field "bordr"; did you mean "border"? [unknown-field]']
    (line,) = docgen("clauses", "zzz").err
    assert line.startswith('docgen: error: There is no field "zzz"; there are: agriculture, border, ')


OFFICE = """\
docgen-office: 1
clauses:
  trade.our-market:
    field: field.trade
    slots: {place: place}
    vi: Mở chợ phiên tại {place}.
    lo: ເປີດຕະຫຼາດນັດ ຢູ່ {place}.
    seen: {vi: [UBND huyện 2026]}
"""


def test_an_office_s_own_clauses_are_listed_and_marked(docgen, tmp_path):
    (tmp_path / "office.yaml").write_text(OFFICE, encoding="utf-8")
    result = docgen("clauses", "trade", "--search", "our-market", "--office", "office.yaml")
    count = len(lexicon().ids("clause")) + 1
    assert result.out == [
        "trade.our-market {place: place}  [the office's own]",
        "  vi  Mở chợ phiên tại {place}.",
        "  lo* ເປີດຕະຫຼາດນັດ ຢູ່ {place}.",
        f"Clauses: 1 of {count}",
    ]
    own = [clause["id"] for clause in listed(docgen, "--office", "office.yaml") if clause["own"]]
    assert own == ["trade.our-market"]
