"""LibreOffice as a program: where it is, how it is started without a window, waited for and stopped.

It always runs on a profile of its own in a temporary folder: two that share a profile are one program, and a
clerk may have it open. It runs in a process group of its own, so that Ctrl-C in the terminal does not
reach it, and so that it can be stopped with what it started: `soffice` is only what starts the program. Its
clock stands at UTC: one spelling of the date in a PDF, whose digits are then set.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from docgen.errors import ConversionError, Problem
from docgen.messages import Message, _

NAMES = ("soffice.com", "soffice", "libreoffice")  # soffice.com: the one that waits, on Windows
_USUAL_FOLDERS = (
    r"C:\Program Files\LibreOffice\program",
    r"C:\Program Files (x86)\LibreOffice\program",
    "/Applications/LibreOffice.app/Contents/MacOS",
)


def found(missing: Message) -> str:
    """Return the path of LibreOffice. Raises ConversionError, which says `missing`."""
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), *_USUAL_FOLDERS])
    for name in NAMES:
        if there := shutil.which(name, path=path):
            return there
    raise failure("no-libreoffice", missing)


def converting(office: str, profile: Path, names: Sequence[str]) -> list[str]:
    """Return the command that turns the files `names` in the folder where it runs into PDFs beside them."""
    return [office, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "pdf", *names]


def started(command: Sequence[str], work: Path, complaints: int | IO[bytes]) -> subprocess.Popen[bytes]:
    """Start `command` in the folder `work`, where its temporary files go, too; what it complains of goes to
    `complaints`."""
    return subprocess.Popen(  # noqa: S603 - the program's own path, and names that we made
        command,
        cwd=work,
        env=os.environ | {"TZ": "UTC"} | dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(work)),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=complaints,
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
    )


def run(command: Sequence[str], work: Path, seconds: float) -> None:
    """Run `command` in the folder `work`. Raises ConversionError where it fails or takes longer."""
    try:
        status, output = _patiently(command, work, seconds)
    except subprocess.TimeoutExpired:
        message = _("LibreOffice took longer than {seconds} seconds and was stopped.", seconds=seconds)
        raise failure("libreoffice-slow", message) from None
    except OSError as error:
        status, output = 1, str(error)
    if status:
        raise did_not_run(status, output)


def stop(process: subprocess.Popen[bytes]) -> None:
    """End `process` and what it started, at once, and wait until it is gone."""
    if sys.platform == "win32":
        subprocess.run(  # noqa: S603 - a number of ours
            [_windows("taskkill.exe"), "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False
        )
        process.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def did_not_run(status: int, output: str) -> ConversionError:
    """Return the error of a LibreOffice that ended with `status`, and the last line it said."""
    reason = output.strip().splitlines()[-1:] or [str(status)]
    return failure("libreoffice-failed", _("LibreOffice did not run: {reason}.", reason=reason[0]))


@contextmanager
def failures_told() -> Iterator[None]:
    """Turn an OSError (a full disk) into the ConversionError that says why there are no PDFs."""
    try:
        yield
    except OSError as error:
        message = _("The PDF files could not be made: {reason}.", reason=error.strerror or error)
        raise failure("no-pdf", message) from error


def failure(code: str, message: Message) -> ConversionError:
    """Return the error that says `message`."""
    return ConversionError(Problem(code, message))


def _patiently(command: Sequence[str], work: Path, seconds: float) -> tuple[int, str]:
    """Run `command` in `work`; return its status and what it complained of."""
    with started(command, work, subprocess.PIPE) as process:
        try:
            _out, complaint = process.communicate(timeout=seconds)
        except BaseException:
            stop(process)
            raise
    return process.returncode, complaint.decode(errors="replace")


def _windows(name: str) -> str:
    return str(Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", name))
