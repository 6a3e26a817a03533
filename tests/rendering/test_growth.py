"""A template that doubles, repeats or nests without end is stopped, and the paragraph is named."""

from __future__ import annotations

import io
import time
import zipfile

import pytest

from docgen.errors import TemplateError
from docgen.rendering.proof import prove
from tests.documents import assert_document
from tests.rendering.both import compiled
from tests.rendering.templates import document, p

DOUBLING = "{% set ns = namespace(a='x', b=['x'], n=1) %}{% for i in range(60) %}{% set ns."
DOUBLED = "this repeats or doubles a text far more often than a paper needs; simplify it."
NESTED = "The tags of letter.docx are nested too deeply. Simplify the template."


def forbidden(reason: str) -> str:
    return f"this is not allowed in a template: {reason}."


ENDLESS = {
    DOUBLING + "a = ns.a ~ ns.a %}{% endfor %}{{ ns.a }}": DOUBLED,
    DOUBLING + "a = ns.a + ns.a %}{% endfor %}{{ ns.a }}": DOUBLED,
    DOUBLING + "b = ns.b + ns.b %}{% endfor %}{{ ns.b|length }}": DOUBLED,
    DOUBLING + "a = [ns.a, ns.a]|join %}{% endfor %}{{ ns.a }}": DOUBLED,
    DOUBLING + "b = [ns.b, ns.b] %}{% endfor %}{{ 'a' ~ ns.b }}": DOUBLED,
    DOUBLING + "b = {'a': ns.b, 'b': ns.b} %}{% endfor %}": DOUBLED,
    DOUBLING + "a = ns.a|replace('x', 'xxx') %}{% endfor %}": DOUBLED,
    DOUBLING + "a = [ns.a]|map('replace', 'x', 'xxx')|first %}{% endfor %}": DOUBLED,
    DOUBLING + "n = ns.n + ns.n %}{% endfor %}": forbidden("+ is for numbers up to 1,000,000,000,000,000"),
    "{% set a = title %}" + "{% set a = a ~ a %}" * 60: DOUBLED,
    "{% set a %}x{% endset %}" + "{% set a %}{{ a }}{{ a }}{% endset %}" * 60: DOUBLED,
    "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}": DOUBLED,
    "{% macro m(n) %}{{ m(n) }}{% endmacro %}{{ m(1) }}": "a macro calls itself without end; simplify it.",
    "{% for a in range(1000) %}" * 3 + "{% endfor %}" * 3: DOUBLED,
    "{% for a in range(1000) %}{% for b in range(1000) %}"
    "{% if 5 in range(1000)|list %}{% endif %}{% endfor %}{% endfor %}": DOUBLED,
    "{% for a in range(999999) %}{% endfor %}": forbidden("range() goes up to 1,000 numbers"),
    "{{ [1]|batch(9999 * 9999, 'x')|list }}": forbidden("batch goes up to 1,000"),
    "{{ [1]|slice(slices=9999 * 9999)|list }}": forbidden("slice goes up to 1,000"),
    "{{ 1|round(9999 * 9999, 'ceil') }}": forbidden("round goes up to 15"),
    "{{ [[1], [2]]|sum(start=[]) }}": forbidden("sum goes up to 1,000,000"),
    "{{ title|trim(title * 1) }}": forbidden("* is for numbers up to 1,000,000"),
    "{% for a in title %}" * 6
    + "{% endfor %}" * 6: "more than 5 loops stand within each other; simplify it.",
    "{% if title %}" * 300 + "{% endif %}" * 300: NESTED,
    "{% if title %}" * 30 + "{% for a in title %}{% endfor %}" + "{% endif %}" * 30: "",
    "{{ " + "(" * 3000 + "title" + ")" * 3000 + " }}": NESTED,
    "{{ title" + " + title" * 4000 + " }}": NESTED,
}  # fmt: skip
BORROWED = "{% macro other() %}{% endmacro %}"


@pytest.mark.parametrize("tail", ["", BORROWED], ids=["compiled", "borrowed"])
@pytest.mark.parametrize("tags", ENDLESS)
def test_endless(tags: str, tail: str) -> None:
    begin = time.process_time()
    said = _said(tags + tail)
    assert said.rpartition("”: ")[2] == ENDLESS[tags]
    assert said in ("", NESTED) or said.startswith("Paragraph 2 of the text, “{")
    assert time.process_time() - begin < 30


def _said(tags: str) -> str:
    try:
        compiled(document("a", tags)).render({"title": "abc"})
    except TemplateError as error:
        (problem,) = error.problems
        return problem.message.say()
    return ""


@pytest.mark.parametrize("tail", ["", BORROWED], ids=["compiled", "borrowed"])
def test_a_long_list_is_printed(tail: str) -> None:
    template = compiled(
        document(
            "{%p for row in rows %}",
            "{% for n in row.parts %}{{ loop.index }}/{{ loop.length }} {{ n }}; {% endfor %}",
            "{%p endfor %}",
            "{% set all = rows|map(attribute='what')|join(', ') %}{{ all ~ '.' }} {{ 2 + 3 }}",
            "{% set ns = namespace(n=0) %}",
            "{% for row in rows %}{% set ns.n = ns.n + 1 %}{% endfor %}{{ ns.n }}",
            tail or "{# #}",
        )
    )
    context = {"rows": [{"what": f"w{n}", "parts": ["a", "b", "c"]} for n in range(1000)]}
    rendered = template.render(context)
    prove(rendered, template, context)
    assert_document(
        rendered,
        [
            *["1/3 a; 2/3 b; 3/3 c; "] * 1000,
            ", ".join(f"w{n}" for n in range(1000)) + ". 5",
            "1000",
        ],
    )


@pytest.mark.parametrize("tail", ["", BORROWED], ids=["compiled", "borrowed"])
@pytest.mark.parametrize("value", ["A" * 900_000, "ເມືອງ & " * 20_000], ids=["one letter", "two scripts"])
def test_a_long_value_is_printed(value: str, tail: str) -> None:
    template = compiled(document(p("{{ title }}, {{ name }}"), tail or "{# #}"))
    context = {"title": value, "name": "B"}
    rendered = template.render(context)
    prove(rendered, template, context)
    with zipfile.ZipFile(io.BytesIO(rendered)) as archive:
        assert archive.testzip() is None


@pytest.mark.parametrize("tail", ["", BORROWED], ids=["compiled", "borrowed"])
@pytest.mark.parametrize("times", [1, 5])
def test_a_paper_that_is_too_large_names_its_longest_value(times: int, tail: str) -> None:
    template = compiled(document("{{ name }}", p("{{ title }}" * times), tail or "{# #}"))
    value = "Đoàn đại biểu cấp cao của Huyện ủy và Ủy ban nhân dân huyện Thuận Châu, " * (70_000 // times)
    with pytest.raises(TemplateError) as caught:
        template.render({"title": value, "name": "B" * 90})
    (problem,) = caught.value.problems
    assert (problem.code, problem.place, problem.message.say()) == (
        "paper-too-large",
        None,
        f"A paper grew too large for Word (over 4,194,304 characters). Its longest value has {len(value):,}"
        " and begins “Đoàn đại biểu cấp cao của Huyện ủy và Ủy ban nhân dân huyện …”: shorten it, or put less"
        " into the paper.",
    )
