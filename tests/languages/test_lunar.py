"""What lunar years are called, against years that everybody knows by name."""

import pytest

from docgen.languages.lunar import lunar_year


@pytest.mark.parametrize(
    ("year", "vietnamese", "lao", "chinese"),
    [
        (1911, "Tân Hợi", "ກຸນ", "辛亥"),  # the revolution of Xinhai
        (1945, "Ất Dậu", "ລະກາ", "乙酉"),  # the famine of Ất Dậu
        (1968, "Mậu Thân", "ວອກ", "戊申"),  # Tết Mậu Thân
        (2016, "Bính Thân", "ວອກ", "丙申"),
        (2024, "Giáp Thìn", "ມະໂລງ", "甲辰"),
        (2025, "Ất Tỵ", "ມະເສັງ", "乙巳"),
        (2026, "Bính Ngọ", "ມະເມຍ", "丙午"),
    ],
)
def test_a_year_has_its_name(year, vietnamese, lao, chinese):
    assert [lunar_year(code, year) for code in ("vi", "lo", "zh")] == [vietnamese, lao, chinese]


@pytest.mark.parametrize("code", ["vi", "zh"])
def test_names_return_after_sixty_years_and_not_before(code):
    names = [lunar_year(code, year) for year in range(1984, 2104)]
    assert len(set(names)) == 60
    assert names[:60] == names[60:]
