"""Every fact of a report is read in every paper that must say it, in the language's own writing."""

import re
import unicodedata

import pytest

from tests.cases.building import CASES, agreement_texts, agreements, running_text
from tests.cases.facts.case import DOTS, NO_CHINESE
from tests.documents import lines

COMRADE = re.compile(
    r"(?:[Đđ]ồng chí|ສະຫາຍ) (?!làm |lời chào|lãnh đạo|Bí thư Huyện ủy làm |ເລຂາພັກເມືອງ ເປັນ)(\S+)"
)
"""What stands where a comrade's name would, unless it is a verb or a post."""
FOREIGN_SIGNS = re.compile(r"[\u0e00-\u0e7f\u0ed0-\u0ed9\u200b]|\u0ecd\u0eb2|{[{%#]|\bNone\b")
"""Thai letters, Lao digits, zero-width spaces, the vowel ຳ in two signs; tags."""


def _papers_that_say(case):
    """Pairs of a key of the facts and a document that it holds for."""
    for key in case.said:
        paper, _, language = key.partition(".")
        if paper == "memorandum":
            yield from (
                (key, document) for document in agreements(case) if language in document.split(".")[1]
            )
        else:
            yield key, key


SAID = [(name, *pair) for name, case in CASES.items() for pair in _papers_that_say(case)]
DOCUMENTS = [(name, document) for name, case in CASES.items() for document in sorted(case.documents)]


def _text(case, key, document, docx):
    if key.startswith("memorandum"):
        return running_text(agreement_texts(case, document, docx)[key.partition(".")[2]])
    return running_text(lines(docx))


def _unread(text, facts):
    """The first fact that is not read after those before it."""
    end = 0
    for fact in facts:
        start = text.find(fact, end)
        if start < 0:
            return fact
        end = start + len(fact)
    return None


def test_every_paper_but_the_proofreading_print_has_its_facts():
    unsaid = {
        (name, document)
        for name, document in DOCUMENTS
        if document not in {said for of, _, said in SAID if of == name}
    }
    assert {document.partition(".")[0] for _, document in unsaid} == {"review"}


@pytest.mark.parametrize(("name", "key", "document"), SAID)
def test_every_fact_is_read(papers, name, key, document):
    case = CASES[name]
    text = _text(case, key, document, papers(name)[document])
    assert [fact for group in case.said[key] if (fact := _unread(text, group))] == []


@pytest.mark.parametrize(("name", "key", "document"), SAID)
def test_what_nobody_reported_is_not_read(papers, name, key, document):
    case = CASES[name]
    text = _text(case, key, document, papers(name)[document])
    assert [fact for fact in (*case.never["*"], *case.never.get(key, ())) if fact in text] == []


@pytest.mark.parametrize(("name", "document"), DOCUMENTS)
def test_nobody_is_given_a_name(papers, name, document):
    text = running_text(lines(papers(name)[document]))
    assert {name.rstrip(",") for name in COMRADE.findall(text)} <= {DOTS}


def test_in_chinese_the_two_names_are_missing_and_nothing_else(papers):
    marked = {
        document: running_text(lines(docx)).count(NO_CHINESE)
        for document, docx in papers("si-ma-cai--ma-quan-2024").items()
    }
    assert marked == {
        "invitation.vi": 0,
        "invitation.zh": 3,
        "programme.vi": 0,
        "programme.zh": 3,
        "delegation.vi": 0,
        "delegation.zh": 1,
        "report.vi": 0,
        "memorandum.vi": 0,
        "memorandum.zh": 4,
        "memorandum.vi-zh": 4,
        "memorandum.zh-vi": 4,
        "review.vi-zh": 4,
    }


@pytest.mark.parametrize(("name", "document"), DOCUMENTS)
def test_letters_are_those_of_the_language(papers, name, document):
    text = "\n".join(lines(papers(name)[document], around=True))
    assert unicodedata.is_normalized("NFC", text)
    assert FOREIGN_SIGNS.findall(text) == []
