"""Writing a .docx file, the same bytes every time.

In: parts. Out: the bytes of the zip, parts in the order given, every stamp 1980-01-01 unless
SOURCE_DATE_EPOCH says another day. Parts that come deflated are copied as they are.
"""

from __future__ import annotations

import os
import struct
import time
import zipfile
import zlib
from collections.abc import Iterable

from docgen.word.added import added
from docgen.word.package import Part

LEVEL = 6
STORED_BELOW = 1024
"""Bytes; setting up a deflater costs more time than so short a part saves room."""
_VERSION = 20  # 2.0: deflate
_UTF8_NAME = 0x800
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")


def packed(name: str, content: bytes) -> Part:
    """Return the part `name` with this content, deflated unless it is short."""
    raw, method = content, zipfile.ZIP_STORED
    if len(content) >= STORED_BELOW:
        deflater = zlib.compressobj(LEVEL, zlib.DEFLATED, -15)
        raw, method = deflater.compress(content) + deflater.flush(), zipfile.ZIP_DEFLATED
    return Part(name, raw, method, len(content), zlib.crc32(content))


def epoch() -> tuple[int, int, int, int, int, int]:
    """Return year, month, day, hour, minute, second (UTC) for every stamp in the file.

    SOURCE_DATE_EPOCH, in seconds since 1970, moves it; what zip cannot say (before 1980) is 1980.
    """
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not seconds.isdecimal():
        return (1980, 1, 1, 0, 0, 0)
    moment = time.gmtime(min(int(seconds), 4_354_819_198))  # 2107-12-31: the last day zip can say
    return max(moment[:6], (1980, 1, 1, 0, 0, 0))


class Archive:
    """The first parts of a file, laid out once, to which `finish` adds the rest each time."""

    def __init__(self, parts: Iterable[Part]) -> None:
        self._parts = tuple(parts)
        self._stamp = _stamp()
        self._body, self._directory, self._count = _layout(self._parts, 0, self._stamp)

    def finish(self, parts: Iterable[Part]) -> bytes:
        """Return the bytes of the zip that holds the first parts and then these."""
        if self._stamp != _stamp():  # SOURCE_DATE_EPOCH was set since
            return Archive(self._parts).finish(parts)
        body, directory, count = _layout(parts, len(self._body), self._stamp)
        entries = self._directory + directory
        total, start = self._count + count, len(self._body) + len(body)
        end = _END.pack(b"PK\5\6", 0, 0, total, total, len(entries), start, 0)
        return b"".join((self._body, body, entries, end))

    def added(self, document: bytes) -> list[Part]:
        """Return the parts that `document`, a finished file, has behind the first ones; ValueError if it
        is not laid out as `finish` does."""
        return added(document, self._body, self._directory, self._count)


def _stamp() -> tuple[int, int]:
    """Return time and day as zip writes them (two-second steps, years since 1980)."""
    year, month, day, hour, minute, second = epoch()
    return (hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day)


def _layout(parts: Iterable[Part], offset: int, stamp: tuple[int, int]) -> tuple[bytes, bytes, int]:
    """Return the members, their directory entries and their number, beginning at `offset`."""
    body: list[bytes] = []
    directory: list[bytes] = []
    for part in parts:
        name = part.name.encode()
        flags = 0 if name.isascii() else _UTF8_NAME
        common = (_VERSION, flags, part.method, *stamp, part.crc, len(part.raw), part.size, len(name), 0)
        directory.append(_CENTRAL.pack(b"PK\1\2", _VERSION, *common, 0, 0, 0, 0, offset) + name)
        body += (_LOCAL.pack(b"PK\3\4", *common), name, part.raw)
        offset += _LOCAL.size + len(name) + len(part.raw)
    return b"".join(body), b"".join(directory), len(directory)
