"""What the columns of a delegation's list ask for and the dossier does not say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.dossier.findings import findings
from tests.dossiers import build_dossier

NUMBER = "B7654321"


def lacks(folder: Path, columns: list[str], **person: Any) -> list[str]:
    changes = {f"people.guest-head.{key}": value for key, value in person.items()}
    lines = findings(build_dossier(folder, {"papers.delegation": {"columns": columns}, **changes}))
    assert NUMBER not in "".join(lines)
    return [line.partition(": warning: ")[2] for line in lines if ": warning: " in line]


def test_only_what_a_chosen_column_asks_for_is_missed(tmp_path: Path) -> None:
    assert lacks(tmp_path, ["name", "post", "nationality", "note", "border"]) == []
    assert lacks(tmp_path, ["name", "sex", "born", "document"]) == [
        f'The list of the delegation asks for "guest-head": {thing}. [missing-detail] people.guest-head'
        for thing in ("sex", "day of birth", "number of the travel document")
    ]


def test_a_document_that_ends_before_the_visit_does_is_warned_of(tmp_path: Path) -> None:
    document = {"number": NUMBER, "expires": "2023-08-03"}
    expired = (
        'The travel document of "guest-head" expires before the visit ends. [expired-document]'
        " people.guest-head.document"
    )
    assert lacks(tmp_path, ["document"], document=document) == [expired]
    assert lacks(tmp_path, ["name"], document=document) == []
    assert lacks(tmp_path, ["document"], document={**document, "expires": "2023-08-04"}) == []
    assert lacks(tmp_path, ["document"], document={"number": NUMBER}) == [
        'The list of the delegation asks for "guest-head": day on which the travel document expires.'
        " [missing-detail] people.guest-head"
    ]
