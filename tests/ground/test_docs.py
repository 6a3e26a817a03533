"""What the documents promise is there, and what is there is in the documents."""

import importlib
import re
import tomllib
from pathlib import Path

import pytest

import docgen
from docgen.cli.program import COMMANDS

ROOT = Path(__file__).parents[2]
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *ROOT.glob("docs/**/*.md")]
FENCED = re.compile(r"^```\w*\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def fenced(path: str) -> list[str]:
    return FENCED.findall((ROOT / path).read_text("utf-8"))


def options(command: str) -> list[str]:
    module = importlib.import_module(f"docgen.cli.{command}")
    return [name for option in module.command().params for name in option.opts if name.startswith("-")]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_and_option_is_explained(command):
    text = (ROOT / "docs" / "commands.md").read_text("utf-8")
    (section,) = re.findall(rf"^## `docgen {command}\b.*?(?=^## |\Z)", text, re.DOTALL | re.MULTILINE)
    assert [option for option in options(command) if f"`{option}" not in section] == []
    assert f"docgen {command} " in "".join(FENCED.findall(section)) + " "


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_stands_in_the_readme(command):
    assert f"`docgen {command}" in (ROOT / "README.md").read_text("utf-8")


def test_the_readme_begins_with_the_two_commands():
    main_job, tests = fenced("README.md")[0].splitlines()
    for command in (main_job, tests):
        assert command.startswith(
            "python3 -m venv --without-pip .venv && python3 -m pip --python .venv install -q "
        )
    sample = main_job.rsplit(" ", 1)[1]
    assert main_job.endswith(f".venv/bin/docgen build {sample}")
    assert (ROOT / sample).is_file()
    assert tests.endswith("-m pytest")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document):
    targets = re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text("utf-8"))
    local = [target for target in targets if "://" not in target]
    assert [target for target in local if not (document.parent / target).exists()] == []


def test_the_changelog_tells_of_this_version():
    assert f"## {docgen.__version__} " in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_every_dependency_is_explained():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    wanted = [name for group in groups for name in group]
    text = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    assert [name for name in wanted if re.split("[>=]", name)[0] not in text] == []


def test_the_readmes_python_runs(tmp_path, monkeypatch, capsys):
    (python,) = re.findall(
        r"^```python\n(.*?)^```$", (ROOT / "README.md").read_text("utf-8"), re.DOTALL | re.MULTILINE
    )
    (tmp_path / "samples").symlink_to(ROOT / "samples")
    monkeypatch.chdir(tmp_path)
    exec(compile(python, "README.md", "exec"), {})
    assert "invitation.lo.docx" in capsys.readouterr().out
    made = {path.name for path in tmp_path.glob("out/*/*.docx")}
    assert made >= {"invitation.lo.docx", "memorandum.lo.docx", "programme.lo.docx"}
    assert all(name.endswith(".lo.docx") for name in made)
