"""`docgen check`: every problem, as lines and as JSON."""

import json
from pathlib import Path

import pytest

from tests.dossiers import REVIEWED, build_dossier

FAULTY = """\
docgen: 1
languages: [vi]
parties:
  mai-son: {place: vn.mai_son}
  xieng-kho: {place: la.xiengkoh}
visit:
  hsot: mai-son
  guests: [xieng-kho]
"""

FOUND = [
    'visit.yaml:5:22: error: There is no place "la.xiengkoh"; did you mean "la.xiengkho"? [unknown-id]',
    'visit.yaml:7:3: error: There is no key "hsot"; did you mean "host"? [unknown-key]',
    "Errors: 2, warnings: 0, notes: 0",
]


def test_every_problem_is_one_line_with_its_place(docgen, tmp_path):
    build_dossier(tmp_path, FAULTY)
    result = docgen("check", "visit.yaml")
    assert (result.code, result.err) == (1, [])
    assert result.out == FOUND


def test_the_same_as_json(docgen, tmp_path):
    build_dossier(tmp_path, FAULTY)
    result = docgen("check", "visit.yaml", "--format", "json")
    assert (result.code, result.err) == (1, [])
    found = json.loads("\n".join(result.out))
    assert found == [
        {
            "file": "visit.yaml",
            "line": 5,
            "column": 22,
            "severity": "error",
            "code": "unknown-id",
            "message": 'There is no place "la.xiengkoh"; did you mean "la.xiengkho"?',
            "path": "parties.xieng-kho.place",
        },
        {
            "file": "visit.yaml",
            "line": 7,
            "column": 3,
            "severity": "error",
            "code": "unknown-key",
            "message": 'There is no key "hsot"; did you mean "host"?',
            "path": "visit.hsot",
        },
    ]
    (missing,) = json.loads("".join(docgen("check", "none.yaml", "--format", "json").out))
    assert (missing["file"], missing["line"], missing["column"]) == ("none.yaml", None, None)


def test_nothing_to_report(docgen, tmp_path):
    build_dossier(tmp_path, {"papers.memorandum": None, "reviewed": REVIEWED})
    result = docgen("check", "visit.yaml")
    assert (result.code, result.out, result.err) == (0, ["Errors: 0, warnings: 0, notes: 0"], [])
    assert json.loads("".join(docgen("check", "visit.yaml", "--format", "json").out)) == []


def test_warnings_are_no_failure(docgen, tmp_path):
    build_dossier(tmp_path, {"visit.place": "Thuận Châu", "papers.memorandum": None, "reviewed": REVIEWED})
    result = docgen("check", "visit.yaml")
    assert result.code == 0
    assert result.out[-1] == "Errors: 0, warnings: 1, notes: 0"


def test_what_the_law_says_of_an_agreement_is_found_in_its_line(docgen, tmp_path):
    title = {"vi": "Hiệp định hợp tác", "lo": "ຂໍ້ຕົກລົງ"}
    path = build_dossier(tmp_path, {"papers.memorandum.title": title})
    line = 1 + [words.strip() for words in path.read_text(encoding="utf-8").splitlines()].index(
        "vi: Hiệp định hợp tác"
    )
    found = [words for words in docgen("check", "visit.yaml").out if "[agreement-title]" in words]
    assert found == [
        f'visit.yaml:{line}:11: error: An agreement may not be called "Hiệp định": that is a treaty\'s name. '
        "Call it thỏa thuận, bản ghi nhớ, biên bản thỏa thuận or the like. "
        "Source: Law 70/2020/QH14, Article 6 (read in the text). [agreement-title]"
    ]
    assert docgen("build", "visit.yaml").code == 1
    assert docgen("build", "visit.yaml", "-p", "programme").code == 0


def test_several_dossiers_are_counted_together(docgen, tmp_path):
    build_dossier(tmp_path, FAULTY, name="a.yaml")
    build_dossier(tmp_path, FAULTY, name="b.yaml")
    result = docgen("check", "a.yaml", "b.yaml", "none.yaml")
    assert result.code == 1
    files = [line.split(":")[0] for line in result.out[:-1]]
    assert files == ["a.yaml"] * len(FOUND[:-1]) + ["b.yaml"] * len(FOUND[:-1]) + ["none.yaml"]


