"""What docgen writes down in a paper: which one it is, and what its paragraphs said.

As XML of one element, `<record xmlns="urn:docgen:record">`, whose text is JSON: `{"format": 1, "label":
{dossier, paper, languages, party}, "passages": [[anchor, text, table, row, cell, line]]}`, all of the body.
Read from files that anybody may have changed: whatever is not exactly so is no record.
"""

from __future__ import annotations

import json
from typing import Any

from docgen.messages import _
from docgen.word.package import Package, refusal
from docgen.word.returned import Label, Passage, Record, Spot

NAMESPACE = "urn:docgen:record"
FOLDER = "customXml/"
_FORMAT = 1
_MOST = 20_000
"""Paragraphs, as in `docgen.word.revisions.reading`."""
_LONGEST = 4 * 2**20
"""Bytes; the record of a hundred dense pages has some 600,000."""
_KEYS: dict[str, Any] = {"dossier": str, "paper": str, "languages": list, "party": (str, type(None))}


def written(record: Record) -> bytes:
    """Return `record` as XML."""
    label = record.label
    named = dict(zip(_KEYS, (label.dossier, label.paper, label.languages, label.party), strict=True))
    rows = [
        [one.anchors[0], one.text, one.spot.table, one.spot.row, one.spot.cell, one.spot.line]
        for one in record.passages
    ]
    passages = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    # a file's name may hold what XML cannot: its letters are written as ASCII
    text = f'{{"format":{_FORMAT},"label":{json.dumps(named)},"passages":{passages}}}'
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<record xmlns="{NAMESPACE}">{escaped}</record>'.encode()


def record_of(package: Package) -> Record | None:
    """Return what docgen wrote down in a file; None where that is missing, damaged or another's.

    Raises TemplateError where it declares XML entities, or a part cannot be unpacked.
    """
    found = (_read(package, name) for name in parts_of_record(package))
    return next((record for record in found if record is not None), None)


def parts_of_record(package: Package) -> list[str]:
    """Return the names of the parts that seem to hold a record: programs rename them."""
    return [
        name
        for name, part in sorted(package.parts.items())
        if name.startswith(FOLDER)
        and name.endswith(".xml")
        and "Props" not in name
        and part.size <= _LONGEST
        and NAMESPACE.encode() in package.read(name)
    ]


def _read(package: Package, name: str) -> Record | None:
    from xml.parsers import expat  # who writes papers does not need it

    root, text = list[str](), list[str]()

    def refuse(*_about: object) -> None:
        message = _("{file} declares XML entities in {part}; Word never does. It was refused.", part=name)
        raise refusal(package.file, "forbidden-content", message)

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = lambda tag, _attributes: root.append(tag)
    parser.CharacterDataHandler = text.append
    try:
        parser.Parse(package.read(name), True)
        return _record(json.loads("".join(text))) if root == [f"{NAMESPACE} record"] else None
    except (expat.ExpatError, ValueError, RecursionError):
        return None


def _record(said: Any) -> Record | None:
    if not isinstance(said, dict) or said.get("format") != _FORMAT:
        return None
    label, rows = said.get("label"), said.get("passages")
    if not isinstance(label, dict) or not isinstance(rows, list) or len(rows) > _MOST:
        return None
    if label.keys() != _KEYS.keys() or not all(isinstance(label[key], _KEYS[key]) for key in _KEYS):
        return None
    languages = tuple(label["languages"])
    passages = [_passage(row) for row in rows]
    whole = [one for one in passages if one is not None]
    if len({one.anchors for one in whole}) < len(rows) or not all(isinstance(one, str) for one in languages):
        return None
    return Record(Label(label["dossier"], label["paper"], languages, label["party"]), tuple(whole))


def _passage(row: Any) -> Passage | None:
    if not isinstance(row, list) or len(row) != 6 or not isinstance(row[1], str):
        return None
    number, text, *place = row
    if type(number) is not int or not 0 <= number < _MOST:
        return None
    if any(type(one) is not int or not -1 <= one < _MOST for one in place):
        return None
    table, row_number, cell, line = place
    return Passage(text, Spot(table=table, row=row_number, cell=cell, line=line), (number,))
