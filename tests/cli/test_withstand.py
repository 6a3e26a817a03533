"""What the command withstands: mistaken and hostile input. One line a fault, nothing written."""

import unicodedata
from pathlib import Path

import pytest
from docx import Document

from docgen.word.text import lines
from tests.cli.conftest import ROOT

VISIT = """\
docgen: 1
languages: [vi, lo]
parties:
  mai-son: {place: vn.mai_son}
  xieng-kho: {place: la.xiengkho}
visit:
  host: mai-son
  guests: [xieng-kho]
  dates: 2023-08-02/2023-08-04
programme:
  - date: 2023-08-02
    sessions:
      - time: 08:00-09:30
        what: {vi: Hội đàm, lo: ການເຈລະຈາ}
      - time: 10:00-11:00
        what: {vi: Ký kết, lo: ການລົງນາມ}
papers:
  programme:
"""

MISTAKES = {
    "misspelt key": (
        ("host:", "hsot:"),
        '7:3: error: There is no key "hsot"; did you mean "host"? [unknown-key]',
    ),
    "missing key": (
        ("  host: mai-son\n", ""),
        '7:3: error: The key "host" is missing, as host: thuan-chau. [missing-key]',
    ),
    "duplicated key": (
        ("  guests:", "  host: xieng-kho\n  guests:"),
        '8:3: error: The key "host" stands already in line 7; keep one of the two. [duplicate-key]',
    ),
    "wrong type": (
        ("[xieng-kho]", "{xieng-kho: 1}"),
        "8:11: error: Here the id of a party is expected, not keys with values. [wrong-type]",
    ),
    "wrong value": (
        ("  guests:", "  planned: perhaps\n  guests:"),
        '8:12: error: Here true or false is expected, not "perhaps". [bad-value]',
    ),
    "no such day": (
        ("2023-08-02/2023-08-04", "2023-02-30"),
        "9:10: error: There is no day 2023-02-30. [no-such-date]",
    ),
    "end before start": (
        ("2023-08-02/2023-08-04", "2023-08-04/2023-08-02"),
        "9:10: error: The end 2023-08-02 is before the start 2023-08-04. [end-before-start]",
    ),
    "outside the visit": (
        ("date: 2023-08-02", "date: 2023-08-09"),
        "11:11: error: This lies outside the visit, which is from 2023-08-02 to 2023-08-04. [outside-visit]",
    ),
    "overlapping sessions": (
        ("10:00-11:00", "09:00-10:00"),
        "15:15: error: This session overlaps with the one of line 13 (08:00-09:30). [overlap]",
    ),
    "undeclared language": (
        ("vi: Hội đàm", "zh: 会谈, vi: Hội đàm"),
        '14:16: error: The dossier does not declare the language "zh";'
        ' add it to "languages" or leave this out. [undeclared-language]',
    ),
    "undefined party": (
        ("host: mai-son", "host: mai-sonn"),
        '7:9: error: There is no party "mai-sonn"; did you mean "mai-son"? [unknown-id]',
    ),
    "undefined place": (
        ("vn.mai_son", "vn.maison"),
        '4:20: error: There is no place "vn.maison"; did you mean "vn.mai_son"? [unknown-id]',
    ),
    "tab": (
        ("  host:", "\thost:"),
        "7:1: error: This line is indented with a tab; use spaces. [tab]",
    ),
    "alias": (
        ("[xieng-kho]", "*everybody"),
        "8:11: error: *everybody repeats another value; write the value itself. [alias]",
    ),
    "deep nesting": (
        ("[xieng-kho]", "[" * 3000 + "]" * 3000),
        "8:59: error: The file is nested too deep or has too many values. [too-big]",
    ),
    "control character": (
        ("Hội", "H\x07i"),
        "14:21: error: The character U+0007 (control character) must not stand in a dossier;"
        " delete it or type the text anew. [bad-character]",
    ),
}

FILES = {
    "binary": (b"\x7fELF\x00\x01", ": error: This is no text file; a dossier is text in UTF-8. [not-text]"),
    "Word": (b"PK\x03\x04", ": error: This is a Word or zip file, not a dossier in YAML. [not-text]"),
    "UTF-16": (VISIT.encode("utf-16"), ": error: The file is in UTF-16; save it as UTF-8. [not-utf8]"),
    "cp1258": (
        b"docgen: 1\nx: \xd0\n",
        ":2:4: error: This is not UTF-8; open the file in an editor and save it as UTF-8. [not-utf8]",
    ),
    "50 MB": (
        b"# filler\n" * 5_600_000,
        ": error: The file is larger than 2 MB; a dossier is not. [too-big]",
    ),
    "empty": (b"", ":1:1: error: The file is empty. [empty]"),
}


