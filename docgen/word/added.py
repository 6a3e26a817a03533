"""What was added to a package whose beginning is known.

In: the bytes of a .docx that `docgen.word.archive` wrote, and the beginning it wrote them behind. Out: the
parts behind it, read from the zip's own directory. Whatever is not exactly so is a ValueError; only
`docgen.word.package` can tell what such a file is.
"""

from __future__ import annotations

import struct

from docgen.word.package import Part

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")


def added(document: bytes, body: bytes, directory: bytes, count: int) -> list[Part]:
    """Return the parts behind the first `count`, which are laid out as `body` and listed in
    `directory`. ValueError if the file does not begin and is not listed so, or anything else is in it."""
    end = len(document) - _END.size
    if end < 0 or not document.startswith(body):
        raise ValueError("begins otherwise")
    sign, disk, first_disk, here, total, size, start, comment = _END.unpack_from(document, end)
    if (sign, disk, first_disk, here, comment) != (b"PK\5\6", 0, 0, total, 0) or start + size != end:
        raise ValueError("ends otherwise")
    if not document.startswith(directory, start):
        raise ValueError("is listed otherwise")
    parts, entry, offset = list[Part](), start + len(directory), len(body)
    while entry < end:
        part, entry, offset = _member(document, entry, offset)
        parts.append(part)
    if entry != end or offset != start or total != count + len(parts):
        raise ValueError("holds something else")
    return parts


def _member(document: bytes, entry: int, offset: int) -> tuple[Part, int, int]:
    """Read the member that lies at `offset` and is listed at `entry`; return where the next ones are."""
    try:
        sign, _made_by, *listed, more, comment, _disk, _inside, _outside, at = _CENTRAL.unpack_from(
            document, entry
        )
        local = _LOCAL.unpack_from(document, offset)
    except struct.error as error:
        raise ValueError("is cut off") from error
    _version, _flags, method, _time, _day, crc, length, size, letters = listed
    if sign != b"PK\1\2" or (more, comment, at) != (0, 0, offset) or local != (b"PK\3\4", *listed, 0):
        raise ValueError("is listed otherwise than it lies there")
    named = entry + _CENTRAL.size
    name = document[named : named + letters]
    begin = offset + _LOCAL.size
    if document[begin : begin + letters] != name:
        raise ValueError("is called otherwise")
    raw = document[begin + letters : begin + letters + length]
    part = Part(name.decode(), raw, method, size, crc)
    return part, named + letters, begin + letters + length
