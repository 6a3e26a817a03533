"""Which draft a dossier's papers are."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from docgen.dossier import load
from docgen.dossier.draft import Draft
from tests.dossier.findings import findings
from tests.dossiers import build_dossier


@pytest.mark.parametrize(
    ("said", "draft"),
    [
        ({"number": 2, "date": "2026-11-20"}, Draft(2, date(2026, 11, 20))),
        ({"number": 1}, Draft(1)),
        ({"date": "2026-11-20"}, Draft(date=date(2026, 11, 20))),
        (None, None),
    ],
)
def test_a_draft_has_a_number_or_a_day(tmp_path: Path, said: object, draft: Draft | None) -> None:
    assert load(build_dossier(tmp_path, {"draft": said} if said else {})).draft == draft


@pytest.mark.parametrize(
    ("said", "finding"),
    [
        ("{}", "Say which draft this is: its number, its date or both, as {number: 2, date: 2026-11-20}."
         " [missing-key] draft"),
        ("{number: 0}", 'a whole number from 1 to 99 is expected, not "0". [bad-value] draft.number'),
        ("{number: 2.1}", 'a whole number from 1 to 99 is expected, not "2.1". [bad-value] draft.number'),
        ("{number: hai}", 'a whole number from 1 to 99 is expected, not "hai". [bad-value] draft.number'),
        ("{date: 20/11/2026}", "Write this day as 2026-11-20: year, month, day. [bad-value] draft.date"),
        ("{date: 2026-11-31}", "There is no day 2026-11-31. [no-such-date] draft.date"),
        ("{nr: 2}", 'There is no key "nr" here; there are: number, date. [unknown-key] draft.nr'),
        ("2", 'Here keys with values, as number: …, date: … is expected, not "2". [wrong-type] draft'),
    ],
)  # fmt: skip
def test_what_is_no_draft_is_told_at_its_place(tmp_path: Path, said: str, finding: str) -> None:
    path = build_dossier(tmp_path)
    lines = path.read_text(encoding="utf-8").count("\n") + 1
    path.write_text(f"{path.read_text(encoding='utf-8')}draft: {said}\n", encoding="utf-8")
    found = [line for line in findings(path) if " error: " in line]
    assert finding in found[-1]
    assert found[-1].startswith(f"visit.yaml:{lines}:")


def test_an_office_says_nothing_of_drafts(tmp_path: Path) -> None:
    build_dossier(tmp_path, "docgen-office: 1\ndraft: {number: 2}\n", name="offices/a.yaml")
    (found,) = (
        line for line in findings(build_dossier(tmp_path, {"include": "offices/a.yaml"})) if "error" in line
    )
    assert found.startswith('offices/a.yaml:2:1: error: There is no key "draft"')
