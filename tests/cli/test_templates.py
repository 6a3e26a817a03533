"""`docgen templates`: lines, JSON, exit codes."""

import json
from pathlib import Path

from docgen.rendering.library import shipped
from tests.rendering.templates import letter
from tests.templates.office import edited

OWN = Path("templates")


def test_list_says_whose_each_template_is(docgen):
    docgen("templates", "adopt", "vi/invitation", "vi/notice")
    edited(OWN / "vi" / "notice.docx", lambda xml: xml.replace("title_other", "title"))
    (OWN / "lo").mkdir()
    (OWN / "lo" / "thanks.docx").write_bytes((shipped() / "lo" / "thanks.docx").read_bytes())
    run = docgen("templates", "list", "--templates", "templates")
    said = dict(line.split(maxsplit=1) for line in run.out)
    assert (run.code, run.err) == (0, [])
    assert {name: whose for name, whose in said.items() if whose != "docgen's"} == {
        "lo/thanks": "your own, as docgen's; not known from which of docgen's",
        "vi/invitation": "your own, as docgen's",
        "vi/notice": "your own, changed",
    }
    assert len(said) == len(list(shipped().glob("*/*.docx")))


def test_list_for_programs(docgen):
    docgen("templates", "adopt", "vi/notice")
    run = docgen("templates", "list", "--templates", "templates", "--format", "json")
    listed = {one["template"]: one for one in json.loads("\n".join(run.out))}
    assert listed["vi/notice.docx"] == {
        "template": "vi/notice.docx", "paper": "notice", "language": "vi", "own": True,
        "file": "templates/vi/notice.docx", "differs": False, "outdated": False, "adopted": "0.1.0",
    }  # fmt: skip
    assert listed["zh/notice.docx"]["own"] is False
    assert listed["zh/notice.docx"]["outdated"] is None


def test_adopt_says_what_it_copied_and_what_to_do_with_it(docgen):
    run = docgen("templates", "adopt", "notice", "--to", "mau")
    assert (run.code, run.err) == (0, [])
    assert run.out == [
        "copied  mau/lo/notice.docx",
        "copied  mau/vi/notice.docx",
        "copied  mau/zh/notice.docx",
        "Build with: docgen build --templates mau FILE",
    ]
    again = docgen("templates", "adopt", "vi/notice", "--to", "mau")
    assert (again.code, again.out) == (1, [])
    assert again.err == [
        "mau/vi/notice.docx: error: This file is there already, and was left as it is. Nothing was copied."
        " [exists]"
    ]
    seen = docgen("templates", "adopt", "vi/notice", "--to", "mau", "--seen")
    assert (seen.code, seen.out) == (0, ["recorded  mau/vi/notice.docx"])
    unknown = docgen("templates", "adopt", "notic")
    assert (unknown.code, unknown.err) == (
        2,
        ["docgen: error: There is no template “notic”; did you mean “notice”? [unknown-template]"],
    )


def test_show_prints_a_file_or_one_of_docgens(docgen, tmp_path):
    (tmp_path / "a.docx").write_bytes(letter("Kính gửi", "{{ guest.name }}"))
    run = docgen("templates", "show", "a.docx")
    assert (run.code, run.out) == (0, ["=== text ===", "Kính gửi", "{{ guest.name }}"])
    assert "{{ letterhead.number }}" in "\n".join(docgen("templates", "show", "vi/invitation").out)
    (tmp_path / "b.docx").write_bytes(b"PK no")
    broken = docgen("templates", "show", "b.docx")
    assert (broken.code, broken.out, len(broken.err)) == (1, [], 1)


def test_check_says_what_is_wrong_and_where(docgen, tmp_path):
    path = tmp_path / "notice.docx"
    path.write_bytes(letter("{{ Title }}", "{{ titel"))
    run = docgen("templates", "check", path)
    assert run.code == 1
    assert run.out == [
        f"{path}: error: Paragraph 2 of the text, “{{{{ titel”: the tag {{{{ titel is never closed; write"
        " }} at its end. [template-syntax]",
        "Errors: 1, warnings: 0, notes: 0",
    ]


def test_check_for_programs(docgen, tmp_path):
    path = tmp_path / "notice.docx"
    path.write_bytes(letter("a", "{{ Title }}"))
    run = docgen("templates", "check", path, "--format", "json")
    assert run.code == 1
    assert json.loads("\n".join(run.out)) == [
        {
            "file": str(path), "severity": "error", "code": "unknown-field",
            "message": "Paragraph 2 of the text, “{{ Title }}”: there is no value named “Title”; did you mean"
            " “title”?",
            "part": "word/document.xml", "paragraph": 2, "text": "{{ Title }}",
        }
    ]  # fmt: skip


def test_check_of_an_offices_folder_ends_with_0(docgen):
    docgen("templates", "adopt", "notice")
    run = docgen("templates", "check", "templates")
    assert (run.code, run.out) == (0, ["Errors: 0, warnings: 0, notes: 0"])


def test_vars_lists_the_fields_in_both_languages(docgen):
    run = docgen("templates", "vars", "review")
    assert run.code == 0
    assert run.out[10:16] == [
        "left_name            text            The language on the left, in its own name.",
        "                                     e.g. tiếng Việt",
        "right_name           text            The language on the right, in its own name.",
        "                                     e.g. ພາສາລາວ",
        "rows                 list of groups  The passages, one below the other.",
        "rows[].style         text            Which part of the text: title, heading, body or signature.",
    ]
    assert "Print a text: {{ letterhead.number }}" in run.out
    spoken = docgen("templates", "vars", "vi/review", "--messages", "vi")
    assert "rows *               danh sách nhóm  Các đoạn, lần lượt." in spoken.out


def test_vars_for_programs(docgen):
    run = docgen("templates", "vars", "vi/memorandum", "--format", "json")
    fields = {one["field"]: one for one in json.loads("\n".join(run.out))}
    assert fields["text.signatures[].right"] == {
        "field": "text.signatures[].right", "kind": "group", "example": None, "optional": True, "used": True,
        "meaning": "The block on the right; none where the number of signatures is odd.",
    }  # fmt: skip
    assert fields["text.articles[].points[].number"]["example"] == "1."
    assert fields["properties.title"]["used"] is False
    table = docgen("templates", "vars", "memorandum-vi", "--format", "markdown").out
    assert table[:2] == ["| name | kind | meaning | example |", "|---|---|---|---|"]
    assert "| `own.title` | text | The text's title, upper case. | BIÊN BẢN THỎA THUẬN HỢP TÁC |" in table
