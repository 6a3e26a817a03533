"""Drop-down lists and hints of the sheet to fill in.

In: the partners' sheet, and what may be chosen. Out: data validations, which offer a list, and explain
the column when one of its cells is chosen, but let anything be written: a partner may be nowhere in the
lexicon.
"""

from __future__ import annotations

from collections.abc import Mapping

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from docgen.addresses.catalogue import Choice
from docgen.addresses.columns import BY_KEY, Kind
from docgen.addresses.guide import ADVICE, MAIN
from docgen.addresses.row import letters
from docgen.dossier.parties import COUNTRIES

LAST_ROW = 2000
"""Down to here the sheet has its lists; further rows are read as well."""
_LONGEST_TITLE, _LONGEST_HINT = 32, 255
"""Excel's limits."""
_LANGUAGES = ("vi; lo", "vi; zh", "vi", "lo", "zh")


def add_dropdowns(sheet: Worksheet, known: Mapping[Kind, list[Choice]], lists: str) -> None:
    """Add a validation to each column of `MAIN`; every fourth column of the sheet `lists` has names."""
    ranges = {
        kind: f"'{lists}'!${letters(at)}$2:${letters(at)}${len(names) + 1}"
        for at, (kind, names) in zip(range(1, 4 * len(known), 4), known.items(), strict=True)
    }
    ranges[Kind.COUNTRY] = f'"{",".join(COUNTRIES)}"'
    ranges[Kind.LANGUAGES] = f'"{",".join(_LANGUAGES)}"'
    for number, key in enumerate(MAIN, 1):
        column, advice = BY_KEY[key], ADVICE[BY_KEY[key].field]
        offered = ranges.get(column.kind)
        rule = DataValidation(
            type="list" if offered else None,
            formula1=offered,
            allow_blank=True,
            showErrorMessage=False,
            showInputMessage=True,
            promptTitle=column.vi[:_LONGEST_TITLE],
            prompt=f"{advice.vi}\n{advice.en}"[:_LONGEST_HINT],
        )
        rule.add(f"{letters(number)}2:{letters(number)}{LAST_ROW}")
        sheet.add_data_validation(rule)
