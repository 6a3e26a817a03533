"""Of which dossier, and which of its papers, an edited file is."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from docgen import build
from docgen.dossier import load
from docgen.errors import Place, Problem, Severity, UsageError
from docgen.papers import plan
from docgen.roundtrip.identity import differing, find_dossier, find_job
from docgen.word import text
from docgen.word.returned import Label
from tests.dossiers import build_dossier

LABEL = Label("visit", "memorandum", ("vi", "lo"))


@pytest.fixture
def here(tmp_path, monkeypatch):
    """An empty folder that we stand in, with other folders round it."""
    folder = tmp_path / "office" / "desk"
    folder.mkdir(parents=True)
    monkeypatch.chdir(folder)
    return folder


def touched(path):
    """An empty file at `path`; nobody opens it."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"")
    return path


def refused(edited, label=None):
    with pytest.raises(UsageError) as caught:
        find_dossier(edited, label, None)
    (problem,) = caught.value.problems
    assert problem.place == Place(str(edited))
    return problem.code


@pytest.fixture
def built(here):
    """A dossier in a folder of its own, and its papers in `out`."""
    build(build_dossier(here, name="dossiers/visit.yaml"), papers=["programme"])
    return Path("out/visit/programme.vi.docx")


def test_the_dossier_that_is_given(here):
    assert find_dossier(Path("x.docx"), LABEL, Path("other.yaml")) == Path("other.yaml")


@pytest.mark.parametrize("label", [None, Label("visit", "programme", ("vi",))])
def test_the_folder_of_the_papers_remembers_the_dossier(built, label):
    build_dossier(Path(), name="visit.yaml")
    assert find_dossier(built, label, None) == Path("dossiers/visit.yaml")
    copied = Path(shutil.copy(built, "out/visit/bản sửa.docx"))
    assert find_dossier(copied, label, None) == Path("dossiers/visit.yaml")


def test_papers_and_dossier_that_moved_together_are_together_still(built, here, monkeypatch):
    moved = Path(shutil.move(here, here.parent.parent / "moved"))
    monkeypatch.chdir(moved.parent)
    assert find_dossier(Path("moved") / built, None, None) == Path("moved/dossiers/visit.yaml")


def test_a_paper_that_came_back_elsewhere_is_known_by_its_label(built):
    returned = Path(shutil.move(built, "returned.docx"))
    assert find_dossier(returned, Label("visit", "programme", ("vi",)), None) == Path("dossiers/visit.yaml")
    assert refused(returned) == "no-dossier"


def test_another_dossiers_paper_among_papers_is_not_theirs(built):
    touched("other.yml")
    stranger = Path(shutil.copy(built, "out/visit/stranger.docx"))
    assert find_dossier(stranger, Label("other", "programme", ("vi",)), None) == Path("other.yml")


@pytest.mark.parametrize(
    "place",
    ["visit.yaml", "visit.yml", "mail/in/visit.yaml", "mail/visit.yaml", "../visit.yaml", "work/visit.yaml"],
)
def test_a_dossier_is_looked_for_here_and_round_the_file(here, place):
    touched(place)
    edited = touched("mail/in/x.docx") if "mail" in place else touched("x.docx")
    assert find_dossier(edited, LABEL, None).resolve() == Path(place).resolve()


def test_one_here_is_taken_before_one_in_a_folder_here(here):
    touched("archive/visit.yaml")
    touched("visit.yaml")
    assert find_dossier(touched("x.docx"), LABEL, None) == Path("visit.yaml")


def test_of_several_dossiers_the_user_chooses(here):
    edited = touched("mail/x.docx")
    touched("visit.yaml")
    assert find_dossier(edited, LABEL, None) == Path("visit.yaml")
    touched("mail/visit.yaml")
    assert refused(edited, LABEL) == "which-dossier"
    Path("visit.yaml").rename("2023.yaml")
    Path("mail/visit.yaml").unlink()
    touched("a/visit.yaml")
    touched("b/visit.yaml")
    assert refused(edited, LABEL) == "which-dossier"


@pytest.mark.parametrize("name", ["../visit", "/etc/visit", "", "..", "visit\0", "con"])
def test_a_name_that_leads_elsewhere_leads_nowhere(here, name):
    touched("../visit.yaml")
    assert refused(touched("x.docx"), Label(name, "programme", ("vi",))) == "no-dossier"


def asked(edited, label=None):
    """What the user is asked where no dossier is found."""
    with pytest.raises(UsageError) as caught:
        find_dossier(edited, label, None)
    (problem,) = caught.value.problems
    assert problem.code == "no-dossier"
    return problem.message.say()


NOTHING = "Nothing says of which dossier this is a paper. "


def test_the_user_is_told_how_to_say_the_dossier(here):
    edited = touched("mail/x.docx")
    command = f"docgen readback {Path('mail/x.docx')} "
    visit = Label("chuyến thăm", "programme", ("vi",))
    lost = "The dossier chuyến thăm of this paper was not found. "
    assert asked(edited) == f"{NOTHING}Say its file: {command}DOSSIER.yaml"
    assert asked(edited, visit) == f'{lost}Say where it is: {command}"chuyến thăm.yaml"'
    touched("mail/.hidden.yaml")
    near = touched("mail/other.yml")
    assert asked(edited) == f"{NOTHING}Perhaps of this one: {command}{near}"
    assert asked(edited, visit) == f"{lost}If it is called otherwise now, say so: {command}{near}"
    touched("mail/third.yaml")
    assert asked(edited) == f"{NOTHING}Say its file: {command}DOSSIER.yaml"


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "x" * 100_000, "a\x1b[31m", "/x"])
def test_a_name_that_no_dossier_has_is_not_repeated(here, name):
    label = Label(name, "programme", ("vi",))
    assert asked(touched("x.docx"), label) == f"{NOTHING}Say its file: docgen readback x.docx DOSSIER.yaml"
    assert differing(Path("x.docx"), label, Path("visit.yaml")) == ()


