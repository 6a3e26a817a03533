"""A dossier's texts between its languages, and what it accepts."""

from __future__ import annotations

import pytest

from docgen.concordance import compare_dossier
from docgen.dossier import load, read
from tests.concordance.samples import SAMPLES
from tests.dossiers import build_dossier

WHERE = "visit.purpose[0]"
PURPOSE = {"visit.purpose": [{"vi": "trao đổi 12 đoàn", "lo": "ແລກປ່ຽນ 13 ຄະນະ"}]}


def accepting(what: str, where: str = WHERE) -> dict[str, object]:
    return {**PURPOSE, "accepted": [{"where": where, "what": what, "reason": "Đã thống nhất miệng"}]}


def said(found):
    return [(one.problem.severity.value, one.problem.code, one.problem.path, *one.says) for one in found]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_samples_say_the_same_in_all_their_languages(path):
    assert compare_dossier(load(path)) == []


def test_a_difference_points_at_the_words_of_both_languages(tmp_path):
    path = build_dossier(tmp_path, PURPOSE)
    (found,) = compare_dossier(load(path))
    assert said([found]) == [("error", "number", WHERE, "12", "13")]
    lines = path.read_text("utf-8").splitlines()
    places = found.problem.place, found.other
    assert [lines[place.line - 1][place.column - 1 :][:8] for place in places] == ["trao đổi", "ແລກປ່ຽນ "[:8]]


@pytest.mark.parametrize("what", ["number", "12", "13"])
def test_an_accepted_difference_is_not_reported(tmp_path, what):
    dossier = load(build_dossier(tmp_path, accepting(what)))
    assert compare_dossier(dossier) == []
    (note,) = compare_dossier(dossier, everything=True)
    assert said([note]) == [("note", "number", WHERE, "12", "13")]
    assert note.problem.message.say().endswith("Accepted: Đã thống nhất miệng")


@pytest.mark.parametrize(("what", "where"), [("date", WHERE), ("number", "visit.purpose[1]")])
def test_an_acceptance_that_fits_nothing_is_a_warning(tmp_path, what, where):
    found = compare_dossier(load(build_dossier(tmp_path, accepting(what, where))))
    assert said(found) == [
        ("error", "number", WHERE, "12", "13"),
        ("warning", "accepts-nothing", "accepted[0]", "", ""),
    ]


def test_an_acceptance_needs_a_reason(tmp_path):
    path = build_dossier(tmp_path, {"accepted": [{"where": WHERE, "what": "number"}]})
    found = [
        (problem.code, problem.path) for problem in read(path).problems if problem.severity.value == "error"
    ]
    assert found == [("missing-key", "accepted[0].reason")]


def test_gaps_must_be_the_same(tmp_path):
    path = build_dossier(tmp_path, {"visit.purpose": [{"vi": "ký thỏa thuận {dates}", "lo": "ລົງນາມຂໍ້ຕົກລົງ"}]})
    assert said(compare_dossier(load(path))) == [("error", "gap", WHERE, "{dates}", "")]
