"""What is wanted of each paper: defaults, and papers that cannot be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from docgen.dossier import load
from docgen.dossier.orders import Orders, Signature
from tests.dossier.findings import findings
from tests.dossiers import build_dossier


def orders(folder: Path, changes: dict[str, Any]) -> Orders:
    return load(build_dossier(folder, changes)).papers


def test_host_issues_guests_receive_heads_sign(tmp_path: Path) -> None:
    papers = orders(tmp_path, {"visit.round": 12})
    assert papers.invitation is not None
    assert papers.memorandum is not None
    assert (papers.invitation.issue.issuer, papers.invitation.to) == ("thuan-chau", ("hua-muong",))
    assert dict(papers.memorandum.signatories) == {
        "thuan-chau": Signature(person="host-chair"),
        "hua-muong": Signature(person="guest-head"),
    }
    assert papers.memorandum.round == 12
    assert papers.memorandum.place is not None
    assert papers.memorandum.place.get("vi") == "huyện Thuận Châu"
    assert papers.congratulation is None


def test_a_paper_named_without_a_value_is_ordered(tmp_path: Path) -> None:
    papers = orders(tmp_path, {"papers.programme": "", "papers.notice": ""})
    assert papers.programme is not None
    assert papers.notice is not None


def test_a_guest_may_issue_and_write_to_the_host(tmp_path: Path) -> None:
    papers = orders(
        tmp_path, {"papers.congratulation": {"issuer": "hua-muong", "occasion": "hon.lao_new_year"}}
    )
    assert papers.congratulation is not None
    assert papers.congratulation.to == ("thuan-chau",)
    assert papers.congratulation.occasion.get("vi") == "tết cổ truyền Bunpimay"


def test_what_an_issuer_says_of_its_letters_holds_for_its_papers_alone(tmp_path: Path) -> None:
    letters = {
        "symbol": "UBND-NC",
        "signature": {"person": "host-chair", "authority": "TM"},
        "recipients": [{"vi": "Sở Ngoại vụ", "lo": "ພະແນກ"}],
        "file_under": {"vi": "VT", "lo": "ຫ້ອງການ"},
    }
    papers = orders(
        tmp_path,
        {
            "parties.thuan-chau.letters": letters,
            "papers.invitation": {"symbol": "UBND"},
            "papers.notice": {"issuer": "hua-muong"},
        },
    )
    assert papers.invitation is not None
    assert papers.programme is not None
    assert papers.notice is not None
    assert papers.invitation.issue.symbol == "UBND"
    assert papers.programme.issue.symbol == "UBND-NC"
    assert papers.programme.issue.signature == Signature(person="host-chair", authority="TM")
    assert [text.get("vi") for text in papers.programme.issue.recipients] == ["Sở Ngoại vụ"]
    assert (papers.notice.issue.symbol, papers.notice.issue.signature) == ("", Signature())


def test_ten_parties_sign_in_the_order_given(tmp_path: Path) -> None:
    others = [f"province-{number}" for number in range(9)]
    parties = {id_: {"place": "la.houaphan"} for id_ in others}
    papers = orders(
        tmp_path,
        {
            **{f"parties.{id_}": party for id_, party in parties.items()},
            "papers.memorandum.signatories": {
                "thuan-chau": {"person": "host-chair"},
                **dict.fromkeys(others, ""),
            },
        },
    )
    assert papers.memorandum is not None
    assert list(papers.memorandum.signatories) == ["thuan-chau", *others]
    assert papers.memorandum.signatories["province-8"] == Signature()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            {"visit": None, "programme": None, "agreed": None},
            [
                "An invitation needs a visit: say who invites whom. [paper-impossible] papers.invitation",
                "A programme needs a visit: say who visits whom. [paper-impossible] papers.programme",
                "The paper is ordered, but the dossier has no programme. [paper-impossible] papers.programme",
                "A memorandum needs agreed points: say what is agreed. [paper-impossible] papers.memorandum",
                "A memorandum needs two signatories or more. [paper-impossible]"
                " papers.memorandum.signatories",
            ],
        ),
        (
            {
                "visit": None,
                "programme": None,
                "agreed": None,
                "papers": {"congratulation": {"occasion": "x"}},
            },
            [
                "Say who issues this paper, as issuer: thuan-chau. [missing-key]"
                " papers.congratulation.issuer",
                "Say to whom this letter goes, as to: [hua-muong]. [missing-key] papers.congratulation.to",
            ],
        ),
        (
            {"papers.invitation.issuer": "son-la"},
            ['There is no party "son-la". [unknown-id] papers.invitation.issuer'],
        ),
        (
            {"papers.invitation.to": ["hua-muong", "thuan-chau"]},
            ['"thuan-chau" would write to itself. [bad-addressee] papers.invitation.to'],
        ),
        (
            {"papers.invitation.signature.person": "guest-head"},
            [
                '"guest-head" is of another party, "hua-muong". [wrong-party]'
                " papers.invitation.signature.person"
            ],
        ),
        (
            {"papers.memorandum.signatories": {"hua-muong": {}}},
            ["A memorandum needs two signatories or more. [paper-impossible] papers.memorandum.signatories"],
        ),
        (
            {"papers.memorandum.signatories": {"hua-muong": {}, "ma-quan": {}}},
            [
                "A memorandum needs two signatories or more. [paper-impossible]"
                " papers.memorandum.signatories",
                'There is no party "ma-quan". [unknown-id] papers.memorandum.signatories.ma-quan',
            ],
        ),
        (
            {"papers.invitation.bases": [{}, {"ref": "1", "vi": "a", "lo": "b"}, "căn cứ"]},
            [
                "Say which document this is, as {kind: doc.decision, ref: 607-QĐ/TU}. [missing-key]"
                " papers.invitation.bases[0]",
                'Say this document in words or by "ref" and the other parts, not both. [both]'
                " papers.invitation.bases[1].ref",
            ],
        ),
    ],
    ids=lambda value: ", ".join(value) if isinstance(value, dict) else "",
)
def test_finds(tmp_path: Path, changes: dict[str, Any], expected: list[str]) -> None:
    lines = findings(build_dossier(tmp_path, changes))
    assert [line.partition(": error: ")[2] for line in lines] == expected


def test_lists_and_notices_are_of_the_guests_or_of_the_guest_that_issues_them(tmp_path: Path) -> None:
    changes = {
        "papers.delegation": {"columns": ["name", "post", "name"]},
        "papers.notice": {"issuer": "hua-muong", "border_gate": {"vi": "cửa khẩu", "lo": "ດ່ານ"}},
        "papers.invitation.border_gate": {"vi": "cửa khẩu khác", "lo": "ດ່ານອື່ນ"},
    }
    papers = orders(tmp_path, changes)
    assert papers.delegation is not None
    assert papers.notice is not None
    assert (papers.delegation.issue.issuer, papers.delegation.of) == ("thuan-chau", ("hua-muong",))
    assert papers.delegation.columns == ("name", "post")
    assert papers.notice.of == ("hua-muong",)
    gates = [order.border_gate for order in (papers.delegation, papers.notice)]
    assert [gate.get("vi") if gate else None for gate in gates] == ["cửa khẩu khác", "cửa khẩu"]
    papers = orders(tmp_path, {"papers.delegation": {"of": ["thuan-chau", "hua-muong"]}})
    assert papers.delegation is not None
    assert papers.delegation.of == ("thuan-chau", "hua-muong")


def test_the_vietnamese_side_reports_whether_it_received_or_went(tmp_path: Path) -> None:
    for visit in ({}, {"visit.host": "hua-muong", "visit.guests": ["thuan-chau"]}):
        report = orders(tmp_path, {"papers": {"report": ""}, **visit}).report
        assert report is not None
        assert report.issue.issuer == "thuan-chau"


def test_what_only_the_report_says_is_wanted_in_vietnamese_alone(tmp_path: Path) -> None:
    changes = {"papers.report": {"proposals": [{"vi": "Cho phép."}]}, "visit.planned": "false"}
    assert findings(build_dossier(tmp_path, changes)) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            {"papers.report": {"issuer": "hua-muong"}},
            'A report follows the Vietnamese form and has a Vietnamese issuer; "hua-muong" is none.'
            " [paper-impossible] papers.report.issuer",
        ),
        (
            {"papers.report": "", "parties.thuan-chau.country": "LA"},
            "A report follows the Vietnamese form, but no party of this visit is Vietnamese."
            " [paper-impossible] papers.report",
        ),
        (
            {"papers.report": "", "languages": ["lo"]},
            "A report to a Vietnamese superior is in Vietnamese. Add vi to the dossier's languages."
            " [paper-impossible] papers.report",
        ),
        (
            {"papers": {"delegation": "", "report": ""}, "visit": None, "programme": None},
            "A list of a delegation needs a visit, or whose delegation it is: of: [hua-muong]."
            " [paper-impossible] papers.delegation",
        ),
    ],
)
def test_a_list_or_report_that_cannot_be_is_refused(
    tmp_path: Path, changes: dict[str, Any], expected: str
) -> None:
    lines = findings(build_dossier(tmp_path, changes))
    assert expected in [line.partition(": error: ")[2] for line in lines]
