"""Templates of many shapes, by name; their context is `test_same_as_docxtpl.EXAMPLE`."""

from __future__ import annotations

from tests.rendering.templates import document, field, p, picture, r, tbl, tc, tr

BOLD = '<w:b/><w:sz w:val="28"/>'
KEEP = "<w:keepNext/>"

TEMPLATES = {
    "plain text": document("Không có gì để điền."),
    "one value": document("Kính gửi: {{ title }}"),
    "alone in its run": document(p("Kính gửi: ", r("{{ title }}", BOLD), properties=KEEP)),
    "several in one run": document(p(r("{{ title }}, {{ name }} và {{ title }}", BOLD))),
    "split runs": document(
        p(r("{", BOLD), r("{ ti"), r("tle"), r("}"), r("} và {% if "), r("flag %}có{% endif %}"))
    ),
    "deep names": document("{{ party.head.name }} – {{ party['head'].post }} {{ rows[0].what }}"),
    "condition in a run": document(p("{% if flag %}có {{ title }}{% else %}không {{ name }}{% endif %}.")),
    "elif": document("{% if n == 0 %}không{% elif n == 1 %}một{% elif n < 3 %}ít{% else %}nhiều{% endif %}"),
    "condition over paragraphs": document(
        "{%p if flag %}", p("A {{ title }}"), "{%p else %}", "B", "{%p endif %}"
    ),
    "loop in a run": document(
        p(r("{% for x in rows %}{{ loop.index }}. {{ x.what }}; {% endfor %}hết", BOLD))
    ),
    "loop over paragraphs": document(
        "{%p for x in rows %}",
        p(r("{{ loop.index }}/{{ loop.length }} ", BOLD), "{{ x.what }}"),
        "{%p endfor %}",
    ),
    "nested loops": document(
        "{%p for x in rows %}",
        "{{ x.what }}",
        "{%p for y in x.parts %}",
        "– {{ y }}",
        "{%p endfor %}",
        "{%p endfor %}",
    ),
    "lists in lists": document("{% for line in grid %}{% for x in line %}[{{ x }}]{% endfor %};{% endfor %}"),
    "loop with else": document(
        "{%p for x in rows %}", "{{ x.what }}", "{%p else %}", "chưa có", "{%p endfor %}"
    ),
    "rows": document(
        tbl(
            2,
            tr("TT", "Nội dung"),
            tr("{%tr for x in rows %}"),
            tr("{{ loop.index }}", "{{ x.what }}"),
            tr("{%tr endfor %}"),
        )
    ),
    "rows alone": document(
        tbl(2, tr("{%tr for x in rows %}", ""), tr("{{ x.what }}", "{{ title }}"), tr("{%tr endfor %}", ""))
    ),
    "cells": document(
        tbl(
            3,
            tr("{%tc for x in rows %}", "{{ x.what }}", "{%tc endfor %}"),
            tr("{%tc for x in rows %}", "{{ loop.index }}", "{%tc endfor %}"),
        )
    ),
    "a column left out": document(
        tbl(3, tr("a", "{%tc if flag %}", "b", "{%tc endif %}", "c"), tr("{{ n }}", tc("d"), tc("e")))
    ),
    "colspan": document(tbl(3, tr(tc("{% colspan n %}{{ title }}")), tr("a", "b", "c"))),
    "cell colour": document(tbl(2, tr(tc("{% cellbg colour %}{{ title }}"), "b"))),
    "vertically merged": document(
        tbl(
            2,
            tr("{%tr for x in rows %}"),
            tr(tc("{% vm %}{{ title }}"), "{{ x.what }}"),
            tr("{%tr endfor %}"),
        )
    ),
    "horizontally merged": document(
        tbl(3, tr("{%tc for x in rows %}", tc("{% hm %}{{ title }}"), "{%tc endfor %}"), tr("a", "b", "c"))
    ),
    "merged cells of Word": document(
        tbl(
            3,
            tr(
                tc("{{ title }}", properties='<w:gridSpan w:val="2"/>'),
                tc("x", properties='<w:vMerge w:val="restart"/>'),
            ),
            tr("{{ name }}", "b", tc("", properties="<w:vMerge/>")),
        )
    ),
    "a table in a table": document(
        tbl(2, tr("a", tc(tbl(3, tr("{{ title }}", "y", "z")), p("{{ name }}"))), tr("c", "{{ n }}"))
    ),
    "a grid that is too wide": document(tbl(4, tr("a", "{{ title }}"))),
    "rows of a table under a condition": document(
        tbl(
            3,
            tr(tc("đầu", properties='<w:gridSpan w:val="2"/>')),
            tr("{%tr if flag %}"),
            tr("a", "b", "c"),
            tr("{%tr endif %}"),
        )
    ),
    "header and footer": document(
        "{{ title }}",
        header=p(r("{{ name }}", BOLD), properties=KEEP),
        footer=p("Trang ", field("PAGE", "1"), " {% if flag %}{{ title }}{% endif %}"),
    ),
    "untouched footer": document("{{ title }}", footer=p("Trang ", field("PAGE", "1"))),
    "footnotes": document("x", footnotes=f'<w:footnote w:id="1">{p("{{ title }} {{ name }}")}</w:footnote>'),
    "comments": document("{# ghi chú #}A{# {{ x }} #}", "{#p cả đoạn này #}", "{{ title }}"),
    "comment rows": document(tbl(1, tr("a"), tr("{#tr ghi chú #}"), tr("{{ title }}"))),
    "merged with the paragraph before": document(
        "A {{ title }}", "{%- if flag %} và {{ name }}{% endif %}", "C"
    ),
    "merged with the paragraph after": document(
        "{% if flag -%}", p(r("B {{ name }}", BOLD)), "{%- endif %}", "C"
    ),
    "trimmed by Jinja": document("A   {{- title -}}   B {{ name -}} ", "C"),
    "runs": document(p("A ", r("{%r if flag %}"), r("B {{ title }}", BOLD), r("{%r endif %}"), " C")),
    "a run tag amid text": document(p(r("A {%r if flag %} B {{ title }} {%r endif %} C", BOLD))),
    "set": document("{% set a = title ~ '!' %}{{ a }}", "{%p set b = n + 1 %}", "{{ b }} {{ a|upper }}"),
    "with": document("{% with a = party.head %}{{ a.name }}{% endwith %}"),
    "filters": document(
        "{{ title|upper }} {{ name|lower|title }} {{ words|join(', ') }} {{ words|length }}",
        "{{ absent|default('–') }}",
        "{{ title|e }} {{ rows|map(attribute='what')|join('; ') }} {{ title|replace('&', 'và') }}",
        "{{ '<b>' }} {{ title ~ ' & ' ~ name }} {{ n * 2 + 1 }} {{ 'có' if flag else 'không' }}",
    ),
    "smart quotes": document("{{ rows|map(attribute=‘what’)|join(“ & ”) }} {% if n < 3 %}ít{% endif %}"),
    "braces as text": document("{_{ không phải thẻ }_} {_% {{ title }} %_}"),
    "raw": document("{% raw %}{{ không }}{% endraw %} {{ title }}"),
    "breaks in the template": document(p(r("a\tb\nc {{ title }}\td", BOLD), properties=KEEP)),
    "a text in an attribute": document(
        picture(7).replace('name="x"', 'name="{{ title }}" descr="{% if flag %}{{ name }}{% endif %}"'),
        "{{ title }}",
    ),
    "pictures": document(picture(3), "{{ title }}", picture(3)),
    "pictures in a loop": document(
        "{%p for x in rows %}", picture(3), "{{ x.what }}", "{%p endfor %}", picture(4)
    ),
    "content control": document(
        "<w:sdt><w:sdtPr><w:alias w:val='a'/></w:sdtPr><w:sdtContent>"
        + p(r("{{ title }}", BOLD))
        + "</w:sdtContent></w:sdt>"
    ),
    "hyperlink": document(
        "<w:p><w:hyperlink w:anchor='x'>" + r("{{ title }}", BOLD) + "</w:hyperlink></w:p>"
    ),
    "inserted text": document(
        f'<w:p><w:ins w:id="1" w:author="a">{r("{{ title }} a", "<w:i/>")}</w:ins></w:p>'
    ),
    "open condition over runs": document(
        p(r("A {% if flag %}b ", BOLD), r("c{% endif %} {{ title }}", "<w:i/>"))
    ),
    "open condition over paragraphs": document(
        p("A {% if flag %}", properties=KEEP),
        p(r("{{ title }}", BOLD)),
        p(r("{% endif %}{{ name }}", "<w:i/>")),
    ),
    "macro": document("{% macro m(x) %}[{{ x }}]{% endmacro %}", p(r("{{ m(title) }} {{ m(name) }}", BOLD))),
    "set block": document("{% set a %}<{{ title }}>{% endset %}", p(r("{{ a }}", BOLD))),
}
# Macros and captured blocks, and conditions that begin in one run and end in another.
BORROWED = {
    "open condition over runs",
    "open condition over paragraphs",
    "macro",
    "set block",
    "filter block",
}
