"""What is missing or provisional is told, and does not keep a dossier from being one."""

from __future__ import annotations

from pathlib import Path

from docgen.dossier import read
from tests.dossier.findings import findings
from tests.dossiers import build_dossier


def test_a_complete_dossier_has_nothing_to_report(tmp_path: Path) -> None:
    assert findings(build_dossier(tmp_path)) == []
    assert findings(build_dossier(tmp_path, partner="zh")) == []


def test_tells_what_is_missing_and_counts_what_is_provisional(tmp_path: Path) -> None:
    path = build_dossier(
        tmp_path,
        {
            "visit.place": "Thuận Châu",
            "visit.purpose.0": {"lo": "ແລກປ່ຽນ", "provisional": "lo"},
            "agreed.0.points.0.provisional": ["lo", "vi", "zh"],
        },
    )
    assert read(path).dossier is not None
    assert findings(path) == [
        "visit.yaml: note: Texts whose wording is provisional, to be read by somebody who knows:"
        " Vietnamese 1, Lao 2. [provisional-texts]",
        "visit.yaml:62:10: warning: This text is missing in Lao. [missing-text] visit.place",
        "visit.yaml:64:5: warning: This text is missing in Vietnamese. [missing-text] visit.purpose[0]",
    ]