def refused(docgen) -> list[str]:
    """Build, see that it failed as designed and wrote nothing; return the problems' lines."""
    there = sorted(Path().iterdir())
    result = docgen("build", "visit.yaml")
    assert result.code == 1
    assert result.out == ["Written: 0, unchanged: 0"]
    assert sorted(Path().iterdir()) == there
    *problems, count = result.err
    assert count == f"Errors: {len(problems)}, warnings: 0, notes: 0"
    return problems


def built(docgen, text: str | bytes) -> list[str]:
    """Build a programme from a dossier that has no fault; return the lines of its Vietnamese text."""
    Path("visit.yaml").write_bytes(text if isinstance(text, bytes) else text.encode())
    result = docgen("build", "visit.yaml")
    assert result.code == 0
    return lines(Path("out/visit/programme.vi.docx").read_bytes())


@pytest.mark.parametrize(("change", "line"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_one_line_with_its_place(docgen, tmp_path, change, line):
    assert change[0] in VISIT
    (tmp_path / "visit.yaml").write_bytes(VISIT.replace(*change, 1).encode())
    assert refused(docgen) == [f"visit.yaml:{line}"]


@pytest.mark.parametrize(("content", "line"), FILES.values(), ids=FILES)
def test_what_is_no_dossier(docgen, tmp_path, content, line):
    (tmp_path / "visit.yaml").write_bytes(content)
    assert refused(docgen) == [f"visit.yaml{line}"]


def test_aliases_that_explode(docgen, tmp_path):
    bomb = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40))]
    (tmp_path / "visit.yaml").write_text(VISIT + "\n".join(bomb), "utf-8")
    assert {line.split("[")[-1] for line in refused(docgen)} == {"alias]"}


@pytest.mark.parametrize("text", [
    b"\xef\xbb\xbf" + VISIT.encode(),
    VISIT.replace("\n", "\r\n").encode(),
    unicodedata.normalize("NFD", VISIT).encode(),
], ids=["byte order mark", "CRLF", "decomposed"])  # fmt: skip
def test_other_ways_to_write_the_same(docgen, text):
    expected = built(docgen, VISIT)
    document = Path("out/visit/programme.vi.docx").read_bytes()
    assert "Hội đàm" in "\n".join(expected)
    assert built(docgen, text) == expected
    assert Path("out/visit/programme.vi.docx").read_bytes() == document


@pytest.mark.parametrize(
    "value",
    ["A & B <C>", "{{ x }}", "{% if %}", "{# no #}", "{{ 7 * 7 }}", "</w:t>", "&amp;", "\"'`", "${x} %s \\n"],
)
def test_signs_that_mean_something_elsewhere_are_printed(docgen, value):
    text = VISIT.replace("Hội đàm", "'Hội " + value.replace("'", "''") + " đàm'")
    assert f"Hội {value} đàm" in "\n".join(built(docgen, text))


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("{{ visit.dattes }}", "dattes"),
        ("{{ nonsense }}", "nonsense"),
        ("{% if visit %}", "{% endif %} is missing. [template-unbalanced]"),
        ("{{ ''.__class__.__mro__[1].__subclasses__() }}", "[template-forbidden]"),
        ("{{ visit.__init__.__globals__ }}", "[template-forbidden]"),
        ("{% import 'os' as os %}", "[template-forbidden]"),
    ],
)
def test_a_template_that_asks_for_what_it_must_not(docgen, tmp_path, tag, said):
    (tmp_path / "visit.yaml").write_text(VISIT, "utf-8")
    own = tmp_path / "own" / "vi"
    own.mkdir(parents=True)
    word = Document(str(ROOT / "templates" / "vi" / "programme.docx"))
    word.add_paragraph(tag)
    word.save(str(own / "programme.docx"))
    result = docgen("build", "visit.yaml", "--templates", "own")
    assert result.code == 1
    problems = [line for line in result.err if ": error: " in line]
    assert all(line.startswith(f"{Path('own/vi/programme.docx')}: error: Paragraph ") for line in problems)
    assert any(said in line for line in problems)
    assert not Path("out").exists()
