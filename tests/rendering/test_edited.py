"""Templates that somebody edited in Word: tags work as they were meant, or the finding says what to write."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.rendering.inspection import inspect
from docgen.rendering.tidying import mended
from docgen.word.package import open_package
from tests.documents import assert_document, assert_valid, lines
from tests.rendering.both import compiled
from tests.rendering.templates import NAMESPACES, document, external, letter, p, r, zipped

GUEST = {"guest": {"name": "huyện Hua Mường", "size": ""}, "names": ["A", "B"], "kind": "nd30"}
MARK = '<w:bookmarkStart w:id="7" w:name="_GoBack"/><w:bookmarkEnd w:id="7"/>'
PROOF = '<w:proofErr w:type="spellStart"/>'


def link(*runs: str) -> str:
    return f'<w:hyperlink w:anchor="a">{"".join(runs)}</w:hyperlink>'


SAME = "đến huyện Hua Mường."
EDITED = {
    "split over runs": p(r("đến {{ gue", "<w:b/>"), r("st.na"), r("me }}.")),
    "braces split": p(r("đến {"), r("{ guest.name }"), r("}.")),
    "a bookmark in a tag": p(r("đến {{ guest."), MARK, r("name }}.")),
    "a spelling mark in a tag": p(r("đến {{ "), PROOF, r("guest"), PROOF, r(".name }}.")),
    "a link in a tag": p(r("đến {{ "), link(r("guest.name")), r(" }}.")),
    "a link that ends in a tag": p(link(r("đến {{ guest.n")), r("ame }}.")),
    "a field in a tag": p(
        r("đến {{ "), f'<w:fldSimple w:instr=" REF a ">{r("guest")}</w:fldSimple>', r(".name }}.")
    ),
    "a line's end that Word saw": p(
        r("đến {{ guest."), "<w:r><w:lastRenderedPageBreak/><w:t>name }}</w:t></w:r>", r(".")
    ),
    "inserted in a tag": p(
        r("đến {{ guest."), f'<w:ins w:id="1" w:author="a">{r("name")}</w:ins>', r(" }}.")
    ),
    "non-breaking spaces": p("đến {{\u00a0guest.name\u202f}}."),
    "invisible signs": p("đến {{ guest\u200b.na\u00adme\ufeff }}."),
    "smart quotation marks": p("đến {{ guest[“name”] }}."),
    "low quotation marks": p("đến {{ guest[„name“] }}."),
    "guillemets": p("đến {{ guest[«name»] }}."),
    "smart quotation marks split": p(r("đến {{ guest[“"), r("name”] }}.")),
    "single quotation marks": p("đến {% if kind == ‘nd30’ %}{{ guest.name }}{% endif %}."),
    "a dash for a hyphen": p("đến {{ guest.name }}{% if 2 – 1 == 1 %}.{% endif %}"),
    "capitals at a sentence's start": p("đến {% If kind %}{{ guest.name }}{% Endif %}."),
    "a Chinese keyboard": p("đến {{ guest［'name'］ }}{% if kind ＝＝ 'nd30' %}.{% endif %}"),
}


@pytest.mark.parametrize("name", EDITED)
def test_an_edited_tag_works_as_it_was_meant(name: str) -> None:
    made = compiled(letter(EDITED[name])).render(GUEST)
    assert_document(made, [SAME])
    assert_valid(made)


def test_commands_with_a_capital_letter_still_take_their_paragraphs() -> None:
    made = compiled(document("{%P For name in names %}", "{{ name }}", "{%P Endfor %}")).render(GUEST)
    assert_document(made, ["A", "B"])


def test_what_stands_in_quotation_marks_stays() -> None:
    made = compiled(document(p("{{ guest.size or 'từ 5 – 7\u00a0người…' }}"))).render(GUEST)
    assert lines(made) == ["từ 5 – 7\u00a0người…"]


def test_what_is_to_be_printed_as_it_is_stays() -> None:
    made = compiled(document("{% raw %}{{ a – b }}{% endraw %}")).render({})
    assert lines(made) == ["{{ a – b }}"]


def test_a_run_after_a_cut_tag_keeps_its_looks() -> None:
    template = document(p(r("{{ guest."), MARK, r("name }} in đậm", "<w:b/>")))
    made = compiled(template).render(GUEST)
    assert_document(made, ["huyện Hua Mường in đậm"])
    assert b'<w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> in ' in _main(made)


def _main(docx: bytes) -> bytes:
    return open_package(docx).read("word/document.xml")


TOLD = {
    "{{ Guest.name }}": "there is no value named “Guest”; did you mean “guest”?",
    "{{ GUEST.name }}": "there is no value named “GUEST”; did you mean “guest”?",
    "{{ guest.nmae }}": "there is no value named “nmae”; did you mean “name”?",
    "{{ guest.name… }}": "the sign “…” must not stand in a tag; delete it, or type what is meant.",
    "{{ guest.name }": "the tag {{ guest.name } is never closed; write }} at its end.",
    "{% if kind == 'nd30 %}x{% endif %}": "a quotation mark (') is never closed.",
}


@pytest.mark.parametrize("tag", TOLD)
def test_what_cannot_be_meant_is_told(tag: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(document("Kính gửi", tag))
    found = [one.message.say() for one in inspect(path, {"guest.name", "guest.size", "kind"})]
    assert found == [f"Paragraph 2 of the text, “{tag}”: {TOLD[tag]}"]


def test_everything_is_told_at_once(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    body = ("{{ a b }} {{ guest.nmae }}", "{{ c d }}", "{{ Guest.name }}")
    path.write_bytes(document(*body, header=p("{{ open"), footer=p("{% endif %}")))
    assert [one.message.say() for one in inspect(path, {"guest.name"})] == [
        "Paragraph 1 of the header, “{{ open”: the tag {{ open is never closed; write }} at its end.",
        "Paragraph 1 of the footer, “{% endif %}”: {% endif %} closes or continues nothing that was opened"
        " before.",
        "Paragraph 1 of the text, “{{ a b }} {{ guest.nmae }}”: the tag cannot be read: expected token 'end"
        " of print statement', got 'b'.",
        "Paragraph 2 of the text, “{{ c d }}”: the tag cannot be read: expected token 'end of print"
        " statement', got 'd'.",
        "Paragraph 1 of the text, “{{ a b }} {{ guest.nmae }}”: there is no value named “nmae”; did you mean"
        " “name”?",
        "Paragraph 3 of the text, “{{ Guest.name }}”: there is no value named “Guest”; did you mean “guest”?",
    ]


@given(st.text(st.sampled_from("{}%'\"“”–… abIF\u00a0\u200b｛＝"), max_size=40))
def test_mending_twice_is_mending_once(text: str) -> None:
    assert mended(mended(text)) == mended(text)


@given(st.integers(0, 10**9))
def test_wherever_a_paragraph_is_cut_it_says_the_same(seed: int) -> None:
    chance = random.Random(seed)
    whole, pieces = "đến {% if kind %}{{ guest.name }}{% endif %}.", []
    while whole:
        size = chance.randint(1, 9)
        pieces.append(r(whole[:size], chance.choice(["", "<w:b/>", "<w:i/>"])))
        whole = whole[size:]
        if chance.random() < 0.3:
            pieces.append(chance.choice([PROOF, MARK.replace("7", str(len(pieces) + 7))]))
    assert lines(compiled(document(p(*pieces))).render(GUEST)) == [SAME]


def test_comments_do_not_go_out_with_papers() -> None:
    made = compiled(commented()).render(GUEST)
    assert_document(made, [SAME])
    assert_valid(made)
    assert not [name for name in open_package(made).parts if "omment" in name]
    assert b"omment" not in b"".join(open_package(made).read(name) for name in open_package(made).parts)


def commented() -> bytes:
    """A template in which somebody wrote a comment, with a tag in it, on a part of a tag."""
    body = p(
        r("đến "),
        '<w:commentRangeStart w:id="3"/>',
        r("{{ guest."),
        '<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>',
        r("name }}."),
    )
    package = open_package(letter(body))
    files: dict[str, str | bytes] = {name: package.read(name) for name in package.parts}
    link = external("comments", "comments.xml").replace(' TargetMode="External"', "")
    links, types = "word/_rels/document.xml.rels", "[Content_Types].xml"
    files[links] = package.read(links).decode().replace("</Relationships>", f"{link}</Relationships>")
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    override = f'<Override PartName="/word/comments.xml" ContentType="{kind}"/>'
    files[types] = package.read(types).decode().replace("</Types>", f"{override}</Types>")
    comment = f'<w:comment w:id="3" w:author="Lan">{p("{{ xem lại")}</w:comment>'
    files["word/comments.xml"] = f"<w:comments {NAMESPACES}>{comment}</w:comments>"
    return zipped(files)
