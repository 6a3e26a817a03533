"""Bytes to files, through `docgen.output`."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen import output
from docgen.errors import OutputError
from docgen.output import Remains, State, Written, folder_for, write

PAPERS = {"invitation.vi.docx": b"vi", "invitation.lo.docx": b"lo"}


def seen(folder: Path) -> dict[str, bytes]:
    """Everything a person sees in `folder`, by name."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")}


def hidden(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name.startswith("."))


def codes(error: pytest.ExceptionInfo[OutputError]) -> list[tuple[str, str]]:
    return [(problem.code, str(problem.place)) for problem in error.value.problems]


def said(error: pytest.ExceptionInfo[OutputError]) -> list[tuple[str, str]]:
    return [(str(problem.place), problem.message.say()) for problem in error.value.problems]


def test_writes_every_file_and_remembers_only_that(tmp_path):
    folder = tmp_path / "out" / "visit"
    assert write(PAPERS, folder) == [Written(folder / name, State.WRITTEN) for name in PAPERS]
    assert seen(folder) == PAPERS
    assert hidden(folder) == [".docgen.json"]


def test_a_second_run_touches_nothing(tmp_path):
    write(PAPERS, tmp_path)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    assert write(PAPERS, tmp_path) == [Written(tmp_path / name, State.UNCHANGED) for name in PAPERS]
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before


def test_only_what_changed_is_written(tmp_path):
    write(PAPERS, tmp_path)
    result = write(PAPERS | {"invitation.lo.docx": b"new"}, tmp_path)
    assert [(written.path.name, written.state) for written in result] == [
        ("invitation.vi.docx", State.UNCHANGED),
        ("invitation.lo.docx", State.WRITTEN),
    ]


def test_a_subset_leaves_the_others_and_their_memory(tmp_path):
    write(PAPERS, tmp_path)
    write({"invitation.vi.docx": b"new"}, tmp_path)
    write(PAPERS | {"invitation.lo.docx": b"newer"}, tmp_path)
    assert seen(tmp_path) == {"invitation.vi.docx": b"vi", "invitation.lo.docx": b"newer"}


def test_every_edited_file_is_named_and_nothing_is_written(tmp_path):
    write(PAPERS, tmp_path)
    edits = dict.fromkeys(PAPERS, b"by hand")
    for name, content in edits.items():
        (tmp_path / name).write_bytes(content)
    with pytest.raises(OutputError) as error:
        write(dict.fromkeys(PAPERS, b"new") | {"programme.vi.docx": b"p"}, tmp_path)
    assert codes(error) == [("edited", str(tmp_path / name)) for name in PAPERS]
    assert seen(tmp_path) == edits


def test_a_file_of_somebody_else_is_kept(tmp_path):
    (tmp_path / "invitation.vi.docx").write_bytes(b"theirs")
    with pytest.raises(OutputError) as error:
        write(PAPERS, tmp_path)
    assert codes(error) == [("not-ours", str(tmp_path / "invitation.vi.docx"))]
    assert seen(tmp_path) == {"invitation.vi.docx": b"theirs"}


def test_force_replaces_an_edit_but_never_calls_it_docgens_own(tmp_path):
    write(PAPERS, tmp_path)
    paper = tmp_path / "invitation.vi.docx"
    paper.write_bytes(b"by hand")
    write(PAPERS, tmp_path, force=True)
    assert seen(tmp_path) == PAPERS
    paper.write_bytes(b"by hand")
    with pytest.raises(OutputError):
        write(PAPERS, tmp_path)


@pytest.mark.parametrize("ledger", [b"", b"{", b"[]", b'{"files": 3}', b'{"files": {"a": 3}}', b"\xff\xfe"])
def test_a_damaged_memory_counts_every_file_as_somebodys(tmp_path, ledger):
    write(PAPERS, tmp_path)
    (tmp_path / ".docgen.json").write_bytes(ledger)
    with pytest.raises(OutputError) as error:
        write({"invitation.vi.docx": b"new"}, tmp_path)
    assert codes(error) == [("not-ours", str(tmp_path / "invitation.vi.docx"))]


def test_a_lost_memory_comes_back_with_the_same_bytes(tmp_path):
    write(PAPERS, tmp_path)
    (tmp_path / ".docgen.json").unlink()
    write(PAPERS, tmp_path)
    write({"invitation.vi.docx": b"new"}, tmp_path)
    assert seen(tmp_path) == PAPERS | {"invitation.vi.docx": b"new"}


