"""Both originals of an agreement agree the same, each with its own side first."""

import re

import pytest

from tests.cases.building import CASES, agreement_texts, running_text

ARTICLE = {
    "vi": re.compile(r"Điều \d+\. "),
    "lo": re.compile(r"ມາດຕາ \d+: "),
    "zh": re.compile(r"第[一二三四五六七八九十]+条\u3000"),
}
DONE = {"vi": "Làm tại ", "lo": "ເຮັດຢູ່ ", "zh": "本文件于"}
"""How the sentence begins that tells where, when and in which languages it was done."""
ON_BEHALF = {"vi": "ĐẠI DIỆN ", "lo": "ຕາງໜ້າ ", "zh": ""}
"""What stands above a signature."""


def _texts(papers, name):
    case = CASES[name]
    return [agreement_texts(case, document, papers(name)[document]) for document in case.originals]


def _parts(text, language):
    """What comes before the articles, the articles, the closing sentence, the signatures."""
    first = next(index for index, line in enumerate(text) if ARTICLE[language].match(line))
    (done,) = (index for index, line in enumerate(text) if line.startswith(DONE[language]))
    return text[:first], text[first:done], text[done], text[done + 1 :]


def _order(text, sides):
    """The sides in the order in which a text first names them; other capitals are the same name."""
    text = running_text(text).casefold()
    assert all(side.casefold() in text for side in sides), text
    return sorted(sides, key=lambda side: text.index(side.casefold()))


@pytest.mark.parametrize("name", CASES)
def test_an_original_has_its_own_language_first(papers, name):
    own, other = _texts(papers, name)
    assert list(own) == list(CASES[name].languages) == list(reversed(other))


@pytest.mark.parametrize("name", CASES)
def test_both_originals_hold_the_same_articles_in_each_language(papers, name):
    own, other = _texts(papers, name)
    counted = {}
    for language in CASES[name].languages:
        articles = _parts(own[language], language)[1]
        assert articles == _parts(other[language], language)[1]
        counted[language] = sum(bool(ARTICLE[language].match(line)) for line in articles), len(articles)
    assert len(set(counted.values())) == 1, "articles and paragraphs, by language"


@pytest.mark.parametrize("name", CASES)
def test_an_original_names_its_own_side_first_in_both_texts(papers, name):
    case = CASES[name]
    for texts, mirrored in zip(_texts(papers, name), (False, True), strict=True):
        for language, text in texts.items():
            sides = list(case.sides[language])
            expected = [*sides[1:], sides[0]] if mirrored else sides
            before, _, _, signatures = _parts(text, language)
            people = [line for line in before if line.endswith((":", "："))]
            assert _order(people, sides) == expected
            assert _order(signatures, sides) == expected


@pytest.mark.parametrize("name", CASES)
def test_signatures_stand_in_the_order_of_the_sides(papers, name):
    """Left to right, two by two: the first named signs on the left."""
    case = CASES[name]
    for texts, mirrored in zip(_texts(papers, name), (False, True), strict=True):
        for language, text in texts.items():
            sides = list(case.sides[language])
            signatures = running_text(_parts(text, language)[3]).casefold()
            marked = [(ON_BEHALF[language] + side).casefold() for side in sides]
            expected = [*marked[1:], marked[0]] if mirrored else marked
            assert sorted(marked, key=signatures.index) == expected


@pytest.mark.parametrize("name", CASES)
def test_an_original_names_its_own_language_first_in_the_closing_sentence(papers, name):
    words = {
        "vi": {"vi": "tiếng Việt", "lo": "tiếng Lào", "zh": "tiếng Trung"},
        "lo": {"vi": "ພາສາຫວຽດນາມ", "lo": "ພາສາລາວ"},
        "zh": {"vi": "越文", "zh": "中文"},
    }
    for texts in _texts(papers, name):
        for language, text in texts.items():
            first, second = (words[language][each] for each in texts)
            assert re.search(f"{first}.{{1,5}}{second}", _parts(text, language)[2])
