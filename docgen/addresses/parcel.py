"""A workbook as a file, looked through before openpyxl opens it.

In: the bytes of an .xlsx file. Out: what its sheets hold that openpyxl does not tell (merged cells,
hidden rows, formulas nobody has calculated); or why the file is refused: too large, packed too
tightly, with macros, protected, with XML entities. Nothing is inflated before the zip directory was
judged, and every part is parsed once, so that no part can hold millions of elements unseen.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from xml.parsers import expat

from docgen.addresses.parts import PartTooLarge, SheetFacts, Strict, WithEntities, look_through
from docgen.addresses.refusal import refuse
from docgen.errors import DossierError, Place
from docgen.messages import Message, _

MOST_PARTS = 500
MOST_PART = 64 * 2**20
"""Bytes of one inflated part; 20,000 rows of 40 columns are some 30 MB."""
MOST_TOTAL = 128 * 2**20
MOST_RATIO = 150
"""Times a part larger than `RATIO_FROM` may be longer than its deflated form; sheets reach some 30."""
RATIO_FROM = 2**20
_ENCRYPTED = 0x1
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_CONTENT_TYPES = "[Content_Types].xml"
_MACROS = "vbaproject.bin"


def inspect(content: bytes, file: str) -> Mapping[str, SheetFacts]:
    """Return what each sheet holds beside its values, by the name of its part. Raises DossierError."""
    if content.startswith(_COMPOUND_FILE):
        if _ENCRYPTED_STREAM in content:
            raise _refused(file, "locked", _("The workbook is protected by a password; save it without one."))
        raise _refused(file, "old-workbook", old_format())
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check(archive.infolist(), len(content), file)
            return _look_through(archive, file)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError, zlib.error) as error:
        raise _refused(file, "not-xlsx", no_workbook()) from error


def old_format() -> Message:
    """Say what to do with a workbook that is no .xlsx."""
    return _("This kind of workbook is not read; open it in Excel or LibreOffice and save it as .xlsx.")


def no_workbook() -> Message:
    """Say that the file is no workbook, or a broken one."""
    return _("This is no Excel workbook, or a damaged one; open it in Excel and save it anew as .xlsx.")


def _check(members: list[zipfile.ZipInfo], length: int, file: str) -> None:
    """Refuse what the zip's directory alone tells."""
    names = [member.filename.lower() for member in members]
    if any(name.endswith(_MACROS) for name in names):
        raise _refused(file, "macros", _("The workbook has macros; save it as .xlsx, without them."))
    if _CONTENT_TYPES.lower() not in names or len(set(names)) < len(names):
        raise _refused(file, "not-xlsx", no_workbook())
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise _refused(file, "locked", _("The workbook is protected by a password; save it without one."))
    if any(member.compress_type not in _METHODS for member in members):
        raise _refused(file, "not-xlsx", no_workbook())
    if (
        len(members) > MOST_PARTS
        or sum(member.file_size for member in members) > MOST_TOTAL
        or sum(member.compress_size for member in members) > length
        or any(_oversized(member) for member in members)
    ):
        raise _refused(file, "too-big", _too_large())


def _oversized(member: zipfile.ZipInfo) -> bool:
    tight = member.file_size > RATIO_FROM and member.file_size > MOST_RATIO * member.compress_size
    return tight or member.file_size > MOST_PART


def _look_through(archive: zipfile.ZipFile, file: str) -> dict[str, SheetFacts]:
    facts = {}
    for name in archive.namelist():
        if not name.lower().endswith((".xml", ".rels", ".vml")):
            continue
        try:
            with archive.open(name) as part:
                found = look_through(part)
        except PartTooLarge:
            raise _refused(file, "too-big", _too_large()) from None
        except WithEntities:
            message = _("The workbook declares XML entities, which no spreadsheet writes; it is not read.")
            raise _refused(file, "entities", message) from None
        except Strict:
            message = _('The workbook was saved as "Strict Open XML"; save it as an ordinary .xlsx.')
            raise _refused(file, "old-workbook", message) from None
        except expat.ExpatError:
            raise _refused(file, "not-xlsx", no_workbook()) from None
        if found is not None:
            facts[name] = found
    return facts


def _too_large() -> Message:
    return _("The workbook is too large or packed too tightly for an address book; it was not opened.")


def _refused(file: str, code: str, message: Message) -> DossierError:
    return refuse(code, message, Place(file))
