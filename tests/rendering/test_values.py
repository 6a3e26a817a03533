"""How a value is printed: breaks, scripts, highlighting, refusal."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass
from decimal import Decimal

import pytest
from docxtpl import Listing, RichText
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.errors import TemplateError
from docgen.word.marks import highlighted
from tests.documents import assert_document, assert_valid, lines
from tests.rendering.both import compiled
from tests.rendering.templates import document, letter, p, picture, r

FONTS = '<w:rFonts w:ascii="Times New Roman"/>'
HINTED = '<w:rFonts w:hint="eastAsia" w:ascii="Times New Roman"/>'
YELLOW = '<w:highlight w:val="yellow"/>'
BORROWING = "{% macro m() %}{% endmacro %}"
"""Sends a template to docxtpl itself."""


def body(docx: bytes) -> str:
    """The XML between w:body and w:sectPr, without what every run repeats."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        xml = archive.read("word/document.xml").decode()
    content = re.search("<w:body>(.*)<w:sectPr", xml, re.S)
    assert content is not None
    return content.group(1).replace(' xml:space="preserve"', "")


def run(text: str, *properties: str) -> str:
    rpr = f"<w:rPr>{''.join(properties)}</w:rPr>" if properties else ""
    return f"<w:r>{rpr}<w:t>{text}</w:t></w:r>"


ALONE = compiled(document(p(r("{{ x }}", FONTS))))
LAO_ALONE = compiled(document(p(r("{{ x }}", f"{FONTS}<w:cs/>"))))
AMID = compiled(document(p(r("a {{ x }} z", FONTS))))
PLAIN = compiled(document(p(r("{{ x }}", FONTS))), split_scripts=False)
BORROWED_ALONE = compiled(document(p(r(f"{BORROWING}{{{{ x }}}}", FONTS))))


def test_one_script_stays_in_its_run() -> None:
    assert body(ALONE.render({"x": "Kính gửi “A”, 12/8"})) == f"<w:p>{run('Kính gửi “A”, 12/8', FONTS)}</w:p>"
    assert body(LAO_ALONE.render({"x": "ວັນທີ 2"})) == f"<w:p>{run('ວັນທີ 2', FONTS, '<w:cs/>')}</w:p>"
    assert body(LAO_ALONE.render({"x": "12/8"})) == f"<w:p>{run('12/8', FONTS, '<w:cs/>')}</w:p>"


def test_another_script_changes_the_run() -> None:
    assert body(ALONE.render({"x": "ເມືອງ"})) == f"<w:p>{run('ເມືອງ', FONTS, '<w:cs/>')}</w:p>"
    assert body(ALONE.render({"x": "马关县"})) == f"<w:p>{run('马关县', HINTED)}</w:p>"
    assert body(LAO_ALONE.render({"x": "Sơn La"})) == f"<w:p>{run('Sơn La', FONTS)}</w:p>"
    assert body(LAO_ALONE.render({"x": "马关县"})) == f"<w:p>{run('马关县', HINTED)}</w:p>"


def test_mixed_scripts_get_a_run_each() -> None:
    assert body(ALONE.render({"x": "A & ເມືອງ 2 “马关”"})) == (
        f"<w:p>{run('A &amp; ', FONTS)}{run('ເມືອງ 2 ', FONTS, '<w:cs/>')}{run('“马关”', HINTED)}</w:p>"
    )


def test_text_around_the_tag_keeps_its_run() -> None:
    assert body(AMID.render({"x": "ລາວ"})) == (
        f"<w:p>{run('a ', FONTS)}{run('ລາວ', FONTS, '<w:cs/>')}{run(' z', FONTS)}</w:p>"
    )
    assert body(AMID.render({"x": "b ລາວ c"})) == (
        f"<w:p>{run('a b ', FONTS)}{run('ລາວ ', FONTS, '<w:cs/>')}{run('c z', FONTS)}</w:p>"
    )


def test_marked_passages_are_highlighted() -> None:
    missing = highlighted("[chưa có ລາວ]")
    expected = (
        f"<w:p>{run('a ', FONTS)}{run('[chưa có ', FONTS, YELLOW)}{run('ລາວ]', FONTS, YELLOW, '<w:cs/>')}"
        f"{run(' z', FONTS)}</w:p>"
    )
    assert body(ALONE.render({"x": f"a {missing} z"})) == expected
    assert body(PLAIN.render({"x": highlighted("ລາວ")})) == f"<w:p>{run('ລາວ', FONTS, YELLOW)}</w:p>"


def test_breaks_keep_the_properties_of_their_passage() -> None:
    lao = f"{FONTS}<w:cs/>"
    tab = f"<w:r><w:rPr>{lao}</w:rPr><w:tab/></w:r>"
    assert body(ALONE.render({"x": "a\nb ກ\tຂ"})) == (
        f"<w:p><w:r><w:rPr>{FONTS}</w:rPr><w:t>a</w:t><w:br/><w:t>b </w:t></w:r>"
        f"{run('ກ', lao)}{tab}{run('ຂ', lao)}</w:p>"
    )


def test_docxtpl_itself_prints_the_same() -> None:
    assert not BORROWED_ALONE.compiled
    for value in ("A & B", "b ລາວ c", f"a {highlighted('马关')}", "a\nb\tc", "马关县"):
        printed = re.sub(
            r"<w:r>(<w:rPr>[^/]*/></w:rPr>)?<w:t(/>|></w:t>)(</w:r>)?",
            "",
            body(BORROWED_ALONE.render({"x": value})),
        )
        assert printed == body(ALONE.render({"x": value})).replace("<w:r></w:r>", "")


