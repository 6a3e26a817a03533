"""Which templates papers are made from: docgen's own, and an office's in their place.

In: perhaps an office's folder. Out: one `Entry` a template, the same order each time.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from docgen.errors import TemplateError
from docgen.rendering import library
from docgen.templates.naming import parted, shipped_names
from docgen.templates.record import Adopted, digest, read
from docgen.word.package import read_package


@dataclass(frozen=True, slots=True)
class Entry:
    """One template.

    `own` says whose it is; `differs` whether an office's differs from docgen's own; `outdated` whether
    docgen's own has changed since it was taken over, None where that is not recorded or there is none.
    """

    name: str
    """"vi/invitation.docx"."""
    path: Path
    own: bool = False
    differs: bool = False
    outdated: bool | None = None
    adopted: str = ""
    """The release of docgen from which it was taken over."""

    @property
    def language(self) -> str:
        """Return "vi"."""
        return parted(self.name)[0]

    @property
    def paper(self) -> str:
        """Return the template's name: "memorandum-lo"."""
        return parted(self.name)[1]


def catalogue(own: Path | None = None) -> list[Entry]:
    """Return every template, an office's in the place of docgen's own of that name.

    Raises TemplateError where there is no such folder, OutputError where its record cannot be read.
    """
    names = shipped_names()
    if own is None:
        return [Entry(name, library.shipped() / name) for name in names]
    library.Library(own).find(*parted(names[0]))  # says what is wrong with the folder
    record = read(own)
    languages = {parted(name)[0] for name in names}
    extra = {
        path.relative_to(own).as_posix()
        for path in own.glob("*/*.docx")
        if path.parent.name in languages and path.is_file() and not path.name.startswith(("~$", "."))
    }
    return [_entry(own, name, record.get(name)) for name in sorted({*names, *extra})]


def _entry(own: Path, name: str, adopted: Adopted | None) -> Entry:
    if not (own / name).is_file():
        return Entry(name, library.shipped() / name)
    ours = digest(read_package(library.shipped() / name)) if (library.shipped() / name).is_file() else None
    outdated = None if adopted is None or ours is None else adopted.content != ours
    version = "" if adopted is None else adopted.docgen
    return Entry(name, own / name, True, _digest(own / name) != ours, outdated, version)


def _digest(path: Path) -> str:
    """Return the digest of an office's file, "" where it is no Word file: it is another one certainly."""
    try:
        return digest(read_package(path))
    except TemplateError:
        return ""
