"""The programme fits the visit; texts and their gaps; who chairs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from docgen.dossier import load, read
from docgen.dossier.visit import Facts
from docgen.languages.values import Term
from tests.dossier.findings import findings
from tests.dossiers import build_dossier


def sessions(*times: str) -> list[dict[str, Any]]:
    return [{"time": time, "what": {"vi": "Họp", "lo": "ປະຊຸມ"}} for time in times]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            {"programme.0.date": "2023-08-09"},
            [
                "visit.yaml:75:9: error: This lies outside the visit, which is from 2023-08-02 to 2023-08-04."
                " [outside-visit] programme[0].date"
            ],
        ),
        (
            {"programme.0.sessions": sessions("08:00-10:00", "09:30-11:00")},
            [
                "visit.yaml:81:11: error: This session overlaps with the one of line 77 (08:00-10:00)."
                " [overlap] programme[0].sessions[1].time"
            ],
        ),
        (
            {"programme.0.sessions": sessions("08:00-10:00", "10:00-11:00", "09:00")},
            [
                "visit.yaml:85:11: error: This session overlaps with the one of line 77 (08:00-10:00)."
                " [overlap] programme[0].sessions[2].time"
            ],
        ),
        (
            {"programme.0.sessions": sessions("08:00", "08:00")},
            [
                "visit.yaml:81:11: error: This session overlaps with the one of line 77 (08:00-08:00)."
                " [overlap] programme[0].sessions[1].time"
            ],
        ),
        (
            {"programme.1": {"date": "2023-08-02", "sessions": sessions("09:00-09:10")}},
            [
                "visit.yaml:91:11: error: This session overlaps with the one of line 77 (08:00-09:30)."
                " [overlap] programme[1].sessions[0].time"
            ],
        ),
        (
            {"programme.0.sessions": sessions("10:00-11:00", "08:00-09:00")},
            [
                "visit.yaml:81:11: warning: This session begins before the one above it."
                " [unordered] programme[0].sessions[1].time"
            ],
        ),
        (
            {
                "programme.0.date": "2023-08-03",
                "programme.1": {"date": "2023-08-02", "sessions": sessions("08:00")},
            },
            ["visit.yaml:89:9: warning: This day is before the one above it. [unordered] programme[1].date"],
        ),
        ({"programme.0.sessions": sessions("08:00-10:00", "10:00-11:00", "11:00", "11:30", "morning")}, []),
        ({"visit.dates": None, "programme.0.date": "2020-01-01"}, []),
        (
            {"programme.0.dates": "2023-08-02/2023-08-04"},
            ['visit.yaml:89:10: error: Give "date" or "dates", not both. [both] programme[0].dates'],
        ),
        (
            {"visit.guests": ["hua-muong", "thuan-chau", "hua-muong"]},
            [
                'visit.yaml:59:3: error: "thuan-chau" is host and guest at once. [duplicate] visit.guests',
                'visit.yaml:59:3: error: "hua-muong" stands twice among the guests. [duplicate] visit.guests',
            ],
        ),
        (
            {
                "delegations.hua-muong": {
                    "head": "guest-head",
                    "members": ["host-chair", "guest-head"],
                    "size": 2,
                }
            },
            [
                'visit.yaml:74:5: error: "host-chair" is of another party, "thuan-chau". [wrong-party]'
                " delegations.hua-muong.members",
                'visit.yaml:74:5: error: "guest-head" stands twice in this delegation. [duplicate]'
                " delegations.hua-muong.members",
                "visit.yaml:76:11: error: The delegation has 3 people by name, more than its size."
                " [wrong-size]"
                " delegations.hua-muong.size",
            ],
        ),
        (
            {"cooperation.0.amount": None},
            [
                'visit.yaml:92:5: error: The text has a gap {amount}, but no value "amount" stands beside it.'
                " [gap-without-value] cooperation[0].what"
            ],
        ),
        (
            {"cooperation.0.what.vi": "Năm {year}: {amout} {{ amount }} {% dates %} {khác} {x y}"},
            [
                "visit.yaml:92:5: warning: There is no gap {amout}; did you mean {amount}?"
                " [unknown-gap] cooperation[0].what"
            ],
        ),
        (
            {"programme.0.sessions.1.what.lo": "ໄລຍະ {quarter}"},
            [
                "visit.yaml:87:7: error: The text has a gap {quarter}, but no value"
                ' "quarter" stands beside it.'
                " [gap-without-value] programme[0].sessions[1].what"
            ],
        ),
    ],
    ids=lambda value: ", ".join(value) if isinstance(value, dict) else "",
)
def test_finds(tmp_path: Path, changes: dict[str, Any], expected: list[str]) -> None:
    assert findings(build_dossier(tmp_path, changes)) == expected


@pytest.mark.parametrize(
    ("chair", "vi", "lo"),
    [
        (
            "host-chair",
            "đồng chí Nguyễn Văn A, Chủ tịch UBND huyện",
            "ສະຫາຍ ຫງວຽນ ວັນ ອາ, ປະທານຄະນະກຳມະການປະຊາຊົນເມືອງ",
        ),
        ({"vi": "hai trưởng đoàn", "lo": "ຫົວໜ້າຄະນະ"}, "hai trưởng đoàn", "ຫົວໜ້າຄະນະ"),
        ("hai trưởng đoàn", "hai trưởng đoàn", None),
    ],
)
def test_who_chairs_is_said_in_words(tmp_path: Path, chair: Any, vi: str, lo: str | None) -> None:
    session = load(build_dossier(tmp_path, {"programme.0.sessions.0.chair": chair})).programme[0].sessions[0]
    assert session.chair is not None
    assert (session.chair.get("vi"), session.chair.get("lo")) == (vi, lo)


def test_an_unknown_chair_is_a_dotted_line(tmp_path: Path) -> None:
    session = (
        load(build_dossier(tmp_path, {"programme.0.sessions.0.chair": "guest-head"})).programme[0].sessions[0]
    )
    assert session.chair is not None
    said = session.chair.get("vi") or ""
    assert said.startswith("đồng chí …")
    assert said.endswith(", Huyện trưởng")


def test_a_gap_is_filled_by_what_the_dossier_says_once(tmp_path: Path) -> None:
    words = {"vi": "ký kết {term}, {dates}", "lo": "ລົງນາມ {term}, {dates}"}
    changes = {
        "visit.purpose": [words, {**words, "term": "2020/2022"}],
        "papers.memorandum.term": "2023/2025",
    }
    dossier = load(build_dossier(tmp_path, changes))
    assert dossier.visit is not None
    first, second = dossier.visit.purpose
    assert (first.facts.term, first.facts.dates) == (Term(2023, 2025), dossier.visit.dates)
    assert second.facts.term == Term(2020, 2022)
    assert dossier.programme[0].sessions[0].facts == Facts()


def test_a_purpose_without_words_is_an_error(tmp_path: Path) -> None:
    (found,) = findings(build_dossier(tmp_path, {"visit.purpose": [{"term": "2020/2022"}]}))
    assert "Say what the visit is for" in found


def test_papers_about_a_visit_that_is_settled_are_no_slip(tmp_path: Path) -> None:
    found = read(build_dossier(tmp_path, {"papers.report": "", "visit.planned": "false"})).problems
    assert "visit-planned" not in {problem.code for problem in found}


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"visit.guests": []}, "missing-key", "visit.guests"),
        ({"programme.0.sessions.0.chair": "g-haed"}, "unknown-id", "programme[0].sessions[0].chair"),
        ({"programme.0.sessions.0.time": "08:00-08:00"}, "end-before-start", "programme[0].sessions[0].time"),
        ({"papers.invitation.reply_by": "2023-08-03"}, "late-reply", "papers.invitation.reply_by"),
        ({"parties.hua-muong": {"place": "vn.thuan_chau"}}, "same-party", "parties.hua-muong"),
        ({"visit.place": "Sơn\u200eLa"}, "bad-character", ""),
        ({"papers.report": "", "visit.planned": "true"}, "visit-planned", "papers.report"),
        ({"papers.thanks": "", "visit.planned": "true"}, "visit-planned", "papers.thanks"),
    ],
)
def test_a_slip_is_found(tmp_path: Path, changes: dict[str, Any], code: str, path: str) -> None:
    found = read(build_dossier(tmp_path, changes)).problems
    assert (code, path) in {(problem.code, problem.path) for problem in found}
