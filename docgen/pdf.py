"""Word files to PDF, by LibreOffice.

In: documents by name. Out: their PDFs by name, the same bytes for the same document. LibreOffice
runs once for all of them, without a window, on a profile of its own in a temporary folder: two that
share a profile stop each other, and a clerk may have it open.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from docgen.errors import ConversionError, Problem
from docgen.messages import Message, _

SECONDS_TO_START = 90
SECONDS_A_DOCUMENT = 20

_PROGRAMS = ("soffice.com", "soffice", "libreoffice")  # soffice.com: the one that waits, on Windows
_USUAL_FOLDERS = (
    r"C:\Program Files\LibreOffice\program",
    r"C:\Program Files (x86)\LibreOffice\program",
    "/Applications/LibreOffice.app/Contents/MacOS",
)
_CREATION_DATE = re.compile(rb"(/CreationDate ?\(D:)\d{14}")
_IDENTITY = re.compile(rb"(?<=<)[0-9A-F]{32}(?=>)|(?<=/DocChecksum /)[0-9A-F]{32}")


def convert(documents: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return a PDF for each of `documents` (name to .docx), named alike with the ending .pdf.

    Raises ConversionError where LibreOffice is missing, takes too long or leaves a document out.
    """
    if not documents:
        return {}
    program = _program()
    try:
        return _converted(program, documents)
    except OSError as error:
        message = _("The PDF files could not be made: {reason}.", reason=error.strerror or error)
        raise _failure("no-pdf", message) from error


def _converted(program: str, documents: Mapping[str, bytes]) -> dict[str, bytes]:
    with TemporaryDirectory(prefix="docgen-") as folder:
        work = Path(folder)
        numbered = dict(enumerate(documents, start=1))
        for number, name in numbered.items():
            (work / f"{number}.docx").write_bytes(documents[name])
        _run(program, work, [f"{number}.docx" for number in numbered])
        return {_pdf_name(name): _result(work / f"{number}.pdf", name) for number, name in numbered.items()}


def _program() -> str:
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), *_USUAL_FOLDERS])
    for name in _PROGRAMS:
        if found := shutil.which(name, path=path):
            return found
    raise _failure(
        "no-libreoffice",
        _(
            "PDF files need LibreOffice, which is not installed here. Install it"
            " (Debian and Ubuntu: apt install libreoffice-writer), or build without --pdf."
        ),
    )


def _run(program: str, work: Path, names: list[str]) -> None:
    profile = (work / "profile").as_uri()
    seconds = SECONDS_TO_START + SECONDS_A_DOCUMENT * len(names)
    command = [program, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", *names]
    try:
        status, output = _patiently(command, work, seconds)
    except subprocess.TimeoutExpired:
        message = _("LibreOffice took longer than {seconds} seconds and was stopped.", seconds=seconds)
        raise _failure("libreoffice-slow", message) from None
    except OSError as error:
        status, output = 1, str(error)
    if status:
        reason = output.strip().splitlines()[-1:] or [str(status)]
        raise _failure("libreoffice-failed", _("LibreOffice did not run: {reason}.", reason=reason[0]))


def _patiently(command: list[str], work: Path, seconds: float) -> tuple[int, str]:
    """Run `command` in `work`; return its status and what it complained of."""
    with subprocess.Popen(  # noqa: S603 - the program's own path, and names that we made
        command,
        cwd=work,
        env=os.environ | {"TZ": "UTC"},  # one spelling of the date, whose digits are then set
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        try:
            _out, complaint = process.communicate(timeout=seconds)
        except BaseException:
            _stop(process)
            raise
    return process.returncode, complaint.decode(errors="replace")


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End LibreOffice and what it started: on Linux `soffice` is only a script round the program."""
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)


def _result(path: Path, name: str) -> bytes:
    content = path.read_bytes() if path.exists() else b""
    if not content.startswith(b"%PDF-"):
        message = _("LibreOffice made no PDF of {name}. Open it in LibreOffice to see why.", name=name)
        raise _failure("libreoffice-failed", message)
    return _without_clock(content)


def _without_clock(content: bytes) -> bytes:
    """Return the PDF without the minute in which it was made, and the identity made from that.

    LibreOffice knows no SOURCE_DATE_EPOCH. Every replacement is as long as what it replaces, so that
    the file's table of offsets stays right.
    """
    content = _CREATION_DATE.sub(rb"\g<1>19800101000000", content)
    return _IDENTITY.sub(b"0" * 32, content)


def _pdf_name(name: str) -> str:
    return str(PurePosixPath(name).with_suffix(".pdf"))


def _failure(code: str, message: Message) -> ConversionError:
    return ConversionError(Problem(code, message))
