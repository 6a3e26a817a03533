"""The data files: every entry is whole and agrees with the others."""

import re
from collections import Counter

import pytest
import yaml

from docgen.lexicon import KINDS, lexicon
from docgen.lexicon.bank import OF_THE_PAPER, SLOTS
from tests.lexicon.entries import FILES, compose

WORDS = lexicon()
LANGUAGES = {"vi", "lo", "zh"}
ENTRY_FILES = [path for path in FILES if path.name != "units.yaml"]

CLAUSES = [WORDS.clause(id_) for id_ in WORDS.ids("clause")]
TITLED = [
    *(WORDS.post(id_) for id_ in WORDS.ids("post")),
    *(WORDS.organ(id_) for id_ in WORDS.ids("organ")),
]
PLACES = [WORDS.place(id_) for id_ in WORDS.ids("place")]


def gaps(text):
    return Counter(re.findall(r"\{(\w+)\}", text))


def duplicates(node):
    """Every key that stands twice in one mapping."""
    if isinstance(node, yaml.SequenceNode):
        return [key for item in node.value for key in duplicates(item)]
    if not isinstance(node, yaml.MappingNode):
        return []
    counted = Counter(key.value for key, _ in node.value)
    below = [key for _, value in node.value for key in duplicates(value)]
    return [key for key, count in counted.items() if count > 1] + below


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_key_stands_twice(path):
    assert duplicates(compose(path)) == []


def test_an_id_is_of_one_kind_only():
    counted = Counter(id_ for kind in KINDS for id_ in WORDS.ids(kind))
    assert [id_ for id_, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("path", ENTRY_FILES, ids=lambda path: path.name)
def test_seen_names_only_languages_the_entry_has_and_at_least_one_source(path):
    wrong = []
    for id_, entry in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader).items():
        words = entry.get("name", entry)
        seen = entry.get("seen", {})
        if not seen.keys() <= LANGUAGES & words.keys() or not all(seen.values()):
            wrong.append(id_)
    assert wrong == []


@pytest.mark.parametrize("path", ENTRY_FILES, ids=lambda path: path.name)
def test_an_entry_has_no_key_that_nobody_reads(path):
    known = (
        LANGUAGES
        | {"seen", "note", "aliases", "variants", "since", "until", "successor"}
        | {
            "places.yaml": {"country", "level", "parent", "border", "name", "full"},
            "occasions.yaml": {
                "day",
                "dates",
                "origin",
                "country",
                "partners",
                "lead",
                "round_years",
                "source",
                "verified",
            },
            "posts.yaml": {"of", "rank"},
            "organs.yaml": {"of", "abbreviation", "country"},
            "clauses": {"field", "partners", "needs_superior_approval", "slots"},
            "letters": {"occasions", "organs"},
        }.get(path.parent.name if path.parent.name in ("clauses", "letters") else path.name, set())
    )
    entries = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
    assert {key for entry in entries.values() for key in entry} <= known


@pytest.mark.parametrize("entry", TITLED, ids=lambda entry: entry.id)
def test_a_pattern_holds_its_place_once_in_every_language_of_the_words(entry):
    assert entry.of.keys() in (set(), entry.words.keys())
    for pattern in entry.of.values():
        assert gaps(pattern) in ({"place": 1}, {"full": 1})


@pytest.mark.parametrize("entry", PLACES, ids=lambda entry: entry.id)
def test_a_place_stands_in_a_known_place_and_bears_its_name(entry):
    assert entry.parent is None or WORDS.place(entry.parent).country == entry.country
    assert entry.country in ("VN", "LA", "CN")
    assert entry.level == "site" or WORDS.unit(entry.country, entry.level)
    assert entry.name.keys() == entry.full.keys()
    assert all(entry.name[language] in entry.full[language] for language in entry.name)


@pytest.mark.parametrize("entry", list(WORDS.entries()), ids=lambda entry: entry.id)
def test_other_words_are_of_a_language_the_entry_has_and_differ_from_its_own(entry):
    for other in (entry.aliases, entry.variants):
        assert other.keys() <= entry.words.keys()
        for language, words in other.items():
            assert entry.words[language] not in words
            assert len(set(words)) == len(words)
    assert all("{" not in words for words in entry.aliases.values())


@pytest.mark.parametrize("entry", list(WORDS.entries()), ids=lambda entry: entry.id)
def test_what_ended_began_before_and_its_successor_is_known_and_still_there(entry):
    if entry.since and entry.until:
        assert entry.since <= entry.until
    if entry.successor is not None:
        successor = WORDS.entry(entry.successor)
        assert entry.until is not None
        assert type(successor) is type(entry)
        assert successor.until is None or successor.until > entry.until


@pytest.mark.parametrize("entry", CLAUSES, ids=lambda entry: entry.id)
def test_a_clause_says_the_same_in_every_language(entry):
    assert entry.words.keys() == LANGUAGES
    assert gaps(entry.words["lo"]) == gaps(entry.words["vi"]) == gaps(entry.words["zh"])
    assert gaps(entry.words["vi"]).keys() == entry.slots.keys()
    known = {**SLOTS, **OF_THE_PAPER} if entry.id.startswith("final.") else SLOTS
    assert entry.slots.items() <= known.items()
    assert WORDS.term(entry.field) is not None
    assert entry.partners <= {"LA", "CN"}
    assert entry.partners
    assert [entry.words[language][-1] for language in ("vi", "lo", "zh")] == [".", ".", "。"]


def test_the_bank_holds_eighty_points_and_more_and_every_type_of_slot():
    points = [clause for clause in CLAUSES if not clause.id.startswith("final.")]
    assert len(points) >= 80
    assert {type_ for clause in points for type_ in clause.slots.values()} == set(SLOTS.values())


@pytest.mark.parametrize("id_", [id_ for id_ in WORDS.ids("term") if id_.startswith(("field.", "event."))])
def test_fields_and_meetings_have_words_in_every_language(id_):
    assert WORDS.term(id_).words.keys() == LANGUAGES
