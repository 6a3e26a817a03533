"""What `import docgen` offers, and what it costs."""

import gc
import subprocess
import sys

import pytest

import docgen
from docgen import cli

LIGHT = {
    *("docgen", "docgen.cli", "docgen.cli.program", "docgen.cli.report", "docgen.cli.rubbish"),
    "docgen.cli.speech",
}
LIGHT |= {"docgen.errors", "docgen.filenames", "docgen.frozen", "docgen.messages"}


def modules_after(code: str) -> set[str]:
    program = f"import sys; {code}; print(*sys.modules, file=sys.stderr)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(run.stderr.split())


def cpu_seconds(*arguments: str) -> float:
    """The least CPU time of three runs of this Python, in seconds."""
    resource = pytest.importorskip("resource")

    def once() -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    return min(once() for _ in range(3))


def test_the_public_names():
    assert docgen.__all__ == [
        "Built", "ConversionError", "DocgenError", "Dossier", "DossierError", "OutputError", "Place",
        "Problem", "Severity", "TemplateError", "UsageError", "build", "check", "load",
    ]  # fmt: skip
    assert all(getattr(docgen, name).__name__ == name for name in docgen.__all__)
    assert set(docgen.__all__) < set(dir(docgen))


def test_other_names_are_refused_as_python_does():
    with pytest.raises(AttributeError, match="module 'docgen' has no attribute 'biuld'"):
        docgen.biuld  # noqa: B018


def test_importing_docgen_imports_nothing_more():
    assert {name for name in modules_after("import docgen") if name.startswith("docgen")} == {"docgen"}


def test_help_imports_click_and_little_else():
    help_ = "from docgen.cli import main; main(['--help'])"
    modules = modules_after(help_)
    outside = {name.split(".")[0] for name in modules} - set(sys.stdlib_module_names) - modules_of_start()
    assert outside == {"docgen", "click"}
    assert {name for name in modules if name.startswith("docgen")} == LIGHT


def modules_of_start() -> set[str]:
    return {name.split(".")[0] for name in modules_after("pass")}


def test_help_costs_less_than_150_milliseconds_of_cpu():
    assert cpu_seconds("-m", "docgen", "--help") - cpu_seconds("-c", "pass") < 0.15


def test_a_command_looks_for_rubbish_seldom_and_python_as_often_as_before(monkeypatch):
    usual, seen = gc.get_threshold(), []
    monkeypatch.setattr("docgen.cli.program.main", lambda _arguments: seen.append(gc.get_threshold()) or 0)
    assert cli.main([]) == 0
    assert seen[0][0] > usual[0]
    assert gc.get_threshold() == usual
