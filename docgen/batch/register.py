"""The register of a batch: a line for each letter, as a spreadsheet opens it.

In: letters with what became of them. Out: `register.csv`: UTF-8 with the mark that Excel looks for,
and no cell that a spreadsheet would take for a formula.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

FILE = "register.csv"
COLUMNS = (
    "file", "paper", "what", "partner", "for", "language", "signer", "due", "data", "row", "row_sha256",
    "template", "template_sha256", "sha256", "note",
)  # fmt: skip
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A cell that begins so is a formula to some spreadsheet (OWASP, "CSV Injection")."""


def as_bytes(lines: Iterable[Iterable[str]], columns: Iterable[str] = COLUMNS) -> bytes:
    """Return the file with a line for each of `lines`, whose values are those of `columns`."""
    content = io.BytesIO()
    text = io.TextIOWrapper(content, "utf-8-sig", errors="replace", newline="", write_through=True)
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([harmless(value) for value in line] for line in lines)
    text.detach()
    return content.getvalue()


def harmless(value: str) -> str:
    """Return `value` so that no spreadsheet computes it: behind an apostrophe where it begins like a
    formula."""
    return f"'{value}" if value.startswith(_DANGEROUS) else value