def test_a_power_cut_between_memory_and_files_leaves_both_known(tmp_path, monkeypatch):
    write(PAPERS, tmp_path)
    real = Path.replace

    def cut(self: Path, target: Path) -> Path:
        if Path(target).suffix == ".docx":
            raise KeyboardInterrupt
        return real(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", cut)
        with pytest.raises(KeyboardInterrupt):
            write(PAPERS | {"invitation.vi.docx": b"new"}, tmp_path)
    assert seen(tmp_path) == PAPERS
    write(PAPERS | {"invitation.vi.docx": b"newer"}, tmp_path)
    assert seen(tmp_path) == PAPERS | {"invitation.vi.docx": b"newer"}


def test_a_full_disk_leaves_everything_as_it_was(tmp_path, monkeypatch):
    write(PAPERS, tmp_path)
    stored = []

    def full(handle: int) -> None:
        stored.append(handle)
        if len(stored) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError) as error:
        write(dict.fromkeys(PAPERS, b"new"), tmp_path)
    assert said(error) == [(str(tmp_path), "This could not be written: the disk is full.")]
    assert seen(tmp_path) == PAPERS
    assert hidden(tmp_path) == [".docgen.json"]


def test_a_folder_made_in_vain_is_removed(tmp_path, monkeypatch):
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError):
        write(PAPERS, tmp_path / "out" / "visit")
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_the_folder_should_be(tmp_path):
    (tmp_path / "out").write_bytes(b"a file")
    with pytest.raises(OutputError) as error:
        write(PAPERS, tmp_path / "out" / "visit")
    assert said(error) == [
        (
            str(tmp_path / "out"),
            "This could not be written: something on the way is a file, not a folder.",
        )
    ]


def test_a_folder_where_a_file_should_be(tmp_path):
    (tmp_path / "invitation.vi.docx").mkdir()
    with pytest.raises(OutputError) as error:
        write(PAPERS, tmp_path, force=True)
    assert [problem.code for problem in error.value.problems] == ["unwritable"]
    assert [path.name for path in tmp_path.iterdir()] == ["invitation.vi.docx"]


