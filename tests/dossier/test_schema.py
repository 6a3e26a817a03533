"""The JSON Schema takes what the decoder takes, and refuses what it refuses by form."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from docgen.dossier import json_schema, read
from docgen.dossier.manual import generated, table
from docgen.dossier.schema import vocabulary
from tests.dossier.test_structure import VALUES
from tests.dossiers import build_dossier, dossier, written

ROOT = Path(__file__).parents[2]
SAMPLES = [path for path in sorted((ROOT / "samples").glob("*.yaml")) if not path.stem.startswith("batch-")]
OFFICES = sorted((ROOT / "samples" / "offices").glob("*.yaml"))


class Editor(yaml.SafeLoader):
    """Reads YAML as editors do: the core schema of YAML 1.2."""


Editor.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", "true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", "~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", "[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))


def complaints(text: str, *, office: bool = False) -> list[str]:
    validator = jsonschema.Draft202012Validator(json_schema(office=office))
    loaded = yaml.load(text, Loader=Editor)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(loaded)]


def test_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())
    jsonschema.Draft202012Validator.check_schema(json_schema(office=True))


def test_every_key_is_described_in_both_languages() -> None:
    def described(schema: Any) -> list[str]:
        if isinstance(schema, list):
            return [gap for item in schema for gap in described(item)]
        if not isinstance(schema, dict):
            return []
        properties = schema.get("properties", {})
        gaps = [
            name
            for name, value in properties.items()
            if not re.fullmatch(r"[^\n]+\n\n[^\n]+", value.get("description", ""))
        ]
        return gaps + [gap for item in schema.values() for gap in described(item)]

    assert described(json_schema()) == []
    assert described(json_schema(office=True)) == []


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_samples_are_dossiers(path: Path) -> None:
    assert complaints(path.read_text(encoding="utf-8")) == []
    assert read(path).dossier is not None
    assert path.read_text(encoding="utf-8").startswith(
        "# yaml-language-server: $schema=../docs/dossier.schema.json\n"
    )


@pytest.mark.parametrize("path", OFFICES, ids=lambda path: path.stem)
def test_offices_are_offices(path: Path) -> None:
    assert complaints(path.read_text(encoding="utf-8"), office=True) == []


@pytest.mark.parametrize("partner", ["lo", "zh"])
def test_takes_the_usual_dossier(partner: str) -> None:
    assert complaints(written(dossier(partner=partner))) == []


def test_takes_what_the_decoder_takes(tmp_path: Path) -> None:
    text = written(
        dossier(
            {
                "visit.guests": "hua-muong",
                "visit.event": "Hội đàm",
                "visit.round": 12,
                "papers.invitation.date": 2023,
                "papers.invitation.number": 12,
                "papers.invitation.costs": {"vi": "a", "provisional": "vi"},
                "papers.invitation.bases.1": "căn cứ bằng lời",
                "papers.memorandum.signatories": {"thuan-chau": {}, "hua-muong": {"post": "post.chair"}},
                "programme.0.sessions.0.time": "8:00",
                "cooperation.0.amount": "1500.50 USD",
                "agreed.0.points.2": {"clause": "border.patrols"},
                "agreed.0.points.3": "Một điều bằng lời",
            }
        )
    )
    assert complaints(text) == []
    assert read(build_dossier(tmp_path, text)).dossier is not None


def test_takes_a_dossier_whose_office_says_the_rest(tmp_path: Path) -> None:
    whole = dossier()
    office = {
        "docgen-office": 1,
        "parties": whole["parties"],
        "people": {"host-chair": whole["people"]["host-chair"]},
    }
    office["papers"] = {"memorandum": {"title": "doc.mou"}}
    changes = {"parties": None, "people.host-chair": None, "papers.memorandum": {}, "include": "office.yaml"}
    build_dossier(tmp_path, written(office), name="office.yaml")
    path = build_dossier(tmp_path, changes)
    assert complaints(written(office), office=True) == []
    assert complaints(path.read_text(encoding="utf-8")) == []
    assert read(path).dossier is not None


def test_takes_keys_left_empty(tmp_path: Path) -> None:
    text = written(dossier()).replace("reply_by: '2023-07-20'", "reply_by:\n    costs:\n    to:\n    form:")
    text = text.replace("programme: {}", "programme:")
    assert complaints(text) == []
    assert read(build_dossier(tmp_path, text)).dossier is not None


_BY_FORM = [case for case in VALUES if not re.search("no-such|end-before|between|unknown-id", case[2])]


@pytest.mark.parametrize(("path", "value"), [case[:2] for case in _BY_FORM])
def test_refuses_what_the_decoder_refuses_by_form(path: str, value: object) -> None:
    assert complaints(written(dossier({path: value})))


@pytest.mark.parametrize(
    "changes",
    [
        {"docgen": 2},
        {"docgen": None},
        {"parties": None},
        {"languages": None},
        {"languages": ["vi", "la"]},
        {"visit.host": None},
        {"visit.guets": "a"},
        {"visit.place": {"vi": ["a"]}},
        {"visit.place": {"fr": "a"}},
        {"visit.place": {}},
        {"visit.planned": "yes"},
        {"people.Ông A": {"party": "hua-muong"}},
        {"people": ["a"]},
        {"agreed.0.points.0.colour": "red"},
        {"papers.invitaton": {}},
        {"programme.0.sessions.0.what": None},
    ],
    ids=str,
)
def test_refuses_structure_that_the_decoder_refuses(tmp_path: Path, changes: dict[str, Any]) -> None:
    assert complaints(written(dossier(changes)))
    assert read(build_dossier(tmp_path, changes)).dossier is None


def test_the_manual_and_the_published_schemas_are_made_from_the_vocabulary() -> None:
    page = (ROOT / "docs" / "dossier.md").read_text(encoding="utf-8")
    for name, text in generated(page).items():
        assert (ROOT / "docs" / name).read_text(encoding="utf-8") == text, (
            "python -m docgen.dossier.manual docs"
        )


def test_the_manual_has_a_table_of_every_record() -> None:
    page = (ROOT / "docs" / "dossier.md").read_text(encoding="utf-8")
    titles = {record.title for record in vocabulary()}
    assert set(re.findall(r"<!-- keys: ([a-z ]+) -->", page)) == titles
    assert titles <= set(re.findall(r"^## (.+)$", page, re.MULTILINE))
    assert all(table(record) in page for record in vocabulary())


def test_the_manuals_first_dossier_is_one(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "dossier.md").read_text(encoding="utf-8")
    first = page.split("```yaml\n")[1].split("```")[0]
    assert complaints(first) == []
    assert [
        problem for problem in read(build_dossier(tmp_path, first)).problems if problem.severity != "note"
    ] == []


def test_examples_of_keys_are_yaml_of_their_kind() -> None:
    schema = json_schema()
    validator = jsonschema.Draft202012Validator(schema)
    for record in vocabulary():
        for key in record.keys.values():
            example = yaml.load(f"{key.name}: {key.example}", Loader=Editor)[key.name]
            if "…" not in key.example:
                part = {**key.kind.schema(), "$defs": schema["$defs"]}
                assert list(validator.evolve(schema=part).iter_errors(example)) == [], (record, key.name)
