"""Reading a .docx with limits, and writing the same bytes each time."""

from __future__ import annotations

import io
import os
import struct
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from docgen.errors import TemplateError
from docgen.word.archive import Archive, packed
from docgen.word.package import open_package, read_package
from docgen.word.relations import main_document
from docgen.word.text import lines
from tests.rendering.templates import document, p, zipped

GOOD = document("Xin chào")


def files(docx: bytes) -> dict[str, str | bytes]:
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def encrypted(docx: bytes) -> bytes:
    """The same file with the flag "encrypted" on every member."""
    content = bytearray(docx)
    for signature, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        start = content.find(signature)
        while start >= 0:
            content[start + offset] |= 1
            start = content.find(signature, start + 4)
    return bytes(content)


def bomb() -> bytes:
    """156 kB that hold 1.2 million paragraphs, 40 MB of XML."""
    xml = document("x")
    content = files(xml)
    paragraphs = b"<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 1_200_000
    content["word/document.xml"] = bytes(content["word/document.xml"]).replace(
        b"<w:body>", b"<w:body>" + paragraphs
    )
    return zipped(content)


NO_WORD = "{file} is no Word document (.docx). Open it in Word and save it as .docx."
LOCKED = "{file} is protected by a password. Save it without one."
TOO_LARGE = "{file} is too large or packed too tightly for a letter; it was not opened."
REFUSED: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "text": (lambda: b"Xin ch\xc3\xa0o", "not-docx", NO_WORD),
    "empty": (lambda: b"", "not-docx", NO_WORD),
    "half a file": (lambda: GOOD[: len(GOOD) // 2], "not-docx", NO_WORD),
    "another zip": (lambda: zipped({"a.txt": "a"}), "not-docx", NO_WORD),
    "old .doc": (
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512),
        "not-docx",
        "{file} is protected by a password or in the old .doc format. Save it as an open .docx.",
    ),
    "encrypted": (lambda: encrypted(GOOD), "not-docx", LOCKED),
    "path outside": (lambda: zipped({**files(GOOD), "../evil.xml": "x"}), "not-docx", NO_WORD),
    "path from the root": (lambda: zipped({**files(GOOD), "/etc/evil": "x"}), "not-docx", NO_WORD),
    "path of Windows": (lambda: zipped({**files(GOOD), "word\\..\\..\\evil": "x"}), "not-docx", NO_WORD),
    "equal on Windows": (lambda: zipped({**files(GOOD), "Word/Document.xml": "x"}), "not-docx", NO_WORD),
    "many parts": (
        lambda: zipped({**files(GOOD), **{f"word/{n}.xml": "" for n in range(1001)}}),
        "package-too-large",
        TOO_LARGE,
    ),
    "1.2 million paragraphs": (bomb, "package-too-large", TOO_LARGE),
    "one tight part": (
        lambda: zipped({**files(GOOD), "word/x.xml": b" " * (2 * 2**20)}),
        "package-too-large",
        TOO_LARGE,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name: str, tmp_path: Path) -> None:
    make, code, message = REFUSED[name]
    path = tmp_path / "thư.docx"
    path.write_bytes(make())
    with pytest.raises(TemplateError) as caught:
        read_package(path)
    (problem,) = caught.value.problems
    assert (problem.code, problem.message.say(), problem.place and problem.place.file) == (
        code,
        message.format(file="thư.docx"),
        str(path),
    )


def unread(path: Path) -> tuple[str, str]:
    with pytest.raises(TemplateError) as caught:
        read_package(path)
    (problem,) = caught.value.problems
    assert problem.place is not None
    assert problem.place.file == str(path)
    return problem.code, problem.message.say()


def test_what_is_no_file_is_said_before_it_is_read(tmp_path: Path) -> None:
    folder = ("not-a-file", "This is a folder; name a Word file.")
    assert unread(tmp_path / "không.docx") == ("no-file", "There is no such file.")
    assert unread(tmp_path) == folder
    assert unread(Path()) == folder
    (tmp_path / "thư.docx").write_bytes(GOOD)
    assert unread(tmp_path / "thư.docx" / "x.docx")[0] in ("no-file", "unreadable")
    assert unread(tmp_path / ("x" * 300))[0] in ("no-file", "unreadable")
    assert unread(tmp_path / "a\0b")[0] in ("no-file", "unreadable")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes and devices among its files")
def test_a_pipe_or_a_device_is_not_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.docx"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero")):
        assert unread(path) == ("not-a-file", "This is no ordinary file; name a Word file.")


def test_a_large_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "thư.docx"
    with path.open("wb") as file:
        file.truncate(2**40)
    assert unread(path) == ("package-too-large", TOO_LARGE.format(file="thư.docx"))


def test_a_part_that_is_not_what_the_directory_says() -> None:
    content = bytearray(GOOD)
    entry = content.find(b"PK\1\2")
    struct.pack_into("<L", content, entry + 24, 5)  # the size of [Content_Types].xml
    with pytest.raises(TemplateError, match=r"its part \[Content_Types\].xml is missing or broken"):
        main_document(open_package(bytes(content), "x.docx"))


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ("application/vnd.ms-word.document.macroEnabled.main+xml", "holds macros"),
        (
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
            "no Word document",
        ),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "no Word document"),
    ],
)
def test_only_documents_without_macros(kind: str, message: str) -> None:
    with pytest.raises(TemplateError, match=message):
        main_document(open_package(document("x", main_type=kind), "x.docx"))


def test_no_document_part() -> None:
    content = files(GOOD)
    content["_rels/.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
    )
    with pytest.raises(TemplateError, match=r"^x\.docx has no Word document in it"):
        main_document(open_package(zipped(content), "x.docx"))


def test_written_again_the_same_text_and_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    parts = open_package(GOOD).parts.values()
    once = Archive(parts).finish([packed("x/ý.xml", b"<a/>"), packed("y.xml", b"<a/>" * 1000)])
    again = Archive(parts).finish([packed("x/ý.xml", b"<a/>"), packed("y.xml", b"<a/>" * 1000)])
    assert once == again
    assert lines(once) == ["Xin chào"]
    with zipfile.ZipFile(io.BytesIO(once)) as archive:
        assert archive.testzip() is None
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist() == [*files(GOOD), "x/ý.xml", "y.xml"]
        assert archive.read("y.xml") == b"<a/>" * 1000


def test_deflated_parts_are_copied_as_they_are() -> None:
    package = open_package(GOOD)
    written = open_package(Archive(package.parts.values()).finish([]))
    assert {name: part.raw for name, part in written.parts.items()} == {
        name: part.raw for name, part in package.parts.items()
    }


@pytest.mark.parametrize(
    ("epoch", "stamp"),
    [
        ("1700000000", (2023, 11, 14, 22, 13, 20)),
        ("0", (1980, 1, 1, 0, 0, 0)),
        ("99999999999999", (2107, 12, 31, 23, 59, 58)),
        ("gestern", (1980, 1, 1, 0, 0, 0)),
    ],
)
def test_source_date_epoch(epoch: str, stamp: tuple[int, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    archive = Archive(open_package(GOOD).parts.values())
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with zipfile.ZipFile(io.BytesIO(archive.finish([packed("x", b"")]))) as written:
        assert {member.date_time for member in written.infolist()} == {stamp}


def test_entities_are_refused() -> None:
    content = files(document(p("a")))
    evil = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    content["word/document.xml"] = (
        bytes(content["word/document.xml"]).decode().replace("<w:document", evil + "<w:document", 1)
    )
    with pytest.raises(TemplateError, match=r"declares XML entities in word/document\.xml"):
        lines(zipped(content))
