"""Type sizes, fonts, margins, page numbers: the rows of docs/forms.md that a file can show."""

import re

import pytest

from docgen.stationery import build_all
from docgen.stationery.typography import TYPOGRAPHY
from tests.stationery.parts import W, has, names, part, styles, value, words

BUILT = build_all()
ALL = sorted(BUILT)

DECREE_30 = [
    # row of Annex I, style, half points, bold, italic, alignment
    ("H1", "Nation", 24, True, False, "center"),
    ("H2", "Motto", 26, True, False, "center"),
    ("H3", "Superior", 24, False, False, "center"),
    ("H4", "Issuer", 24, True, False, "center"),
    ("H5", "Number", 26, False, False, "center"),
    ("H6", "DateLine", 26, False, True, "center"),
    ("T1", "Kind", 28, True, False, "center"),
    ("T2", "Subject", 28, True, False, "center"),
    ("K1", "Addressee", 28, False, False, "left"),
    ("B1", "Basis", 28, False, True, "both"),
    ("B3", "Body", 28, False, False, "both"),
    ("B6", "ArticleHeading", 28, True, False, "both"),
    ("B7", "Point", 28, False, False, "both"),
    ("G1", "SignatureAuthority", 28, True, False, "center"),
    ("G1", "SignaturePost", 28, True, False, "center"),
    ("G2", "SignatureName", 28, True, False, "center"),
    ("N1", "RecipientsHeading", 24, True, True, "left"),
    ("N2", "Recipient", 22, False, False, "left"),
    ("P4", "PageNumber", 28, False, False, "center"),
]


@pytest.mark.parametrize(("row", "name", "size", "bold", "italic", "align"), DECREE_30)
def test_decree_30_prescribes_the_type_of(row, name, size, bold, italic, align):
    style = styles(BUILT["vi/invitation.docx"])[f"{name}Vi"]
    assert (value(style, "rPr/sz"), value(style, "pPr/jc")) == (str(size), align), row
    assert (has(style, "rPr/b"), has(style, "rPr/i")) == (bold, italic), row


def test_the_vietnamese_body_is_set_as_decree_30_wants():
    body = styles(BUILT["vi/memorandum.docx"])["BodyVi"]
    assert value(body, "pPr/ind", "firstLine") == "720"  # 1.27 cm
    assert int(value(body, "pPr/spacing", "after")) >= 120  # 6 pt
    assert 240 <= int(value(body, "pPr/spacing", "line")) <= 360  # single to 1.5


MARGINS = {"vi": (20, 20, 30, 15), "lo": (20, 20, 30, 15), "zh": (37, 35, 28, 26)}


@pytest.mark.parametrize("code", MARGINS)
def test_margins_are_those_of_the_language(code):
    section = part(BUILT[f"{code}/invitation.docx"], "document.xml").find(f".//{W}pgMar")
    told = [int(section.get(W + side)) for side in ("top", "bottom", "left", "right")]
    assert [round(length / 56.6929) for length in told] == list(MARGINS[code])


@pytest.mark.parametrize("name", ALL)
def test_every_style_says_fonts_and_sizes_of_all_scripts(name):
    for identifier, style in styles(BUILT[name]).items():
        fonts = style.find(f"{W}rPr/{W}rFonts")
        assert {key.removeprefix(W) for key in fonts.keys()} == {"ascii", "hAnsi", "eastAsia", "cs"}  # noqa: SIM118
        assert fonts.get(W + "cs") == "Phetsarath OT"
        for latin, complex_ in (("sz", "szCs"), ("b", "bCs"), ("i", "iCs")):
            assert has(style, f"rPr/{latin}") == has(style, f"rPr/{complex_}"), identifier
        language = style.find(f"{W}rPr/{W}lang")
        assert sorted(language.values()) == ["lo-LA", "vi-VN", "zh-CN"]


@pytest.mark.parametrize("name", ALL)
def test_every_paragraph_has_a_style_that_is_there(name):
    known = styles(BUILT[name])
    for paragraph in part(BUILT[name], "document.xml").iter(W + "p"):
        if not has(paragraph, "pPr/sectPr"):
            assert value(paragraph, "pPr/pStyle") in known


@pytest.mark.parametrize("name", ALL)
def test_a_run_of_fixed_words_is_of_one_script_and_says_so(name):
    for run in part(BUILT[name], "document.xml").iter(W + "r"):
        said = words(run)
        if not said.strip() or said.startswith("{"):
            continue
        lao, han = bool(re.search("[\u0e80-\u0eff]", said)), bool(re.search("[\u4e00-\u9fff]", said))
        latin = bool(re.search("[A-Za-z\u00c0-\u024f\u1ea0-\u1eff]", said))
        assert lao + han + latin <= 1, said
        assert not lao or has(run, "rPr/cs"), said
        assert not han or value(run, "rPr/rFonts", "hint") == "eastAsia", said


@pytest.mark.parametrize("name", [name for name in ALL if name.startswith("lo/")])
def test_lao_is_never_justified_nor_set_at_an_exact_height(name):
    for identifier, style in styles(BUILT[name]).items():
        if identifier.endswith("Lo") and identifier not in ("RuleLo", "EndLo"):
            assert value(style, "pPr/jc") != "both", identifier
            assert value(style, "pPr/spacing", "lineRule") == "auto", identifier


