"""Templates that were saved by LibreOffice say the same, on paper and as text; git compares them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from docgen.dossier import load
from docgen.papers import Job, plan
from docgen.rendering import compile_template
from docgen.rendering.library import shipped
from docgen.templates import check
from docgen.word.package import read_package
from docgen.word.transcript import transcript
from tests.documents import assert_document, lines
from tests.templates.office import edited, office

SAMPLES = Path(__file__).parents[2] / "samples"
WORD = "docx:MS Word 2007 XML"
PAPERS = ("invitation", "programme", "memorandum", "memorandum-lo", "notice", "review")
"""Those that are checked too: every form of template."""


def convert(kind: str, out: Path, files: list[Path], profile: Path) -> list[Path]:
    """Have LibreOffice save all `files` in another format, in one run."""
    out.mkdir()
    soffice = shutil.which("soffice")
    assert soffice is not None
    command = [soffice, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", kind]
    subprocess.run([*command, "--outdir", out, *files], check=True, capture_output=True, timeout=240)
    return [out / f"{path.stem}.{kind[:4].rstrip(':')}" for path in files]


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Path]]:
    """Every shipped template as LibreOffice saved it by way of .odt, Vietnamese ones as .docx too."""
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("saved")
    (folder / "in").mkdir()
    named = {path.relative_to(shipped()).as_posix(): path for path in sorted(shipped().glob("*/*.docx"))}
    files = [folder / "in" / name.replace("/", "--") for name in named]
    for copy, path in zip(files, named.values(), strict=True):
        shutil.copyfile(path, copy)
    texts = convert("odt", folder / "odt", files, folder / "profile")
    around = convert(WORD, folder / "back", texts, folder / "profile")
    vietnamese = [path for path in files if path.name.startswith("vi--")]
    direct = {path.name: path for path in convert(WORD, folder / "docx", vietnamese, folder / "profile")}
    return {
        name: [back, *([direct[back.name]] if back.name in direct else [])]
        for name, back in zip(named, around, strict=True)
    }


def jobs() -> dict[str, Job]:
    """One paper for each template that the samples use."""
    made = [job for path in sorted(SAMPLES.glob("*--*.yaml")) for job in plan(load(path))]
    return {f"{job.template.language}/{job.template.name}.docx": job for job in made}


def paper(template: Path, job: Job) -> bytes:
    compiled = compile_template(template, view=type(job.view))
    context = {field.name: getattr(job.view, field.name) for field in fields(job.view)}
    return compiled.render(context)


def body(path: Path) -> list[str]:
    """The text of a template without headers, footers and empty paragraphs."""
    found = transcript(read_package(path))
    start = found.index("=== text ===")
    end = next((n for n, line in enumerate(found) if n > start and line.startswith("=== ")), len(found))
    return [line for line in found[start:end] if line.strip(" |:")]


def test_papers_from_saved_templates_say_the_same(saved):
    used = jobs()
    assert len(used) > 20
    for name, job in used.items():
        expected = lines(paper(shipped() / name, job))
        for template in saved[name]:
            assert_document(paper(template, job), expected)


def test_saved_templates_have_nothing_wrong_with_them(saved, tmp_path):
    for name, (back, *_direct) in saved.items():
        if Path(name).stem not in PAPERS:
            continue
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copyfile(back, tmp_path / name)
    assert [problem.message.say() for problem in check([tmp_path]).problems] == []


def test_saved_templates_read_the_same(saved):
    for name, files in saved.items():
        assert [body(path) for path in files] == [body(shipped() / name)] * len(files), name


def test_git_shows_what_was_changed_in_a_template(tmp_path, monkeypatch):
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is not installed")
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    folder = office(tmp_path / "office", "vi/invitation")
    (folder / ".gitattributes").write_text("*.docx diff=docgen\n")

    def run(*words: str) -> str:
        command = [git, "-C", str(folder), "-c", "user.name=a", "-c", "user.email=a@example.org", *words]
        return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout

    run("init", "-q")
    python = Path(sys.executable).as_posix()
    run("config", "diff.docgen.textconv", f'"{python}" -m docgen templates show')
    run("add", ".")
    run("commit", "-q", "-m", "a")
    edited(folder / "vi" / "invitation.docx", lambda xml: xml.replace("THƯ MỜI", "GIẤY MỜI", 1))
    changed = [line for line in run("diff", "-U0").splitlines() if line[:1] in "+-" and line[1:2] not in "+-"]
    assert changed == ["-THƯ MỜI", "+GIẤY MỜI"]
