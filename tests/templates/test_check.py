"""Everything that is wrong with an office's templates, with part, paragraph and text."""

import re
from dataclasses import is_dataclass
from pathlib import Path

import pytest

from docgen.errors import Severity
from docgen.papers import view
from docgen.rendering import library
from docgen.rendering.library import shipped
from docgen.templates import check
from docgen.templates.fields import with_tables
from tests.rendering.templates import document, external, letter, p, r, tbl, tc, tr
from tests.rendering.test_edited import commented
from tests.templates.office import edited, office, other_release

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


def told(*paths: Path) -> list[tuple[Severity, str, str]]:
    """What is said of templates, but for what holds of every small one here: it shows no mark of a draft."""
    problems = (one for one in check(paths).problems if one.code != "template-no-draft")
    return [(one.severity, one.code, one.message.say()) for one in problems]


def written(tmp_path: Path, content: bytes, name: str = "invitation.docx") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def test_what_docgen_ships_has_nothing_wrong_with_it(tmp_path):
    papers = sorted(shipped().glob("*/*.docx"))
    done = check(papers)
    assert (done.files, done.found) == (len(papers), [])
    assert told(office(tmp_path, "invitation", "memorandum", "memorandum-vi")) == []


def test_a_finding_has_a_place(tmp_path):
    path = written(tmp_path, letter("Kính gửi", "{{ gest.name }}", "{{ host.name }}"))
    (found,) = [one for one in check([path]).found if one.problem.code == "unknown-field"]
    assert (found.part, found.paragraph, found.text) == ("word/document.xml", 2, "{{ gest.name }}")
    assert found.problem.place is not None
    assert found.problem.place.file == str(path)


def test_a_template_that_shows_no_mark_of_a_draft_is_noted(tmp_path):
    small = written(tmp_path, letter("Kính gửi: {{ addressee.line }}"))
    (note,) = check([small]).problems
    assert (note.severity, note.code) == (NOTE, "template-no-draft")
    assert note.message.say() == (
        "This template does not show which draft a paper is. Put {{ properties.draft }} into its header, as"
        " docgen's own have it."
    )
    text = document("{{ text.title }}", header=p("{{ text.draft }}"))
    assert "template-no-draft" not in {
        one.code for one in check([written(tmp_path, text, "memorandum.docx")]).problems
    }


def test_a_file_that_no_paper_looks_for_is_checked_all_the_same(tmp_path):
    path = written(tmp_path, letter(p("{{ anything }}", properties='<w:pStyle w:val="BodyVi"/>')), "x.docx")
    ((severity, code, _said),) = told(path)
    assert (severity, code) == (NOTE, "unknown-template")


INSERTED = f'<w:ins w:id="1" w:author="Lan">{r("thêm")}</w:ins>'
BODY = '<w:pStyle w:val="BodyVi"/>'
ROW = '<w:trPr><w:ins w:id="4" w:author="Lan"/></w:trPr>'
FLAWS = {
    "a style that is not there": (
        p("chữ", properties='<w:pStyle w:val="Mine"/>'),
        ("template-style", "“chữ”: there is no style “Mine”. Choose another in Word."),
    ),
    "a tracked change": (
        p(r("chữ "), INSERTED, properties=BODY),
        (
            "template-tracked",
            "“chữ thêm”: a tracked change (Lan) would go out with every paper. Accept or reject it.",
        ),
    ),
    "a tracked row": (
        tbl(1, tr(tc(p("ô", properties=BODY))).replace("<w:tr>", f"<w:tr>{ROW}")),
        (
            "template-tracked",
            "“ô”: a tracked change (Lan) would go out with every paper. Accept or reject it.",
        ),
    ),
    "one brace": (
        p("Gửi { guest.name }", properties=BODY),
        (
            "template-nearly",
            "“Gửi { guest.name }”: “{ guest.name }” is no tag, and prints as it is. Write {{ guest.name }}.",
        ),
    ),
    "a space in the braces": (
        p("Gửi { { guest.name } }", properties=BODY),
        (
            "template-nearly",
            "“Gửi { { guest.name } }”: “{ { guest.name } }” is no tag, and prints as it is. Write"
            " {{ guest.name }}.",
        ),
    ),
    "a Chinese keyboard's braces": (
        p("｛％p if costs ％｝", properties=BODY),
        (
            "template-nearly",
            "“｛％p if costs ％｝”: “｛％p if costs ％｝” is no tag, and prints as it is. Write"
            " {% p if costs %}.",
        ),
    ),
}


