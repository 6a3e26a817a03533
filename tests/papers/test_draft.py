"""The mark of a draft, in the language of each text, until the papers are final."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from docgen.dossier.draft import Draft
from docgen.papers import PAPERS, plan
from docgen.papers.draft import draft_mark
from docgen.papers.interpreter import Interpreter
from docgen.papers.view import OriginalPaper
from tests.papers.dossiers import meeting

SECOND = Draft(2, date(2026, 11, 20))
VI, LO = "DỰ THẢO lần 2, ngày 20/11/2026", "ຮ່າງ ຄັ້ງທີ 2, ລົງວັນທີ 20 ພະຈິກ 2026"


@pytest.mark.parametrize(
    ("draft", "vi", "lo", "zh"),
    [
        (SECOND, VI, LO, "草案（第二稿）　2026年11月20日"),
        (Draft(12), "DỰ THẢO lần 12", "ຮ່າງ ຄັ້ງທີ 12", "草案（第十二稿）"),
        (
            Draft(date=date(2026, 2, 3)),
            "DỰ THẢO ngày 03/02/2026",
            "ຮ່າງ, ລົງວັນທີ 3 ກຸມພາ 2026",
            "草案　2026年2月3日",
        ),
        (None, "", "", ""),
    ],
)
def test_number_and_day(draft: Draft | None, vi: str, lo: str, zh: str) -> None:
    said = {code: draft_mark(Interpreter(code, "vi"), draft) for code in ("vi", "lo", "zh")}
    assert said == {"vi": vi, "lo": lo, "zh": zh}


def test_every_paper_bears_it_in_its_own_language() -> None:
    jobs = plan(replace(meeting(), draft=SECOND))
    assert {job.paper for job in jobs} == set(PAPERS)
    marks = {"vi": VI, "lo": LO}
    assert [job.view.properties.draft for job in jobs] == [marks[job.languages[0]] for job in jobs]


def test_each_text_of_an_original_bears_it_in_its_own_language() -> None:
    originals = [job.view for job in plan(replace(meeting(), draft=SECOND), ["memorandum"])]
    told = [(view.own.draft, view.other.draft) for view in originals if isinstance(view, OriginalPaper)]
    assert told == [(VI, LO), (LO, VI)]


def test_a_final_paper_bears_none() -> None:
    final = plan(replace(meeting(), draft=SECOND), final=True)
    assert final == plan(meeting())
