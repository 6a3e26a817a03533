"""The agreement guard: what it says against a memorandum, and what it lets pass."""

from pathlib import Path

import pytest

from docgen.dossier import load
from docgen.dossier.agreement import Field, Point
from docgen.dossier.text import Text
from docgen.lexicon import lexicon
from docgen.protocol.guard import guard
from tests.dossiers import build_dossier, dossier, written
from tests.papers.dossiers import meeting

SAMPLES = Path(__file__).parents[2] / "samples"
SIGNED = {"papers.memorandum.date": "2024-04-11"}
"""The dossier's memorandum, with its day; nothing is wrong with it."""


def findings(folder, changes, partner="lo"):
    """What is found after `changes`, as (severity, code, path)."""
    read = load(build_dossier(folder, SIGNED | changes, partner=partner))
    return [(found.severity.value, found.code, found.path) for found in guard(read)]


def said(folder, changes, partner="lo"):
    read = load(build_dossier(folder, SIGNED | changes, partner=partner))
    return [found.message.say() for found in guard(read)]


def point(**words):
    """Changes that make these the only words agreed."""
    return {"agreed.0.points": [words]}


USUAL = [
    ("note", "agreement-approval", "agreed[0].points[1]"),
    ("note", "agreement-opinions", "agreed[0].points[0]"),
]
"""What is to be known of the usual dossier: a point for a superior, a patrol."""


def test_a_sound_memorandum_has_only_what_is_to_be_known(tmp_path):
    assert findings(tmp_path, {}) == USUAL


def test_no_memorandum_or_none_that_vietnam_signs_is_no_business_of_the_law(tmp_path):
    assert findings(tmp_path, {"papers": {"programme": {}}}) == []
    abroad = {
        "parties.thuan-chau.country": "LA",
        "papers.memorandum.title": {"vi": "Hiệp định", "lo": "ສັນຍາ"},
    }
    assert findings(tmp_path, abroad) == []


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ({"vi": "Hiệp định hợp tác", "lo": "ຂໍ້ຕົກລົງ"}, [("error", ".vi")]),
        ({"vi": "BẢN HIỆP ƯỚC", "lo": "ຂໍ້ຕົກລົງ"}, [("error", ".vi")]),
        ({"vi": "Công ước", "lo": "ອະນຸສັນຍາ"}, [("error", ".vi"), ("warning", ".lo")]),
        ({"vi": "Định ước", "lo": "ສົນທິສັນຍາມິດຕະພາບ"}, [("error", ".vi"), ("warning", ".lo")]),
        ({"vi": "Bản ghi nhớ thực hiện Hiệp định biên giới", "lo": "ບົດບັນທຶກ"}, []),
        ({"vi": "Thỏa thuận hợp tác", "lo": "ຂໍ້ຕົກລົງການຮ່ວມມື"}, []),
    ],
)
def test_a_treaty_s_name_is_no_title(tmp_path, title, expected):
    found = findings(tmp_path, {"papers.memorandum.title": title})
    assert found == [
        *((weight, "agreement-title", f"papers.memorandum.title{at}") for weight, at in expected),
        *USUAL,
    ]


@pytest.mark.parametrize(
    ("chinese", "flagged"),
    [
        ("合作协定", True),
        ("友好条约（草案）", True),
        ("关于落实边界协定的会谈纪要", False),
        ("合作协议", False),
    ],
)
def test_a_chinese_title_ends_with_its_kind(tmp_path, chinese, flagged):
    changes = {"papers.memorandum.title": {"vi": "Thỏa thuận hợp tác", "zh": chinese}}
    found = findings(tmp_path, changes, partner="zh")
    assert (("warning", "agreement-title", "papers.memorandum.title.zh") in found) is flagged


def commune(**border):
    return {
        "parties.thuan-chau.level": "commune",
        "parties.thuan-chau.full": {"vi": "xã Thuận Châu", "lo": "ຕາແສງທ້ວນເຈົາ"},
        "parties.thuan-chau.body": {"vi": "Ủy ban nhân dân xã Thuận Châu", "lo": "ຄະນະກຳມະການປະຊາຊົນຕາແສງ"},
        "papers.memorandum.date": "2026-04-11",
        **{f"parties.thuan-chau.{key}": value for key, value in border.items()},
    }


