"""The register of a batch: a line for each letter, as a spreadsheet opens it.

In: letters with what became of them. Out: `register.csv`: UTF-8 with the mark that Excel looks for,
and no cell that a spreadsheet would take for a formula.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

FILE = "register.csv"
PRINTED = "print.pdf"
"""What stands beside it where letters are printed."""
COLUMNS = (
    "file", "paper", "what", "partner", "for", "language", "signer", "due", "data", "row", "row_sha256",
    "template", "template_sha256", "sha256", "note",
)  # fmt: skip
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A cell that begins so is a formula to some spreadsheet (OWASP, "CSV Injection")."""


def pieces(lines: Iterable[Iterable[str]]) -> Iterator[bytes]:
    """Yield the file line by line, one for each of `lines`, whose values are those of `COLUMNS`: a year of a
    large office would not fit into memory beside its letters."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    yield codecs.BOM_UTF8 + _taken(text)
    for line in lines:
        writer.writerow([harmless(value) for value in line])
        yield _taken(text)


def digests(path: Path) -> dict[str, str]:
    """Return by file the digest that the register at `path` tells of docgen's own letters, none where it
    cannot be read. A line with a note is passed over: "edited" means somebody's."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            lines = csv.DictReader(file)
            if tuple(lines.fieldnames or ()) != COLUMNS:
                return {}
            return {line["file"]: line["sha256"] for line in lines if line["note"] == ""}
    except (OSError, ValueError, csv.Error):
        return {}


def _taken(text: io.StringIO) -> bytes:
    written = text.getvalue().encode(errors="replace")
    text.seek(0)
    text.truncate()
    return written


def harmless(value: str) -> str:
    """Return `value` so that no spreadsheet computes it: behind an apostrophe where it begins like a
    formula."""
    return f"'{value}" if value.startswith(_DANGEROUS) else value
