"""Word files to PDF, by LibreOffice.

In: documents. Out: their PDFs, the same bytes for the same document. `convert` starts a LibreOffice for
many documents at once; `kept` keeps one for many that come one after the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from docgen.messages import _
from docgen.pdf import program
from docgen.pdf.finished import finished
from docgen.pdf.pipe import forget_pipe

SECONDS_TO_START = 90
SECONDS_A_DOCUMENT = 20

_MISSING = _(
    "PDF files need LibreOffice, which is not installed here. Install it"
    " (Debian and Ubuntu: apt install libreoffice-writer), or build without --pdf."
)


def convert(documents: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return a PDF for each of `documents` (name to .docx), named alike with the ending .pdf.

    LibreOffice runs once for all of them, on a profile of its own. Raises ConversionError where it is
    missing, takes too long or leaves a document out.
    """
    if not documents:
        return {}
    office = program.found(_MISSING)
    with program.failures_told(), ExitStack() as held:
        work = Path(held.enter_context(TemporaryDirectory(prefix="docgen-"))).resolve()
        profile = work / "profile"
        held.callback(forget_pipe, profile)
        numbered = dict(enumerate(documents, start=1))
        for number, name in numbered.items():
            (work / f"{number}.docx").write_bytes(documents[name])
        names = [f"{number}.docx" for number in numbered]
        seconds = SECONDS_TO_START + SECONDS_A_DOCUMENT * len(names)
        program.run(program.converting(office, profile, names), work, seconds)
        return {_pdf_name(name): finished(work / f"{number}.pdf", name) for number, name in numbered.items()}


def _pdf_name(name: str) -> str:
    return str(PurePosixPath(name).with_suffix(".pdf"))
