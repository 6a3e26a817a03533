"""A LibreOffice that stays, for documents that come one after the other.

In: one document at a time. Out: its PDF, in a tenth of the second that a LibreOffice of its own takes.

LibreOffice called with a profile on which another runs hands its request over to that one, waits until it is
done and ends. The other would end after it, too, unless a document is open in it: so it is started with an
empty one. The lock file that LibreOffice puts beside what it opens tells that it is ready. Neither side
says whether a request succeeded; whether a PDF is there does. Where the one that stays died in the
middle of a request, the one that asked does the work itself.
"""

from __future__ import annotations

import shutil
import subprocess
import time
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from docgen.errors import ConversionError
from docgen.messages import _
from docgen.pdf import program
from docgen.pdf.finished import finished
from docgen.pdf.pipe import forget_pipe

SECONDS_TO_START = 30
SECONDS_A_DOCUMENT = 20
MOST = 1000
"""After so many documents it is started anew: each leaves a quarter of a megabyte behind."""

_OPEN, _LOCK, _COMPLAINTS = "kept.txt", ".~lock.kept.txt#", "complaints"
_MISSING = _(
    "A preview needs LibreOffice, which is not installed here. Install it"
    " (Debian and Ubuntu: apt install libreoffice-writer)."
)


class KeptOffice:
    """LibreOffice, started once and again when it died or hangs; stopped when the block ends.

    Raises ConversionError where it is missing.
    """

    def __init__(self) -> None:
        self._program = program.found(_MISSING)
        self._process: subprocess.Popen[bytes] | None = None
        self._asked = 0
        self._work = Path()
        self._held = ExitStack()

    def __enter__(self) -> KeptOffice:
        with program.failures_told(), ExitStack() as held:
            home = TemporaryDirectory(prefix="docgen-", ignore_cleanup_errors=True)
            self._work = Path(held.enter_context(home)).resolve()
            held.callback(self._stop)
            self._start()
            self._held = held.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held.__exit__(kind, error, trace)

    @property
    def process(self) -> int | None:
        """The number of the process that runs, which leads its group; None where it is to be started."""
        return None if self._process is None else self._process.pid

    def convert(self, document: bytes, name: str) -> bytes:
        """Return the PDF of `document`, which messages call `name`.

        Raises ConversionError where LibreOffice failed twice, once of them freshly started.
        """
        with program.failures_told():
            try:
                return self._converted(document, name)
            except ConversionError:
                self._stop()
                return self._converted(document, name)

    def _converted(self, document: bytes, name: str) -> bytes:
        if self._process is None or self._process.poll() is not None or self._asked >= MOST:
            self._start()
        self._wait()
        self._asked += 1
        source = self._work / f"{self._asked}.docx"
        result = source.with_suffix(".pdf")
        source.write_bytes(document)
        try:
            command = program.converting(self._program, self._profile, [source.name])
            program.run(command, self._work, SECONDS_A_DOCUMENT)
            return finished(result, name)
        finally:
            source.unlink(missing_ok=True)
            result.unlink(missing_ok=True)

    @property
    def _profile(self) -> Path:
        return self._work / "profile"

    def _start(self) -> None:
        self._stop()
        self._asked = 0
        (self._work / _OPEN).write_bytes(b"")
        command = [
            self._program, f"-env:UserInstallation={self._profile.as_uri()}",
            "--headless", "--norestore", "--nologo", "--nofirststartwizard", _OPEN,
        ]  # fmt: skip
        with (self._work / _COMPLAINTS).open("wb") as complaints:
            self._process = program.started(command, self._work, complaints)

    def _wait(self) -> None:
        """Wait until it is ready, or as long as it may take where lock files are forbidden."""
        end = time.monotonic() + SECONDS_TO_START
        while not (self._work / _LOCK).exists() and time.monotonic() < end:
            status = self._process.poll() if self._process else None
            if status is not None:
                said = (self._work / _COMPLAINTS).read_text(errors="replace")
                raise program.did_not_run(status, said)
            time.sleep(0.02)

    def _stop(self) -> None:
        """Stop it, and take away what it would trip over when it is started again."""
        if self._process is None:
            return
        program.stop(self._process)
        self._process = None
        (self._work / _LOCK).unlink(missing_ok=True)
        shutil.rmtree(self._profile, ignore_errors=True)
        forget_pipe(self._profile)
