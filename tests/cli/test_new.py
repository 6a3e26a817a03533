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
