"""The command `docgen`, run as a person runs it, in an empty folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from docgen.cli import main

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Result:
    """What a run left: exit code, lines of standard output and of standard error."""

    code: int
    out: list[str]
    err: list[str]


Run = Callable[..., Result]


@pytest.fixture
def docgen(tmp_path, monkeypatch, capsys) -> Run:
    """Run the command with the given words, in `tmp_path`, where nothing says a language."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))  # for the processes that a test starts there
    for name in ("DOCGEN_LANG", "DOCGEN_TRACEBACK", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)

    def run(*words: object) -> Result:
        capsys.readouterr()
        code = main([str(word) for word in words])
        captured = capsys.readouterr()
        return Result(code, captured.out.splitlines(), captured.err.splitlines())

    return run
