"""The proof holds for every rendered document, and fails for each kind of damage."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from docgen.errors import TemplateError
from docgen.rendering import proof
from docgen.rendering.proof import prove
from docgen.word.archive import packed
from tests.rendering.both import compiled
from tests.rendering.gallery import TEMPLATES
from tests.rendering.templates import document, external, p, r, zipped
from tests.rendering.test_same_as_docxtpl import ATTRIBUTE, BROKEN, CONTEXTS, EXAMPLE, fit

READY = {name: compiled(template) for name, template in TEMPLATES.items()}
BOOKMARK = '<w:bookmarkStart w:id="1" w:name="a"/>'
LETTER = compiled(
    document(
        p(BOOKMARK, r("{{ title }}, {{ name }}")),
        "{%p for x in rows %}",
        "{{ x.what }}",
        "{%p endfor %}",
        p(f'<w:hyperlink r:id="x1">{r("y")}</w:hyperlink>'),
        relations=external("hyperlink", "https://a.example"),
        footer=p("{{ title }}"),
    )
)
CONTEXT = {"title": "A & B", "name": "ເມືອງ\nXII", "rows": [{"what": "một"}, {"what": "hai"}]}


@pytest.mark.parametrize("name", TEMPLATES)
def test_holds_for_the_gallery(name: str) -> None:
    prove(READY[name].render(EXAMPLE), READY[name], EXAMPLE)


@settings(max_examples=100, deadline=None)
@given(name=st.sampled_from(sorted(TEMPLATES)), context=CONTEXTS)
@example(name=ATTRIBUTE, context=BROKEN[0])
@example(name=ATTRIBUTE, context=BROKEN[1])
def test_holds_for_any_values(name: str, context: dict[str, object]) -> None:
    context = fit(name, context)
    prove(READY[name].render(context), READY[name], context)


def changed(part: str, old: str, new: str) -> Callable[[dict[str, bytes]], None]:
    def change(parts: dict[str, bytes]) -> None:
        text = parts[part].decode()
        assert old in text
        parts[part] = text.replace(old, new, 1).encode()

    return change


TEXT = "word/document.xml"
DAMAGE = {
    "a value lost": (changed(TEXT, "hai", "ha"), "value 4 of the 4 that the template prints is not in"),
    "a value cut": (changed(TEXT, "A &amp; B", "A "), "value 1 of the 4 that the template prints is not in"),
    "a value in the wrong order": (
        lambda parts: (
            changed(TEXT, "một", "@")(parts),
            changed(TEXT, "hai", "một")(parts),
            changed(TEXT, "@", "hai")(parts),
        ),
        "value 4 of the 4 that the template prints is not in",
    ),
    "a value lost in the footer": (
        changed("word/footer1.xml", "A &amp; B", "A"),
        "value 1 of the 1 that the template prints is not in",
    ),
    "a tag left": (changed(TEXT, "<w:t>y", "<w:t>{{ y }}"), "a tag of the template is left"),
    "XML broken": (changed(TEXT, "</w:body>", ""), "not well-formed"),
    "an id twice": (
        changed(TEXT, BOOKMARK, BOOKMARK * 2),
        "the number 1 stands twice in the finished part",
    ),
    "a relation that is not defined": (
        changed(TEXT, 'r:id="x1"', 'r:id="x2"'),
        "the relation x2 is used and not defined",
    ),
    "a relation to nothing": (
        changed("word/_rels/document.xml.rels", "footer1.xml", "footer2.xml"),
        r"a relation leads to footer2\.xml, which is not there",
    ),
}


def members(rendered: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(rendered)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def laid_out(parts: dict[str, bytes]) -> bytes:
    """The letter with these parts, as the archive itself lays it out: what is proved at a glance."""
    written = LETTER.archive.added(LETTER.render(CONTEXT))
    return LETTER.archive.finish(packed(part.name, parts[part.name]) for part in written)


@pytest.mark.parametrize("name", DAMAGE)
def test_fails_for(name: str) -> None:
    damage, message = DAMAGE[name]
    rendered = LETTER.render(CONTEXT)
    prove(rendered, LETTER, CONTEXT)
    parts = {
        name: content.replace(b' xml:space="preserve"', b"") for name, content in members(rendered).items()
    }
    for make in (zipped, laid_out):
        prove(make(parts), LETTER, CONTEXT)
    damage(parts)
    ways = (zipped,) if name == "a relation to nothing" else (zipped, laid_out)
    for make in ways:
        with pytest.raises(TemplateError, match=message):
            prove(make(parts), LETTER, CONTEXT)


SLIPPED_IN = (
    "<w:t>{{ z }}</w:t>", "<!--</w:t>-->", "<w:t><![CDATA[{{]]></w:t>", "<a:t>{%</a:t>", "<?x {{?>", "<w:b/>",
    BOOKMARK, '<w:bookmarkStart w:name="b" w:id="1"/>', "<wp:docPr id='1'/>", '<wp:docPr id="1"/>',
    '<w:hyperlink r:id="x2"/>', "<w:hyperlink r:id='x2'/>", '<w:hyperlink\nr:id="x2"/>',
    "<w:t>&#123;&#x7b;</w:t>", "<w:t a='>'>{{</w:t>", "<w:t>{<w:br/>{</w:t>", "<w:t", "{{",
    "&nbsp;", "\ufffe",
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    pieces=st.lists(st.sampled_from(SLIPPED_IN), max_size=3),
    where=st.integers(0, 40),
    part=st.sampled_from(["word/document.xml", "word/footer1.xml"]),
)
def test_a_glance_sees_what_a_thorough_look_sees(pieces: list[str], where: int, part: str) -> None:
    """Whatever stands between the elements, or in place of one."""
    parts = members(LETTER.render(CONTEXT))
    prove(laid_out(parts), LETTER, CONTEXT)
    chunks = parts[part].decode().split("<w:")
    at = 1 + where % (len(chunks) - 1)
    chunks[at - 1] += "".join(pieces)
    parts[part] = "<w:".join(chunks).encode("utf-8", "surrogatepass")
    assert complaints(laid_out(parts)) == complaints(zipped(parts))


def complaints(rendered: bytes) -> list[str]:
    try:
        prove(rendered, LETTER, CONTEXT)
    except TemplateError as error:
        return sorted(problem.message.say() for problem in error.problems)
    return []


def test_letters_after_the_first_need_a_glance_only(monkeypatch: pytest.MonkeyPatch) -> None:
    template = compiled(TEMPLATES["header and footer"])
    prove(template.render(EXAMPLE), template, EXAMPLE)
    monkeypatch.delattr(proof, "open_package")
    prove(template.render(EXAMPLE), template, EXAMPLE)
    with pytest.raises(NameError):
        prove(template.render(EXAMPLE)[:-1], template, EXAMPLE)


def test_values_that_look_like_tags_are_no_tags_left() -> None:
    context = {**CONTEXT, "title": "{{ x }} {% y %}", "name": "{# z"}
    prove(LETTER.render(context), LETTER, context)


def test_another_context_is_not_proved() -> None:
    with pytest.raises(TemplateError, match="value 4 of the 4 that the template prints is not in"):
        prove(LETTER.render(CONTEXT), LETTER, {**CONTEXT, "rows": [{"what": "một"}, {"what": "ba"}]})


def test_a_value_is_never_quoted() -> None:
    with pytest.raises(TemplateError) as caught:
        prove(LETTER.render(CONTEXT), LETTER, {**CONTEXT, "rows": [{"what": "PA1234567"}]})
    assert "PA1234567" not in str(caught.value)


def test_the_template_is_named() -> None:
    named = replace(LETTER, file="vi/letter.docx")
    with pytest.raises(TemplateError) as caught:
        prove(LETTER.render(CONTEXT), named, {**CONTEXT, "title": "C"})
    assert {
        (problem.code, problem.place and problem.place.file, problem.path)
        for problem in caught.value.problems
    } == {
        ("proof-failed", "vi/letter.docx", "word/document.xml"),
        ("proof-failed", "vi/letter.docx", "word/footer1.xml"),
    }