PARTY = {"parties.thuan-chau.body": {"vi": "Huyện uỷ Thuận Châu", "lo": "ຄະນະພັກເມືອງ"}}


@pytest.mark.parametrize(
    ("changes", "severities"),
    [
        ({"papers.memorandum.date": "2025-06-30"}, []),
        ({"papers.memorandum.date": "2025-07-01"}, ["warning"]),
        ({"papers.memorandum.date": "2025-06"}, []),
        ({"papers.memorandum.date": "2025"}, ["note"]),
        ({"papers.memorandum.date": "2026", "parties.thuan-chau.level": "province",
          "parties.thuan-chau.province": None}, []),
        ({"papers.memorandum.date": "2026", "parties.thuan-chau.level": "department"}, []),
        (commune(), ["warning"]),
        (commune(border=True), []),
        (commune(border=False), ["error"]),
        (PARTY, ["warning"]),
        (PARTY | {"papers.memorandum.date": "2026"}, ["warning", "warning"]),
    ],
    ids=["last-day", "after", "in-june", "perhaps-after", "province", "department", "commune", "border",
         "inland", "party", "party-of-a-district-gone"],
)  # fmt: skip
def test_who_may_sign_depends_on_the_day(tmp_path, changes, severities):
    found = [item for item in findings(tmp_path, changes) if item[1] == "agreement-signatory"]
    assert found == [(weight, "agreement-signatory", "parties.thuan-chau") for weight in severities]


HAS_ENDED = '"thuan-chau" no longer exists on the day of signing: '


@pytest.mark.parametrize(
    ("place", "message"),
    [
        (
            "vn.thuan_chau",
            "its last day was 2025-06-30. The People's Committee of tỉnh Sơn La (vn.son_la) inherits its "
            "agreements and may sign; so may a commune on the land border for itself. Source: Resolution "
            "203/2025/QH15, the district level ends; Decree 177/2025/NĐ-CP, its agreements pass on (known "
            "from an account of the text).",
        ),
        (
            "vn.ha_giang",
            "its last day was 2025-06-30. The People's Committee of tỉnh Tuyên Quang (vn.tuyen_quang) "
            "inherits its agreements and may sign; so may a commune on the land border for itself. Source: "
            "Resolution 202/2025/QH15, provinces are merged; Decree 177/2025/NĐ-CP (known from an account of "
            "the text).",
        ),
        (
            None,
            "the district level ended on 30 June 2025. The People's Committee of the province (tỉnh Sơn La) "
            "inherits its agreements; let it sign, or a commune on the land border. Source: Resolution "
            "203/2025/QH15, the district level ends; Decree 177/2025/NĐ-CP, its agreements pass on (known "
            "from an account of the text).",
        ),
    ],
)
def test_a_unit_that_has_ended_names_its_successor_and_the_act(tmp_path, place, message):
    own = {"country": "VN", "place": place, "body": {"vi": "Ủy ban nhân dân", "lo": "ຄະນະກຳມະການປະຊາຊົນ"}}
    changes = {"papers.memorandum.date": "2026-04-11"} | ({"parties.thuan-chau": own} if place else {})
    assert [one for one in said(tmp_path, changes) if "no longer" in one] == [HAS_ENDED + message]


