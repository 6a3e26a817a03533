"""Renderings that are not to be used, and units that ended, found in a text."""

from datetime import date

import pytest

from docgen.lexicon import lexicon
from docgen.lexicon.phrases import Phrases
from docgen.lexicon.usage import Locality, ended, renderings

WORDS = lexicon()
PARTY = Locality("VN", {"zh": "新平", "vi": "Tân Bình"}, {"zh": "新平县", "vi": "huyện Tân Bình"})


def instead(language, text):
    """What is found in `text`, with what to write."""
    return [
        (found.words, found.meaning.words)
        for found in renderings(WORDS, language, [PARTY]).find(text)
        if found.meaning
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("lo", "ສະກັດກັ້ນ ແລະ ຕ້ານອາດຊະຍາກຳຢູ່ຊາຍແດນ", [("ອາດຊະຍາກຳ", "ອາຊະຍາກຳ")]),
        ("lo", "ອາດຊະຍາກຳຂ້າມຊາດ", [("ອາດຊະຍາກຳຂ້າມຊາດ", "ອາຊະຍາກຳຂ້າມຊາດ")]),
        ("lo", "ຕ້ານອາຊະຍາກຳ", []),
        ("lo", "ແຂວງເງະອານ ແລະ ແຂວງກອນຕຸມ", [("ເງະອານ", "ເຫງະອານ"), ("ກອນຕຸມ", "ກອນຕູມ")]),
        ("lo", "ແຂວງເຫງະອານ ແລະ ແຂວງຮ່າຕິ້ງ", []),
        ("lo", "ເມືອງແທງຮວາ", [("ແທງຮວາ", "ແທງຮວ໋າ")]),
        ("zh", "义安省和乂安省", [("义安省", "乂安省")]),
        ("zh", "社会主义安全观", []),
        ("zh", "顺州县人民政府与马关县人民政府", [("顺州县人民政府", "顺州县人民委员会")]),
        ("zh", "山罗省人民政府", [("山罗省人民政府", "山罗省人民委员会")]),
        ("zh", "新平县人民政府", [("新平县人民政府", "新平县人民委员会")]),
        ("zh", "顺州县人民委员会", []),
        ("vi", "nước CỘNG HOÀ DCND LÀO", [("CỘNG HOÀ DCND LÀO", "Cộng hòa dân chủ nhân dân Lào")]),
        ("vi", "Uỷ ban nhân dân tỉnh Thanh Hoá", []),
    ],
)
def test_a_rendering_is_found_with_what_to_write(language, text, expected):
    assert instead(language, text) == expected


@pytest.mark.parametrize("language", ["vi", "lo", "zh"])
def test_nothing_that_docgen_says_itself_is_found(language):
    """Neither in the lexicon's words and other words for them, nor in the clauses."""
    said = [entry.words.get(language, "") for entry in WORDS.entries()]
    said += [alias for entry in WORDS.entries() for alias in entry.aliases.get(language, ())]
    said += [WORDS.clause(id_).words[language] for id_ in WORDS.ids("clause")]
    assert [found for text in said for found in instead(language, text)] == []


def test_every_variant_is_found():
    missed = [
        (entry.id, variant)
        for entry in WORDS.entries()
        for language, variants in entry.variants.items()
        for variant in variants
        if "{" not in variant and [words for words, _ in instead(language, variant)] != [variant]
    ]
    assert missed == []


def test_what_an_office_chose_is_not_found():
    crime = WORDS.term("border.crime_word")
    own = type(crime)("border.crime_word", {"lo": "ອາດຊະຍາກຳ"}, variants=crime.variants)
    found = renderings(WORDS.with_own({"term": {crime.id: own}}), "lo").find("ຕ້ານອາດຊະຍາກຳ")
    assert [slip.meaning for slip in found] == [None]


@pytest.mark.parametrize(
    ("language", "text", "units"),
    [
        ("vi", "Huyện ủy Thuận Châu và UBND huyện Mai Sơn", ["vn.thuan_chau", "vn.mai_son"]),
        ("vi", "Chủ tịch tỉnh Yên Bái, nay là tỉnh Lào Cai", ["vn.yen_bai"]),
        ("vi", "Thành uỷ Hà Tĩnh; tỉnh Hà Tĩnh", ["vn.ha_tinh_city"]),
        ("vi", "phường Yên Bái; xã Thuận Châu; huyện Hua Mường", []),
        ("lo", "ເມືອງທ້ວນເຈົາ, ເມືອງຫົວເມືອງ", ["vn.thuan_chau"]),
        ("zh", "安沛省与马关县", ["vn.yen_bai"]),
    ],
)
def test_a_unit_that_ended_is_found_by_the_word_for_its_level(language, text, units):
    assert [found.meaning.id for found in ended(WORDS, language, date(2026, 1, 1)).find(text)] == units
    assert [*ended(WORDS, language, date(2024, 12, 31)).find(text)] == []


def test_the_last_day_is_a_day_on_which_a_unit_is_there():
    for day, found in ((date(2025, 6, 30), []), (date(2025, 7, 1), ["huyện Thuận Châu"])):
        assert [hit.words for hit in ended(WORDS, "vi", day).find("tại huyện Thuận Châu")] == found


def test_the_longest_phrase_is_found_and_whole_words_only():
    phrases = Phrases("vi", {"hòa": 1, "hòa bình": 2})
    assert [(hit.words, hit.start, hit.meaning) for hit in phrases.find("Hoà bình, hoàn; HÒA")] == [
        ("Hoà bình", 0, 2),
        ("HÒA", 16, 1),
    ]
    lao = Phrases("lo", {"ກາ": 1})
    assert [hit.start for hit in lao.find("ກາ ເກາ ກາ່ ກາກ")] == [0, 11]
    assert [*Phrases("zh", {}).find("无")] == []
