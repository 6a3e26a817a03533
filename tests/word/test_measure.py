"""What a Word file looks like, styles resolved."""

import io

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt

from docgen.word.measure import Measured, measure
from docgen.word.package import open_package
from docgen.word.scripts import Script


def measured(document) -> Measured:
    stream = io.BytesIO()
    document.save(stream)
    return measure(open_package(stream.getvalue()))


def styled():
    document = docx.Document()
    base = document.styles.add_style("Base", WD_STYLE_TYPE.PARAGRAPH)
    base.font.name, base.font.size, base.font.bold = "Times New Roman", Pt(13), True
    base.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    base.paragraph_format.first_line_indent = Mm(10)
    child = document.styles.add_style("Child", WD_STYLE_TYPE.PARAGRAPH)
    child.base_style = base
    child.font.size = Pt(14)
    return document


def test_a_style_has_what_it_is_based_on():
    document = styled()
    document.add_paragraph("Căn cứ", style="Child")
    (paragraph,) = measured(document).paragraphs
    (letters,) = paragraph.letters
    assert (letters.font, letters.size, letters.bold) == ("Times New Roman", 14, True)
    assert (paragraph.align, round(paragraph.first_line, 1)) == ("both", 10)


def test_direct_formatting_goes_over_styles_and_hanging_over_a_first_line():
    document = styled()
    paragraph = document.add_paragraph(style="Child")
    run = paragraph.add_run("Căn cứ")
    run.font.bold, run.font.all_caps = False, True
    paragraph.paragraph_format.first_line_indent = Mm(-5)
    (found,) = measured(document).paragraphs
    assert (found.text, found.letters[0].bold, round(found.first_line, 1)) == ("CĂN CỨ", False, -5)


def test_a_character_style_takes_back_a_switch_of_the_paragraph_s():
    document = styled()
    strong = document.styles.add_style("Own strong", WD_STYLE_TYPE.CHARACTER)
    strong.font.bold = True
    document.add_paragraph(style="Child").add_run("Căn cứ", style="Own strong")
    assert measured(document).paragraphs[0].letters[0].bold is False


def test_each_script_has_the_font_and_size_of_its_slot():
    document = docx.Document()
    run = document.add_paragraph().add_run("Sơn La ຫົວພັນ 云南")
    run._r.get_or_add_rPr().append(
        parse_xml(
            f'<w:rFonts {nsdecls("w")} w:ascii="A" w:hAnsi="H" w:cs="Phetsarath OT" w:eastAsia="FangSong"/>'
        )
    )
    found = {letters.script: letters.font for letters in measured(document).paragraphs[0].letters}
    assert found == {Script.LATIN: "H", Script.LAO: "Phetsarath OT", Script.CJK: "FangSong"}


def test_lists_bear_their_labels():
    document = docx.Document()
    for style, text in (("List Number", "Một"), ("List Number", "Hai"), ("List Bullet", "Ba")):
        document.add_paragraph(text, style=style)
    assert [paragraph.text for paragraph in measured(document).paragraphs] == ["1. Một", "2. Hai", "- Ba"]


def test_cells_know_their_place_and_whether_lines_part_them():
    document = docx.Document()
    document.add_table(1, 2).cell(0, 1).text = "phải"
    document.add_table(1, 1, style="Table Grid").cell(0, 0).text = "bảng"
    spots = {each.text: each.spot for each in measured(document).paragraphs if each.text}
    assert (spots["phải"].table, spots["phải"].row, spots["phải"].column, spots["phải"].bordered) == (
        1,
        1,
        2,
        False,
    )
    assert spots["bảng"].bordered


def test_drawn_lines_are_measured_and_slanting_ones_are_not():
    document = docx.Document()
    for ends in ('from="0,0" to="72pt,0"', 'from="0,0" to="72pt,72pt"'):
        run = document.add_paragraph().add_run("x")
        run._r.append(
            parse_xml(
                f'<w:pict {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><v:line {ends}/></w:pict>'
            )
        )
    found = measured(document).paragraphs
    assert [[round(line.width, 1) for line in each.drawn] for each in found] == [[25.4], []]


def test_a_later_section_inherits_the_number_of_pages():
    document = docx.Document()
    header = document.sections[0].header.paragraphs[0]
    header.alignment = WD_ALIGN_PARAGRAPH.CENTER
    header._p.append(
        parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>')
    )
    document.add_section()
    numbers = [section.numbers for section in measured(document).sections]
    assert [(each.where, each.align, each.text) for (each,) in numbers] == [("top", "center", "2")] * 2


def test_circles_of_styles_and_absurd_lengths_end():
    document = styled()
    base, child = document.styles["Base"], document.styles["Child"]
    base.base_style = child
    paragraph = document.add_paragraph("x", style="Child")
    paragraph._p.get_or_add_pPr().append(parse_xml(f'<w:ind {nsdecls("w")} w:left="1e999" w:right="x"/>'))
    (found,) = measured(document).paragraphs
    assert (found.left, found.right) == (0, 0)
