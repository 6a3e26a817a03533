"""The labelled pairs: nearly every planted difference is found, and good translations are left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.concordance import compare

PAIRS = Path(__file__).parent / "pairs"


def labelled(name: str) -> list[tuple[str, str, str]]:
    rows = [line.split("\t") for line in (PAIRS / name).read_text("utf-8").splitlines()[1:]]
    return [(kind, own, other) for kind, own, other in rows]


@pytest.mark.parametrize("name", ["vi-lo.tsv", "vi-zh.tsv"])
def test_the_aims_are_met(name):
    codes = name.removesuffix(".tsv").split("-")
    rows = labelled(name)
    wrong = [
        (kind, own, other)
        for kind, own, other in rows
        if (kind == "clean") is bool(compare(own, codes[0], other, codes[1]))
    ]
    clean = [row for row in rows if row[0] == "clean"]
    assert min(len(clean), len(rows) - len(clean)) >= 200
    alarms = [row for row in wrong if row[0] == "clean"]
    missed = [row for row in wrong if row[0] != "clean"]
    assert len(alarms) <= 0.02 * len(clean), alarms
    assert len(missed) <= 0.02 * (len(rows) - len(clean)), missed


@pytest.mark.parametrize("name", ["vi-lo.tsv", "vi-zh.tsv"])
def test_every_kind_of_difference_is_in_the_set(name):
    kinds = {kind for kind, _own, _other in labelled(name)}
    numbers = {
        "integer",
        "decimal",
        "percentage",
        "amount",
        "unit",
        "ordinal",
        "quarter",
        "term",
        "reference",
    }
    days = {"date", "day", "range", "month", "year", "time"}
    words = {"person", "place", "term_of_lexicon", "untranslated", "shortened", "foreign", "numbering"}
    assert kinds == {"clean"} | numbers | days | words
