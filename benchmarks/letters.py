"""One letter template that every engine can render, and different letters for it.

In: a sample's invitation, two pages in docgen's own stationery. Out: the same pages with plain tags, as
each engine writes its tags; and contexts of which no two say the same.
docgen's shipped templates ask for more (conditions, letterheads by form) than those engines have words for.
"""

from __future__ import annotations

import random
import re
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

from docgen.dossier import load
from docgen.papers import plan
from docgen.rendering import compile_template
from docgen.rendering.library import Library
from docgen.word.archive import Archive, packed
from docgen.word.package import open_package

SAMPLE = Path(__file__).parent.parent / "samples" / "thuan-chau--hua-muong-2023.yaml"
DOCUMENT = "word/document.xml"
_LISTED = "bases"
"""The paragraphs that a loop writes; all other lists are printed entry by entry."""
_TAG = re.compile(r"\{\{ (\w+) \}\}")
_KEPT = {"form", "properties"}


def templates() -> tuple[dict[str, bytes], dict[str, object]]:
    """Return the template as docxtpl, docxtemplater and easy-template-x want it, and a letter."""
    job = next(job for job in plan(load(SAMPLE), ["invitation"], ["vi"]))
    values: dict[str, str] = {}
    view = _tagged(replace(job.view, **{_LISTED: ["{{ base }}"]}), values, "v")
    context = {field.name: getattr(view, field.name) for field in fields(view)}
    shipped = compile_template(Library().find(job.template.language, job.template.name))
    package = open_package(shipped.render(context), own=True)
    xml = package.read(DOCUMENT).decode()
    printed = set(_TAG.findall(xml))
    letter: dict[str, object] = {name: value for name, value in values.items() if name in printed}
    letter[_LISTED] = [{"base": base} for base in getattr(job.view, _LISTED)]
    others = [part for part in package.parts.values() if part.name != DOCUMENT]
    single = _TAG.sub(lambda tag: f"{{{tag[1]}}}", xml)
    written = {
        "docxtpl": _looped(
            xml.replace("{{ base }}", "{{ each.base }}"), "{%p for each in bases %}", "{%p endfor %}"
        ),
        "docxtemplater": _looped(single, "{#bases}", "{/bases}"),
        "easy-template-x": single.replace("{base}", '{#bases [loopOver: "paragraph"]}{base}{/bases}'),
    }
    return {
        engine: Archive(others).finish([packed(DOCUMENT, text.encode())]) for engine, text in written.items()
    }, letter


def letters(first: dict[str, object], count: int) -> list[dict[str, object]]:
    """Return so many letters like the first, each with figures and words of its own."""
    return [first, *(_varied(first, random.Random(number)) for number in range(1, count))]


def _tagged(value: object, values: dict[str, str], name: str) -> object:
    """Return a view in which every text is a tag that prints it; `values` learns what each prints."""
    if isinstance(value, str):
        if not value or value == "{{ base }}":
            return value
        values[name] = value
        return f"{{{{ {name} }}}}"
    if isinstance(value, list):
        return [_tagged(item, values, f"{name}_{number}") for number, item in enumerate(value)]
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value,
            **{
                field.name: _tagged(getattr(value, field.name), values, f"{name}_{field.name}")
                for field in fields(value)
                if field.name not in _KEPT
            },
        )
    return value


def _varied(value: object, chance: random.Random) -> object:
    if isinstance(value, dict):
        return {name: _varied(inner, chance) for name, inner in value.items()}
    if isinstance(value, list):
        return [_varied(inner, chance) for inner in value]
    words = str(value).split(" ")
    changed = [word if chance.random() < 0.8 else word[::-1] for word in words]
    return re.sub(r"\d", lambda _: str(chance.randrange(10)), " ".join(changed))


def _looped(xml: str, begin: str, end: str) -> str:
    """Put a paragraph with a loop's beginning and one with its end around the paragraph that it writes."""
    (paragraph,) = re.findall(r"<w:p>(?:(?!</w:p>).)*base ?\}(?:(?!</w:p>).)*</w:p>", xml)
    before, after = (f"<w:p><w:r><w:t>{tag}</w:t></w:r></w:p>" for tag in (begin, end))
    return xml.replace(paragraph, before + paragraph + after)