def test_nothing_is_written(docgen, tmp_path):
    path = build_dossier(tmp_path)
    docgen("check", path)
    assert list(Path().iterdir()) == [Path("visit.yaml")]


def test_a_name_that_a_terminal_would_obey(docgen):
    assert docgen("check", "a\x1b[31m\nb.yaml").out[0].startswith("a\\x1b[31m\\nb.yaml: error: ")


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        (".", "This is a folder; name a dossier's file. [not-a-file]"),
        ("", "This is a folder; name a dossier's file. [not-a-file]"),
        ("-", "Standard input is not read; name a dossier's file. [no-file]"),
        ("none.yaml", "There is no such file. [no-file]"),
    ],
)
def test_what_is_no_file(docgen, name, complaint):
    result = docgen("check", name)
    assert result.code == 1
    assert result.out == [f"{name or '.'}: error: {complaint}", "Errors: 1, warnings: 0, notes: 0"]


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["lpt0", "com0", "a b", "Thuận", "邀请函", ".x"], 0),
        (["CONIN$", "con", "LPT¹.vi", "x ", " x", "x.", ".docgen", "a\u3000b", "a\u200bb", "a:b"], 1),
    ],
)
def test_check_takes_the_names_that_build_takes(docgen, tmp_path, names, code):
    for name in names:
        build_dossier(tmp_path, {"papers": {"programme": {}}}, name=f"{name}.yaml")
        assert [docgen(command, f"{name}.yaml").code for command in ("check", "build")] == [code, code], name


def test_provisional_wording_is_counted_or_named_with_its_place(docgen, tmp_path):
    purpose = {"vi": "Trao đổi", "lo": "ແລກປ່ຽນ", "provisional": ["lo"]}
    build_dossier(tmp_path, {"papers": {"programme": {}}, "visit.place": purpose})
    counted = docgen("check", "visit.yaml").out
    assert counted == [
        "visit.yaml: note: Texts whose wording is provisional, to be read by somebody who knows:"
        " Vietnamese 1, Lao 3. [provisional-texts]",
        "Errors: 0, warnings: 0, notes: 1",
    ]
    named = docgen("check", "visit.yaml", "--provisional").out
    line = 1 + Path("visit.yaml").read_text("utf-8").splitlines().index("    lo: ແລກປ່ຽນ")
    fixed = "the fixed sentences of docgen's template for programme. [provisional-text]"
    assert named == [
        counted[0],
        "visit.yaml: note: Provisional wording in Lao: “ເອກະລາດ - ເສລີພາບ - ຜາສຸກ”. [provisional-text]",
        f"visit.yaml: note: Provisional wording in Vietnamese: {fixed}",
        f"visit.yaml: note: Provisional wording in Lao: {fixed}",
        f"visit.yaml:{line}:9: note: Provisional wording in Lao: “ແລກປ່ຽນ”. [provisional-text]",
        "Errors: 0, warnings: 0, notes: 5",
    ]


OFFICE = """\
docgen-office: 1
forms:
  nd30:
    P2.lfet: 25-30
    P2.right: wide
    H4.size: 12
  nd31: {B9: off}
"""

HOUSE_RULES = [
    "offices/a.yaml:4:14: error: The form nd30 has no rule P2.lfet; did you mean P2.left? [unknown-rule]",
    "offices/a.yaml:5:15: error: “wide” is no value for the rule P2.right; write for instance 15-20, or off."
    " [bad-value]",
    "offices/a.yaml:7:14: error: There is no form nd31; did you mean nd30? [form]",
]


@pytest.mark.parametrize("faulty", [False, True])
def test_rules_for_forms_in_an_office_file_are_looked_at(docgen, tmp_path, faulty):
    build_dossier(tmp_path, OFFICE, name="offices/a.yaml")
    other = {"visit.guests": ["nobody"]} if faulty else {}
    build_dossier(tmp_path, {"include": ["offices/a.yaml"], **other})
    result = docgen("check", "visit.yaml")
    assert result.code == 1
    assert [line for line in result.out if line.startswith("offices")] == HOUSE_RULES


def test_rules_for_forms_that_can_be_are_no_finding(docgen, tmp_path):
    rules = {
        "nd30": {"P2.left": "25-30", "B9": "off", "H6.level": "number"},
        "gbt9704": {"Z3.size": "15, 16"},
    }
    build_dossier(tmp_path, {"forms": rules})
    assert docgen("check", "visit.yaml").code == 0