def test_what_a_folder_remembers_may_be_anything(here):
    edited = touched("out/visit/programme.vi.docx")
    ledger = edited.parent / ".docgen.json"
    touched("visit.yaml")
    for name in ("../../visit.yaml", "", 7, "visit.yaml\n"):
        said = {"docgen": 1, "dossier": {"file": name, "way": "x"}, "files": {}}
        ledger.write_text(json.dumps(said), encoding="utf-8")
        assert refused(edited) == "no-dossier"
    ledger.write_bytes(b"{" * 100_000)
    assert refused(edited) == "no-dossier"
    ledger.unlink()
    ledger.mkdir()
    assert refused(edited) == "no-dossier"


def test_a_folder_whose_dossier_was_renamed_in_place_finds_one_of_the_old_name_here(built):
    Path("dossiers/visit.yaml").rename("visit.yaml")
    assert find_dossier(built, None, None) == Path("visit.yaml")


def test_a_letter_of_a_batch_has_no_dossier(here):
    edited = touched("letters/quoc-khanh/congratulation.vi.docx")
    line = {"file": "quoc-khanh/congratulation.vi.docx", "sha256": ["0"], "key": ""}
    (here / "letters/.docgen-series.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    assert refused(edited) == "batch-letter"
    assert find_dossier(edited, None, Path("visit.yaml")) == Path("visit.yaml")


def test_the_user_is_warned_of_another_dossiers_paper():
    edited = Path("x.docx")
    assert differing(edited, None, Path("visit.yaml")) == ()
    assert differing(edited, LABEL, Path("a/visit.yml")) == ()
    (problem,) = differing(edited, LABEL, Path("other.yaml"))
    assert isinstance(problem, Problem)
    assert (problem.code, problem.severity) == ("other-dossier", Severity.WARNING)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The jobs of a dossier, and the lines of each one's paper."""
    folder = tmp_path_factory.mktemp("made")
    path = build_dossier(folder)
    built = build(path, out=folder / "out")
    said = {file.path.name: text.lines(file.path.read_bytes()) for file in built.written}
    return plan(load(path)), said


def chosen(made, name="x.docx", label=None, paper=None, languages=None, own=()):
    jobs, said = made
    return find_job(jobs, Path(name), label, paper, languages, lambda job: said[job.filename], own).filename


def unclear(made, **said):
    with pytest.raises(UsageError) as caught:
        chosen(made, **said)
    (problem,) = caught.value.problems
    return problem.code


def test_a_file_that_says_which_paper_it_is(made):
    for job in made[0]:
        label = Label("visit", job.paper, job.languages, job.party)
        assert chosen(made, "programme.vi.docx", label) == job.filename
        assert chosen(made, label=label, paper=job.paper, languages=job.languages) == job.filename
    assert unclear(made, label=Label("visit", "thanks", ("vi",))) == "unknown-paper"
    assert unclear(made, label=LABEL, paper="programme") == "unknown-paper"


def test_a_long_name_of_a_paper_is_cut(made):
    with pytest.raises(UsageError, match=r"^This file says that it is p{60}…; "):
        chosen(made, label=Label("visit", "p" * 100_000, ("vi",)))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("memorandum.vi-lo.docx", "memorandum.vi-lo.docx"),
        ("memorandum.vi (1).docx", "memorandum.vi.docx"),
        ("memorandum.vi-lo (1).docx", "memorandum.vi-lo.docx"),
        ("Copy of programme.lo.docx", "programme.lo.docx"),
        ("PROGRAMME.LO - Copy.docx", "programme.lo.docx"),
        ("programme.vi_ban sua.docx", "programme.vi.docx"),
        ("1-programme.vi-ban-sua.docx", "programme.vi.docx"),
        ("programme.vi.changes.docx", "programme.vi.docx"),
        ("programme.vi-zh.docx", None),
        ("myprogramme.vi.docx", None),
        ("programme.vietnam.docx", None),
    ],
)
def test_a_file_that_is_called_as_a_paper_is(made, name, expected):
    if expected is None:
        assert unclear(made, name=name) == "which-paper"
    else:
        assert chosen(made, name) == expected


def test_a_paper_that_the_user_says(made):
    assert chosen(made, paper="programme", languages=["lo"]) == "programme.lo.docx"
    assert chosen(made, paper="memorandum", languages=["lo", "vi"]) == "memorandum.lo-vi.docx"
    assert chosen(made, paper="review", languages=["lo", "vi"]) == "review.vi-lo.docx"
    assert unclear(made, paper="programme") == "which-paper"
    assert unclear(made, paper="thanks") == "unknown-paper"
    assert unclear(made, languages=["zh"]) == "unknown-paper"


def test_a_text_that_is_like_one_paper_alone(made):
    for name, lines in made[1].items():
        edited = ["Bản sửa", *lines[:3], *(f"{line} (đã sửa)" for line in lines[3:5]), *lines[5:]]
        assert chosen(made, own=edited) == name
    assert unclear(made, own=["Kính gửi: mọi người", "Một thư khác hẳn."]) == "which-paper"
    assert unclear(made, own=[]) == "which-paper"
