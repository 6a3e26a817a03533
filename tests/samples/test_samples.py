"""Every sample is a whole dossier: nothing is wrong with it, and it yields the papers of its case."""

from collections import Counter
from pathlib import Path

import pytest

from docgen.dossier import load, read
from docgen.errors import Severity
from docgen.papers import plan

SAMPLES = Path(__file__).parents[2] / "samples"

BILINGUAL = Counter({"invitation": 2, "programme": 2, "memorandum": 4, "review": 1})
"""In two languages: letter, programme, memorandum; both originals; the proofreading print."""
LETTER = Counter({"congratulation": 2})
"""In two languages."""
THANKS = Counter({"thanks": 2})
"""In two languages."""
LIST = Counter({"delegation": 2})
"""In two languages."""
PAPERS = {
    "thuan-chau--hua-muong-2023": BILINGUAL + THANKS + LIST,
    "mai-son--xieng-kho-2024": BILINGUAL + THANKS + LIST + Counter({"report": 1}),
    "si-ma-cai--ma-quan-2024": BILINGUAL + LIST + Counter({"report": 1}),
    "so-ngoai-vu-son-la--9-tinh-lao-2024": BILINGUAL + Counter({"invitation": 16, "notice": 9}),
    "ha-tinh--pac-xan": BILINGUAL + LETTER,
    "ubnd-tinh-son-la--hua-phan-2025": LETTER,
    "tinh-uy-son-la--hua-phan-2025": LETTER,
    "xa-si-ma-cai--ma-quan-2025": LETTER,
    "so-ngoai-vu-son-la--hua-phan-2025": LETTER,
    "hua-muong--thuan-chau-2024": LETTER,
    "ma-quan--si-ma-cai": Counter({"invitation": 2, "programme": 2, "memorandum": 2, "review": 1}),
}
"""The five cases, then a sample for each other kind of issuer; the last signs one text per language."""
UNKNOWN_IN_CHINESE = {"people.ha-duc-minh.name", "people.trinh-cam.name"}
"""Names whose characters the report does not give."""


def test_these_are_all_the_samples():
    dossiers = {path.stem for path in SAMPLES.glob("*.yaml")} - {"batch-2026"}
    assert dossiers == set(PAPERS)


@pytest.mark.parametrize("name", PAPERS)
def test_a_sample_has_no_finding_but_names_that_nobody_reported(name):
    found = [
        problem
        for problem in read(SAMPLES / f"{name}.yaml").problems
        if problem.severity is not Severity.NOTE
    ]
    expected = UNKNOWN_IN_CHINESE if name == "si-ma-cai--ma-quan-2024" else set()
    assert {problem.path for problem in found} == expected
    assert {problem.code for problem in found} <= {"missing-text"}


@pytest.mark.parametrize("name", PAPERS)
def test_a_sample_yields_the_papers_of_its_case(name):
    assert Counter(job.paper for job in plan(load(SAMPLES / f"{name}.yaml"))) == PAPERS[name]


def test_nobody_is_named_whom_no_report_names():
    named = {
        person.name.get("vi")
        for name in PAPERS
        for person in load(SAMPLES / f"{name}.yaml").people.values()
        if person.name
    }
    assert named == {"Hà Đức Minh", "Trịnh Cẩm"}


def test_every_sample_tells_the_editor_its_schema():
    for path in SAMPLES.rglob("*.yaml"):
        schema = (
            "../../docs/office.schema.json"
            if path.parent.name == "offices"
            else f"../docs/{'plan' if path.stem.startswith('batch-') else 'dossier'}.schema.json"
        )
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert first == f"# yaml-language-server: $schema={schema}"
