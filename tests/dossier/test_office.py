"""Office files: what is taken from them, and which may be included."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.dossier import load, read
from docgen.dossier.orders import Signature
from tests.dossier.findings import findings
from tests.dossiers import build_dossier, dossier, written

OFFICE = """\
docgen-office: 1
languages: [lo, vi]
parties:
  thuan-chau:
    seat: ທ້ວນເຈົາ
    body: {vi: Ủy ban, lo: ຄະນະ, zh: 委员会}
    letters: {symbol: UBND-NC, signature: {person: host-chair}}
people:
  idle: {party: thuan-chau, name: {vi: Không Ai}}
papers:
  memorandum: {provisions: [final.funding], title: {vi: Khác}}
  notice: {}
"""


def office(folder: Path, text: str, name: str = "offices/a.yaml") -> str:
    build_dossier(folder, text, name=name)
    return name


def test_the_dossier_goes_before_the_office(tmp_path: Path) -> None:
    office(tmp_path, OFFICE)
    made = load(build_dossier(tmp_path, {"include": ["offices/a.yaml"], "papers.invitation": None}))
    party = made.parties["thuan-chau"]
    assert party.body.get("vi") == "Ủy ban nhân dân huyện Thuận Châu"
    assert party.body.get("zh") is None
    assert party.seat is not None
    assert dict(party.seat.by_language) == {"lo": "ທ້ວນເຈົາ"}
    assert set(made.people) == {"host-chair", "guest-head", "idle"}
    assert made.papers.programme is not None
    assert made.papers.programme.issue.signature == Signature(person="host-chair")
    assert made.papers.memorandum is not None
    assert [one.clause for one in made.papers.memorandum.provisions] == ["final.funding"]
    assert made.papers.memorandum.title.get("vi") == "Biên bản thỏa thuận hợp tác"
    assert made.papers.notice is None
    assert made.papers.invitation is None


def test_an_empty_key_takes_the_offices_value(tmp_path: Path) -> None:
    office(tmp_path, OFFICE)
    path = build_dossier(tmp_path, {"include": "offices/a.yaml", "parties.thuan-chau.body": ""})
    assert load(path).parties["thuan-chau"].body.get("vi") == "Ủy ban"


def test_a_later_office_goes_before_an_earlier_one(tmp_path: Path) -> None:
    office(tmp_path, "docgen-office: 1\nparties: {thuan-chau: {seat: {vi: A, lo: ກ}}}\n", "offices/a.yaml")
    office(tmp_path, "docgen-office: 1\nparties: {thuan-chau: {seat: {vi: B, lo: ຂ}}}\n", "offices/b.yaml")
    path = build_dossier(tmp_path, {"include": ["offices/a.yaml", "offices/b.yaml"]})
    seat = load(path).parties["thuan-chau"].seat
    assert seat is not None
    assert dict(seat.by_language) == {"vi": "B", "lo": "ຂ"}


def test_offices_may_lie_near_and_include_each_other(tmp_path: Path) -> None:
    office(tmp_path, "docgen-office: 1\nparties: {son-la: {place: vn.son_la}}\n", "offices/province.yaml")
    office(tmp_path, "docgen-office: 1\ninclude: province.yaml\n", "offices/district.yaml")
    path = build_dossier(tmp_path, {"include": "../../offices/district.yaml"}, name="2023/08/visit.yaml")
    assert "son-la" in load(path).parties


def test_problems_stand_where_the_value_stands(tmp_path: Path) -> None:
    office(
        tmp_path,
        "docgen-office: 1\nvisit: {}\npeople:\n  idle: {party: nobody, nam: x}\n  other: {party:"
        " hua-muong, party: a}\n",
        "offices/a.yaml",
    )
    assert findings(build_dossier(tmp_path, {"include": "offices/a.yaml"})) == [
        'offices/a.yaml:5:29: error: The key "party" stands already in line 5; keep one of the two.'
        " [duplicate-key]"
    ]
    office(
        tmp_path,
        "docgen-office: 1\nvisit: {}\npeople:\n  idle: {party: hua-muong, nam: x}\n",
        "offices/a.yaml",
    )
    assert findings(build_dossier(tmp_path, {"include": "offices/a.yaml"})) == [
        'offices/a.yaml:2:1: error: There is no key "visit" here; there are: docgen-office,'
        " languages, include,"
        " parties, people, papers, forms, lexicon, clauses, reviewed, lead_times, days_off, working_days."
        " [unknown-key] visit",
        'offices/a.yaml:4:28: error: There is no key "nam"; did you mean "name"? [unknown-key]'
        " people.idle.nam",
    ]


def test_texts_of_nobody_concerned_are_not_missed(tmp_path: Path) -> None:
    office(tmp_path, OFFICE.replace("seat: ທ້ວນເຈົາ", "seat: {vi: Thuận Châu}"))
    assert findings(build_dossier(tmp_path, {"include": "offices/a.yaml"})) == [
        "offices/a.yaml:5:11: warning: This text is missing in Lao. [missing-text] parties.thuan-chau.seat"
    ]


def test_an_office_that_cannot_be_read_is_the_only_problem(tmp_path: Path) -> None:
    office(tmp_path, "docgen-office: 1\nparties: [\n", "offices/a.yaml")
    path = build_dossier(tmp_path, {"include": "offices/a.yaml", "parties.thuan-chau": None})
    assert [line.rpartition(" [")[2] for line in findings(path)] == ["not-yaml]"]


@pytest.mark.parametrize(
    ("include", "message"),
    [
        ("/etc/passwd", 'Name an office file by a relative path with "/", as offices/thuan-chau.yaml.'),
        ("C:/a.yaml", 'Name an office file by a relative path with "/", as offices/thuan-chau.yaml.'),
        ("offices\\a.yaml", 'Name an office file by a relative path with "/", as offices/thuan-chau.yaml.'),
        (
            "https://example.org/a.yaml",
            'Name an office file by a relative path with "/", as offices/thuan-chau.yaml.',
        ),
        ("//server/a.yaml", 'Name an office file by a relative path with "/", as offices/thuan-chau.yaml.'),
        ("offices/a.txt", "An office file's name ends with .yaml or .yml."),
        ("offices/none.yaml", 'There is no office file "offices/none.yaml".'),
        ("loop.yaml", 'There is no office file "loop.yaml".'),
        (
            "../secret.yaml",
            '"../secret.yaml" lies outside the dossier\'s folder; keep it there or in a near'
            ' "offices" folder.',
        ),
        (
            "link.yaml",
            '"link.yaml" lies outside the dossier\'s folder; keep it there or in a near "offices" folder.',
        ),
        ("visit.yaml", 'The office file "visit.yaml" includes itself.'),
    ],
)
def test_refuses_to_include(tmp_path: Path, include: str, message: str) -> None:
    folder = tmp_path / "dossiers"
    build_dossier(tmp_path, OFFICE, name="secret.yaml")
    folder.mkdir()
    (folder / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (folder / "loop.yaml").symlink_to(folder / "loop.yaml")
    (line,) = findings(build_dossier(folder, {"include": include}))
    assert line == f"visit.yaml:125:10: error: {message} [bad-include] include"


def test_refuses_circles_and_crowds(tmp_path: Path) -> None:
    office(tmp_path, "docgen-office: 1\ninclude: b.yaml\n", "offices/a.yaml")
    office(tmp_path, "docgen-office: 1\ninclude: a.yaml\n", "offices/b.yaml")
    assert findings(build_dossier(tmp_path, {"include": "offices/a.yaml"})) == [
        'offices/b.yaml:2:10: error: The office file "a.yaml" includes itself. [bad-include] include'
    ]
    office(tmp_path, "docgen-office: 1\n", "offices/c.yaml")
    assert findings(build_dossier(tmp_path, {"include": ["offices/c.yaml"] * 21})) == [
        "visit.yaml:146:3: error: Too many office files include each other; at most 20. [bad-include] include"
    ]
    for number in range(5):
        office(tmp_path, f"docgen-office: 1\ninclude: d{number + 1}.yaml\n", f"offices/d{number}.yaml")
    assert [
        line.rpartition(" [")[2] for line in findings(build_dossier(tmp_path, {"include": "offices/d0.yaml"}))
    ] == ["bad-include] include"]


def test_refuses_a_dossier_as_an_office(tmp_path: Path) -> None:
    office(tmp_path, written(dossier()), "offices/a.yaml")
    assert findings(build_dossier(tmp_path, {"include": "offices/a.yaml"})) == [
        'offices/a.yaml:1:1: error: An office file begins with "docgen-office: 1". [not-an-office]'
        " docgen-office"
    ]


def test_a_reading_names_the_files_it_was_made_from(tmp_path: Path) -> None:
    office(tmp_path, "docgen-office: 1\ninclude: b.yaml\n")
    office(tmp_path, "docgen-office: 1\n", "offices/b.yaml")
    path = build_dossier(tmp_path, {"include": ["offices/a.yaml", "offices/absent.yaml", "/etc/x.yaml"]})
    offices = tmp_path / "offices"
    assert read(path).sources == (path, offices / "a.yaml", offices / "b.yaml", offices / "absent.yaml")
    assert read(tmp_path / "none.yaml").sources == (tmp_path / "none.yaml",)