@pytest.mark.parametrize("name", [name for name in ALL if name.startswith("lo/")])
def test_fixed_lao_words_hold_no_trap(name):
    said = words(part(BUILT[name], "document.xml"))
    traps = {
        "a Lao digit": "[\u0ed0-\u0ed9]",
        "a Thai letter": "[\u0e00-\u0e7f]",
        "am in two pieces": "\u0ecd\u0eb2",
        "ho in two pieces": "ຫ[ນມ]",
        "a zero-width space": "\u200b",
        "a mark without its letter": "(?:^|[ (“:,])[\u0eb0-\u0ebc\u0ec8-\u0ece]",
        "a conjunction without its space": "ແລະ(?! )",
    }
    assert [trap for trap, pattern in traps.items() if re.search(pattern, said)] == []


@pytest.mark.parametrize("code", ["vi", "lo"])
def test_the_page_number_stands_in_the_head_from_page_two(code):
    document = BUILT[f"{code}/programme.docx"]
    section = part(document, "document.xml").find(f".//{W}sectPr")
    suffix = TYPOGRAPHY[code].suffix
    assert has(section, "titlePg")
    assert [each.get(W + "type") for each in section.iter(W + "headerReference")] == ["default", "first"]
    fields = list(part(document, f"header{suffix}.xml").iter(W + "fldSimple"))
    assert {(field.get(W + "instr"), words(field)) for field in fields} == {(" PAGE ", "2")}
    assert not list(part(document, f"headerFirst{suffix}.xml").iter(W + "fldSimple"))


@pytest.mark.parametrize("code", ["vi", "lo"])
def test_the_page_number_stands_in_the_middle_beside_the_mark_of_a_draft_too(code):
    head = part(BUILT[f"{code}/programme.docx"], f"header{TYPOGRAPHY[code].suffix}.xml")
    condition, marked, _end, other, plain, _last = head.iter(W + "p")
    assert (words(condition), words(other)) == (
        "{%p if properties.draft %}",
        "{%p if not properties.draft %}",
    )
    assert (words(marked), words(plain)) == ("2{{ properties.draft }}", "2")
    assert [value(tab.getparent(), "tab", "pos") for tab in marked.iter(W + "tab")][:1] == ["4677"]
    assert (value(marked, "pPr/jc"), value(plain, "pPr/jc")) == ("left", None)


@pytest.mark.parametrize("name", ALL)
def test_the_first_page_bears_the_mark_of_a_draft_and_so_do_all_others(name):
    """In an original each text says it in its own language."""
    fields = ["own.draft", "other.draft"] if "memorandum-" in name else ["properties.draft"]
    sections = part(BUILT[name], "document.xml").findall(f".//{W}sectPr")
    for section, field in zip(sections, fields, strict=True):
        kinds = {
            each.get(W + "type"): each.get(f"{{{each.nsmap['r']}}}id") + ".xml"
            for each in section.iter(W + "headerReference")
        }
        assert ("first" in kinds) == has(section, "titlePg")
        for file in kinds.values():
            assert words(part(BUILT[name], file)).count(f"{{{{ {field} }}}}") == 1, file


def test_chinese_pages_are_numbered_between_dashes_outside_right_and_left():
    document = BUILT["zh/programme.docx"]
    assert has(part(document, "settings.xml"), "evenAndOddHeaders")
    feet = {side: part(document, f"footer{side}Zh.xml").find(f"{W}p") for side in ("", "Even")}
    assert {side: (words(foot), value(foot, "pPr/jc")) for side, foot in feet.items()} == {
        "": ("— 2 —", "right"),
        "Even": ("— 2 —", "left"),
    }


def test_a_chinese_letter_has_no_number_on_its_first_page():
    document = BUILT["zh/invitation.docx"]
    section = part(document, "document.xml").find(f".//{W}sectPr")
    assert has(section, "titlePg")
    assert "footerFirstZh.xml" in {name.removeprefix("word/") for name in names(document)}
    assert part(document, "footerFirstZh.xml").find(f".//{W}fldSimple") is None


@pytest.mark.parametrize("name", ["vi/memorandum-zh.docx", "zh/memorandum-vi.docx"])
def test_each_text_of_an_original_has_only_its_own_page_numbers(name):
    sections = part(BUILT[name], "document.xml").findall(f".//{W}sectPr")
    told = [
        sorted(each.get(f"{{{each.nsmap['r']}}}id") for each in section if each.tag.endswith("Reference"))
        for section in sections
    ]
    vietnamese = ["footerBlankEvenVi", "footerBlankVi", "headerEvenVi", "headerVi"]
    chinese = ["footerEvenZh", "footerZh", "headerEvenZh", "headerZh"]
    first = [*vietnamese[:3], "headerFirstVi", "headerVi"]
    assert told == ([first, chinese] if name.startswith("vi") else [chinese, vietnamese])


def test_only_chinese_pages_have_a_grid_of_lines():
    for name in ALL:
        for section in part(BUILT[name], "document.xml").iter(W + "sectPr"):
            grid = section.find(W + "docGrid")
            chinese = section.find(W + "pgMar").get(W + "top") in ("2098", "1587")  # upright, on its side
            assert (grid is not None and grid.get(W + "type") == "lines") == chinese, name
