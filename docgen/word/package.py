"""A .docx file as parts, read with limits.

In: a path, or the bytes of one. Out: a `Package` of parts that are still deflated, so that those
which nobody changes are copied as they are. The limits are checked in the zip directory before
anything is inflated: 156 kB can hold 1.2 million paragraphs.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from docgen.errors import Place, Problem, TemplateError
from docgen.frozen import frozen
from docgen.messages import Message, _

MAX_PARTS = 1000
MAX_PACKAGE = 64 * 2**20
"""Bytes of the file itself, and of each part that is not XML."""
MAX_XML = 16 * 2**20
"""Bytes of one XML part; a hundred dense pages are about 3 MB."""
MAX_TOTAL = 256 * 2**20
MAX_RATIO = 150
"""Times an XML part larger than `RATIO_FROM` may be longer than its deflated form."""
RATIO_FROM = 2**20
MAX_OWN_RATIO = 1100
"""Deflate packs no tighter than 1,032 times."""
CONTENT_TYPES = "[Content_Types].xml"
ROOT_RELATIONS = "_rels/.rels"

_ENCRYPTED = 0x1
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0"
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


@frozen
class Part:
    """One member of the package: `raw` as it lies in the zip, `method` 0 stored or 8 deflated."""

    name: str
    raw: bytes
    method: int
    size: int
    crc: int

    def data(self) -> bytes:
        """Return the inflated content; ValueError if it is not what the directory says."""
        if self.method == zipfile.ZIP_STORED:
            content = self.raw
        else:
            content = zlib.decompressobj(-15).decompress(self.raw, self.size + 1)
        if len(content) != self.size or zlib.crc32(content) != self.crc:
            raise ValueError(self.name)
        return content


@frozen
class Package:
    """The parts of a .docx file by name, in the order of the file; `file` names it in messages."""

    file: str
    parts: Mapping[str, Part]

    def read(self, name: str) -> bytes:
        """Return the content of a part; TemplateError if it is missing or damaged."""
        try:
            return self.parts[name].data()
        except (KeyError, ValueError, zlib.error) as error:
            text = _(
                "{file} is damaged: its part {part} is missing or broken. Save it again in Word.", part=name
            )
            raise refusal(self.file, "part-damaged", text) from error


def refusal(path: str, code: str, message: Message) -> TemplateError:
    """Make the error that says what is wrong with the file at `path`; it fills the gap `{file}`."""
    named = Message(message.text, {"file": Path(path).name, **message.values})
    return TemplateError(Problem(code, named, Place(path)))


def read_package(path: Path) -> Package:
    """Read the .docx file at `path`; TemplateError says why it is none, or is not wanted."""
    return open_package(read_content(path), str(path))


def read_content(path: Path) -> bytes:
    """Return the bytes of the .docx file at `path`, which nobody has looked into.

    Raises TemplateError where there is none, or what is there is no ordinary file (a device may never end,
    a pipe never begin), is too large or cannot be read.
    """
    try:
        if path.is_dir():
            raise refusal(str(path), "not-a-file", _("This is a folder; name a Word file."))
        if path.exists() and not path.is_file():
            raise refusal(str(path), "not-a-file", _("This is no ordinary file; name a Word file."))
        with path.open("rb") as file:
            content = file.read(MAX_PACKAGE + 1)
    except FileNotFoundError as error:
        raise refusal(str(path), "no-file", _("There is no such file.")) from error
    except PermissionError as error:
        raise refusal(str(path), "no-permission", _("You have no permission to read this file.")) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        text = _("The file cannot be read: {reason}.", reason=reason)
        raise refusal(str(path), "unreadable", text) from error
    if len(content) > MAX_PACKAGE:
        raise _too_large(str(path))
    return content


def open_package(content: bytes, file: str = "", *, own: bool = False) -> Package:
    """Read the .docx file whose bytes are `content`; `file` is named in messages. With `own` docgen has
    just made it: a value that repeats itself may then be packed as tightly as it will."""
    if content.startswith(_COMPOUND_FILE):
        text = _("{file} is protected by a password or in the old .doc format. Save it as an open .docx.")
        raise refusal(file, "not-docx", text)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise _not_word(file) from error
    _check_size(members, len(content), file, MAX_OWN_RATIO if own else MAX_RATIO)
    _check_names(members, file)
    parts = {part.name: part for part in _parts(members, content, file)}
    if CONTENT_TYPES not in parts or ROOT_RELATIONS not in parts:
        raise _not_word(file)
    return Package(file, parts)


def _not_word(file: str) -> TemplateError:
    text = _("{file} is no Word document (.docx). Open it in Word and save it as .docx.")
    return refusal(file, "not-docx", text)


def _too_large(file: str) -> TemplateError:
    text = _("{file} is too large or packed too tightly for a letter; it was not opened.")
    return refusal(file, "package-too-large", text)


def _check_size(members: list[zipfile.ZipInfo], length: int, file: str, ratio: int) -> None:
    if (
        len(members) > MAX_PARTS
        or sum(member.file_size for member in members) > MAX_TOTAL
        or sum(member.compress_size for member in members) > length
        or any(_oversized(member, ratio) for member in members)
    ):
        raise _too_large(file)


def _check_names(members: list[zipfile.ZipInfo], file: str) -> None:
    names = [member.filename for member in members]
    if len({name.lower() for name in names}) < len(names):
        raise _not_word(file)
    for member in members:
        if member.flag_bits & _ENCRYPTED:
            text = _("{file} is protected by a password. Save it without one.")
            raise refusal(file, "not-docx", text)
        if member.compress_type not in _METHODS or not _safe(member.filename):
            raise _not_word(file)


def _oversized(member: zipfile.ZipInfo, ratio: int) -> bool:
    if not member.filename.lower().endswith((".xml", ".rels")):
        return member.file_size > MAX_PACKAGE
    tight = member.file_size > RATIO_FROM and member.file_size > ratio * member.compress_size
    return tight or member.file_size > MAX_XML


def _safe(name: str) -> bool:
    """Tell whether a part's name stays inside the package on every system."""
    return not (name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/"))


def _parts(members: list[zipfile.ZipInfo], content: bytes, file: str) -> Iterator[Part]:
    for member in members:
        header = content[member.header_offset : member.header_offset + 30]
        if len(header) < 30:
            raise _not_word(file)
        start = member.header_offset + 30
        start += int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
        raw = content[start : start + member.compress_size]
        yield Part(member.filename, raw, member.compress_type, member.file_size, member.CRC)
