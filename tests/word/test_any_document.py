"""Whatever a document holds, anchors change nothing of what it says, and each is found once."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from docgen.word.anchors import anchored
from docgen.word.package import open_package
from docgen.word.returned.reading import read_returned
from tests.documents import faults
from tests.rendering.templates import document, field, letter, p, r, tbl, tc, tr
from tests.word.edits import gone, ins, mark
from tests.word.test_anchors import LABEL, assert_recorded
from tests.word.test_text import BOX

WORDS = st.sampled_from(
    (
        "Hai bên ",
        "ສອງຝ່າຍ",
        "双方",
        "",
        " ",
        "A & B <C>",
        "“”…………",
        "5/4/2018",
        "\u00a0",
        "a\u2060b",
        "]]>",
        "'\"",
    )
)
SIGNS = st.sampled_from(
    ("<w:tab/>", "<w:br/>", '<w:br w:type="page"/>', "<w:noBreakHyphen/>", "<w:softHyphen/>")
)
RUN = st.one_of(
    WORDS.map(r),
    WORDS.map(lambda text: r(text, "<w:b/>")),
    SIGNS.map(lambda sign: f"<w:r>{sign}</w:r>"),
    st.just('<w:bookmarkStart w:id="70" w:name="x"/><w:bookmarkEnd w:id="70"/>'),
    WORDS.map(lambda text: f'<w:hyperlink w:anchor="x">{r(text)}</w:hyperlink>'),
    WORDS.map(lambda text: f"<w:sdt><w:sdtPr/><w:sdtContent>{r(text)}</w:sdtContent></w:sdt>"),
)
RARE = st.one_of(
    st.just(field("PAGE", "3")),
    st.just(field("REF x", "5/4")),
    WORDS.map(lambda text: BOX.format(p(text, "trong"), p(text))),
    st.just(ins("thêm")),
    st.just(gone("bớt")),
    st.just("<!-- <w:p> -->"),
)
PROPERTIES = st.sampled_from(("", "<w:keepNext/>", '<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>'))
PLAIN = st.builds(
    lambda runs, properties: p(*runs, properties=properties), st.lists(RUN, max_size=4), PROPERTIES
)
ODD = st.one_of(
    st.builds(lambda runs, rare: p(*runs, rare), st.lists(RUN, max_size=2), RARE),
    st.builds(lambda text, kind: p(text, properties=mark(kind)), WORDS, st.sampled_from(("ins", "del"))),
)


def blocks(paragraph: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Paragraphs, tables and controls of these paragraphs, in each other."""

    def around(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        cell = st.lists(inner, max_size=2).map(lambda found: tc(*found, p("cuối ô")))
        rows = st.lists(
            st.lists(cell, min_size=2, max_size=2).map(lambda cells: tr(*cells)), min_size=1, max_size=2
        )
        return st.one_of(
            rows.map(lambda found: tbl(2, *found)),
            inner.map(lambda found: f"<w:sdt><w:sdtPr/><w:sdtContent>{found}</w:sdtContent></w:sdt>"),
        )

    return st.recursive(paragraph, around, max_leaves=5)


SETTINGS = settings(deadline=None, suppress_health_check=list(HealthCheck))


@settings(SETTINGS, max_examples=150)
@given(st.lists(blocks(PLAIN), max_size=6))
def test_plain_documents(body: list[str]) -> None:
    docx = document(*body)
    found = [one for one in read_returned(assert_recorded(docx)).passages if one.text.strip()]
    assert [one.anchors for one in found] == [(number,) for number in range(len(found))]


@settings(SETTINGS, max_examples=150)
@given(st.lists(blocks(st.one_of(PLAIN, ODD)), max_size=6))
def test_odd_documents(body: list[str]) -> None:
    docx = document(*body, p("hết"))
    before = read_returned(open_package(docx))
    after = read_returned(assert_recorded(docx))
    assert [(one.text, one.spot) for one in after.rejected] == [
        (one.text, one.spot) for one in before.rejected
    ]
    numbers = [number for one in after.passages for number in one.anchors]
    assert len({*numbers}) == len(numbers)


@settings(SETTINGS, max_examples=4)
@given(st.lists(blocks(PLAIN), min_size=3, max_size=6))
def test_nothing_is_wrong_that_was_not_before(body: list[str]) -> None:
    docx = letter(*body, p("hết"))
    assert len([*faults(anchored(docx, LABEL))]) <= len([*faults(docx)])
