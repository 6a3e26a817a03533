"""Pages of a PDF as pictures.

In: a PDF's bytes and dots per inch. Out: a PNG for each page. PDFium draws; PNG is written here, in twenty
lines, because a library for pictures is larger than all of docgen and takes twice as long for it.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterator

import pypdfium2

DOTS_PER_INCH = 110
"""Two A4 pages of it stand beside each other on a screen of 1920 dots."""
LARGEST = 5000
"""No side of a page has more dots: a template may say that a page is three metres wide."""

Known = dict[bytes, bytes]
"""Pictures of pages by a digest of how they look."""

_POINTS_PER_INCH = 72
_BITS, _RGB = 8, 2
_FAST = 1
"""zlib's level: the file is a tenth larger than at the usual one, in half the time."""


def pictures(content: bytes, dots_per_inch: int = DOTS_PER_INCH, known: Known | None = None) -> list[bytes]:
    """Return each page of the PDF `content` as a PNG: the same bytes for the same PDF.

    A page that looks as one in `known` is not packed again; afterwards `known` holds the pages returned.
    """
    document = pypdfium2.PdfDocument(content)
    try:
        drawn = dict[bytes, bytes]()
        pages = [
            _picture(document[number], dots_per_inch, known or {}, drawn) for number in range(len(document))
        ]
    finally:
        document.close()
    if known is not None:
        known.clear()
        known.update(drawn)
    return pages


def _picture(page: pypdfium2.PdfPage, dots_per_inch: int, known: Known, drawn: Known) -> bytes:
    scale = min(dots_per_inch / _POINTS_PER_INCH, LARGEST / max(page.get_size()))
    bitmap = page.render(scale=scale, rev_byteorder=True)
    try:
        dots, used, whole = bytes(bitmap.buffer), bitmap.width * bitmap.n_channels, bitmap.stride
        looks = hashlib.sha256(b"%d %d " % (bitmap.width, bitmap.height) + dots).digest()
        if looks not in known:
            rows = (dots[start : start + used] for start in range(0, whole * bitmap.height, whole))
            packed = b"".join(_png(bitmap.width, bitmap.height, b"".join(b"\0" + row for row in rows)))
        else:
            packed = known[looks]
    finally:
        bitmap.close()
    drawn[looks] = packed
    return packed


def _png(width: int, height: int, rows: bytes) -> Iterator[bytes]:
    """Yield a PNG's pieces; each of `rows` begins with the number of its filter, 0 for none."""
    yield b"\x89PNG\r\n\x1a\n"
    yield _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, _BITS, _RGB, 0, 0, 0))
    yield _chunk(b"IDAT", zlib.compress(rows, _FAST))
    yield _chunk(b"IEND", b"")


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
