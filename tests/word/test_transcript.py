"""A Word file as text: everything in order, nothing that changes without reason."""

from docgen.word.package import open_package
from docgen.word.transcript import transcript
from tests.rendering.templates import document, field, p, r, tbl, tc, tr

BOX = f"<w:r><w:pict><w:txbxContent>{p('trong khung')}{p('dòng hai')}</w:txbxContent></w:pict></w:r>"
INSERTED = f'<w:ins w:id="1" w:author="Lan">{r("thêm")}</w:ins>'
DELETED = '<w:del w:id="2" w:author="Lan"><w:r><w:delText>bớt</w:delText></w:r></w:del>'


def shown(docx: bytes) -> list[str]:
    return transcript(open_package(docx))


def test_every_part_in_order():
    docx = document(
        p(r("Kính gửi: {{ gue"), r("st.name }}\t"), "<w:r><w:br/></w:r>", r("x")),
        tbl(2, tr(tc("một", "hai"), "ba"), tr(tc(tbl(1, tr("trong"))), "")),
        p(r("trước"), BOX, r(" sau")),
        p(INSERTED, DELETED),
        p(field(" PAGE ", "7"), field(' REF "a" ', "mục 1")),
        header=p("đầu trang"),
        footer=p(field(" NUMPAGES ", "12")),
        footnotes="<w:footnote>" + p("chú thích") + "</w:footnote>",
    )
    assert shown(docx) == [
        "=== header ===",
        "đầu trang",
        "",
        "=== text ===",
        "Kính gửi: {{ guest.name }}\t⏎x",
        "+--",
        "| một",
        ": hai",
        "| ba",
        "+--",
        "| +--",
        ": | trong",
        ": +==",
        "|",
        "+==",
        "trước sau",
        "[",
        "  trong khung",
        "  dòng hai",
        "]",
        "{+thêm+}[-bớt-]",
        "«PAGE»mục 1",
        "",
        "=== footer ===",
        "«NUMPAGES»",
        "",
        "=== footnotes ===",
        "chú thích",
    ]


def test_how_a_paragraph_is_cut_and_what_a_page_number_was_makes_no_difference():
    one = document(p(r("một "), r("hai", "<w:b/>")), p(field("PAGE", "1")))
    other = document(p("một hai"), p(field(" PAGE  \\* MERGEFORMAT ", "9")))
    assert shown(one) == shown(other)
