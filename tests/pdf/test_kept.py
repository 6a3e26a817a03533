"""A LibreOffice that stays, through `docgen.pdf.kept`: the real one, and stand-ins that fail."""

import hashlib
import os
import shutil
import signal
import tempfile
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from docgen import pdf
from docgen.errors import ConversionError
from docgen.pdf import kept
from docgen.pdf.kept import KeptOffice
from tests.processes import of_group

needs_libreoffice = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")

OPENS = "*kept.txt) : > '.~lock.kept.txt#'; exec sleep 60;;"
"""What a stand-in does that is started to stay."""
CONVERTS = '*) for last; do :; done; printf "%%PDF-%s" "$last" > "${last%.docx}.pdf";;'


def document(text: str) -> bytes:
    stream = BytesIO()
    word = Document()
    word.add_paragraph(text)
    word.save(stream)
    return stream.getvalue()


def pipe(profile: Path) -> Path:
    """Where a LibreOffice on `profile` takes requests."""
    digest = hashlib.md5(profile.as_uri().encode("utf-16-le")).digest()
    name = "".join(f"{digit:x}" for digit in digest)
    return Path(f"/tmp/OSL_PIPE_{os.getuid()}_SingleOfficeIPC_{name}")


def failure(office: KeptOffice) -> tuple[str, str]:
    with pytest.raises(ConversionError) as error:
        office.convert(b"PK", "a.docx")
    (problem,) = error.value.problems
    return problem.code, problem.message.say()


@needs_libreoffice
def test_makes_the_same_pdf_as_one_that_is_started_for_it_and_survives_being_killed(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    documents = {"a.docx": document("Xin chào"), "b.docx": document("ສະບາຍດີ")}
    expected = pdf.convert(documents)
    with KeptOffice() as office:
        assert office.convert(documents["a.docx"], "a.docx") == expected["a.pdf"]
        first = office.process
        assert office.convert(documents["b.docx"], "b.docx") == expected["b.pdf"]
        assert office.process == first
        os.killpg(first, signal.SIGKILL)
        assert office.convert(documents["a.docx"], "a.docx") == expected["a.pdf"]
        assert office.convert(documents["b.docx"], "b.docx") == expected["b.pdf"]
        last = office.process
        assert of_group(last)
        (used,) = map(pipe, tmp_path.glob("docgen-*/profile"))
        assert used.is_socket()
    assert of_group(first) == of_group(last) == []
    assert not used.exists()


def test_one_that_is_stopped_leaves_no_pipe(program, monkeypatch):
    made = []

    def hanging(_office: str, profile: Path, _names: list[str]) -> list[str]:
        made.append(pipe(profile))
        return ["sh", "-c", f": > {made[0]}; exec sleep 60"]

    program("")
    monkeypatch.setattr(pdf, "SECONDS_TO_START", 0.5)
    monkeypatch.setattr(pdf, "SECONDS_A_DOCUMENT", 0)
    monkeypatch.setattr(pdf.program, "converting", hanging)
    with pytest.raises(ConversionError):
        pdf.convert({"a.docx": b"PK"})
    assert [path.exists() for path in made] == [False]


def test_is_started_again_where_it_hangs_and_asked_once_more(program, monkeypatch, tmp_path):
    monkeypatch.setattr(kept, "SECONDS_A_DOCUMENT", 0.5)
    asked = tmp_path / "asked"
    hangs = f"*) if [ ! -e {asked} ]; then : > {asked}; exec sleep 60; fi;;"
    program(f'case "$*" in {OPENS} {hangs} esac\ncase "$*" in {CONVERTS} esac')
    with KeptOffice() as office:
        before = office.process
        assert office.convert(b"PK", "a.docx") == b"%PDF-1.docx"
        assert office.process != before
        assert of_group(before) == []
        assert office.convert(b"PK", "b.docx") == b"%PDF-2.docx"
        last = office.process
    assert of_group(last) == []


def test_says_when_it_hangs_for_good(program, monkeypatch):
    monkeypatch.setattr(kept, "SECONDS_A_DOCUMENT", 0.3)
    program(f'case "$*" in {OPENS} *) exec sleep 60;; esac')
    with KeptOffice() as office:
        assert failure(office) == (
            "libreoffice-slow",
            "LibreOffice took longer than 0.3 seconds and was stopped.",
        )


def test_says_why_it_does_not_start(program):
    program("echo first >&2; echo 'no space for the profile' >&2; exit 81")
    with KeptOffice() as office:
        assert failure(office) == (
            "libreoffice-failed",
            "LibreOffice did not run: no space for the profile.",
        )


def test_is_asked_though_it_never_shows_that_it_is_ready(program, monkeypatch):
    monkeypatch.setattr(kept, "SECONDS_TO_START", 0.2)
    program(f'case "$*" in *kept.txt) exec sleep 60;; {CONVERTS} esac')
    with KeptOffice() as office:
        assert office.convert(b"PK", "a.docx") == b"%PDF-1.docx"


def test_is_renewed_after_many_documents(program, monkeypatch):
    monkeypatch.setattr(kept, "MOST", 2)
    program(f'case "$*" in {OPENS} {CONVERTS} esac')
    with KeptOffice() as office:
        processes = []
        for _ in range(5):
            office.convert(b"PK", "a.docx")
            processes.append(office.process)
    assert len(set(processes)) == 3
    assert not any(map(of_group, processes))


def test_says_which_document_it_left_out(program):
    program(f'case "$*" in {OPENS} esac')
    with KeptOffice() as office:
        assert failure(office) == (
            "libreoffice-failed",
            "LibreOffice made no PDF of a.docx. Open it in LibreOffice to see why.",
        )


def test_says_what_to_install(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ConversionError) as error:
        KeptOffice()
    assert [problem.message.say() for problem in error.value.problems] == [
        "A preview needs LibreOffice, which is not installed here. Install it"
        " (Debian and Ubuntu: apt install libreoffice-writer)."
    ]
