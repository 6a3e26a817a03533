"""Which names every system takes, and how a disk spells them, through `docgen.filenames`."""

import os
import subprocess
import sys

import pytest

from docgen.filenames import alike, fault, on_disk, quoted, readable


@pytest.mark.parametrize("name", ["lpt0", "com0.docx", "console", "com10", "Thuận Châu", "邀请函", "ໜັງສື"])
def test_names_that_every_system_takes(name):
    assert fault(name) is None
    assert readable(on_disk(name)) == name


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "it is empty or only dots"),
        ("..", "it is empty or only dots"),
        ("a/b", 'it holds one of < > : " / \\ | ? *'),
        ("a\udcff", "it is not in UTF-8"),
        ("a\u200bb", "it holds a character that cannot be seen"),
        (" a", "it begins or ends in a space, or ends in a dot"),
        ("a.", "it begins or ends in a space, or ends in a dot"),
        ("CONIN$", "Windows keeps it for a device"),
        ("lpt¹.vi", "Windows keeps it for a device"),
        (".docgen-x", "docgen keeps names that begin so for itself"),
        ("ủ" * 86, "it is longer than 255 bytes"),
    ],
)
def test_names_that_some_system_refuses(name, reason):
    found = fault(name)
    assert found is not None
    assert found.say() == reason


def test_names_that_are_one_elsewhere():
    assert alike("THU\u031bẬn") == alike("thưận")


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("out/v.yaml", "out/v.yaml"),
        ("Thu\udce1\udcba\udcadn.yaml", "Thuận.yaml"),
        ("a\udcffb", "a\ufffdb"),
        ("x\ud800b", "x\ufffdb"),
        ("Tệp Thu\udce1\udcba\udcadn", "Tệp Thuận"),
    ],
)
def test_a_path_as_text(path, said):
    assert readable(path) == said


def test_a_path_in_a_command():
    said = {"out/visit/mời.vi.docx": "out/visit/mời.vi.docx", "C:\\a\\b.docx": "C:\\a\\b.docx"}
    said |= {name: f'"{name}"' for name in ("mời vi (1).docx", "a&b.docx", "$x.docx", "ເຊີນ.docx", "")}
    assert {name: quoted(name) for name in said} == said


@pytest.mark.skipif(sys.platform == "win32", reason="Windows names files in Unicode")
def test_a_locale_that_knows_no_utf_8(tmp_path):
    code = "import os, sys; from docgen.filenames import *; name = readable(sys.argv[1]);"
    code += "print(ascii(name), os.fsencode(on_disk(name)))"
    run = subprocess.run(
        [sys.executable, "-c", code, "Thuận"],
        env=os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.split(" ", 1) == ["'Thu\\u1eadn'", f"{'Thuận'.encode()}\n"]
