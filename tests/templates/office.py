"""What tests of an office's templates are written with: its folder, and edits in it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from docgen.rendering.library import shipped
from docgen.templates import adopt, named
from docgen.word.package import open_package
from tests.rendering.templates import zipped

Edit = Callable[[str], str]


def office(folder: Path, *words: str) -> Path:
    """A folder into which these templates were taken over."""
    adopt([name for word in words for name in named(word)], folder, "0.1.0")
    return folder


def edited(path: Path, edit: Edit, part: str = "word/document.xml") -> Path:
    """The template at `path`, with the XML of a part changed; something must have changed."""
    package = open_package(path.read_bytes())
    files: dict[str, str | bytes] = {name: package.read(name) for name in package.parts}
    before = package.read(part).decode()
    files[part] = edit(before)
    assert files[part] != before
    path.write_bytes(zipped(files))
    return path


def other_release(tmp_path: Path) -> Path:
    """A folder of shipped templates of which vi/invitation.docx has changed."""
    folder = tmp_path / "shipped"
    shutil.copytree(shipped(), folder)
    edited(folder / "vi" / "invitation.docx", lambda xml: xml.replace("Kính gửi", "Trân trọng gửi"))
    return folder
