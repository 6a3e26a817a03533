"""Personal data of people: read for the papers that ask for it, repeated by no message."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from docgen.dossier import load
from docgen.dossier.parties import Document
from docgen.languages.values import Day
from tests.dossier.findings import findings
from tests.dossiers import build_dossier

SECRET = "B7654321"
DATE = "Here a day such as 2023-08-02, a month such as 2023-08 or a year is expected."
KEYS = "Here keys with values, as kind: …, number: …, expires: … is expected."
HIDDEN = "What stands here is personal data and is not repeated. [personal-data] people.guest-head"


def test_a_person_may_have_sex_birth_travel_document_and_note(tmp_path: Path) -> None:
    person = {
        "sex": "female",
        "born": "1975",
        "document": {"kind": "border.passport", "number": SECRET, "expires": "2030-05-31"},
        "note": {"vi": "phiên dịch", "lo": "ລ່າມ"},
    }
    changes = {f"people.guest-head.{key}": value for key, value in person.items()}
    read = load(build_dossier(tmp_path, changes)).people["guest-head"]
    assert (read.sex, read.born) == ("female", Day(1975))
    assert read.document is not None
    assert read.document.kind is not None
    assert read.document.kind.get("lo") == "ໜັງສືຜ່ານແດນ"
    assert read.document == Document(read.document.kind, SECRET, Day(2030, 5, 31))
    assert read.note is not None
    assert read.note.get("lo") == "ລ່າມ"
    assert SECRET not in repr(read)
    assert SECRET not in repr(read.document)


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("document", SECRET, [f"{KEYS} {HIDDEN}.document"]),
        ("document", {SECRET: ""}, [f"{KEYS} {HIDDEN}.document"]),
        ("document", {"number": [SECRET]}, [f"Here one line of text is expected. {HIDDEN}.document.number"]),
        ("document", {"expires": SECRET}, [f"{DATE} {HIDDEN}.document.expires"]),
        ("document", {"expires": "2030-02-31"}, [f"{DATE} {HIDDEN}.document.expires"]),
        ("born", "31/02/1975", [f"{DATE} {HIDDEN}.born"]),
        ("sex", "woman", [f"Here one of female, male is expected. {HIDDEN}.sex"]),
    ],
)
def test_what_is_wrong_with_it_is_said_without_it(
    tmp_path: Path, key: str, value: Any, expected: list[str]
) -> None:
    lines = findings(build_dossier(tmp_path, {f"people.guest-head.{key}": value}))
    assert [line.partition(": error: ")[2] for line in lines] == expected
