"""Compiled templates kept on disk: the same bytes as fresh ones, and nothing that is not to be trusted."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from docgen import cache
from docgen.errors import TemplateError
from docgen.rendering import compile_content
from docgen.rendering.proof import prove
from tests.rendering.gallery import TEMPLATES
from tests.rendering.templates import document, p
from tests.rendering.test_same_as_docxtpl import EXAMPLE

LETTER = document(
    "{{ x }} ລາວ", "{%p for y in ys %}", "{{ loop.index }}. {{ y }}", "{%p endfor %}", footer=p("{{ x }}")
)
CONTEXT = {"x": "A & B", "ys": ["một", "ສອງ"]}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DOCGEN_CACHE", str(tmp_path / "kept"))
    return tmp_path / "kept"


def render() -> bytes:
    return compile_content(LETTER, "letter.docx").render(CONTEXT, title="x")


def entry(home: Path) -> Path:
    (kept,) = home.iterdir()
    return kept


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_kept_template_writes_the_same_bytes(
    name: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = compile_content(TEMPLATES[name], "a.docx")
    assert len(list(home.glob("*"))) == fresh.compiled
    kept = compile_content(TEMPLATES[name], "b.docx")
    assert kept.render(EXAMPLE) == fresh.render(EXAMPLE)
    assert (kept.file, kept.prints_braces, kept.compiled) == ("b.docx", fresh.prints_braces, fresh.compiled)
    prove(kept.render(EXAMPLE), kept, EXAMPLE)


def test_errors_name_the_paragraph(home: Path) -> None:
    said = []
    for _time in range(2):
        with pytest.raises(TemplateError) as caught:
            compile_content(LETTER, "letter.docx").render({"x": "", "ys": [None]})
        said.append(
            [(problem.place, problem.path, problem.message.say("vi")) for problem in caught.value.problems]
        )
    assert said[0] == said[1]
    assert "{{ loop.index }}. {{ y }}" in said[1][0][2]


CODE = """
import sys
from pathlib import Path
from docgen.rendering import compile_template
rendered = compile_template(Path(sys.argv[1])).render({"x": "A", "ys": ["b"]})
print(hash(rendered), [m for m in ("lxml", "docx", "docxtpl") if m in sys.modules])
"""


def started(path: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    command = [sys.executable, "-c", CODE, str(path)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def test_processes_race_and_the_next_needs_no_lxml(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(LETTER)
    said = [process.communicate()[0].split(maxsplit=1) for process in [started(path) for _ in range(4)]]
    assert len({number for number, _modules in said}) == 1
    assert len(list(home.iterdir())) == 1
    number, modules = started(path).communicate()[0].split(maxsplit=1)
    assert (number, modules.strip()) == (said[0][0], "[]")


def test_what_is_damaged_is_made_anew(home: Path) -> None:
    fresh = render()
    kept = entry(home)
    whole = kept.read_bytes()
    for at in (0, 5, 20, 47, 48, 60, len(whole) // 2, len(whole) - 1):
        kept.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert render() == fresh
        kept.write_bytes(whole[:at])
        assert render() == fresh
        assert kept.read_bytes() == whole
    kept.write_bytes(whole + b"\0" * cache.MAX_BYTES)
    assert render() == fresh


def test_another_templates_entry_is_not_taken(home: Path) -> None:
    fresh = render()
    kept = entry(home)
    own = kept.read_bytes()
    kept.unlink()
    compile_content(document("another {{ x }}"), "other.docx")
    entry(home).rename(kept)
    assert kept.read_bytes() != own
    assert render() == fresh


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows knows no owner's bits")
def test_what_others_can_write_is_not_read(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cache.fetch("a", b"k") is None
    cache.keep("a", b"k", b"content")
    kept = home / "a"
    assert (cache.fetch("a", b"k"), cache.fetch("a", b"other")) == (b"content", None)
    assert (home.stat().st_mode & 0o777, kept.stat().st_mode & 0o777) == (0o700, 0o600)
    for mode in (0o620, 0o602):
        kept.chmod(mode)
        assert cache.fetch("a", b"k") is None
    kept.chmod(0o600)
    link = home / "link"
    link.symlink_to(kept)
    assert cache.fetch("link", b"k") is None
    home.chmod(0o770)
    cache.keep("b", b"k", b"content")
    assert not (home / "b").exists()
    monkeypatch.setattr(os, "geteuid", lambda: kept.stat().st_uid + 1)
    assert cache.fetch("a", b"k") is None


def test_nothing_is_kept_where_nothing_can_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = render()
    (tmp_path / "file").write_bytes(b"")
    for value in ("off", str(tmp_path / "file"), str(tmp_path / "file" / "below")):
        monkeypatch.setenv("DOCGEN_CACHE", value)
        assert render() == render() == fresh
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_the_oldest_are_dropped(home: Path) -> None:
    for number in range(cache.MAX_ENTRIES + 1):
        cache.keep(f"{number}", b"k", b"")
        os.utime(home / f"{number}", (number, number)) if (home / f"{number}").exists() else None
    left = sorted(int(path.name) for path in home.iterdir())
    assert left == list(range(cache.MAX_ENTRIES // 4, cache.MAX_ENTRIES + 1))


@dataclass(frozen=True)
class Narrow:
    x: str


def test_a_view_is_asked_of_every_template(home: Path) -> None:
    render()
    for _time in range(2):
        with pytest.raises(TemplateError, match="no value named “ys”"):
            compile_content(LETTER, "letter.docx", view=Narrow)
