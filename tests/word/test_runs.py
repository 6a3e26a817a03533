"""A run's properties for another script."""

from __future__ import annotations

import pytest

from docgen.word.runs import script_of, variant
from docgen.word.scripts import Script

FONTS = '<w:rFonts w:ascii="Times New Roman" w:cs="Phetsarath OT"/>'
HINTED = '<w:rFonts w:hint="eastAsia" w:ascii="Times New Roman" w:cs="Phetsarath OT"/>'
REST = '<w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/>'
LANG = '<w:lang w:val="vi-VN"/>'
LATIN = f"<w:rPr>{FONTS}{REST}{LANG}</w:rPr>"
LAO = f"<w:rPr>{FONTS}{REST}<w:cs/>{LANG}</w:rPr>"
CJK = f"<w:rPr>{HINTED}{REST}{LANG}</w:rPr>"
BY_SCRIPT = {Script.LATIN: LATIN, Script.LAO: LAO, Script.CJK: CJK}


@pytest.mark.parametrize("script", Script)
def test_script_of_a_run(script: Script) -> None:
    assert script_of(BY_SCRIPT[script]) is script


@pytest.mark.parametrize("start", Script)
@pytest.mark.parametrize("end", Script)
def test_every_script_from_every_other(start: Script, end: Script) -> None:
    assert variant(BY_SCRIPT[start], end) == BY_SCRIPT[end]


def test_run_without_properties() -> None:
    assert [variant("", script) for script in Script] == [
        "",
        "<w:rPr><w:cs/></w:rPr>",
        '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>',
    ]


def test_highlight_stands_where_the_schema_wants_it() -> None:
    yellow = '<w:highlight w:val="yellow"/>'
    assert variant(LAO, Script.LAO, True) == f"<w:rPr>{FONTS}{REST}{yellow}<w:cs/>{LANG}</w:rPr>"
    underlined = f'<w:rPr>{FONTS}<w:highlight w:val="red"/><w:u w:val="single"/></w:rPr>'
    assert variant(underlined, Script.LATIN, True) == f'<w:rPr>{FONTS}{yellow}<w:u w:val="single"/></w:rPr>'


def test_nested_properties_are_kept_whole() -> None:
    change = '<w:rPrChange w:id="1" w:author="a"><w:rPr><w:cs/></w:rPr></w:rPrChange>'
    assert script_of(f"<w:rPr><w:b/>{change}</w:rPr>") is Script.LATIN
    assert variant(f"<w:rPr><w:b/>{change}</w:rPr>", Script.LAO) == f"<w:rPr><w:b/><w:cs/>{change}</w:rPr>"


def test_complex_script_switched_off_is_latin() -> None:
    assert script_of('<w:rPr><w:cs w:val="0"/></w:rPr>') is Script.LATIN
