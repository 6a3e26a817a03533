"""The vocabulary as a JSON Schema, for editors and other programs.

In: nothing but `docgen.dossier.keys`. Out: a schema of draft 2020-12 that describes every key in
Vietnamese and English. It tells the form of one file alone: whether ids are defined, what an
office file gives, and whether days lie within the visit, is the decoder's to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docgen.dossier.keys import DossierKeys, OfficeKeys
from docgen.dossier.kinds import LANGUAGE_CODES, Key, Record
from docgen.dossier.kinds.kind import Schema

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_LANGUAGES = {
    "vi": ("Tiếng Việt.", "Vietnamese."),
    "lo": ("Tiếng Lào.", "Lao."),
    "zh": ("Tiếng Trung.", "Chinese."),
}

_OWN: dict[type[Record], list[str]] = {DossierKeys: ["docgen", "languages"], OfficeKeys: ["docgen-office"]}
"""What a file must say itself, whatever it includes."""


def json_schema(*, office: bool = False) -> dict[str, Any]:
    """Return the schema of dossiers, or of office files."""
    root: type[Record] = OfficeKeys if office else DossierKeys
    either: Schema = {} if office else {"anyOf": [{"required": ["parties"]}, {"required": ["include"]}]}
    return schema_of(root, _OWN[root], either)


def schema_of(root: type[Record], required: list[str], more: Schema | None = None) -> Schema:
    """Return the schema of a file whose first level is `root`; `required` is what it must say itself."""
    inner = dict.fromkeys(record for record in _reachable(root) if record is not root)
    return {
        "$schema": DIALECT,
        "title": f"docgen {root.title}",
        **_record(root, required),
        **(more or {}),
        "$defs": {"text": _text(), **{_name(record): _record(record, _required(record)) for record in inner}},
    }


def vocabulary() -> tuple[type[Record], ...]:
    """Return every record of dossiers and office files, each once."""
    return tuple(dict.fromkeys((*_reachable(DossierKeys), *_reachable(OfficeKeys))))


def _reachable(record: type[Record]) -> Iterator[type[Record]]:
    yield record
    for key in record.keys.values():
        for inner in key.kind.records():
            yield from _reachable(inner)


def _name(record: type[Record]) -> str:
    return record.title.replace(" ", "-")


def _required(record: type[Record]) -> list[str]:
    """Return the keys that must stand here: none where an office file may give the others."""
    if record in _reachable(OfficeKeys):
        return []
    return [name for name, key in record.keys.items() if key.required]


def _record(record: type[Record], required: list[str]) -> Schema:
    properties = {name: _key(key) for name, key in record.keys.items()}
    if record.words:
        properties = {**_words(), **properties}
    schema: Schema = {
        "type": "object",
        "description": _described(record.vi, record.en),
        "properties": properties,
        "additionalProperties": False,
    }
    return {**schema, "required": required} if required else schema


def _key(key: Key[Any]) -> Schema:
    """Return the schema of a key's value; one that may be left out may also be left empty."""
    schema = key.kind.schema()
    if not key.required:
        schema = _or_null(schema)
    return {
        "description": _described(key.vi, key.en),
        "markdownDescription": f"{_described(key.vi, key.en)}\n\n`{key.name}: {key.example}`",
        **schema,
    }


def _or_null(schema: Schema) -> Schema:
    if "enum" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    if "type" in schema:
        types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        return {**schema, "type": [*types, "null"]}
    null = {"type": "null"}
    if "anyOf" in schema:
        return {"anyOf": [*(part for part in schema["anyOf"] if part != null), null]}
    return {"anyOf": [schema, null]}


def _text() -> Schema:
    return {
        "description": _described(
            "Chữ theo từng ngôn ngữ; hoặc một chuỗi bằng ngôn ngữ làm việc; hoặc mã trong từ điển.",
            "Words by language; or a plain string in the working language; or the id of a lexicon entry.",
        ),
        "anyOf": [
            {"type": "string", "minLength": 1},
            {
                "type": "object",
                "properties": _words(),
                "minProperties": 1,
                "additionalProperties": False,
            },
        ],
    }


def _words() -> dict[str, Schema]:
    codes = {"enum": list(LANGUAGE_CODES)}
    words: dict[str, Schema] = {
        code: {"type": ["string", "null"], "description": _described(*_LANGUAGES[code])}
        for code in LANGUAGE_CODES
    }
    words["provisional"] = {
        "description": _described(
            "Những ngôn ngữ mà câu chữ chưa được người thạo tiếng xác nhận.",
            "The languages whose wording nobody who knows has confirmed yet.",
        ),
        "anyOf": [{"type": "array", "items": codes}, codes],
    }
    words["outdated"] = {
        "description": _described(
            "Những ngôn ngữ mà câu chữ chưa sửa theo, từ khi ngôn ngữ khác đã sửa.",
            "The languages whose words have not been renewed since another language changed.",
        ),
        "anyOf": [{"type": "array", "items": codes}, codes],
    }
    return words


def _described(vi: str, en: str) -> str:
    return f"{vi}\n\n{en}"
