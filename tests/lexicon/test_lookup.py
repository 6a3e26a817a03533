"""The look-up, through its door."""

from datetime import date

import pytest

from docgen.lexicon import KINDS, Clause, Occasion, PlaceName, Term, Titled, lexicon

WORDS = lexicon()


def test_a_term_has_words_in_every_language_and_says_which_nobody_printed():
    assert WORDS.term("doc.mou") == Term(
        "doc.mou",
        {"vi": "biên bản ghi nhớ", "lo": "ບົດບັນທຶກຊ່ວຍຈຳ", "zh": "谅解备忘录"},
        seen={
            "vi": ("case-reports",),
            "lo": ("huunghivietlao.thoidai.com.vn", "qdnd-lo"),
            "zh": ("shidai.thoidai.com.vn",),
        },
        aliases={"lo": ("ບົດບັນທຶກຄວາມເຂົ້າໃຈ",)},
    )
    assert WORDS.term("motto.vn") == Term(
        "motto.vn",
        {"vi": "Độc lập - Tự do - Hạnh phúc", "lo": "ເອກະລາດ - ເສລີພາບ - ຜາສຸກ", "zh": "独立、自由、幸福"},
        seen={"vi": ("ND30/2020",)},
        provisional=frozenset({"lo", "zh"}),
    )


def test_a_post_and_an_organ_know_how_their_place_is_added():
    assert WORDS.post("post.secretary.district") == Titled(
        "post.secretary.district",
        {"vi": "Bí thư Huyện ủy", "lo": "ເລຂາພັກເມືອງ", "zh": "县委书记"},
        seen={
            "vi": ("qlqh.laocai.gov.vn", "case-reports"),
            "lo": ("qdnd-lo",),
            "zh": ("vovworld.vn",),
        },
        aliases={"lo": ("ເລຂາຄະນະບໍລິຫານງານພັກເມືອງ",)},
        of={"vi": "Bí thư Huyện ủy {place}", "lo": "ເລຂາພັກເມືອງ {place}", "zh": "{place}县委书记"},
        rank=24,
    )
    organ = WORDS.organ("organ.foreign_affairs.vn")
    assert organ is not None
    assert organ.of["zh"].format(place="山罗", full="山罗省") == "山罗省外事厅"


def test_what_belongs_to_no_one_place_has_no_pattern():
    post, organ = WORDS.post("post.chair"), WORDS.organ("organ.national_assembly")
    assert post is not None
    assert organ is not None
    assert (post.of, organ.of) == ({}, {})


def test_a_place_has_its_bare_name_its_full_name_and_its_last_day():
    assert WORDS.place("vn.thuan_chau") == PlaceName(
        "vn.thuan_chau",
        country="VN",
        level="district",
        parent="vn.son_la",
        name={"vi": "Thuận Châu", "lo": "ທ້ວນເຈົາ", "zh": "顺州"},
        full={"vi": "huyện Thuận Châu", "lo": "ເມືອງທ້ວນເຈົາ", "zh": "顺州县"},
        seen={"vi": ("case-reports",), "lo": ("qdnd-lo",)},
        provisional=frozenset({"zh"}),
        until=date(2025, 6, 30),
        successor="vn.son_la",
    )


def test_a_day_of_the_year_knows_its_origin_and_whose_it_is():
    assert WORDS.occasion("occasion.la.national_day") == Occasion(
        "occasion.la.national_day",
        {
            "vi": "Quốc khánh nước Cộng hòa dân chủ nhân dân Lào",
            "lo": "ວັນຊາດ ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ",
            "zh": "老挝人民民主共和国国庆节",
        },
        month=12,
        day=2,
        origin=1975,
        partners=frozenset({"LA"}),
        country="LA",
        lead=21,
        source="xaydungdang.org.vn 7924 (02-12-1975)",
        provisional=frozenset({"vi", "zh"}),
        seen={"lo": ("ptxsb.gov.la",)},
        aliases={"zh": ("老挝国庆节",)},
    )


def test_a_unit_that_ended_and_the_one_that_began_know_each_other():
    ended, began = WORDS.place("vn.hue"), WORDS.place("vn.hue_city")
    assert ended is not None
    assert began is not None
    assert (ended.until, ended.successor) == (date(2024, 12, 31), began.id)
    assert (began.since, began.until) == (date(2025, 1, 1), None)


def test_any_entry_with_words_is_found_by_its_id_alone():
    assert WORDS.entry("vn.thuan_chau") is WORDS.place("vn.thuan_chau")
    assert WORDS.entry("post.chair") is WORDS.post("post.chair")
    assert WORDS.entry("border.patrols") is None
    assert {entry.id for entry in WORDS.entries()} == {
        id_ for kind in KINDS if kind != "clause" for id_ in WORDS.ids(kind)
    }


def test_an_office_puts_its_own_words_before_those_that_come_with_docgen():
    mou = Term("doc.mou", {"vi": "bản ghi nhớ"})
    own = WORDS.with_own({"term": {"doc.mou": mou}})
    assert own.term("doc.mou") is mou
    assert own.term("doc.notice") is WORDS.term("doc.notice")
    assert own.kind_of("doc.mou") == "term"
    assert WORDS.term("doc.mou") is not mou


def test_a_clause_says_its_field_its_partners_and_whether_superiors_must_approve():
    assert WORDS.clause("border.migration-marriage") == Clause(
        "border.migration-marriage",
        field="field.migration",
        words={
            "vi": "Phối hợp giải quyết vấn đề di cư tự do và kết hôn không giá thú trong khu vực biên giới.",
            "lo": "ສົມທົບກັນແກ້ໄຂບັນຫາການອົບພະຍົບເສລີ ແລະ ການແຕ່ງດອງບໍ່ຈົດທະບຽນ ຢູ່ເຂດຊາຍແດນ.",
            "zh": "配合解决边境地区自发移民和未登记婚姻问题。",
        },
        provisional=frozenset({"vi", "lo", "zh"}),
        needs_superior_approval=False,
        partners=frozenset({"LA"}),
    )
    training = WORDS.clause("agriculture.training-for")
    assert training is not None
    assert training.slots == {"giver": "party", "receiver": "party"}
    crossing = WORDS.clause("infrastructure.crossing")
    assert crossing is not None
    assert crossing.needs_superior_approval


def test_a_unit_is_named_as_its_country_names_it():
    assert WORDS.unit("LA", "district") == {"vi": "huyện {place}", "lo": "ເມືອງ{place}", "zh": "{place}县"}
    assert WORDS.unit("LA", "county") is None


@pytest.mark.parametrize("kind", KINDS)
def test_an_unknown_id_gives_nothing(kind):
    look_up = getattr(WORDS, kind)
    assert look_up("no.such-entry") is None
    assert look_up("") is None


def test_an_id_of_another_kind_gives_nothing():
    assert WORDS.term("post.chair") is None
    assert WORDS.post("organ.pc.district") is None
    assert WORDS.clause("field.border") is None


def test_the_nearest_id_is_suggested_among_the_kinds_asked_for():
    assert WORDS.suggest("post.secretary.distrikt", ["post"]) == "post.secretary.district"
    assert WORDS.suggest("vn.thuanchau") == "vn.thuan_chau"
    assert WORDS.suggest("vn.thuanchau", ["term"]) is None
    assert WORDS.suggest("@") is None


def test_ids_stand_in_the_order_of_the_file():
    assert WORDS.ids("place")[:2] == ("vn.son_la", "vn.lao_cai")
    assert WORDS.ids("clause")[-1] == "final.done"


def test_there_is_one_lexicon():
    assert lexicon() is WORDS