OWN_UNITS = {
    "vn.cu": {"name": {"vi": "Cũ"}, "full": {"vi": "xã Cũ"}, "country": "VN", "level": "commune",
              "until": "2025-12-31", "successor": "vn.moi"},
    "vn.moi": {"name": {"vi": "Mới"}, "full": {"vi": "xã Mới"}, "country": "VN", "level": "commune"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("border", "right"),
    [
        (True, "xã Mới (vn.moi) took its place and may sign: it lies on the land border."),
        (False, "xã Mới (vn.moi) took its place, but may sign only if it lies on the land border; else the "
                "province signs."),
    ],
)  # fmt: skip
def test_whether_a_successor_may_sign_follows_from_the_lexicon(tmp_path, border, right):
    units = {**OWN_UNITS, "vn.moi": {**OWN_UNITS["vn.moi"], "border": border}}
    body = {"vi": "Ủy ban nhân dân xã Cũ", "lo": "ຄະນະກຳມະການປະຊາຊົນ"}
    changes = {
        "papers.memorandum.date": "2026-04-11",
        "lexicon": units,
        "parties.thuan-chau": {"place": "vn.cu", "body": body},
    }
    (ended,) = (one for one in said(tmp_path, changes) if "no longer" in one)
    assert ended == (
        f"{HAS_ENDED}its last day was 2025-12-31. {right} Source: the lexicon's last day of the unit (known "
        "from an account of the text)."
    )


def test_a_signatory_is_found_where_it_is_made_one(tmp_path):
    signers = {"papers.memorandum.signatories": {"hua-muong": {}, "thuan-chau": {"person": "host-chair"}}}
    path = build_dossier(tmp_path, SIGNED | commune(border=False) | signers)
    (found,) = (item for item in guard(load(path)) if item.severity == "error")
    assert found.path == "papers.memorandum.signatories.thuan-chau"
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[found.place.line - 1][found.place.column - 1 :] == "person: host-chair"


def test_a_state_body_does_not_sign_through_its_party_secretary(tmp_path):
    post = {"people.host-chair.posts": [{"vi": "Bí thư Huyện ủy", "lo": "ເລຂາພັກເມືອງ"}]}
    assert ("warning", "agreement-signatory", "parties.thuan-chau") in findings(tmp_path, post)
    both = {"people.host-chair.posts": [*post["people.host-chair.posts"], {"vi": "Chủ tịch", "lo": "ປະທານ"}]}
    assert findings(tmp_path, both) == USUAL


@pytest.mark.parametrize(
    ("words", "language", "severity"),
    [
        ({"vi": "Huyện Thuận Châu hỗ trợ 500 triệu đồng.", "lo": "…"}, "vi", "warning"),
        ({"vi": "Viện trợ năm trăm triệu đồng.", "lo": "…"}, "vi", "warning"),
        ({"vi": "Giúp bạn trồng xoài.", "lo": "ຊ່ວຍເຫຼືອ 50 ລ້ານກີບ."}, "lo", "warning"),
        ({"vi": "Thu chợ đạt 3,5 tỷ đồng.", "lo": "…"}, "vi", "note"),
        ({"vi": "Hỗ trợ 20 con bò giống.", "lo": "ຊ່ວຍເຫຼືອ."}, None, None),
    ],
)
def test_money_is_an_obligation(tmp_path, words, language, severity):
    expected = [] if language is None else [(severity, "agreement-money", f"agreed[0].points[0].{language}")]
    assert findings(tmp_path, point(**words)) == expected


def test_an_amount_beside_the_words_counts(tmp_path):
    aid = point(vi="Hỗ trợ {amount}.", lo="ຊ່ວຍເຫຼືອ {amount}.", amount="500000000 VND")
    assert findings(tmp_path, aid) == [("warning", "agreement-money", "agreed[0].points[0].vi")]
    assert said(tmp_path, aid) == [
        'Money as an obligation ("Hỗ trợ" with an amount): aid and loans given by Vietnam are outside the '
        "law on international agreements. Leave the amount out and follow the procedure for aid. "
        "Source: Law 70/2020/QH14, Article 1.2 (read in the text)."
    ]


FLAGGED = [
    ("vi", "Thỏa thuận tự động gia hạn hai năm.", "agreement-renewal", "warning"),
    ("vi", "Được gia hạn thêm ba năm một cách mặc nhiên.", "agreement-renewal", "warning"),
    ("lo", "ຂໍ້ຕົກລົງນີ້ ຕໍ່ອາຍຸໂດຍອັດຕະໂນມັດ.", "agreement-renewal", "warning"),
    ("zh", "期满后自动延长三年。", "agreement-renewal", "warning"),
    ("vi", "Hai bên điều chỉnh đường biên giới tại bản Pa Háng.", "agreement-sovereignty", "warning"),
    ("vi", "Triển khai Hiệp định và điều chỉnh đường biên giới.", "agreement-sovereignty", "warning"),
    ("vi", "Phối hợp phân giới, cắm mốc.", "agreement-sovereignty", "warning"),
    ("vi", "Di dời vị trí mốc 245.", "agreement-sovereignty", "warning"),
    ("vi", "Giải quyết quốc tịch cho người di cư.", "agreement-sovereignty", "warning"),
    ("vi", "Khẳng định chủ quyền của mỗi bên.", "agreement-sovereignty", "warning"),
    ("vi", "Tôn trọng độc lập, chủ quyền, toàn vẹn lãnh thổ của nhau.", "agreement-sovereignty", "warning"),
    ("vi", "Hợp tác trên nguyên tắc tôn trọng chủ quyền.", "agreement-sovereignty", "note"),
    ("lo", "ສອງຝ່າຍ ດັດແກ້ເສັ້ນຊາຍແດນ.", "agreement-sovereignty", "warning"),
    ("lo", "ເຄົາລົບອະທິປະໄຕຂອງກັນ.", "agreement-sovereignty", "note"),
    ("zh", "双方调整边界线走向。", "agreement-sovereignty", "warning"),
    ("zh", "根据协定移动界碑。", "agreement-sovereignty", "warning"),
    ("zh", "双方尊重彼此主权。", "agreement-sovereignty", "note"),
]
LET_PASS = [
    ("vi", "Văn bản này không tự động gia hạn."),
    ("zh", "本文件不自动延长。"),
    ("lo", "ເອກະສານນີ້ ບໍ່ຕໍ່ອາຍຸໂດຍອັດຕະໂນມັດ."),
    ("vi", "Tuyên truyền Hiệp ước hoạch định biên giới quốc gia giữa hai nước."),
    ("vi", "Thực hiện Nghị định thư về đường biên giới và mốc quốc giới, bảo vệ mốc."),
    ("vi", "Ngăn chặn hành vi tự ý di chuyển mốc giới."),
    ("vi", "Kiểm dịch hàng hóa từ các nước và vùng lãnh thổ."),
    ("vi", "Phân định trách nhiệm của các cơ quan."),
    ("zh", "宣传《中越陆地边界条约》和勘界议定书。"),
    ("zh", "严禁擅自移动界碑。"),
    ("zh", "共同保护边界线和界碑。"),
    ("lo", "ສະກັດກັ້ນການຍົກຍ້າຍຫຼັກໝາຍຊາຍແດນ."),
    ("lo", "ໂຄສະນາສັນຍາວ່າດ້ວຍການປັກປັນເສັ້ນຊາຍແດນລະຫວ່າງສອງປະເທດ."),
]


def in_words(code, sentence):
    """The sentence in its language; words nobody minds in the other."""
    other = {"vi": "Trao đổi đoàn.", ("zh" if code == "zh" else "lo"): "…"}
    return point(**(other | {code: sentence})), "zh" if code == "zh" else "lo"


@pytest.mark.parametrize(("code", "sentence", "rule", "severity"), FLAGGED)
def test_words_of_treaties_are_found(tmp_path, code, sentence, rule, severity):
    changes, partner = in_words(code, sentence)
    assert findings(tmp_path, changes, partner) == [(severity, rule, f"agreed[0].points[0].{code}")]


@pytest.mark.parametrize(("code", "sentence"), LET_PASS)
def test_work_along_the_border_and_cited_treaties_pass(tmp_path, code, sentence):
    changes, partner = in_words(code, sentence)
    assert findings(tmp_path, changes, partner) == []


def test_the_clause_bank_says_nothing_that_an_agreement_may_not():
    """Every standard point at once, in all languages: what is left is only to be known."""
    bank = [clause for id_ in lexicon().ids("clause") if (clause := lexicon().clause(id_))]
    points = [Point(Text(one.words)) for one in bank]
    assert len(points) > 80
    agreed = (Field(Text({"vi": "Hợp tác"}), tuple(points)),)
    found = guard(meeting(agreed=agreed, languages=("vi", "lo", "zh")))
    assert [(item.code, item.path) for item in found if not item.code.endswith(("opinions", "clause"))] == []


def test_an_amount_beside_a_provision_counts(tmp_path):
    provision = {"clause": "final.amendment", "amount": "500000000 VND"}
    found = findings(tmp_path, {"papers.memorandum.provisions": [provision, "final.nature", "final.term"]})
    assert found == [("note", "agreement-money", "papers.memorandum.provisions[0]"), *USUAL]


def test_what_a_memorandum_should_say(tmp_path):
    changes = {"papers.memorandum.term": None, "papers.memorandum.provisions": ["final.funding"]}
    assert findings(tmp_path, changes)[2:] == [
        ("note", "agreement-clause", "papers.memorandum.term"),
        ("note", "agreement-clause", "papers.memorandum.provisions"),
        ("note", "agreement-clause", "papers.memorandum.provisions"),
        ("note", "agreement-clause", "papers.memorandum.provisions"),
    ]
    provisions = ["final.nature", "final.term", "final.amendment"]
    assert findings(tmp_path, {"papers.memorandum.provisions": provisions}) == USUAL


def without(node, language):
    """The dossier in one language less."""
    if isinstance(node, dict):
        return {key: without(value, language) for key, value in node.items() if key != language}
    if isinstance(node, list):
        return [without(item, language) for item in node if item != language]
    return node


def test_there_is_a_vietnamese_text_and_the_partner_s_language(tmp_path):
    for other in ("vi", "lo"):
        alone = load(build_dossier(tmp_path, written(without(dossier(SIGNED), other))))
        found = [item for item in guard(alone) if item.code == "agreement-language"]
        assert [(item.severity, item.path) for item in found] == [("warning", "languages")]
    one_point = {"languages": ["vi", "lo"], **point(lo="ແລກປ່ຽນຄະນະ.")}
    assert findings(tmp_path, one_point) == [("warning", "agreement-language", "agreed[0].points[0]")]


def test_before_the_law_only_the_border_line_is_looked_at(tmp_path):
    old = {
        "papers.memorandum.date": "2021-06-30",
        "papers.memorandum.title": {"vi": "Hiệp định", "lo": "ສັນຍາ"},
        "papers.memorandum.term": None,
        "visit.dates": "2021-06-28/2021-06-30",
        "programme.0.date": "2021-06-28",
        **point(vi="Phân giới, cắm mốc.", lo="…"),
    }
    assert findings(tmp_path, old) == [
        ("warning", "agreement-sovereignty", "agreed[0].points[0].vi"),
        ("note", "agreement-clause", "papers.memorandum.term"),
    ]


CASES = {
    "thuan-chau--hua-muong-2023": {"agreement-opinions"},
    "mai-son--xieng-kho-2024": {"agreement-opinions"},
    "si-ma-cai--ma-quan-2024": {
        "agreement-opinions", "agreement-approval", "agreement-clause", "agreement-signatory",
    },
    "so-ngoai-vu-son-la--9-tinh-lao-2024": {"agreement-clause"},
    "ha-tinh--pac-xan": {"agreement-opinions", "agreement-clause"},
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_historic_case_is_shown_as_it_is_and_never_stopped(case):
    found = guard(load(SAMPLES / f"{case}.yaml"))
    assert {item.code for item in found} == CASES[case]
    grave = {(item.severity.value, item.code) for item in found if item.severity != "note"}
    assert grave == ({("warning", "agreement-signatory")} if case.startswith("si-ma-cai") else set())
    assert all(item.place is not None for item in found)


def test_every_finding_names_its_source_in_both_languages(tmp_path):
    read = load(build_dossier(tmp_path, SIGNED | PARTY | {"papers.memorandum.term": None}))
    for found in guard(read):
        assert " Source: " in found.message.say("en")
        assert " Nguồn: " in found.message.say("vi")
