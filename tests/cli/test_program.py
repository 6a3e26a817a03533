"""`docgen` itself: help, languages, and how every run ends."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import docgen as package
from tests.dossiers import build_dossier

FULL = Path("/dev/full")
needs_full = pytest.mark.skipif(not FULL.exists(), reason="this system has no full device")


def test_help_lists_the_commands(docgen):
    result = docgen("--help")
    assert result.code == 0
    assert result.out == [
        "Usage: docgen [OPTIONS] COMMAND [ARGS]...",
        "",
        "  One dossier in, every paper out: invitations, programmes and memoranda in",
        "  Vietnamese, Lao and Chinese, as Word files.",
        "",
        "Options:",
        "  --messages [vi|en]  Language of docgen's own messages.",
        "  --version           Show the version and exit.",
        "  -h, --help          Show this message and exit.",
        "",
        "Commands:",
        "  new        Write a dossier to fill in.",
        "  check      List every problem of dossiers; write nothing.",
        "  build      Write the papers of dossiers as Word files.",
        "  preview    Show a dossier's pages, and renew them when it changes.",
        "  plan       Show what is due when.",
        "  batch      Make a year's letters from a plan and an address book.",
        "  words      Find a term and show it in every language.",
        "  clauses    List the standard points of the clause bank.",
        "  compare    Show what changed between two drafts, as tracked changes.",
        "  readback   Carry what somebody changed in a paper into its dossier.",
        "  concord    Say where the languages of a dossier or of Word files differ.",
        "  inspect    Judge any Word file against a form.",
        "  templates  List, show, take over and check the templates of papers.",
        "  schema     Print the JSON Schema of dossiers, for editors.",
    ]


def test_version(docgen):
    assert docgen("--version").out == [f"docgen {package.__version__}"]


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["bild"], "Error: No such command 'bild'."),
        (["check"], "Error: Missing argument 'FILES...'."),
        (["--messages", "fr"], "Error: Invalid value for '--messages': 'fr' is not one of 'vi', 'en'."),
        (["build", "x.yaml", "--format", "xml"],
         "Error: Invalid value for '--format': 'xml' is not one of 'text', 'json'."),
    ],
)  # fmt: skip
def test_wrong_usage_is_exit_2(docgen, words, complaint):
    result = docgen(*words)
    assert result.code == 2
    assert result.out == []
    assert result.err[-1] == complaint


def test_wrong_usage_in_vietnamese(docgen):
    result = docgen("check", "--messages", "vi")
    assert result.code == 2
    assert result.err == [
        "Cách dùng: docgen check [OPTIONS] FILES...",
        "Xem hướng dẫn bằng lệnh 'docgen check --help'.",
        "",
        "Lỗi: Thiếu tham số 'FILES...'.",
    ]


@pytest.mark.parametrize("command", [[], ["new"], ["check"], ["build"], ["plan"], ["words"], ["schema"]])
def test_help_in_vietnamese_holds_no_english_sentence(docgen, command):
    english, vietnamese = docgen(*command, "--help"), docgen(*command, "--help", "--messages=vi")
    assert vietnamese.code == 0
    assert vietnamese.out[0] == english.out[0].replace("Usage:", "Cách dùng:")
    same = {line.strip() for line in english.out[1:]} & {line.strip() for line in vietnamese.out[1:]}
    assert same == {""}


@pytest.mark.parametrize(
    ("environment", "words", "expected"),
    [
        ({}, [], "en"),
        ({"LANG": "vi_VN.UTF-8"}, [], "vi"),
        ({"LANG": "lo_LA.UTF-8"}, [], "en"),
        ({"LANG": "vi_VN.UTF-8", "LC_ALL": "C"}, [], "en"),
        ({"LANG": "C", "LC_MESSAGES": "vi"}, [], "vi"),
        ({"LANG": "vi_VN.UTF-8", "DOCGEN_LANG": "en"}, [], "en"),
        ({"DOCGEN_LANG": "vi"}, [], "vi"),
        ({"DOCGEN_LANG": "tlh", "LANG": "vi_VN"}, [], "vi"),
        ({"DOCGEN_LANG": "vi"}, ["--messages", "en"], "en"),
        ({"DOCGEN_LANG": "en"}, ["--messages=vi"], "vi"),
    ],
)
def test_the_language_of_messages(docgen, monkeypatch, environment, words, expected):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    lines = docgen(*words, "check", "there-is-none.yaml").out
    said = {"en": "Errors: 1, warnings: 0, notes: 0", "vi": "Lỗi: 1, cảnh báo: 0, ghi chú: 0"}
    assert lines[-1] == said[expected]


def test_a_run_leaves_the_process_as_it_was(docgen):
    docgen("--messages", "vi", "--help")
    assert "LANGUAGE" not in os.environ
    assert docgen("--help").out[0].startswith("Usage:")


def test_a_fault_in_docgen_is_one_line(docgen, monkeypatch, tmp_path):
    def broken(path):
        raise ZeroDivisionError("PA1234567")

    monkeypatch.setattr("docgen.journey.read", broken)
    result = docgen("check", build_dossier(tmp_path))
    assert result.code == 70
    assert re.fullmatch(
        r"docgen failed where it should not have \(ZeroDivisionError at test_program\.py:\d+\)\. Please"
        r" report this, with what DOCGEN_TRACEBACK=1 prints when you set it and run the command again,"
        r" without personal data\.",
        "\n".join(result.err),
    )
    monkeypatch.setenv("DOCGEN_TRACEBACK", "1")
    with pytest.raises(ZeroDivisionError):
        docgen("check", build_dossier(tmp_path))


@needs_full
@pytest.mark.parametrize("words", [["check", "visit.yaml"], ["build", "visit.yaml"], ["schema"], ["--help"]])
def test_a_full_disk_behind_standard_output_is_one_line(docgen, tmp_path, words):
    build_dossier(tmp_path, {"papers": {"programme": {}}})
    with FULL.open("w") as full:
        run = subprocess.run([sys.executable, "-m", "docgen", *words], stdout=full, stderr=subprocess.PIPE)
    assert run.returncode == 1
    assert run.stderr.decode().splitlines() == [
        "What docgen has to say could not be printed: No space left on device."
        " Papers already written are whole."
    ]


@needs_full
@pytest.mark.parametrize(("words", "code"), [(["check", "none.yaml"], 1), (["bild"], 1), (["build", "x"], 1)])
def test_a_full_disk_behind_both_streams_is_silent(docgen, words, code):
    with FULL.open("w") as full:
        run = subprocess.run([sys.executable, "-m", "docgen", *words], stdout=full, stderr=full)
    assert run.returncode == code


def test_interrupting_is_one_line(docgen, monkeypatch, tmp_path):
    def interrupted(path):
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr("docgen.journey.read", interrupted)
    result = docgen("check", build_dossier(tmp_path))
    assert (result.code, result.err[-1]) == (130, "Interrupted. No file is half-written.")


@pytest.mark.parametrize("encoding", ["ascii", "cp1258", "cp874", "utf-8"])
def test_consoles_of_every_encoding(tmp_path, encoding):
    path = build_dossier(tmp_path, {"visit.hsot": "x"}, name="ຢ້ຽມຢາມ.yaml")
    run = subprocess.run(
        [sys.executable, "-m", "docgen", "--messages", "vi", "check", path],
        env=os.environ | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
        capture_output=True,
    )
    assert run.returncode == 1
    assert run.stderr == b""
    assert b"[unknown-key]" in run.stdout
