"""Letters that a dossier orders: which year's occasion, who thanks whom."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from docgen.dossier import load
from docgen.dossier.orders import CongratulationOrder, ThanksOrder
from tests.dossier.findings import findings
from tests.dossiers import build_dossier


def congratulation(folder: Path, order: dict[str, Any], **changes: Any) -> CongratulationOrder:
    path = build_dossier(folder, {**changes, "papers.congratulation": order})
    found = load(path).papers.congratulation
    assert found is not None
    return found


def thanks(folder: Path, order: object) -> ThanksOrder:
    found = load(build_dossier(folder, {"papers.thanks": order})).papers.thanks
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("order", "year"),
    [({"date": "2026-11"}, 2026), ({"date": "2026-11", "year": 2027}, 2027), ({}, 2023)],
)
def test_the_year_is_the_one_given_or_that_of_the_letter_or_of_the_visit(
    tmp_path: Path, order: dict[str, Any], year: int
) -> None:
    found = congratulation(tmp_path, {**order, "occasion": "occasion.la.national_day"})
    assert found.year == year
    assert found.entry is not None
    assert found.entry.id == "occasion.la.national_day"


def test_an_occasion_in_words_is_no_entry(tmp_path: Path) -> None:
    found = congratulation(tmp_path, {"occasion": {"vi": "khánh thành cầu", "lo": "ເປີດຂົວ"}})
    assert found.entry is None
    assert found.occasion.get("vi") == "khánh thành cầu"


def test_a_letter_without_any_year_and_one_after_its_day_are_reported(tmp_path: Path) -> None:
    order: dict[str, Any] = {
        "occasion": "occasion.la.national_day",
        "issuer": "thuan-chau",
        "to": ["hua-muong"],
    }
    alone = {
        "visit": None, "delegations": None, "programme": None, "agreed": None,
        "papers": {"congratulation": order},
    }  # fmt: skip
    path = build_dossier(tmp_path, alone)
    said = [line.split(": ", 2)[2] for line in findings(path) if "warning" in line]
    assert said == [
        "Which year's occasion this is, is not said; write it, as year: 2026. [missing-year]"
        " papers.congratulation.year"
    ]
    build_dossier(tmp_path, {**alone, "papers": {"congratulation": {**order, "date": "2026-12-03"}}})
    said = [line.split(": ", 2)[2] for line in findings(path) if "warning" in line]
    assert said == [
        "The letter is dated after its occasion, 2026-12-02. Write the year, if it is another's."
        " [late-letter] papers.congratulation.year"
    ]
    given = {**order, "date": "2026-12-03", "year": 2026}
    build_dossier(tmp_path, {**alone, "papers": {"congratulation": given}})
    assert [line for line in findings(path) if "warning" in line] == []


def test_the_guest_thanks_the_host_where_nobody_is_named(tmp_path: Path) -> None:
    order = thanks(tmp_path, "")
    assert (order.issue.issuer, order.to, order.return_visit) == ("hua-muong", ("thuan-chau",), False)


def test_the_host_thanks_the_guests(tmp_path: Path) -> None:
    order = thanks(tmp_path, {"issuer": "thuan-chau", "return_visit": "true"})
    assert (order.to, order.return_visit) == (("hua-muong",), True)


def test_nobody_thanks_itself_or_for_no_visit(tmp_path: Path) -> None:
    path = build_dossier(tmp_path, {"papers": {"thanks": {"to": ["hua-muong"]}}})
    assert any("would write to itself. [bad-addressee] papers.thanks.to" in line for line in findings(path))
    build_dossier(tmp_path, {"visit": None, "programme": None, "agreed": None, "papers": {"thanks": ""}})
    said = [line.split(": ", 2)[2] for line in findings(path) if "error" in line]
    assert said == [
        "A letter of thanks needs a visit: say who visited whom. [paper-impossible] papers.thanks"
    ]
