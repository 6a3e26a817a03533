"""Which names a file or folder may have, on every system a clerk may copy it to, and how disks spell them.

In: names. Out: why one is unfit, or nothing; and the way from a name on the disk to text and back.
Rules: Microsoft, "Naming Files, Paths, and Namespaces" (reserved names also with an ending, no trailing
dot or space, no `<>:"/\\|?*`), its devices as Python's `ntpath.isreserved` lists them (COM0 and LPT0 are
none); 255 bytes a name on Linux and 255 UTF-16 units on Windows; Windows and macOS take two names for one
that differ only in case, and macOS also those that differ only in how an accent is coded.
"""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path

from docgen.messages import Message, _

OURS = ".docgen"
"""What docgen keeps for itself in a folder begins so."""

_LONGEST = 255
_PLAIN = re.compile(r"[\w./\\:+~-]+")
_LONE = re.compile("[\ud800-\udfff]")
_ESCAPED = re.compile("[\udc80-\udcff]+")
_FORBIDDEN = frozenset('<>:"/\\|?*')
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in "123456789¹²³"]
)


def readable(path: str | Path) -> str:
    """Return `path`, or a sentence that holds one, as text; what is not UTF-8 in it becomes U+FFFD.

    Where the locale knows no UTF-8 (`LC_ALL=C`), Python hands over a name's bytes as lone surrogates.
    """
    text = str(path)
    if text.isascii():
        return text
    try:
        return os.fsencode(text).decode()
    except UnicodeError:
        return _LONE.sub("\ufffd", _ESCAPED.sub(_decoded, text))


def quoted(path: str | Path) -> str:
    """Return `path` as it is written in a command, on any system."""
    text = readable(path)
    return text if _PLAIN.fullmatch(text) else f'"{text}"'


def on_disk(name: str) -> str:
    """Return `name` as the system takes it: in UTF-8, whatever the locale."""
    try:
        return os.fsdecode(name.encode())
    except UnicodeError:
        return name


def composed(name: str) -> str:
    """Return `name` with its accents composed (NFC), as every file of docgen is called."""
    return unicodedata.normalize("NFC", name)


def alike(name: str) -> str:
    """Return what is equal for two names that are one on Windows or macOS."""
    return composed(composed(name).casefold())


def fault(name: str) -> Message | None:
    """Return why some system refuses `name` for a file or folder, None where all take it."""
    name = composed(name)
    rules = (
        (not name.strip(". "), _("it is empty or only dots")),
        (any(char in _FORBIDDEN for char in name), _('it holds one of < > : " / \\ | ? *')),
        ("\ufffd" in name or _LONE.search(name), _("it is not in UTF-8")),
        (not name.isprintable(), _("it holds a character that cannot be seen")),
        (name != name.strip(" ") or name.endswith("."), _("it begins or ends in a space, or ends in a dot")),
        (name.split(".")[0].rstrip(" ").casefold() in _RESERVED, _("Windows keeps it for a device")),
        (name.casefold().startswith(OURS), _("docgen keeps names that begin so for itself")),
        (len(name.encode(errors="replace")) > _LONGEST, _("it is longer than {limit} bytes", limit=_LONGEST)),
    )
    return next((reason for broken, reason in rules if broken), None)


def _decoded(escaped: re.Match[str]) -> str:
    return bytes(ord(char) & 0xFF for char in escaped[0]).decode(errors="replace")
