"""Finding an entry by what it is called."""

import pytest

from docgen.lexicon import How, find, lexicon, nearest

WORDS = lexicon()


def first(words):
    hit = find(WORDS, words)[0]
    return hit.entry.id, hit.how, hit.language


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("doc.mou", ("doc.mou", How.ID, "")),
        ("biên bản ghi nhớ", ("doc.mou", How.EXACT, "vi")),
        ("Biên bản  ghi nhớ", ("doc.mou", How.EXACT, "vi")),
        ("谅解备忘录", ("doc.mou", How.EXACT, "zh")),
        ("ບົດບັນທຶກຊ່ວຍຈຳ", ("doc.mou", How.EXACT, "lo")),
        ("ບົດບັນທຶກຊ່ວຍຈໍາ", ("doc.mou", How.FOLDED, "lo")),
        ("Uỷ ban nhân dân huyện", ("organ.pc.district", How.EXACT, "vi")),
        ("UBND huyện", ("organ.pc.district", How.ALIAS, "vi")),
        ("Thanh Hoá", ("vn.thanh_hoa", How.EXACT, "vi")),
        ("bien ban ghi nho", ("doc.mou", How.FOLDED, "vi")),
        ("DIEN BIEN", ("vn.dien_bien", How.FOLDED, "vi")),
        ("ເງະອານ", ("vn.nghe_an", How.VARIANT, "lo")),
        ("义安", ("vn.nghe_an", How.PREFIX, "zh")),
        ("Thuận Ch", ("vn.thuan_chau", How.PREFIX, "vi")),
        ("nhà nước Lào thân", None),
    ],
)
def test_words_of_any_language_find_their_entry(words, expected):
    assert (first(words) if expected else find(WORDS, words)) == (expected or [])


def test_the_best_match_comes_first_and_each_entry_once():
    hits = find(WORDS, "biên bản")
    assert [hit.how for hit in hits] == sorted(hit.how for hit in hits)
    assert len({hit.entry.id for hit in hits}) == len(hits) > 5


@pytest.mark.parametrize("nothing", ["", "   ", "\u200b"])
def test_nothing_finds_nothing(nothing):
    assert find(WORDS, nothing) == []


def test_the_nearest_entries_are_offered_where_nothing_is_found():
    assert find(WORDS, "biên bàn ghi nhận") == []
    assert next(hit.entry.id for hit in nearest(WORDS, "biên bàn ghi nhận")) == "doc.mou"
    assert nearest(WORDS, "@@@@") == []


def test_an_entry_is_found_by_all_its_words():
    """Whatever an entry is called, marks left out, finds it."""
    lost = [
        (entry.id, text)
        for entry in WORDS.entries()
        for text in (*entry.words.values(), *(a for words in entry.aliases.values() for a in words))
        if entry.id not in {hit.entry.id for hit in find(WORDS, text.upper())}
    ]
    assert lost == []
