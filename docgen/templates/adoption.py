"""Taking over docgen's own templates, to change them in Word.

In: names of shipped templates, an office's folder. Out: copies there, all or none and never over a file,
and a record of what they were copied from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from docgen import output
from docgen.errors import OutputError, Place, Problem
from docgen.filenames import readable
from docgen.messages import _
from docgen.output import staging
from docgen.output.lock import locked
from docgen.rendering import library
from docgen.templates import record
from docgen.word.package import open_package, read_content


def adopt(names: Sequence[str], folder: Path, version: str) -> list[Path]:
    """Copy the shipped templates `names` ("vi/invitation.docx") into `folder`; return the copies.

    `version` is docgen's own, for the record. Raises OutputError, having copied nothing, where a file of
    that name is there already, the folder is docgen's own, or it cannot be written.
    """
    names = _distinct(names, folder)
    _refuse_present([folder / name for name in names])
    contents = {name: read_content(library.shipped() / name) for name in names}
    with staging.failures_told(folder), staging.made(folder), locked(folder):
        # First the record: one without its template says nothing, a template without one cannot be judged.
        _record(contents, folder, version)
        for name, content in contents.items():
            (folder / name).parent.mkdir(exist_ok=True)
            output.create(folder / name, content)
    return [folder / name for name in names]


def follow(names: Sequence[str], folder: Path, version: str) -> list[Path]:
    """Record that the office's templates `names` hold what docgen's own of today have; return them.

    Copies nothing. Raises OutputError where one of them is not in `folder`, or the record cannot be written.
    """
    names = _distinct(names, folder)
    message = _("There is no such template here. Copy docgen's own first, without --seen.")
    missing = [folder / name for name in names if not (folder / name).is_file()]
    if missing:
        raise OutputError([Problem("no-template", message, Place(readable(path))) for path in missing])
    with staging.failures_told(folder), locked(folder):
        _record({name: read_content(library.shipped() / name) for name in names}, folder, version)
    return [folder / name for name in names]


def _distinct(names: Sequence[str], folder: Path) -> list[str]:
    if folder.exists() and folder.samefile(library.shipped()):
        message = _("These are docgen's own templates; name another folder with --to.")
        raise OutputError(Problem("own-templates", message, Place(readable(folder))))
    return list(dict.fromkeys(names))


def _record(contents: Mapping[str, bytes], folder: Path, version: str) -> None:
    """Add to the record that the templates follow docgen's own of these bytes."""
    digests = {name: record.digest(open_package(content, name)) for name, content in contents.items()}
    adopted = {name: record.Adopted(digest, version) for name, digest in digests.items()}
    staging.put({record.FILE: record.written({**record.read(folder), **adopted})}, folder)


def _refuse_present(paths: Sequence[Path]) -> None:
    message = _("This file is there already, and was left as it is. Nothing was copied.")
    present = [path for path in paths if path.exists() or path.is_symlink()]
    if present:
        raise OutputError([Problem("exists", message, Place(readable(path))) for path in present])
