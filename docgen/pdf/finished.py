"""What LibreOffice made: whether it is a PDF, and without the minute in which it was made.

In: a file's path. Out: its bytes, the same for the same document.
"""

from __future__ import annotations

import re
from pathlib import Path

from docgen.messages import _
from docgen.pdf.program import failure

_CREATION_DATE = re.compile(rb"(/CreationDate ?\(D:)\d{14}")
_IDENTITY = re.compile(rb"(?<=<)[0-9A-F]{32}(?=>)|(?<=/DocChecksum /)[0-9A-F]{32}")


def finished(path: Path, name: str) -> bytes:
    """Return the PDF at `path`, made of the document `name`. Raises ConversionError where it is none."""
    content = path.read_bytes() if path.exists() else b""
    if not content.startswith(b"%PDF-"):
        message = _("LibreOffice made no PDF of {name}. Open it in LibreOffice to see why.", name=name)
        raise failure("libreoffice-failed", message)
    return _without_clock(content)


def _without_clock(content: bytes) -> bytes:
    """Return the PDF without the minute in which it was made, and the identity made from that.

    LibreOffice knows no SOURCE_DATE_EPOCH. Every replacement is as long as what it replaces, so that
    the file's table of offsets stays right.
    """
    content = _CREATION_DATE.sub(rb"\g<1>19800101000000", content)
    return _IDENTITY.sub(b"0" * 32, content)
