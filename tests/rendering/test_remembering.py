"""What stands in the head of a thousand letters is made once, and anew as soon as it says something else."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from docgen.papers.view import Properties
from docgen.rendering import Template
from docgen.rendering.proof import prove
from docgen.word.text import lines
from tests.rendering.both import compiled
from tests.rendering.templates import document, p

OWN = Properties("Thư mời", "", "vi-VN", "DỰ THẢO lần 2")
TEMPLATE = document("{{ to }}", header=p("{{ properties.draft }}"), footer=p("{{ flag }} {{ names[0] }}"))


def said(template: Template, context: dict[str, object]) -> list[str]:
    rendered = template.render(context)
    prove(rendered, template, context)
    return lines(rendered, around=True)


def test_every_document_says_what_its_own_context_says():
    template = compiled(TEMPLATE)
    names = ["A"]
    context = {"properties": OWN, "flag": 1, "names": names, "to": "x"}
    other = {**context, "properties": replace(OWN, draft="DỰ THẢO lần 3"), "to": "y"}
    final = {**context, "properties": replace(OWN, draft="")}
    told = [
        said(template, each) for each in (context, other, context, final, {**context, "flag": Decimal("1.0")})
    ]
    names[0] = "B"
    assert [*told, said(template, context)] == [
        ["DỰ THẢO lần 2", "x", "1 A"],
        ["DỰ THẢO lần 3", "y", "1 A"],
        ["DỰ THẢO lần 2", "x", "1 A"],
        ["", "x", "1 A"],
        ["DỰ THẢO lần 2", "x", "1.0 A"],
        ["DỰ THẢO lần 2", "x", "1 B"],
    ]
