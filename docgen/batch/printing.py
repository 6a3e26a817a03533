"""All letters as one PDF for the printer.

In: the letters' files. Out: `print.pdf` beside the register, in its order. LibreOffice converts some
at a time; pypdf joins what it made.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from itertools import islice

from docgen import pdf
from docgen.batch.filing import Filing
from docgen.batch.looking import Progress
from docgen.batch.register import PRINTED
from docgen.messages import _

AT_A_TIME = 40
"""So many documents in one run of LibreOffice: its start costs about as much as twenty of them."""


def print_all(filing: Filing, tell: Progress) -> None:
    """Write the PDF of all letters that are there, edited ones too.

    Raises ConversionError where LibreOffice is missing or fails; the Word files stand.
    """
    from pypdf import PdfReader, PdfWriter  # loaded only by those who print

    names = filing.registered()
    if not names:
        return
    whole = PdfWriter()
    for done, part in enumerate(_groups(names), start=1):
        documents = {name: filing.series.path_of(name).read_bytes() for name in part}
        printed = pdf.convert(documents)
        for name in part:
            whole.append(
                PdfReader(io.BytesIO(printed[name.removesuffix(".docx") + ".pdf"])), import_outline=False
            )
        tell(_("Printing"), min(done * AT_A_TIME, len(names)), len(names))
    content = io.BytesIO()
    whole.write(content)
    filing.put(PRINTED, content.getvalue())


def _groups(names: Sequence[str]) -> Iterator[tuple[str, ...]]:
    rest = iter(names)
    while part := tuple(islice(rest, AT_A_TIME)):
        yield part