def test_a_file_open_in_word_keeps_the_new_one_beside_it(tmp_path, monkeypatch):
    write(PAPERS, tmp_path)
    real = Path.replace

    def open_in_word(self: Path, target: Path) -> Path:
        if Path(target).name == "invitation.vi.docx":
            raise PermissionError(errno.EACCES, "Access is denied")
        return real(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", open_in_word)
        result = write(dict.fromkeys(PAPERS, b"new"), tmp_path)
    assert result == [
        Written(tmp_path / "invitation.vi.docx", State.BESIDE, tmp_path / "invitation.vi.new.docx"),
        Written(tmp_path / "invitation.lo.docx", State.WRITTEN),
    ]
    assert seen(tmp_path) == {
        "invitation.vi.docx": b"vi",
        "invitation.vi.new.docx": b"new",
        "invitation.lo.docx": b"new",
    }
    write(dict.fromkeys(PAPERS, b"new"), tmp_path)
    assert seen(tmp_path)["invitation.vi.docx"] == b"new"


HOLDER = """
import sys
from pathlib import Path
from docgen.output.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_two_runs_at_once(tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(OutputError) as error:
            write(PAPERS, tmp_path)
        assert codes(error) == [("busy", str(tmp_path))]
        assert seen(tmp_path) == {}
        holder.kill()  # as a crash would: the system frees the lock
    write(PAPERS, tmp_path)
    assert seen(tmp_path) == PAPERS
    assert hidden(tmp_path) == [".docgen.json"]


def test_what_a_killed_run_left_is_swept(tmp_path):
    (tmp_path / ".docgen-0123.tmp").write_bytes(b"half")
    write(PAPERS, tmp_path)
    assert hidden(tmp_path) == [".docgen.json"]


def test_others_may_read_the_files(tmp_path):
    umask = os.umask(0o022)
    try:
        write(PAPERS, tmp_path)
    finally:
        os.umask(umask)
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o644}


def test_a_link_in_a_files_place_is_never_followed(tmp_path):
    outside = tmp_path / "outside.docx"
    outside.write_bytes(b"theirs")
    folder = tmp_path / "visit"
    folder.mkdir()
    (folder / "invitation.vi.docx").symlink_to(outside)
    with pytest.raises(OutputError) as error:
        write(PAPERS, folder)
    assert [problem.code for problem in error.value.problems] == ["not-ours"]
    write(PAPERS, folder, force=True)
    assert outside.read_bytes() == b"theirs"
    assert seen(folder) == PAPERS


@pytest.mark.parametrize(
    "name",
    ["", ".", "..", "../x", "a/b", "a\\b", "C:x", "con", "CON.vi.docx", "nul .docx", "com1.docx", "LPT¹",
     "x.", "x ", "a\x00b", "a\u200bb", "a\u202eb", "a\ud800b", ".docgen.json", ".DOCGEN-x", "x" * 256,
     "ủ" * 86, "what?"],
)  # fmt: skip
def test_names_that_some_system_refuses(tmp_path, name):
    with pytest.raises(OutputError) as error:
        write({name: b"x"}, tmp_path / "out")
    assert [problem.code for problem in error.value.problems] == ["unfit-name"]
    with pytest.raises(OutputError):
        folder_for(tmp_path / "out", name)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["console.docx", "com10.docx", "ủ" * 85, "thư mời.vi.docx", "邀请函", "ໜັງສື"])
def test_names_that_every_system_takes(tmp_path, name):
    write({name: b"x"}, tmp_path)
    assert seen(tmp_path) == {name: b"x"}
    assert folder_for(tmp_path / "out", name) == tmp_path / "out" / name


def test_two_names_that_are_one_elsewhere(tmp_path):
    with pytest.raises(OutputError) as error:
        write({"A.docx": b"1", "a.docx": b"2", "ủ.docx": b"3", "u\u0309.docx": b"4"}, tmp_path)
    assert [problem.code for problem in error.value.problems] == ["name-clash", "name-clash"]


@pytest.mark.parametrize("there", ["Invitation.vi.docx", "INVITATION.VI.DOCX"])
def test_a_name_there_in_another_case(tmp_path, there):
    (tmp_path / there).write_bytes(b"theirs")
    with pytest.raises(OutputError) as error:
        write(PAPERS, tmp_path)
    assert [problem.code for problem in error.value.problems] == ["name-clash"]
    assert seen(tmp_path) == {there: b"theirs"}


def test_decomposed_names_come_out_composed(tmp_path):
    write({"thu\u031b.docx": b"x"}, tmp_path)
    assert seen(tmp_path) == {"thư.docx": b"x"}


def test_a_folder_that_leads_outside(tmp_path):
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    out.mkdir()
    elsewhere.mkdir()
    (out / "visit").symlink_to(elsewhere)
    (out / "circle").symlink_to(out / "circle")
    for name in ("visit", "circle"):
        with pytest.raises(OutputError) as error:
            folder_for(out, name)
        assert codes(error) == [("outside", str(out / name))]


@given(st.text(max_size=12), st.binary(max_size=3))
def test_whatever_the_name_nothing_lands_elsewhere(tmp_path_factory, name, content):
    home = tmp_path_factory.mktemp("home")
    try:
        (written,) = output.write({name: content}, home / "out")
    except OutputError:
        assert list(home.iterdir()) == []
    else:
        assert written.path.parent == home / "out"
        assert seen(home / "out") == {written.path.name: content} or written.path.name.startswith(".")
        assert [path.name for path in home.iterdir()] == ["out"]


def test_a_new_file_is_written_once_and_whole(tmp_path, monkeypatch):
    output.create(tmp_path / "visit.yaml", b"docgen: 1\n")
    with pytest.raises(OutputError) as error:
        output.create(tmp_path / "visit.yaml", b"other")
    assert codes(error) == [("exists", str(tmp_path / "visit.yaml"))]
    assert seen(tmp_path) == {"visit.yaml": b"docgen: 1\n"}

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError) as error:
        output.create(tmp_path / "second.yaml", b"docgen: 1\n")
    assert said(error) == [(str(tmp_path / "second.yaml"), "This could not be written: the disk is full.")]
    assert list(seen(tmp_path)) == ["visit.yaml"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
@pytest.mark.parametrize("name", [".docgen.json", "invitation.vi.docx", ".docgen.lock"])
def test_only_ordinary_files_are_read(tmp_path, name):
    os.mkfifo(tmp_path / name)
    papers = {"invitation.vi.docx": b"vi"}
    if name.startswith("."):
        write(papers, tmp_path)
    else:
        with pytest.raises(OutputError) as error:
            write(papers, tmp_path)
        assert codes(error) == [("not-ours", str(tmp_path / name))]
        write(papers, tmp_path, force=True)
    assert seen(tmp_path) == papers
    assert hidden(tmp_path) == [".docgen.json"]


def test_a_memory_or_file_that_cannot_be_read_is_named(tmp_path, monkeypatch):
    write(PAPERS, tmp_path)
    real = Path.read_bytes
    for name in (".docgen.json", "invitation.lo.docx"):

        def refuse(self: Path, name: str = name) -> bytes:
            if self.name == name:
                raise PermissionError(errno.EACCES, "Permission denied")
            return real(self)

        monkeypatch.setattr(Path, "read_bytes", refuse)
        with pytest.raises(OutputError) as error:
            write(PAPERS, tmp_path)
        monkeypatch.setattr(Path, "read_bytes", real)
        complaint = "This could not be read, so nothing was written here: you may not read it."
        assert said(error) == [(str(tmp_path / name), complaint)]


def test_a_read_only_paper_is_kept_and_the_mode_stays(tmp_path):
    write(PAPERS, tmp_path)
    paper = tmp_path / "invitation.vi.docx"
    paper.chmod(0o444)
    write(PAPERS, tmp_path)
    with pytest.raises(OutputError) as error:
        write(PAPERS | {paper.name: b"new"}, tmp_path)
    assert codes(error) == [("read-only", str(paper))]
    assert seen(tmp_path) == PAPERS
    write(PAPERS | {paper.name: b"new"}, tmp_path, force=True)
    assert paper.read_bytes() == b"new"
    assert not paper.stat().st_mode & 0o222


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_who_may_read_a_paper_stays_who_may_read_it(tmp_path):
    write(PAPERS, tmp_path)
    for path in tmp_path.iterdir():
        path.chmod(0o600)
    write(dict.fromkeys(PAPERS, b"new"), tmp_path)
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


def test_the_papers_of_another_dossier_are_kept(tmp_path):
    out = tmp_path / "out"
    write(PAPERS, out, dossier=tmp_path / "a" / "visit.yaml")
    for other in ("b/visit.yaml", "a/visit.YML"):
        with pytest.raises(OutputError) as error:
            write({"programme.vi.docx": b"new"}, out, dossier=tmp_path / other)
        assert codes(error) == [("other-dossier", str(tmp_path / other))]
        assert seen(out) == PAPERS
    assert str(tmp_path.name) not in (out / ".docgen.json").read_text()


def test_a_dossier_is_the_same_by_another_way_and_after_a_move(tmp_path, monkeypatch):
    tree = tmp_path / "tree"
    (tree / "a").mkdir(parents=True)
    write(PAPERS, tree / "out", dossier=tree / "a" / "visit.yaml")
    memory = (tree / "out" / ".docgen.json").read_bytes()
    monkeypatch.chdir(tree)
    write(PAPERS, Path("out"), dossier=Path("a/../a/visit.yaml"))
    moved = tree.rename(tmp_path / "elsewhere")
    assert {file.state for file in write(PAPERS, moved / "out", dossier=moved / "a" / "visit.yaml")} == {
        State.UNCHANGED
    }
    assert (moved / "out" / ".docgen.json").read_bytes() == memory


def test_force_hands_the_folder_to_another_dossier(tmp_path):
    out = tmp_path / "out"
    write(PAPERS, out, dossier=tmp_path / "a.yaml")
    write(PAPERS, out, dossier=tmp_path / "b.yaml", force=True)
    write({"invitation.vi.docx": b"new"}, out, dossier=tmp_path / "b.yaml")
    with pytest.raises(OutputError):
        write(PAPERS, out, dossier=tmp_path / "a.yaml")


def test_a_memory_that_names_no_dossier_takes_the_next(tmp_path):
    out = tmp_path / "out"
    write(PAPERS, out)
    write(PAPERS, out, dossier=tmp_path / "a.yaml")
    with pytest.raises(OutputError):
        write(PAPERS, out, dossier=tmp_path / "b.yaml")


def test_papers_of_earlier_builds_are_told_or_removed_but_never_edited_ones(tmp_path):
    old = {"memorandum.vi.docx": b"old", "memorandum.lo.docx": b"old"}
    write(PAPERS | old, tmp_path)
    (tmp_path / "memorandum.lo.docx").write_bytes(b"by hand")
    (tmp_path / "theirs.docx").write_bytes(b"theirs")
    same = [Written(tmp_path / name, State.UNCHANGED) for name in PAPERS]
    lo, vi = (tmp_path / name for name in sorted(old))
    assert write(PAPERS, tmp_path) == same
    told = [*same, Written(lo, State.NOT_ORDERED), Written(vi, State.NOT_ORDERED)]
    assert write(PAPERS, tmp_path, remain=Remains.TOLD) == told
    removed = [*same, Written(lo, State.NOT_ORDERED), Written(vi, State.REMOVED)]
    assert write(PAPERS, tmp_path, remain=Remains.REMOVED) == removed
    assert seen(tmp_path) == PAPERS | {"memorandum.lo.docx": b"by hand", "theirs.docx": b"theirs"}
    write(PAPERS | old, tmp_path, force=True)
    assert seen(tmp_path) == PAPERS | old | {"theirs.docx": b"theirs"}


def test_a_pdf_stays_and_is_out_of_date_when_its_word_file_changes(tmp_path):
    write({"a.docx": b"1", "a.pdf": b"1"}, tmp_path)
    for remain in Remains:
        assert write({"a.docx": b"1"}, tmp_path, remain=remain) == [
            Written(tmp_path / "a.docx", State.UNCHANGED)
        ]
    assert write({"a.docx": b"2"}, tmp_path, remain=Remains.REMOVED) == [
        Written(tmp_path / "a.docx", State.WRITTEN),
        Written(tmp_path / "a.pdf", State.OUTDATED),
    ]
