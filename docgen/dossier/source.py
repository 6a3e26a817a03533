"""Bytes to text: opens a dossier's file and refuses what no text editor should have written.

In: a path. Out: its text, without byte order mark. Every finding has line and column, counted from
1 in characters, as an editor shows them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from docgen.errors import DossierError, Place, Problem
from docgen.messages import Message, _

MAX_BYTES = 2_000_000
"""A dossier of a week's visit has some 20 kB."""
MAX_LISTED = 20
"""So many bad characters are listed one by one."""

Contents = Mapping[Path, bytes]
"""What stands for the contents of files that are not written yet, by resolved path."""

_REFUSED = re.compile(
    "["
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # control characters but tab and line ends
    "\u2028\u2029"  # line ends to some programs only: lines would be counted in two ways
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # turn the direction of writing
    "\ufff9-\ufffb\U000e0000-\U000e007f"  # notes between the lines and tags: nobody sees them
    "\ufeff\ufffd"  # a byte order mark inside, and what remains of a letter lost in conversion
    "\ufdd0-\ufdef\ufffe\uffff"  # noncharacters; docgen's own marks are among them
    "\ue000-\uf8ff\U000f0000-\U0010ffff"  # private use: every font shows something else
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0xF0000, 0x10000))
    + "]"
)


def read_text(path: Path, name: str, contents: Contents | None = None) -> str:
    """Return the text of `path`; findings call it `name`. What `contents` holds counts in the file's stead.

    Raises DossierError: no such file, no permission, too big, not UTF-8, or with characters that
    are refused.
    """
    content = contents.get(path.resolve()) if contents else None
    return text_of(_bytes(path, name) if content is None else content, name)


def text_of(content: bytes, name: str) -> str:
    """Return the text that a file called `name` holds, without byte order mark. Raises DossierError."""
    if len(content) > MAX_BYTES:
        message = _("The file is larger than {limit} MB; a dossier is not.", limit=MAX_BYTES // 1_000_000)
        raise _failed("too-big", message, name)
    text = _decoded(content, name)
    problems = [
        Problem("bad-character", bad_character(match[0]), _place(name, text, match.start()))
        for match in _REFUSED.finditer(text)
    ]
    if len(problems) > MAX_LISTED:
        more = _("There are {count} more such characters in the file.", count=len(problems) - MAX_LISTED)
        problems[MAX_LISTED:] = [Problem("bad-character", more, problems[MAX_LISTED].place)]
    if problems:
        raise DossierError(problems)
    return text


def refused(text: str) -> str | None:
    """Return the first character of `text` that no dossier may hold, None where there is none."""
    match = _REFUSED.search(text)
    return match[0] if match else None


def bad_character(character: str) -> Message:
    """Say which character is refused."""
    return _(
        "The character U+{code} ({name}) must not stand in a dossier; delete it or type the text anew.",
        code=f"{ord(character):04X}",
        name=unicodedata.name(character, _KINDS.get(unicodedata.category(character), "noncharacter")).lower(),
    )


_KINDS = {"Cc": "control character", "Co": "private use"}


def _bytes(path: Path, name: str) -> bytes:
    try:
        if path.is_dir():
            raise _failed("not-a-file", _("This is a folder; name a dossier's file."), name)
        if path.exists() and not path.is_file():
            raise _failed("not-a-file", _("This is no ordinary file; name a dossier's file."), name)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        if name == "-":
            raise _failed("no-file", _("Standard input is not read; name a dossier's file."), name) from None
        raise _failed("no-file", _("There is no such file."), name) from None
    except PermissionError:
        raise _failed("no-permission", _("You have no permission to read this file."), name) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise _failed("unreadable", _("The file cannot be read: {reason}.", reason=reason), name) from None
    return data


def _decoded(data: bytes, name: str) -> str:
    if data.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        raise _failed("not-utf8", _("The file is in UTF-32; save it as UTF-8."), name)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _failed("not-utf8", _("The file is in UTF-16; save it as UTF-8."), name)
    if data.startswith(b"PK\x03\x04"):
        raise _failed("not-text", _("This is a Word or zip file, not a dossier in YAML."), name)
    if b"\x00" in data[:1000]:
        raise _failed("not-text", _("This is no text file; a dossier is text in UTF-8."), name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig")
        message = _("This is not UTF-8; open the file in an editor and save it as UTF-8.")
        raise DossierError(Problem("not-utf8", message, _place(name, before, len(before)))) from None


def _failed(code: str, message: Message, name: str) -> DossierError:
    return DossierError(Problem(code, message, Place(name)))


def _place(name: str, text: str, index: int) -> Place:
    """Where the character at `index` stands: CR LF, LF and CR each end a line."""
    lines = re.split("\r\n|\r|\n", text[:index])
    return Place(name, len(lines), len(lines[-1]) + 1)
