"""The standard sentences of letters: whole, in every language, one for every need."""

import re

import pytest

from docgen.lexicon import lexicon
from docgen.lexicon.letters import ORGANS, fitting_sentence, sentences

ALL = sentences().values()
OCCASIONS = lexicon().ids("occasion")
PARTS = ("name", "to", "praise", "people", "success", "health")
"""What a letter asks for by occasion and organ."""


def gaps(words):
    return set(re.findall(r"\{(\w+)\}", words))


@pytest.mark.parametrize("sentence", ALL, ids=lambda sentence: sentence.id)
def test_a_sentence_has_the_same_gaps_in_every_language(sentence):
    """But that Chinese says 您 for đồng chí, and names the event where others name the occasion."""
    said = {code: gaps(words) for code, words in sentence.words.items()}
    assert said["vi"] == said["lo"] or sentence.id == "behalf.party"
    if "whom" not in said["vi"] and sentence.part not in ("name", "undated", "to", "behalf"):
        assert said["zh"] == said["vi"]


@pytest.mark.parametrize("sentence", ALL, ids=lambda sentence: sentence.id)
def test_a_sentence_is_for_occasions_and_organs_that_there_are_and_ends_alike(sentence):
    assert sentence.words.keys() == {"vi", "lo", "zh"}
    assert sentence.occasions <= set(OCCASIONS)
    assert sentence.organs <= set(ORGANS)
    ends = [words[-1] in ".。" for words in sentence.words.values()]
    assert all(ends) == any(ends) == (sentence.part in ("praise", "success", "health"))


@pytest.mark.parametrize("organ", ORGANS)
@pytest.mark.parametrize("occasion", [*OCCASIONS, ""])
def test_every_occasion_has_all_that_a_letter_says(occasion, organ):
    assert all(fitting_sentence(part, occasion, organ) for part in PARTS)


def test_only_what_nobody_counts_is_praised_in_general_words():
    general = {id_ for id_ in OCCASIONS if fitting_sentence("praise", id_, "locality").id == "praise.general"}
    assert general == set()


def test_what_is_special_goes_before_what_is_general():
    """No sentence stands behind one that takes its place always."""
    for sentence in ALL:
        if not sentence.occasions and not sentence.organs and sentence.part in PARTS:
            same = [each.id for each in ALL if each.part == sentence.part]
            assert same[-1] == sentence.id