@pytest.mark.parametrize("template", [ALONE, BORROWED_ALONE])
@pytest.mark.parametrize(
    "value", ["{{ x }}", "{% if %}", "{# a #}", "]]>", "</w:t>", "&amp;", "<w:p/>", "'\""]
)
def test_a_value_is_never_code_nor_xml(template: object, value: str) -> None:
    assert lines(template.render({"x": value})) == [value]  # type: ignore[attr-defined]


def test_line_ends_of_other_systems_are_line_ends() -> None:
    assert lines(ALONE.render({"x": "a\r\nb\rc"})) == ["a\nb\nc"]


@pytest.mark.parametrize(
    ("value", "printed"), [(12, "12"), (1.5, "1.5"), (Decimal("2.50"), "2.50"), (Listing("<a>\nb"), "<a>\nb")]
)
def test_values_that_are_no_strings(value: object, printed: str) -> None:
    assert lines(ALONE.render({"x": value})) == [printed]


@dataclass
class Person:
    name: str


CONTROL = "a value holds the control character U+{:04X}; take it out."
KIND = "this value is no text but a {}; name one of its fields."


@pytest.mark.parametrize("template", [ALONE, PLAIN, BORROWED_ALONE])
@pytest.mark.parametrize(
    ("value", "what"),
    [
        *(
            (f"a{chr(code)}", CONTROL.format(code))
            for code in (0, 1, 8, 0x0B, 0x0E, 0x1F, 0xD800, 0xFDD2, 0xFFFE, 0xFFFF)
        ),
        (None, "this value is empty; ask for it with an if before printing it."),
        (["a"], KIND.format("list")),
        (True, KIND.format("bool")),
        (Person("a"), KIND.format("Person")),
    ],
)
def test_what_cannot_be_printed_is_refused(template: object, value: object, what: str) -> None:
    with pytest.raises(TemplateError) as caught:
        template.render({"x": value})  # type: ignore[attr-defined]
    (problem,) = caught.value.problems
    assert problem.code == "unprintable-value"
    assert problem.message.say().endswith(f"{{{{ x }}}}”: {what}")


@pytest.mark.parametrize("tail", ["", BORROWING])
@pytest.mark.parametrize("sign", ["\a", "\f"])
@pytest.mark.parametrize(
    "place",
    [
        picture(1).replace('name="x"', 'name="{{ x }}"'),
        picture(1).replace("</a:graphicData>", "<a:t>{{ x }}</a:t></a:graphicData>"),
    ],
    ids=["attribute", "drawing"],
)
def test_an_attribute_has_no_room_for_a_paragraph_or_page(place: str, sign: str, tail: str) -> None:
    template = compiled(document(place, tail or "{# #}"))
    with pytest.raises(TemplateError) as caught:
        template.render({"x": f"a{sign}b"})
    (problem,) = caught.value.problems
    assert (problem.code, problem.message.say().rpartition(": ")[2]) == (
        "unprintable-value",
        "a new paragraph or page cannot begin here; print this value in a paragraph.",
    )
    assert problem.message.say().startswith("Paragraph 1 of the text, “")
    assert template.render({"x": "a\nb"})


@pytest.mark.parametrize("sign", ["\a", "\f"])
def test_a_hyperlink_has_no_room_for_a_paragraph_or_page(sign: str) -> None:
    link = f'<w:hyperlink w:anchor="x">{r("{{ x }}")}</w:hyperlink>'
    template = compiled(document(p(link)))
    with pytest.raises(TemplateError, match="a new paragraph or page cannot begin here"):
        template.render({"x": f"a{sign}b"})
    assert_document(template.render({"x": "a\nb ລາວ"}), ["a\nb ລາວ"])


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("aế<& \n\tກາ1马，“”\ufdd0\ufdd1")))
def test_every_character_arrives_and_word_opens_it(value: str) -> None:
    docx = AMID.render({"x": value})
    shown = value.replace("\ufdd0", "").replace("\ufdd1", "")
    assert_document(docx, [f"a {shown} z"])


def test_rich_text_of_a_program_is_printed_by_docxtpl_and_texts_are_not() -> None:
    template = compiled(document(p("{{r x }}")))
    assert lines(template.render({"x": RichText("đậm & <b>", bold=True)})) == ["đậm & <b>"]
    with pytest.raises(TemplateError, match="only rich text in"):
        template.render({"x": "một chữ"})
    with pytest.raises(TemplateError, match="only rich text in"):
        BORROWED_ALONE.render({"x": RichText("a")})
    with pytest.raises(TemplateError, match="no text but a RichText"):
        ALONE.render({"x": RichText("a")})


def test_documents_are_valid() -> None:
    value = f"A & ເມືອງ\n“马关县”\t{highlighted('[chưa có ລາວ]')}\fz"
    for tag in ("{{ x }}", "a {{ x }} z", f"{BORROWING}a {{{{ x }}}}"):
        template = compiled(letter(p(r(tag, f"{FONTS}<w:b/>"))))
        assert_valid(template.render({"x": value}, title="Thư mời", author="Sở & Vụ", language="vi-VN"))
