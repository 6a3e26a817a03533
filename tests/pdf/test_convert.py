"""Word files to PDF, through `docgen.pdf`, by the real LibreOffice where there is one."""

import shutil
import subprocess
from io import BytesIO

import pytest
from docx import Document

from docgen import pdf
from docgen.errors import ConversionError

needs_libreoffice = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")


def document(text: str) -> bytes:
    stream = BytesIO()
    word = Document()
    word.add_paragraph(text)
    word.save(stream)
    return stream.getvalue()


def failure() -> tuple[str, str]:
    with pytest.raises(ConversionError) as error:
        pdf.convert({"a.docx": b"PK"})
    (problem,) = error.value.problems
    return problem.code, problem.message.say()


@needs_libreoffice
def test_every_document_becomes_a_pdf_with_its_words_and_the_same_bytes(tmp_path):
    documents = {"thư mời.vi.docx": document("Xin chào"), "ໜັງສື.lo.docx": document("Hello")}
    first = pdf.convert(documents)
    assert list(first) == ["thư mời.vi.pdf", "ໜັງສື.lo.pdf"]
    (tmp_path / "a.pdf").write_bytes(first["thư mời.vi.pdf"])
    text = subprocess.run(["pdftotext", tmp_path / "a.pdf", "-"], capture_output=True, check=True, text=True)
    assert text.stdout.strip() == "Xin chào"
    assert text.stderr == ""
    assert pdf.convert(documents) == first


def test_nothing_to_do_starts_nothing(monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert pdf.convert({}) == {}


def test_says_what_to_install(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert failure() == (
        "no-libreoffice",
        "PDF files need LibreOffice, which is not installed here. Install it"
        " (Debian and Ubuntu: apt install libreoffice-writer), or build without --pdf.",
    )


def test_says_when_it_takes_too_long(program, monkeypatch):
    monkeypatch.setattr(pdf, "SECONDS_TO_START", 0.2)
    monkeypatch.setattr(pdf, "SECONDS_A_DOCUMENT", 0.1)
    program("sleep 30; true")
    assert failure() == (
        "libreoffice-slow",
        f"LibreOffice took longer than {0.2 + 0.1} seconds and was stopped.",
    )


def test_says_why_it_did_not_run(program):
    program("echo first >&2; echo 'no space for the profile' >&2; exit 81")
    assert failure() == ("libreoffice-failed", "LibreOffice did not run: no space for the profile.")


def test_says_which_document_it_left_out(program):
    program("exit 0")
    assert failure() == (
        "libreoffice-failed",
        "LibreOffice made no PDF of a.docx. Open it in LibreOffice to see why.",
    )
