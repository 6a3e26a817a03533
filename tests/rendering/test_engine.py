"""The engine's door: same bytes, the file's own properties, threads, what it imports."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import docx
import pytest

from docgen.errors import Severity, TemplateError
from docgen.rendering.library import Library, shipped
from docgen.rendering.misfits import misfits
from docgen.rendering.proof import prove
from tests.documents import assert_document, assert_valid, lines
from tests.rendering.both import compiled
from tests.rendering.gallery import TEMPLATES
from tests.rendering.templates import document, letter, p, r, zipped
from tests.rendering.test_same_as_docxtpl import EXAMPLE

EVIL = "{{ cycler.__init__.__globals__.os.popen('touch /tmp/hit').read() }}"


@pytest.mark.parametrize("name", ["rows", "header and footer", "cells", "macro"])
def test_same_context_same_bytes(name: str) -> None:
    first = compiled(TEMPLATES[name]).render(EXAMPLE, title="x")
    again = compiled(TEMPLATES[name])
    assert first == again.render(EXAMPLE, title="x") == again.render(EXAMPLE, title="x")


def test_one_template_many_threads() -> None:
    template = compiled(document("{%p for x in xs %}", p("{{ x }} ລາວ {{ n }}"), "{%p endfor %}"))
    with ThreadPoolExecutor(8) as pool:
        documents = list(pool.map(lambda n: template.render({"n": n, "xs": ["a"] * n}), range(60)))
    for n, document_ in enumerate(documents):
        assert_document(document_, [f"a ລາວ {n}"] * n)


@pytest.mark.parametrize("body", ["{{ x }}", "{% macro m() %}{% endmacro %}{{ x }}"])
@pytest.mark.parametrize("title", ["", EVIL])
def test_properties_are_docgens_own(title: str, body: str) -> None:
    """A title in the template is neither run nor kept."""
    rendered = compiled(document(body, title=title)).render(
        {"x": "a"}, title="Thư mời & <b> {{ x }}", author="Sở Ngoại vụ", language="vi-VN"
    )
    properties = docx.Document(io.BytesIO(rendered)).core_properties
    assert (properties.title, properties.author, properties.language) == (
        "Thư mời & <b> {{ x }}",
        "Sở Ngoại vụ",
        "vi-VN",
    )
    assert properties.created.isoformat() == properties.modified.isoformat() == "1980-01-01T00:00:00+00:00"


def test_code_in_the_body_stops_compiling() -> None:
    with pytest.raises(TemplateError, match="__globals__ is code, which a template must not hold"):
        compiled(document(EVIL))


def test_unchanged_parts_are_copied_as_they_are() -> None:
    template = zipped({**_members(document("{{ x }}")), "word/media/a.bin": bytes(range(256)) * 40})
    rendered = compiled(template).render({"x": "a"})
    assert _members(rendered)["word/media/a.bin"] == bytes(range(256)) * 40
    raw = _compressed(template, "word/media/a.bin")
    assert raw
    assert raw in rendered


def _members(docx_bytes: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(docx_bytes)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _compressed(docx_bytes: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(docx_bytes)) as archive:
        member = archive.getinfo(name)
    start = member.header_offset + 30 + len(name)
    return docx_bytes[start : start + member.compress_size]


LONG = [f"{n * 7919 % 10007} " for n in range(500_000)]
FULL = ["{{ x }}{% if x %}{% endif %}"] * 5_000


@pytest.mark.parametrize("text", [LONG, FULL], ids=["long", "full of tags"])
def test_a_long_template_is_refused_before_docxtpl_sees_it(text: list[str]) -> None:
    paragraphs = ["".join(text[at : at + 90]) for at in range(0, len(text), 90)]
    with pytest.raises(TemplateError, match="too long for a template"):
        compiled(document(*paragraphs))


def test_many_unclosed_braces_do_not_hang() -> None:
    with pytest.raises(TemplateError, match="is never closed"):
        compiled(document(p("{{ " * 5_000)))


def test_rendering_needs_no_lxml_and_no_docxtpl() -> None:
    code = (
        "import sys, docgen.rendering, docgen.rendering.library;"
        "print([m for m in ('lxml', 'docx', 'docxtpl', 'jinja2') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_library_prefers_the_offices_own(tmp_path: Path) -> None:
    own = tmp_path / "vi" / "invitation.docx"
    own.parent.mkdir()
    own.write_bytes(document("của cơ quan"))
    library = Library(tmp_path)
    assert library.find("vi", "invitation") == own
    assert library.find("lo", "invitation") == shipped() / "lo" / "invitation.docx"
    assert Library().find("vi", "invitation") == shipped() / "vi" / "invitation.docx"


def test_library_says_what_it_has(tmp_path: Path) -> None:
    (tmp_path / "vi").mkdir()
    (tmp_path / "vi" / "thư.docx").write_bytes(b"")
    with pytest.raises(TemplateError) as caught:
        Library(tmp_path).find("vi", "toast")
    (problem,) = caught.value.problems
    assert problem.code == "template-missing"
    said = problem.message.say()
    assert said.startswith(f"There is no template vi/toast.docx. Put one into {tmp_path}; there are: ")
    assert "vi/invitation.docx" in said
    assert "vi/thư.docx" in said
    with pytest.raises(TemplateError, match="does not exist"):
        Library(tmp_path / "nowhere").find("vi", "invitation")


def test_what_an_office_has_and_no_paper_uses(tmp_path: Path) -> None:
    """`path`, what it is warned of, for everything that Word may have written there."""
    names = sorted(path.relative_to(shipped()).as_posix() for path in shipped().glob("*/*.docx"))
    wanted = f"Templates are looked for under these names: {', '.join(names)}."
    unlike = f"No paper is made from this file. {wanted}"
    near = "No paper is made from this file. Is it {}? Save it under that name."
    expected = {
        "invitation.docx": unlike,
        "vn/invitation.docx": unlike,
        "vi/Programme.docx": near.format("vi/programme.docx"),
        "vi/invite.docx": near.format("vi/invitation.docx"),
        "vi/notice.docm": near.format("vi/notice.docx"),
        "vi/thư cảm ơn.doc": unlike,
        "zh/notice.docx": "This is no file. Put the template zh/notice.docx itself here.",
    }
    used = ["lo/invitation.docx", "lo/memorandum-zh.docx", "vi/~$vitation.docx", "vi/read me.txt"]
    for name in [*expected, *used]:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        if name.startswith("zh/"):
            (tmp_path / name).mkdir()
        else:
            (tmp_path / name).write_bytes(b"")
    found = {
        Path(problem.place.file).relative_to(tmp_path).as_posix(): problem.message.say()
        for problem in misfits(tmp_path)
        if problem.place and problem.severity is Severity.WARNING
    }
    assert found == expected


def test_an_office_without_templates(tmp_path: Path) -> None:
    (problem,) = misfits(tmp_path)
    assert problem.message.say().startswith("There is no template in it. Templates are looked for under")
    assert misfits(tmp_path / "nowhere") == []


def test_text_of_every_part_is_there() -> None:
    rendered = compiled(TEMPLATES["header and footer"]).render({**EXAMPLE, "title": "T", "name": "N"})
    assert lines(rendered, around=True) == ["N", "T", "Trang 1 T"]


@pytest.mark.parametrize("borrowed", [False, True])
def test_what_word_numbers_stands_once_however_often_a_loop_turns(borrowed: bool) -> None:
    def mark(kind: str, number: int) -> str:
        name = f' w:name="b{number}"' if kind == "Start" else ""
        return f'<w:bookmark{kind} w:id="{number}"{name}/>'

    body = (
        p(mark("Start", 1), r("{{ x }}"), mark("End", 1), mark("Start", 2)),
        "{%p for y in ys %}",
        p(mark("Start", 3), r("{{ y }}"), mark("End", 3), mark("End", 2)),
        "<w:sdt><w:sdtPr><w:id w:val='7'/></w:sdtPr><w:sdtContent>" + p("z") + "</w:sdtContent></w:sdt>",
        "{%p endfor %}",
        *(["{%p macro m() %}", "{%p endmacro %}"] if borrowed else []),
    )
    template = compiled(letter(*body))
    assert template.compiled is not borrowed
    context = {"x": "a", "ys": ["b", "c"]}
    rendered = template.render(context)
    prove(rendered, template, context)
    assert_valid(rendered)
    assert_document(rendered, ["a", "b", "z", "c", "z"])
    text = _members(rendered)["word/document.xml"].decode()
    found = re.findall(r"<w:(?:bookmark|id)[^>]*>", text)
    outside = [mark("Start", 1), mark("End", 1)]
    once = [mark("Start", 2), mark("Start", 3), mark("End", 3), mark("End", 2), '<w:id w:val="7"/>']
    assert found == (outside + once if borrowed else outside)
