"""`docgen new`: a dossier to fill in that already builds."""

import json
from pathlib import Path

import pytest
import yaml


@pytest.mark.parametrize("languages", ["vi,lo", "lo,vi", "vi,zh", "zh,vi", "vi,lo,zh"])
@pytest.mark.parametrize("messages", ["vi", "en"])
def test_check_accepts_it_with_warnings_only(docgen, languages, messages):
    assert docgen("--messages", messages, "new", "visit", "--languages", languages).code == 0
    result = docgen("check", "visit.yaml", "--format", "json")
    assert result.code == 0
    found = {problem["severity"] for problem in json.loads("\n".join(result.out))}
    assert found == {"warning", "note"}


def test_it_says_how_to_go_on(docgen):
    result = docgen("new", "visit")
    assert result.out == ["Written: visit.yaml. Fill it in, then run: docgen check visit.yaml"]


def test_it_builds(docgen):
    docgen("new", "visit", "--host", "vn.mai_son", "--guest", "la.xiengkho")
    assert docgen("build", "visit.yaml").code == 0


def test_the_two_starters_say_the_same(docgen):
    docgen("--messages", "vi", "new", "a")
    docgen("--messages", "en", "new", "b")
    vietnamese, english = (Path(name).read_text("utf-8") for name in ("a.yaml", "b.yaml"))
    assert vietnamese != english
    assert yaml.safe_load(vietnamese) == yaml.safe_load(english)


def test_places_of_the_lexicon(docgen):
    docgen("new", "visit.yaml", "--host", "vn.mai_son", "--guest", "la.xiengkho")
    dossier = yaml.safe_load(Path("visit.yaml").read_text("utf-8"))
    assert dossier["parties"] == {"host": {"place": "vn.mai_son"}, "guest": {"place": "la.xiengkho"}}
    assert [person["posts"] for person in dossier["people"].values()] == [
        ["post.chair_pc.district"],
        ["post.district_chief.la"],
    ]


@pytest.mark.parametrize(
    ("words", "code", "line"),
    [
        (["visit", "--host", "vn.maison"], 2,
         'docgen: error: The lexicon has no place "vn.maison"; did you mean "vn.mai_son"? [unknown-place]'),
        (["visit", "--guest", "?"], 2, 'docgen: error: The lexicon has no place "?". [unknown-place]'),
        (["visit", "--languages", "vi"], 2,
         'docgen: error: "vi" is no list of languages; write two or three of vi, lo, zh, such as vi,lo.'
         " [bad-languages]"),
        (["visit", "--languages", "vi,vi"], 2,
         'docgen: error: "vi,vi" is no list of languages; write two or three of vi, lo, zh, such as vi,lo.'
         " [bad-languages]"),
        (["con"], 1, 'con: error: "con" cannot be the name of a file or folder:'
         " Windows keeps it for a device. Choose another name. [unfit-name]"),
        (["visit\udcff"], 1, 'visit\ufffd: error: "visit\ufffd" cannot be the name of a file or folder:'
         " it is not in UTF-8. Choose another name. [unfit-name]"),
        *[([name], 2, f'docgen: error: "{name}" names no file. Name the dossier,'
           " such as son-la--houaphan-2026. [no-name]")
          for name in ("", ".", "./", "..", "/", ".yaml", "a/..", ".YML")],
        (["none/visit"], 1, f"{Path('none/visit.yaml')}: error: This could not be written:"
         " there is no such folder. [unwritable]"),
    ],
)  # fmt: skip
def test_what_it_refuses(docgen, words, code, line):
    result = docgen("new", *words)
    assert (result.code, result.out, result.err) == (code, [], [line])
    assert list(Path().iterdir()) == []


def test_a_file_that_is_there_is_left_alone(docgen):
    Path("visit.yaml").write_text("mine")
    result = docgen("new", "visit")
    assert result.code == 1
    assert result.err == [
        "visit.yaml: error: This file is there already, and was left as it is. Choose another name. [exists]"
    ]
    assert Path("visit.yaml").read_text() == "mine"


@pytest.mark.parametrize("name", ["visit.YAML", "visit.Yml", "visit.yaml"])
def test_an_ending_that_is_there_stays(docgen, name):
    assert docgen("new", name).code == 0
    assert list(Path().iterdir()) == [Path(name)]
    assert docgen("check", name).code == 0


@pytest.mark.parametrize(
    ("words", "languages", "countries"),
    [
        ([], "vi, lo", "VN LA"),
        (["--host", "la.houaphan"], "lo, vi", "LA VN"),
        (["--host", "cn.yunnan"], "zh, vi", "CN VN"),
        (["--guest", "cn.yunnan"], "vi, zh", "VN CN"),
        (["--guest", "vn.son_la"], "lo, vi", "LA VN"),
        (["--host", "la.houaphan", "--guest", "cn.yunnan"], "lo, zh", "LA CN"),
        (["--host", "vn.son_la", "--guest", "vn.mai_son"], "vi, lo", "VN VN"),
        (["--host", "la.houaphan", "--languages", "vi,lo"], "vi, lo", "LA VN"),
        (["--languages", "zh,vi"], "zh, vi", "CN VN"),
    ],
)
def test_the_hosts_language_goes_first(docgen, words, languages, countries):
    assert docgen("new", "visit", *words).code == 0
    dossier = yaml.safe_load(Path("visit.yaml").read_text("utf-8"))
    assert ", ".join(dossier["languages"]) == languages
    parties = [party.get("country") or party["place"][:2].upper() for party in dossier["parties"].values()]
    assert " ".join(parties) == countries


def test_it_says_where_the_papers_will_be(docgen):
    docgen("new", "visit")
    docgen("--messages", "vi", "new", "other")
    assert "into the folder out/visit\n" in Path("visit.yaml").read_text("utf-8")
    assert "vào thư mục out/other\n" in Path("other.yaml").read_text("utf-8")
