"""Words that were not renewed since another language changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.dossier import load
from tests.dossier.findings import findings
from tests.dossiers import build_dossier, written

LAO = (
    "warning: The Lao of this text is out of date: another language has changed since. Write it anew, then"
    ' take lo out of "outdated". [out-of-date]'
)
POINT = "agreed.0.points.0"


def test_a_text_says_which_of_its_languages_is_out_of_date(tmp_path: Path) -> None:
    path = build_dossier(tmp_path, {"visit.place.outdated": ["lo"], f"{POINT}.outdated": "lo"})
    assert findings(path) == [
        f"visit.yaml:64:9: {LAO} visit.place.lo",
        f"visit.yaml:103:9: {LAO} agreed[0].points[0].lo",
    ]
    dossier = load(path)
    assert dossier.visit is not None
    assert dossier.visit.place is not None
    assert dossier.visit.place.outdated == {"lo"}
    assert dossier.agreed[0].points[0].text.outdated == {"lo"}


def test_what_is_made_of_old_words_is_old_and_told_once_where_they_stand(tmp_path: Path) -> None:
    text = written(
        {
            "docgen": 1,
            "languages": ["vi", "lo"],
            "parties": {
                "a": {
                    "country": "VN",
                    "level": "district",
                    "name": {"vi": "A", "lo": "ອາ", "outdated": ["lo"]},
                    "province": "vn.son_la",
                }
            },
            "people": {"b": {"party": "a", "posts": ["post.chair_pc.district"]}},
        }
    )
    path = build_dossier(tmp_path, text)
    party, chair = load(path).parties["a"], load(path).people["b"]
    made = (party.name, party.full, party.body, chair.posts[0].full)
    assert [text.outdated for text in made] == [{"lo"}] * 4
    assert chair.posts[0].title.outdated == frozenset()
    assert [line for line in findings(path) if "[out-of-date]" in line] == [
        f"visit.yaml:11:11: {LAO} parties.a.name.lo"
    ]


@pytest.mark.parametrize(
    ("outdated", "told"),
    [
        (["la"], "visit.yaml:66:7: error: Here languages are expected: vi, lo, zh. [bad-value]"),
        (
            ["zh"],
            'visit.yaml:66:7: error: The dossier does not declare the language "zh"; add it to "languages"'
            " or leave this out. [undeclared-language]",
        ),
        (
            ["lo", "vi"],
            "visit.yaml:66:5: error: Not every language of this text can be out of date; take the one that"
            ' was changed out of "outdated". [bad-outdated]',
        ),
    ],
)
def test_a_mark_that_means_nothing_is_an_error(tmp_path: Path, outdated: list[str], told: str) -> None:
    path = build_dossier(tmp_path, {"visit.place.outdated": outdated})
    assert findings(path) == [f"{told} visit.place.outdated"]


def test_a_language_without_words_is_missing_and_not_out_of_date(tmp_path: Path) -> None:
    path = build_dossier(tmp_path, {"visit.place": {"vi": "A", "lo": "", "outdated": "lo"}})
    assert findings(path) == [
        'visit.yaml:65:15: error: This text has no words in "lo" that could be out of date; take lo out of'
        ' "outdated". [bad-outdated] visit.place.outdated',
    ]


def test_an_office_s_own_words_are_old_where_a_dossier_uses_them(tmp_path: Path) -> None:
    office = {
        "docgen-office": 1,
        "lexicon": {
            "organ.our-office": {
                "vi": "Ban A",
                "lo": "ຫ້ອງການ",
                "of": {"vi": "Ban A {place}", "lo": "ຫ້ອງການ {place}", "outdated": "lo"},
            },
            "field.ours": {"vi": "Việc chung", "lo": "ວຽກລວມ", "outdated": ["lo"]},
            "field.idle": {"vi": "Việc khác", "lo": "ວຽກອື່ນ", "outdated": ["lo"]},
        },
        "clauses": {
            "own.clause": {"field": "field.ours", "vi": "Hợp tác.", "lo": "ຮ່ວມມື.", "outdated": "lo"},
        },
    }
    (tmp_path / "office.yaml").write_text(written(office), encoding="utf-8")
    used = {
        "include": ["office.yaml"],
        "agreed.0.field": "field.ours",
        POINT: {"clause": "own.clause"},
        "parties.thuan-chau.body": "organ.our-office",
    }
    path = build_dossier(tmp_path, used)
    assert [line for line in findings(path) if "[out-of-date]" in line] == [
        f"office.yaml:8:11: {LAO} parties.thuan-chau.body.lo",
        f"office.yaml:12:9: {LAO} agreed[0].field.lo",
        f"office.yaml:24:9: {LAO} agreed[0].points[0].lo",
    ]