@pytest.mark.parametrize("name", FLAWS)
def test_what_would_look_strange_is_warned_of(tmp_path, name):
    paragraph, (code, said) = FLAWS[name]
    found = told(written(tmp_path, letter(paragraph)))
    assert found == [(WARNING, code, f"Paragraph 1 of the text, {said}")]


def test_fonts_that_no_style_names_are_warned_of(tmp_path):
    path = written(tmp_path, document(p(r("chữ", '<w:rFonts w:ascii="A" w:hAnsi="A"/>'))))
    assert told(path) == [
        (
            WARNING,
            "template-font",
            "Paragraph 1 of the text, “chữ”: no font is set here for: Chinese characters, Lao and other"
            " complex scripts. Give the paragraph one of the template's styles.",
        )
    ]


def test_a_comment_is_a_note_and_tracking_a_warning(tmp_path):
    path = edited(
        written(tmp_path, commented()),
        lambda xml: xml.replace("<w:defaultTabStop", "<w:trackRevisions/><w:defaultTabStop", 1),
        "word/settings.xml",
    )
    found = [one for one in told(path) if one[1] in ("template-comment", "template-tracked")]
    assert [(severity, code) for severity, code, _said in found] == [
        (NOTE, "template-comment"),
        (WARNING, "template-tracked"),
    ]


def test_what_is_refused_stays_refused(tmp_path):
    hostile = document("a", relations=external("attachedTemplate", "http://x.example/evil.dotm"))
    bomb = written(tmp_path, b"PK" + b"\0" * 50, "notice.docx")
    assert [(severity, code) for severity, code, _ in told(written(tmp_path, hostile), bomb)] == [
        (ERROR, "forbidden-content"),
        (ERROR, "not-docx"),
    ]
    assert [code for _, code, _ in told(tmp_path / "vi" / "invitation.docx")] == ["no-file"]


@pytest.mark.parametrize("text", ["{｛" * 4000, "{ " * 4000, "{a.b" * 4000], ids=["wide", "spaces", "names"])
def test_looking_for_what_is_nearly_a_tag_takes_no_time(tmp_path, text):
    codes = {code for _, code, _ in told(written(tmp_path, letter(p(text, properties=BODY))))}
    assert codes <= {"template-nearly", "package-too-large"}


def test_tables_in_tables_without_end_are_refused(tmp_path):
    table = "<w:tbl><w:tblGrid/><w:tr><w:tc>" * 10000 + p("a") + "</w:tc></w:tr></w:tbl>" * 10000
    assert [code for _, code, _ in told(written(tmp_path, document(table)))] == ["part-damaged"]


def test_damaged_styles_are_told(tmp_path):
    path = edited(written(tmp_path, letter("a")), lambda xml: xml[:-9], "word/styles.xml")
    assert [code for _, code, _ in told(path)] == ["part-damaged"]


def test_languages_that_say_different_things_are_told(tmp_path):
    folder = office(tmp_path, "invitation")
    edited(folder / "vi" / "invitation.docx", lambda xml: xml.replace("border_gate", "host.heading"))
    lost, alone = told(folder)
    assert (lost[:2], alone[:2]) == ((WARNING, "template-fields"),) * 2
    assert lost[2] == "This template no longer says border_gate; those in these languages do: lo, zh."
    assert alone[2] == "This template says host.heading; those in these languages do not: lo, zh."


def test_a_field_left_out_in_all_languages_is_meant_so(tmp_path):
    folder = office(tmp_path, "invitation")
    for path in folder.glob("*/*.docx"):
        edited(path, lambda xml: xml.replace("border_gate", "costs"))
    assert told(folder) == []


def test_docgens_own_that_changed_since_are_noted(tmp_path, monkeypatch):
    folder, newer = office(tmp_path / "own", "vi/invitation"), other_release(tmp_path)
    monkeypatch.setattr(library, "shipped", lambda: newer)
    ((severity, code, said),) = told(folder)
    assert (severity, code) == (NOTE, "template-outdated")
    assert said.endswith("(from docgen 0.1.0). See what is new with: docgen templates show vi/invitation")


def test_a_file_that_no_paper_is_made_from_is_warned_of(tmp_path):
    folder = office(tmp_path, "vi/invitation")
    (folder / "vi" / "invitation.docx").rename(folder / "vi" / "invite.docx")
    assert [code for _, code, _ in told(folder)] == ["template-unused"]


def test_the_manuals_tables_are_those_of_the_views():
    page = (Path(__file__).parents[2] / "docs" / "templates.md").read_text("utf-8")
    assert page == with_tables(page)
    marked = set(re.findall(r"<!-- fields: (\w+) -->", page))
    assert marked == {name for name, kind in vars(view).items() if is_dataclass(kind)}
