"""What is wrong with a template is said before anything is rendered, with paragraph and text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from docgen.errors import TemplateError
from docgen.papers.view import InvitationView, ProgrammeView
from docgen.rendering.inspection import inspect
from docgen.rendering.library import shipped
from tests.rendering.both import compiled
from tests.rendering.gallery import TEMPLATES
from tests.rendering.templates import document, external, field, p, r, tbl, tr


@dataclass
class Person:
    name: str
    posts: list[str]


@dataclass
class Letter:
    title: str
    head: Person
    guests: list[Person]
    deputy: Person | None
    table: list[list[str]]


def findings(tmp_path: Path, template: bytes, fields: object = None) -> list[tuple[str, str]]:
    path = tmp_path / "letter.docx"
    path.write_bytes(template)
    found = inspect(path, fields)  # type: ignore[arg-type]
    assert all(problem.place is not None and problem.place.file == str(path) for problem in found)
    return [(problem.code, problem.message.say()) for problem in found]


SOUND = document(
    "{{ title }} {{ head.name|upper }} {% if deputy %}{{ deputy.name }}{% endif %}",
    "{%p for guest in guests %}",
    "{{ loop.index }} {{ guest.name }} {{ guest.posts|join(', ') }} {{ guests[0].name }} {{ guest['name'] }}",
    "{%p endfor %}",
    tbl(
        1,
        tr("{%tr for row in table if row %}"),
        tr("{% for cell in row %}{{ cell }}{% endfor %}"),
        tr("{%tr endfor %}"),
    ),
    "{% set first = guests[0] %}{{ first.name }} {{ nothing|default('–') }}",
    "{% if nothing is defined %}x{% endif %}",
    "{% with h = head %}{{ h.name }}{% endwith %}{% macro m(a) %}{{ a }}{% endmacro %}{{ m(title) }}",
)


def test_a_sound_template_has_no_problem(tmp_path: Path) -> None:
    assert findings(tmp_path, SOUND, Letter) == []
    names = {"title", "head.name", "guests[].name", "guests[].posts[]", "deputy.name", "table[][]"}
    assert findings(tmp_path, SOUND, names) == []
    assert findings(tmp_path, SOUND) == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_no_false_alarm(name: str, tmp_path: Path) -> None:
    assert findings(tmp_path, TEMPLATES[name]) == []


UNKNOWN = document(
    "{{ titel }}",
    "{{ head.nmae }}",
    "{%p for guest in guests %}",
    "{{ guest.post }}",
    "{%p endfor %}",
    tbl(1, tr("{%tr for row in tables %}"), tr("{{ row }}"), tr("{%tr endfor %}")),
    "{{ title.upper }} {% if hed %}{% endif %} {{ xyz }}",
    "{% for x in guests %}{{ x.posts[0].line }}{% endfor %}{{ guest }}",
)


def test_unknown_names(tmp_path: Path) -> None:
    expected = [
        "Paragraph 1 of the text, “{{ titel }}”: there is no value named “titel”; did you mean “title”?",
        "Paragraph 2 of the text, “{{ head.nmae }}”: there is no value named “nmae”; did you mean “name”?",
        "Paragraph 4 of the text, “{{ guest.post }}”: there is no value named “post”; did you mean “posts”?",
        "Paragraph 6 of the text, “{%tr for row in tables %}”: there is no value named “tables”;"
        " did you mean “table”?",
        "Paragraph 9 of the text, “{{ title.upper }} {% if hed %}{% endif %} {{ xyz }}”: there is no value"
        " named “upper” here.",
        "Paragraph 9 of the text, “{{ title.upper }} {% if hed %}{% endif %} {{ xyz }}”: there is no value"
        " named “hed”; did you mean “head”?",
        "Paragraph 9 of the text, “{{ title.upper }} {% if hed %}{% endif %} {{ xyz }}”: there is no value"
        " named “xyz” here.",
        "Paragraph 10 of the text, “{% for x in guests %}{{ x.posts[0].line }}{% endfor %}{{ guest }}”:"
        " there is no value named “line” here.",
        "Paragraph 10 of the text, “{% for x in guests %}{{ x.posts[0].line }}{% endfor %}{{ guest }}”:"
        " there is no value named “guest”; did you mean “guests”?",
    ]
    assert findings(tmp_path, UNKNOWN, Letter) == [("unknown-field", message) for message in expected]


def test_an_unknown_name_stops_compiling() -> None:
    with pytest.raises(TemplateError) as caught:
        compiled(document("{{ title }} {{ nobody }}", footer=p("{{ foot }}")), view=Letter)
    assert [problem.message.say() for problem in caught.value.problems] == [
        "Paragraph 1 of the text, “{{ title }} {{ nobody }}”: there is no value named “nobody” here.",
        "Paragraph 1 of the footer, “{{ foot }}”: there is no value named “foot” here.",
    ]


SYNTAX = {
    "an unclosed tag": (
        document("a", p(r("{{ title"), r(" x")), "{{ name }}"),
        "template-syntax",
        "Paragraph 2 of the text, “{{ title x”: the tag {{ title x{{ name }} is never closed;"
        " write }} at its end.",
    ),
    "a tag that is none": (
        document("a", "{{ title name }}"),
        "template-syntax",
        "Paragraph 2 of the text, “{{ title name }}”: the tag cannot be read:"
        " expected token 'end of print statement', got 'name'.",
    ),
    "an unknown tag": (
        document("a", "b", "{% fro x in y %}"),
        "template-syntax",
        "Paragraph 3 of the text, “{% fro x in y %}”: the tag cannot be read: Encountered unknown tag 'fro'.",
    ),
    "a loop left open": (
        document("a", "{%p for x in guests %}", "{{ x }}"),
        "template-unbalanced",
        "Paragraph 2 of the text, “{%p for x in guests %}”: {% p for x in guests %} is never closed;"
        " {% endfor %} is missing.",
    ),
    "a loop closed twice": (
        document("{%p for x in guests %}", "{%p endfor %}", "{%p endfor %}"),
        "template-unbalanced",
        "Paragraph 3 of the text, “{%p endfor %}”: {% endfor %} closes or continues nothing that was opened"
        " before.",
    ),
    "crossed blocks": (
        document("{%p for x in guests %}", "{%p if x %}", "{%p endfor %}", "{%p endif %}"),
        "template-unbalanced",
        "Paragraph 3 of the text, “{%p endfor %}”: {% endfor %} stands here, but {% p if x %} is still open.",
    ),
    "an else of nothing": (
        document("{% else %}"),
        "template-unbalanced",
        "Paragraph 1 of the text, “{% else %}”: {% else %} closes or continues nothing that was opened"
        " before.",
    ),
    "in a header": (
        document("a", header=p("x") + p("{{ a b }}")),
        "template-syntax",
        "Paragraph 2 of the header, “{{ a b }}”: the tag cannot be read:"
        " expected token 'end of print statement', got 'b'.",
    ),
    "an unknown filter": (
        document("{{ title|shout }}"),
        "template-forbidden",
        "Paragraph 1 of the text, “{{ title|shout }}”: |shout is code, which a template must not hold.",
    ),
}


@pytest.mark.parametrize("name", SYNTAX)
def test_syntax(name: str, tmp_path: Path) -> None:
    template, code, message = SYNTAX[name]
    assert findings(tmp_path, template) == [(code, message)]


FORBIDDEN = {
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}": [
        "__init__",
        "__globals__",
        "popen()",
        "read()",
    ],
    "{{ ''.__class__ }}": ["__class__"],
    "{{ title['__class__'] }}": ["__class__"],
    "{{ title|attr('__class__') }}": ["|attr", "__class__"],
    "{{ title|safe }}": ["|safe"],
    "{{ title.upper() }}": ["upper()"],
    "{{ lipsum() }}": ["lipsum()"],
    "{{ self._x }}": ["_x"],
    "{% include 'a' %}": ["include"],
    "{% import 'a' as b %}": ["import"],
    "{% from 'a' import b %}": ["import"],
    "{% extends 'a' %}": ["extends"],
    "{% block a %}{% endblock %}": ["block"],
    "{% autoescape false %}{{ title }}{% endautoescape %}": ["autoescape"],
    "{% filter upper %}a{% endfilter %}": ["filter"],
    "{{ 2 ** 9 }}": ["**"],
    "{{ guests|map(attribute='_x')|join }}": ["_x"],
    "{% for x in guests recursive %}{{ loop(x) }}{% endfor %}": ["loop()"],
}


@pytest.mark.parametrize("tag", FORBIDDEN)
def test_code(tag: str, tmp_path: Path) -> None:
    found = findings(tmp_path, document(tag))
    assert {code for code, _ in found} == {"template-forbidden"}
    spoken = [message.partition("”: ")[2] for _, message in found]
    expected = [f"{what} is code, which a template must not hold." for what in FORBIDDEN[tag]]
    assert sorted(spoken) == sorted(expected)


def test_numbers_that_no_paper_has(tmp_path: Path) -> None:
    assert findings(tmp_path, document("{{ range(99999999) }}")) == [
        (
            "template-forbidden",
            "Paragraph 1 of the text, “{{ range(99999999) }}”: the number 99,999,999 is too large;"
            " use none above 1,000,000.",
        )
    ]


@pytest.mark.parametrize(
    "tag", ["{{ 'a' * 9 }}", "{{ title * 1000 }}", "{{ '%99999s' % title }}", "{{ 999999 * 999999 * 9 }}"]
)
def test_growing_without_end_is_stopped(tag: str) -> None:
    with pytest.raises(TemplateError, match="is for numbers up to 1,000,000"):
        compiled(document(tag)).render({"title": "a"})


@pytest.mark.parametrize(
    "tag",
    [
        "{{ title[evil] }}",
        "{{ guests[0][evil] }}",
        "{{ guests|map(attribute=evil)|join }}",
        "{% for x in guests|sort(attribute=evil) %}{{ x }}{% endfor %}",
    ],
)
def test_names_that_come_from_data_lead_nowhere(tag: str) -> None:
    guests = [Person("a", []), Person("b", [])]
    with pytest.raises(
        TemplateError, match=r"^Paragraph 1 of the text, .* this is not allowed in a template: "
    ):
        compiled(document(tag)).render({"title": "a", "guests": guests, "evil": "__class__"})


def test_tags_where_nobody_would_carry_them_out(tmp_path: Path) -> None:
    template = document("a", parts={"word/endnotes.xml": document_part(p("{{ title }}"))})
    assert findings(tmp_path, template) == [
        ("template-forbidden", "Tags in word/endnotes.xml are not carried out; move them into the text.")
    ]


def document_part(content: str) -> str:
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return f'<w:endnotes xmlns:w="{namespace}">{content}</w:endnotes>'


def test_values_in_field_codes_and_deleted_text(tmp_path: Path) -> None:
    template = document(p(field("HYPERLINK {{ title }}", "x")))
    with pytest.raises(
        TemplateError, match=r"Paragraph 1 of the text.*must not stand in a field's instruction"
    ):
        compiled(template)
    deleted = '<w:p><w:del w:id="1"><w:r><w:delText>{{ title }}</w:delText></w:r></w:del></w:p>'
    with pytest.raises(TemplateError, match="accept or reject all changes of the template"):
        compiled(document(deleted))


LINK = "{part} loads something from outside ({kind}): {target}. Put it into the file, or remove it."
CONTENT = {
    "a remote template": (
        document("a", relations=external("attachedTemplate", "http://x.example/evil.dotm")),
        "The template is attached to another one, http://x.example/evil.dotm. In Word, Developer, Document"
        " Template: attach Normal instead, and save.",
    ),
    "a remote picture": (
        document("a", relations=external("image", "http://x.example/a.png")),
        LINK.format(part="word/document.xml", kind="image", target="http://x.example/a.png"),
    ),
    "a remote object": (
        document("a", relations=external("oleObject", "http://x.example/a")),
        "word/document.xml holds an embedded object or program (oleObject). Remove it.",
    ),
    "a lost part": (
        document("a", relations=external("image", "media/a.png").replace('TargetMode="External"', "")),
        "word/document.xml refers to word/media/a.png, which is not in the file.",
    ),
    "macros that nothing refers to": (
        document("a", parts={"word/vbaProject.bin": "x"}),
        "word/vbaProject.bin holds macros. Save the template as .docx, without macros.",
    ),
    "macros under another name": (
        document(
            "a", parts={"word/x.bin": "x"}, types={"word/x.bin": "application/vnd.ms-office.vbaProject"}
        ),
        "word/x.bin holds macros. Save the template as .docx, without macros.",
    ),
    "a program that nothing refers to": (
        document("a", parts={"word/activeX/activeX1.xml": "<a/>"}),
        "word/activeX/activeX1.xml holds an embedded object or program (activeX). Remove it.",
    ),
    "DDE": (
        document(p(field("DDEAUTO c:\\\\windows\\\\cmd.exe", "x"))),
        "word/document.xml has the field DDEAUTO, which fetches something from outside. Remove it.",
    ),
    "DDE in pieces": (
        document(
            p(field("DD", "x").replace("</w:instrText>", "</w:instrText><w:instrText>E x</w:instrText>"))
        ),
        "word/document.xml has the field DDE, which fetches something from outside. Remove it.",
    ),
    "a simple field": (
        document('<w:p><w:fldSimple w:instr=" includepicture http://x">' + r("a") + "</w:fldSimple></w:p>"),
        "word/document.xml has the field INCLUDEPICTURE, which fetches something from outside. Remove it.",
    ),
    "a nested field in a footer": (
        document("a", footer=p(field("IF 1 = 1", "y").replace(r("y"), field("INCLUDETEXT a.docx", "y")))),
        "word/footer1.xml has the field INCLUDETEXT, which fetches something from outside. Remove it.",
    ),
}


@pytest.mark.parametrize("name", CONTENT)
def test_content_that_no_paper_may_carry(name: str, tmp_path: Path) -> None:
    template, message = CONTENT[name]
    assert findings(tmp_path, template) == [("forbidden-content", message)]


def test_hyperlinks_and_page_numbers_may_stay(tmp_path: Path) -> None:
    link = external("hyperlink", "https://sonla.gov.vn")
    assert findings(tmp_path, document(p(field("PAGE", "1")), relations=link)) == []


@pytest.mark.parametrize(
    ("name", "view"), [("invitation", InvitationView), ("programme", ProgrammeView), ("notice", None)]
)
@pytest.mark.parametrize("language", ["vi", "lo", "zh"])
def test_the_shipped_templates_are_sound(language: str, name: str, view: type | None) -> None:
    assert inspect(shipped() / language / f"{name}.docx", view) == []


@pytest.mark.parametrize("tail", ["", "{% macro m() %}{% endmacro %}"])
def test_what_the_context_lacks_is_located_when_rendering(tail: str) -> None:
    template = compiled(
        document("a", "{{ title }}", "{%p for x in xs %}", p("{{ x.who }}"), "{%p endfor %}", tail or "b")
    )
    assert template.compiled == (not tail)
    with pytest.raises(TemplateError) as caught:
        template.render({"title": "x", "xs": [{"who": "a"}, {}]})
    (problem,) = caught.value.problems
    assert (problem.code, problem.message.say()) == (
        "unknown-field",
        "Paragraph 4 of the text, “{{ x.who }}”: there is no value named “who” here.",
    )
    with pytest.raises(TemplateError, match=r"^Paragraph 3 of the text, .*: the tag cannot be carried out: "):
        template.render({"title": "x", "xs": 7})
