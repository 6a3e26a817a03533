"""`docgen compare`: files, folders, tables, and what is refused."""

from __future__ import annotations

import io
import json
import zipfile

import docx
import pytest

from tests.comparison.revisions import accepted, as_it_is, rejected
from tests.documents import assert_valid, lines
from tests.dossiers import build_dossier

VI, LO = "Hỗ trợ 50 triệu đồng trong năm 2026.", "ຊ່ວຍເຫຼືອ 50 ລ້ານດົ່ງ ໃນປີ 2026."
POINT = "agreed.0.points.0"


def written(path, *texts):
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    document.save(path)
    return path.read_bytes()


@pytest.fixture
def drafts(tmp_path):
    return written(tmp_path / "a.docx", VI, LO), written(tmp_path / "b.docx", VI.replace("50", "80"), LO)


def test_two_word_files(docgen, tmp_path, drafts):
    result = docgen("compare", "a.docx", "b.docx", "-l", "vi", "-l", "lo")
    assert (result.code, result.err) == (0, ["Written: b.changes.docx"])
    assert result.out == [
        "changed  lagging: Lao",
        f"  vi - {VI}",
        f"  vi + {VI.replace('50', '80')}",
        f"  lo = {LO}",
        "Changes: 1, lagging: 1",
    ]
    document = (tmp_path / "b.changes.docx").read_bytes()
    assert (accepted(document), rejected(document)) == (as_it_is(drafts[1]), as_it_is(drafts[0]))


def test_a_file_that_is_there_is_left_alone(docgen, tmp_path, drafts):
    (tmp_path / "c.docx").write_bytes(b"mine")
    result = docgen("compare", "a.docx", "b.docx", "-o", "c.docx")
    assert (result.code, (tmp_path / "c.docx").read_bytes()) == (1, b"mine")
    assert result.err[0].endswith("[exists]")
    assert docgen("compare", "a.docx", "b.docx", "-o", "c.docx", "--force").code == 0
    assert accepted((tmp_path / "c.docx").read_bytes()) == as_it_is(drafts[1])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.docx", "b.docx", "c.docx"]


def test_the_table_in_every_form(docgen, tmp_path, drafts):
    for name in ("t.md", "t.json", "t.docx"):
        assert docgen("compare", "a.docx", "b.docx", "-l", "vi,lo", "--table", name, "--force").code == 0
    (entry,) = json.loads((tmp_path / "t.json").read_text("utf-8"))
    assert entry == {
        "paper": "",
        "kind": "changed",
        "languages": {"vi": {"old": VI, "new": VI.replace("50", "80")}, "lo": {"old": LO, "new": LO}},
        "lagging": ["lo"],
    }
    assert (tmp_path / "t.md").read_text("utf-8").splitlines() == [
        "# a.docx → b.docx",
        "",
        "| Paper | Change | Vietnamese, old | Vietnamese, new | Lao, old | Lao, new | Lagging |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        f"|  | changed | {VI} | {VI.replace('50', '80')} | {LO} | {LO} | Lao |",
    ]
    table = (tmp_path / "t.docx").read_bytes()
    assert_valid(table)
    assert lines(table)[-6:] == ["changed", VI, VI.replace("50", "80"), LO, LO, "Lao"]


def test_two_dossiers(docgen, tmp_path):
    build_dossier(tmp_path, name="old/visit.yaml")
    changes = {f"{POINT}.vi": "Tuần tra song phương hằng quý.", "cooperation.0.amount": "700000000 VND"}
    build_dossier(tmp_path, changes, name="new/visit.yaml")
    result = docgen("compare", "old/visit.yaml", "new/visit.yaml", "-p", "memorandum", "--format", "json")
    found = json.loads("\n".join(result.out))
    assert [(one["paper"], one["kind"], one["lagging"]) for one in found] == [
        ("memorandum", "changed", []),
        ("memorandum", "changed", ["lo"]),
    ]
    assert found[1]["languages"]["lo"]["new"].endswith("ລາດຕະເວນສອງຝ່າຍ.")
    made = sorted(path.name for path in (tmp_path / "changes").glob("*.docx"))
    assert [f"Written: changes/{name}" for name in made] == sorted(result.err)
    assert "memorandum.vi-lo.docx" in made
    for name in made:
        assert_valid((tmp_path / "changes" / name).read_bytes())


def test_a_word_file_and_a_dossier(docgen, tmp_path):
    build_dossier(tmp_path)
    docgen("build", "visit.yaml")
    (tmp_path / "edited.docx").write_bytes((tmp_path / "out/visit/invitation.vi.docx").read_bytes())
    build_dossier(tmp_path, {"delegations.hua-muong.size": 14})
    result = docgen("compare", "edited.docx", "visit.yaml")
    assert (result.code, result.err[0].rpartition(" ")[2]) == (2, "[which-paper]")
    result = docgen("compare", "edited.docx", "visit.yaml", "-p", "invitation", "-l", "vi")
    assert (result.code, result.out[-1]) == (0, "Changes: 1, lagging: 0")
    assert (tmp_path / "visit.changes.docx").exists()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--date", "hôm qua"], "bad-date"),
        (["--author", "a\nb"], "bad-author"),
        (["--table", "t.xlsx"], "table-ending"),
        (["-o", "x.pdf"], "not-docx-name"),
    ],
)
def test_wrong_options(docgen, tmp_path, drafts, words, code):
    result = docgen("compare", "a.docx", "b.docx", *words)
    assert (result.code, len(result.err), result.err[0].rpartition(" ")[2]) == (2, 1, f"[{code}]")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.docx", "b.docx"]


def spoilt(content, changes):
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, changes.get(name, lambda part: part)(old.read(name)))
    return made.getvalue()


RELATION = (
    b'<Relationship Id="evil" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
)
HOSTILE = {
    "a bomb": ("word/document.xml", lambda part: part + b" " * 20_000_000, "package-too-large"),
    "an entity": (
        "word/document.xml",
        lambda part: b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + part.partition(b"?>")[2],
        "forbidden-content",
    ),
    "an external template": (
        "word/_rels/document.xml.rels",
        lambda part: part.replace(
            b"</Relationships>",
            RELATION + b'attachedTemplate" Target="http://x/y" TargetMode="External"/></Relationships>',
        ),
        "forbidden-content",
    ),
    "macros": (
        "word/_rels/document.xml.rels",
        lambda part: part.replace(
            b"</Relationships>", RELATION + b'vbaProject" Target="vbaProject.bin"/></Relationships>'
        ),
        "forbidden-content",
    ),
    "10,000 nested tables": (
        "word/document.xml",
        lambda part: part.replace(
            b"<w:body>", b"<w:body>" + b"<w:tbl><w:tr><w:tc>" * 10_000 + b"</w:tc></w:tr></w:tbl>" * 10_000
        ),
        "part-damaged",
    ),
    "no document": ("_rels/.rels", lambda part: part.replace(b"officeDocument\"", b"nothing\""), "not-docx"),
    "no zip": (None, None, "not-docx"),
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_is_refused_with_one_line(docgen, tmp_path, drafts, kind):
    part, change, code = HOSTILE[kind]
    (tmp_path / "x.docx").write_bytes(spoilt(drafts[0], {part: change}) if part else b"no zip")
    for words in (("x.docx", "b.docx"), ("a.docx", "x.docx")):
        result = docgen("compare", *words)
        assert (result.code, result.out, len(result.err)) == (1, [], 1)
        assert result.err[0].endswith(f"[{code}]")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.docx", "b.docx", "x.docx"]
