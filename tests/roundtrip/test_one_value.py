"""One value of the dossier that stands in several paragraphs, and what an editor makes of it."""

from __future__ import annotations

import pytest

import docgen
from docgen.roundtrip import readback
from tests.dossiers import build_dossier
from tests.roundtrip.drafts import Draft

CONTRADICTED = "Another paragraph was changed to say otherwise, and both print the same value."


@pytest.fixture
def back(tmp_path):
    """Change words of a bilingual memorandum and read it back: changes, the dossier after, reasons."""
    path = build_dossier(tmp_path)
    docgen.build(path, out=tmp_path / "out", papers=["memorandum"])

    def read(*words):
        draft = Draft(tmp_path / "out/visit/memorandum.vi-lo.docx")
        for old, new in words:
            draft.reword(old, new)
        found = readback(draft.save(tmp_path / "edited.docx"), path)
        said = [(str(one.outcome), one.path, one.old, one.new) for one in found.changes]
        (edit,) = found.edits.values()
        return said, edit.after.decode(), [one.reason and one.reason.say() for one in found.changes]

    return read


def test_both_languages_changed_alike_are_one_change(back):
    said, after, _reasons = back(("500 triệu đồng", "600 triệu đồng"), ("500 ລ້ານດົ່ງ", "600 ລ້ານດົ່ງ"))
    assert said == [("carried", "cooperation[0].amount", "500 triệu đồng", "600 triệu đồng")]
    assert "amount: 600000000 VND" in after


def test_two_languages_that_say_two_things_are_told_and_the_first_stays(back):
    said, after, reasons = back(("500 triệu đồng", "600 triệu đồng"), ("500 ລ້ານດົ່ງ", "700 ລ້ານດົ່ງ"))
    assert [one[:2] for one in said] == [
        ("carried", "cooperation[0].amount"),
        ("by hand", "cooperation[0].what.lo"),
    ]
    assert reasons == [None, CONTRADICTED]
    assert "amount: 600000000 VND" in after
    assert "{amount}" in after.partition("lo: ຊ່ວຍເຫຼືອ")[2].splitlines()[0]


@pytest.mark.parametrize(
    ("words", "quarter"), [("quý I/2025", "2025-Q1"), ("quý III/2024", "2024-Q3"), ("quý IV/2025", "2025-Q4")]
)
def test_a_quarter_is_changed_whole(back, words, quarter):
    said, after, _reasons = back(("quý IV/2024", words))
    assert [one[:2] for one in said] == [("carried", "agreed[0].points[1].quarter")]
    assert f"quarter: {quarter}" in after


def test_what_is_left_next_to_what_was_carried_is_told(back):
    said, after, _reasons = back(("quý IV/2024", "quý V/2025"))
    assert said == [
        ("carried", "agreed[0].points[1].quarter", "quý IV/2024", "quý IV/2025"),
        (
            "by hand",
            "agreed[0].points[1].vi",
            "Khảo sát liên hợp trong quý IV/2025.",
            "Khảo sát liên hợp trong quý V/2025.",
        ),
    ]
    assert "quarter: 2025-Q4" in after
