"""Files that are no dossiers, and files that are written in unusual but harmless ways."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from docgen.dossier import load, read
from docgen.errors import DossierError
from tests.dossier.findings import findings
from tests.dossiers import build_dossier, dossier, written

GOOD = written(dossier())


def raw(folder: Path, data: bytes) -> Path:
    path = folder / "x.yaml"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", ["x.yaml:1:1: error: The file is empty. [empty]"]),
        (b"# only a remark\n", ["x.yaml:1:1: error: The file is empty. [empty]"]),
        (
            GOOD.encode("utf-16"),
            ["x.yaml: error: The file is in UTF-16; save it as UTF-8. [not-utf8]"],
        ),
        (
            GOOD.encode("utf-32"),
            ["x.yaml: error: The file is in UTF-32; save it as UTF-8. [not-utf8]"],
        ),
        (
            GOOD.encode("utf-16-le"),
            ["x.yaml: error: This is no text file; a dossier is text in UTF-8. [not-text]"],
        ),
        (
            b"PK\x03\x04\x14\x00",
            ["x.yaml: error: This is a Word or zip file, not a dossier in YAML. [not-text]"],
        ),
        (
            b"docgen: 1\nlanguages: [vi] # \xe9\n",
            [
                "x.yaml:2:19: error: This is not UTF-8; open the file in an editor and save it as"
                " UTF-8. [not-utf8]"
            ],
        ),
        (
            "docgen: 1\r\nvisit: ກຳ\x07ນ\r\n".encode(),
            [
                "x.yaml:2:10: error: The character U+0007 (control character) must not stand in a dossier;"
                " delete it or type the text anew. [bad-character]"
            ],
        ),
        (
            "docgen: \ufdd0\n# \u2028 \ue001\n".encode(),
            [
                "x.yaml:1:9: error: The character U+FDD0 (noncharacter) must not stand in a dossier;"
                " delete it or type the text anew. [bad-character]",
                "x.yaml:2:3: error: The character U+2028 (line separator) must not stand in a dossier;"
                " delete it or type the text anew. [bad-character]",
                "x.yaml:2:5: error: The character U+E001 (private use) must not stand in a dossier;"
                " delete it or type the text anew. [bad-character]",
            ],
        ),
        (
            b'docgen: 1\nvisit: "a\\x07"\n',
            [
                "x.yaml:2:8: error: The character U+0007 (control character) must not stand in a dossier;"
                " delete it or type the text anew. [bad-character]"
            ],
        ),
        (
            b"docgen: 1\nvisit:\n  host: a\n\tguests: b\n",
            ["x.yaml:4:1: error: This line is indented with a tab; use spaces. [tab]"],
        ),
        (
            b"docgen: 1\nvisit: &v {host: a}\nvisit2: *v\n",
            ["x.yaml:3:9: error: *v repeats another value; write the value itself. [alias]"],
        ),
        (
            b"docgen: !!int 1\n",
            ["x.yaml:1:9: error: Tags such as !!int are not used in dossiers; leave it out. [tag]"],
        ),
        (
            b"docgen: !!python/object/apply:os.system [id]\n",
            [
                "x.yaml:1:9: error: Tags such as !!python/object/apply:os.system are not used in dossiers;"
                " leave it out. [tag]"
            ],
        ),
        (
            b"docgen: 1\n---\ndocgen: 1\n",
            [
                "x.yaml:2:1: error: A file holds one dossier; put what follows --- into a file of its own."
                " [second-document]"
            ],
        ),
        (
            b"- docgen\n",
            ["x.yaml:1:1: error: A dossier is a list of keys with values: key: value. [not-a-dossier]"],
        ),
        (
            b"docgen: 1\nvisit: {host: a, host: b}\ndocgen: 1\n",
            [
                'x.yaml:2:18: error: The key "host" stands already in line 2; keep one of the two.'
                " [duplicate-key]",
                'x.yaml:3:1: error: The key "docgen" stands already in line 1; keep one of the two.'
                " [duplicate-key]",
            ],
        ),
        (
            b"? [docgen]\n: 1\n",
            ["x.yaml:1:3: error: A key is a word, not a list or a mapping. [bad-key]"],
        ),
        (
            b"docgen: 1\nvisit: 'abc\nhost: a\n",
            ["x.yaml:2:8: error: The quote that opens here is never closed. [not-yaml]"],
        ),
        (
            b"docgen: 1\nvisit: a: b\n",
            [
                "x.yaml:2:9: error: A colon is not expected here: put the value in quotes, or mend"
                " the indentation."
                " [not-yaml]"
            ],
        ),
        (
            b"docgen: 1\nvisit: {host: a\npapers: b\n",
            [
                "x.yaml:3:7: error: A comma or the closing bracket of line 2 is missing before this."
                " [not-yaml]"
            ],
        ),
        (
            b"docgen: @x\n",
            ["x.yaml:1:9: error: A value cannot begin with @; put the value in quotes. [not-yaml]"],
        ),
        (
            b"visit:\n  host: a\n guests: b\n",
            ["x.yaml:3:2: error: This line is not indented like the lines it belongs to. [not-yaml]"],
        ),
        (
            b"a: " + b"[" * 100_000,
            ["x.yaml:1:53: error: The file is nested too deep or has too many values. [too-big]"],
        ),
        (
            b"a: [" + b"1," * 60_000 + b"]",
            ["x.yaml:1:99999: error: The file is nested too deep or has too many values. [too-big]"],
        ),
        (
            b"a: " + b"x" * 50_000_000,
            ["x.yaml: error: The file is larger than 2 MB; a dossier is not. [too-big]"],
        ),
    ],
    ids=lambda value: repr(value[:20]) if isinstance(value, bytes) else "",
)
def test_refuses(tmp_path: Path, data: bytes, expected: list[str]) -> None:
    assert findings(raw(tmp_path, data)) == expected


def test_explains_paths_that_are_no_files(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    assert findings(tmp_path / "none.yaml") == ["none.yaml: error: There is no such file. [no-file]"]
    assert findings(tmp_path / "folder.yaml") == [
        "folder.yaml: error: This is a folder; name a dossier's file. [not-a-file]"
    ]


def test_explains_missing_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = build_dossier(tmp_path)

    def refuse(*_how: object, **_more: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)  # file modes would not stop root, which CI may be
    assert findings(path) == ["visit.yaml: error: You have no permission to read this file. [no-permission]"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_does_not_wait_for_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    assert findings(tmp_path / "pipe.yaml") == [
        "pipe.yaml: error: This is no ordinary file; name a dossier's file. [not-a-file]"
    ]


def test_lists_a_few_of_many_bad_characters(tmp_path: Path) -> None:
    found = findings(raw(tmp_path, b"\x01" * 50))
    assert len(found) == 21
    assert found[-1] == "x.yaml:1:21: error: There are 30 more such characters in the file. [bad-character]"


@pytest.mark.parametrize("name", ["con.yaml", "Aux.2023.yaml", "..yaml", "a:b.yaml", "x .yaml", "a\x01.yaml"])
def test_refuses_names_that_cannot_name_a_folder(tmp_path: Path, name: str) -> None:
    (problem,) = read(build_dossier(tmp_path, name=name)).problems
    assert problem.code == "bad-name"


def test_takes_the_name_of_the_file(tmp_path: Path) -> None:
    decomposed = "ho\u0302\u0300 so\u031b 2023.yaml"
    assert load(build_dossier(tmp_path, name=decomposed)).name == "hồ sơ 2023"


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + GOOD.encode(),
        GOOD.replace("\n", "\r\n").encode(),
        GOOD.replace("\n", "\r").encode(),
        ("%YAML 1.1\n---\n" + GOOD + "...\n").encode(),
    ],
    ids=["byte order mark", "CR LF", "CR", "document marks"],
)
def test_reads_the_same_however_lines_end(tmp_path: Path, data: bytes) -> None:
    assert load(raw(tmp_path, data)) == load(build_dossier(tmp_path / "plain", name="x.yaml"))


def test_places_are_those_an_editor_shows_with_any_line_ends(tmp_path: Path) -> None:
    text = written(dossier({"visit.host": "nobody"}))
    for ends in ("\n", "\r\n", "\r"):
        (problem,) = read(raw(tmp_path, text.replace("\n", ends).encode())).problems
        assert problem.place is not None
        assert (problem.place.line, problem.place.column) == (57, 9)


def test_columns_count_characters(tmp_path: Path) -> None:
    head = "docgen: 1\nlanguages: [vi]\n"
    text = head + 'parties: {a: {country: VN, level: district, name: "\U0001f600ກຳ", bodi: x}}\n'
    assert findings(raw(tmp_path, text.encode())) == [
        'x.yaml:3:58: error: There is no key "bodi"; did you mean "body"? [unknown-key] parties.a.bodi'
    ]


def test_load_raises_what_read_finds(tmp_path: Path) -> None:
    path = build_dossier(tmp_path, {"visit.host": "nobody"})
    with pytest.raises(DossierError) as raised:
        load(path)
    assert raised.value.problems == read(path).problems
    assert raised.value.exit_code == 1
