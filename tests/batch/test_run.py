"""From a plan to its letters: what is made, kept, gone on with, named."""

from __future__ import annotations

import errno
import hashlib
import io
import shutil
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from docgen.batch import Fate, Overview, Wishes, load_plan, overview, run
from docgen.errors import DossierError, OutputError
from docgen.output import staging
from docgen.word.anchors import record_of
from docgen.word.package import open_package
from tests.batch.plans import BOKEO, HOUAPHAN, PHONGSALY, PLAN, book, letters, many, planned, register
from tests.documents import assert_valid, lines

NAMES = [
    "la-national_day/congratulation.vi.houaphan.docx",
    "la-national_day/congratulation.lo.houaphan.docx",
    "la-national_day/congratulation.vi.phongsaly.docx",
    "la-national_day/congratulation.lo.phongsaly.docx",
    "la-national_day/congratulation.lo.bokeo.docx",
]


def made(path: Path, out: Path, **wishes: object):
    return run(load_plan(path), Wishes(out=out, **wishes), workers=1)


def said(problems):
    return [(str(problem.place), problem.code) for problem in problems]


def test_every_partner_gets_its_letters_in_its_languages(tmp_path):
    outcome = made(planned(tmp_path), tmp_path / "out")
    assert outcome.fates == dict.fromkeys(NAMES, Fate.WRITTEN)
    found = letters(tmp_path / "out")
    assert sorted(found) == sorted(NAMES)
    for content in found.values():
        assert_valid(content)
        assert record_of(open_package(content)) is None  # what comes back goes into no plan
    assert any("Phông Sa Lỳ" in line for line in lines(found[NAMES[2]]))


def test_the_register_says_what_for_whom_from_what_and_when(tmp_path):
    made(planned(tmp_path), tmp_path / "out")
    found = register(tmp_path / "out")
    assert [line["file"] for line in found] == NAMES
    first = found[0]
    assert first["for"] == "Chính quyền tỉnh Hủa Phăn"
    assert first["signer"] == "Chủ tịch Ủy ban nhân dân tỉnh Sơn La"
    assert (first["data"], first["due"], first["language"]) == (
        "occasion.la.national_day",
        "2026-11-11",
        "vi",
    )
    assert first["row"] == "partners.csv:A2"  # although the plan was named by an absolute path
    assert [line["sha256"] for line in found] == [
        hashlib.sha256((tmp_path / "out" / "year" / name).read_bytes()).hexdigest() for name in NAMES
    ]
    assert (tmp_path / "out" / "year" / "register.csv").read_bytes().startswith(b"\xef\xbb\xbffile,")


def test_what_is_there_is_not_made_again(tmp_path):
    path, out = planned(tmp_path), tmp_path / "out"
    made(path, out)
    before = (out / "year" / "register.csv").read_bytes()
    (out / "year" / NAMES[3]).unlink()
    assert [name for name, fate in made(path, out).fates.items() if fate is Fate.WRITTEN] == [NAMES[3]]
    assert (out / "year" / "register.csv").read_bytes() == before


def test_a_change_of_one_row_makes_its_letters_anew(tmp_path):
    out = tmp_path / "out"
    made(planned(tmp_path), out)
    changed = book(HOUAPHAN, (*PHONGSALY[:2], "post.vice_governor.la", *PHONGSALY[3:]), BOKEO)
    fates = made(planned(tmp_path, addresses=changed), out).fates
    assert [name for name, fate in fates.items() if fate is Fate.WRITTEN] == NAMES[2:4]


def test_a_row_that_moved_changes_nothing(tmp_path):
    out = tmp_path / "out"
    made(planned(tmp_path), out)
    fates = made(planned(tmp_path, addresses=book(BOKEO, PHONGSALY, HOUAPHAN)), out).fates
    assert set(fates.values()) == {Fate.UNCHANGED}


def test_a_letter_does_not_depend_on_its_lot(tmp_path, monkeypatch):
    path = planned(tmp_path, addresses=many(7))
    made(path, tmp_path / "whole")
    monkeypatch.setattr("docgen.batch.looking.SIZE", 1)
    made(path, tmp_path / "single")
    assert letters(tmp_path / "single") == letters(tmp_path / "whole")


def test_an_edited_letter_is_kept_and_named_and_the_others_made(tmp_path):
    path, out = planned(tmp_path), tmp_path / "out"
    made(path, out)
    edited = out / "year" / NAMES[0]
    with zipfile.ZipFile(edited, "a") as archive:
        archive.writestr("docProps/note.txt", "by hand")
    content = edited.read_bytes()
    outcome = made(planned(tmp_path, PLAN + "    date: 2026-11\n"), out)
    assert said(outcome.problems) == [(str(edited), "edited")]
    assert outcome.fates == {NAMES[0]: Fate.KEPT} | dict.fromkeys(NAMES[1:], Fate.WRITTEN)
    assert edited.read_bytes() == content
    assert register(out)[0]["note"] == "edited"
    assert register(out)[0]["sha256"] == hashlib.sha256(content).hexdigest()
    assert made(path, out, force=True).count(Fate.KEPT) == 0
    assert edited.read_bytes() != content


def noted(out: Path) -> bytes:
    """Write a note into the register, as somebody does in Excel; return the file then."""
    path = out / "year" / "register.csv"
    path.write_bytes(path.read_bytes().replace(b"houaphan.docx,", b"houaphan.docx,sent ", 1))
    return path.read_bytes()


def test_a_register_that_somebody_wrote_into_is_kept_and_the_new_one_stands_beside(tmp_path):
    path, out = planned(tmp_path), tmp_path / "out"
    made(path, out)
    content = noted(out)
    for plan in (PLAN + "    date: 2026-11\n", PLAN + "    date: 2026-10\n"):
        outcome = made(planned(tmp_path, plan), out)
        assert said(outcome.problems) == [(str(out / "year" / "register.csv"), "edited")]
        assert outcome.count(Fate.WRITTEN) == 5
        assert (out / "year" / "register.csv").read_bytes() == content
        digests = {line["file"]: line["sha256"] for line in register(out, "register.new.csv")}
        assert digests == {name: hashlib.sha256(found).hexdigest() for name, found in letters(out).items()}
    assert [found.name for found in out.glob("year/register.*")] == ["register.csv", "register.new.csv"]
    assert made(path, out, force=True).problems == []
    assert [found.name for found in out.glob("year/register.*")] == ["register.csv"]
    assert len(register(out)) == 5


def test_an_edited_register_beside_an_edited_register_is_kept_too(tmp_path):
    path, out = planned(tmp_path), tmp_path / "out"
    made(path, out)
    noted(out)
    made(planned(tmp_path, PLAN + "    date: 2026-11\n"), out)
    (out / "year" / "register.new.csv").write_bytes(b"notes")
    (problem,) = made(path, out).problems
    assert problem.message.values["beside"] == "register.new2.csv"
    assert (out / "year" / "register.new.csv").read_bytes() == b"notes"


def test_a_register_moved_away_is_written_again(tmp_path):
    path, out = planned(tmp_path), tmp_path / "out"
    made(path, out)
    noted(out)
    (out / "year" / "register.csv").rename(out / "year" / "notes.csv")
    assert made(path, out).problems == []
    assert len(register(out)) == 5


def test_a_register_that_is_open_in_excel_gets_one_beside_it(tmp_path, monkeypatch):
    path, out, replace = planned(tmp_path), tmp_path / "out", Path.replace
    made(path, out)

    def held(staged: Path, to: Path) -> Path:
        if to.name == "register.csv":
            raise PermissionError(errno.EACCES, "Access is denied")
        return replace(staged, to)

    monkeypatch.setattr(Path, "replace", held)
    outcome = made(planned(tmp_path, PLAN + "    date: 2026-11\n"), out)
    assert said(outcome.problems) == [(str(out / "year" / "register.csv"), "held-open")]
    monkeypatch.undo()
    assert made(path, out).problems == []
    assert [found.name for found in out.glob("year/register.*")] == ["register.csv"]


@pytest.mark.parametrize("rest", [b"", b"\0" * 5000, None], ids=["empty", "zeros", "half"])
def test_a_file_that_a_power_cut_tore_is_made_again(tmp_path, rest):
    path, out = planned(tmp_path), tmp_path / "out"
    made(path, out)
    torn = out / "year" / NAMES[1]
    whole = torn.read_bytes()
    torn.write_bytes(whole[: len(whole) // 2] if rest is None else rest)
    outcome = made(path, out)
    assert [name for name, fate in outcome.fates.items() if fate is Fate.WRITTEN] == [NAMES[1]]
    assert torn.read_bytes() == whole


@pytest.mark.parametrize(
    "line", ['{"file": 5}', "[]", '{"docgen-series": 1, "of": 7}', '"docgen-series"', "\xff", '{"sha256": 1}']
)
def test_a_damaged_journal_is_passed_over(tmp_path, line):
    path, out = planned(tmp_path), tmp_path / "out"
    made(path, out)
    journal = out / "year" / ".docgen-series.jsonl"
    journal.write_text(f"{journal.read_text('utf-8')}{line}\n{line[:3]}", "latin-1")
    assert made(path, out).count(Fate.UNCHANGED) == 5


def test_without_a_journal_letters_that_the_register_names_are_docgens(tmp_path):
    path, out = planned(tmp_path), tmp_path / "out"
    made(path, out)
    (out / "year" / ".docgen-series.jsonl").unlink()
    (out / "year" / NAMES[0]).write_bytes(b"edited")
    outcome = made(path, out)
    assert outcome.fates == {NAMES[0]: Fate.KEPT} | dict.fromkeys(NAMES[1:], Fate.WRITTEN)
    (out / "year" / ".docgen-series.jsonl").unlink()
    assert made(path, out).fates[NAMES[0]] is Fate.KEPT  # the new register names it, with its note
    assert (out / "year" / NAMES[0]).read_bytes() == b"edited"


def test_a_lost_journal_alone_is_no_finding(tmp_path):
    path, out = planned(tmp_path), tmp_path / "out"
    made(path, out)
    (out / "year" / ".docgen-series.jsonl").unlink()
    assert made(path, out).problems == []
    assert [found.name for found in out.glob("year/register.*")] == ["register.csv"]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"file,sha256\nx,y\n", b'"' + b"x" * 200_000])
def test_a_register_that_is_none_vouches_for_nothing(tmp_path, content):
    path, out = planned(tmp_path), tmp_path / "out"
    made(path, out)
    (out / "year" / ".docgen-series.jsonl").unlink()
    (out / "year" / "register.csv").write_bytes(content)
    assert set(made(path, out).fates.values()) == {Fate.KEPT}


def test_somebody_elses_file_is_kept(tmp_path):
    path, out = planned(tmp_path), tmp_path / "out"
    theirs = out / "year" / NAMES[0]
    theirs.parent.mkdir(parents=True)
    theirs.write_bytes(b"theirs")
    assert made(path, out).count(Fate.KEPT) == 1
    assert theirs.read_bytes() == b"theirs"


def test_letters_no_longer_planned_are_named_then_pruned(tmp_path):
    out = tmp_path / "out"
    made(planned(tmp_path), out)
    fewer = planned(tmp_path, addresses=book(HOUAPHAN))
    (problem,) = made(fewer, out).problems
    assert problem.code == "not-planned"
    assert sorted(letters(out)) == sorted(NAMES)
    outcome = made(fewer, out, prune=True)
    assert sorted(outcome.removed) == sorted(NAMES[2:])
    assert sorted(letters(out)) == sorted(NAMES[:2])


def test_an_error_in_a_row_stops_all_unless_it_is_left_out(tmp_path):
    out = tmp_path / "out"
    faulty = book(HOUAPHAN, ("nowhere", "la.nowhere", "post.governor.la", "", "", "", "", ""))
    path = planned(tmp_path, addresses=faulty)
    with pytest.raises(DossierError) as error:
        made(path, out)
    assert [str(p.place).rpartition("/")[2] for p in error.value.problems] == ["partners.csv:B3"]
    assert not out.exists()
    assert sorted(made(path, out, skip_faulty=True).fates) == sorted(NAMES[:2])


def test_letters_of_a_row_left_out_are_not_called_unplanned(tmp_path):
    out = tmp_path / "out"
    made(planned(tmp_path), out)
    broken = book(HOUAPHAN, (*PHONGSALY[:2], "post.nobody", *PHONGSALY[3:]), BOKEO)
    outcome = made(planned(tmp_path, addresses=broken), out, skip_faulty=True)
    assert "not-planned" not in [problem.code for problem in outcome.problems]


def test_a_dry_run_writes_nothing(tmp_path):
    seen: list[Overview] = []
    run(load_plan(planned(tmp_path)), Wishes(out=tmp_path / "out", dry=True), workers=1, shown=seen.append)
    assert seen[0].count == 5
    assert not (tmp_path / "out").exists()


def test_another_plans_folder_is_refused(tmp_path):
    out = tmp_path / "out"
    made(planned(tmp_path / "one"), out)
    with pytest.raises(OutputError) as error:
        made(planned(tmp_path / "other"), out)
    assert [problem.code for problem in error.value.problems] == ["other-plan"]


def test_a_letter_that_fails_stops_no_other(tmp_path, monkeypatch):
    from docgen.batch import letters as worker

    document = worker.document

    def failing(job, template):
        if job.party == "phongsaly":
            raise ValueError("no such thing")
        return document(job, template)

    monkeypatch.setattr(worker, "document", failing)
    outcome = made(planned(tmp_path), tmp_path / "out")
    assert outcome.count(Fate.WRITTEN) == 3
    assert [(str(p.place).rpartition("/")[2], p.code) for p in outcome.problems] == [
        ("partners.csv:A3", "failed"),
        ("partners.csv:A3", "failed"),
    ]
    monkeypatch.undo()
    assert made(planned(tmp_path), tmp_path / "out").count(Fate.WRITTEN) == 2


def test_an_interrupted_run_keeps_what_is_finished_and_registers_it(tmp_path, monkeypatch):
    monkeypatch.setattr("docgen.batch.looking.SIZE", 1)
    path, out = planned(tmp_path, addresses=many(6)), tmp_path / "out"

    def stop(what, done, _of):
        if what.text == "Writing" and done >= 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(load_plan(path), Wishes(out=out), workers=1, progress=stop)
    assert len(register(out)) == len(letters(out)) == 4
    assert made(path, out).count(Fate.UNCHANGED) == 4


def test_letters_moved_before_an_interrupt_are_registered_too(tmp_path, monkeypatch):
    path, out, move = planned(tmp_path), tmp_path / "out", staging.move

    def interrupted(staged, to):
        if to.name.endswith(".lo.phongsaly.docx"):
            raise KeyboardInterrupt
        return move(staged, to)

    monkeypatch.setattr(staging, "move", interrupted)
    with pytest.raises(KeyboardInterrupt):
        made(path, out)
    assert {line["file"] for line in register(out)} == set(letters(out))
    assert 0 < len(letters(out)) < 5
    assert list(out.glob("**/*.tmp")) == []


def test_any_executor_makes_the_same(tmp_path):
    path = planned(tmp_path, addresses=many(12))
    made(path, tmp_path / "alone")
    with ThreadPoolExecutor(2) as executor:
        run(load_plan(path), Wishes(out=tmp_path / "threads"), executor=executor)
    assert letters(tmp_path / "threads") == letters(tmp_path / "alone")


def test_no_cell_of_the_register_is_a_formula(tmp_path):
    evil = ("evil", "la.bokeo", "post.governor.la", "", "", "", "=1+1", "ເມືອງ")
    plan = PLAN + "    partners: [evil]\n"
    made(planned(tmp_path, plan, book(evil)), tmp_path / "out")
    cells = [cell for line in register(tmp_path / "out") for cell in line.values()]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))] == []


def test_nothing_leads_out_of_the_folder(tmp_path):
    (tmp_path / "out" / "year").mkdir(parents=True)
    (tmp_path / "away").mkdir()
    (tmp_path / "out" / "year" / "la-national_day").symlink_to(tmp_path / "away")
    with pytest.raises(OutputError):
        made(planned(tmp_path), tmp_path / "out")
    assert list((tmp_path / "away").iterdir()) == []


def test_the_overview_reads_no_more_than_it_must(tmp_path):
    seen = overview(load_plan(planned(tmp_path)))
    assert [letter.file for one in seen.lots for letter in one.letters] == [
        name.partition("/")[2] for name in (NAMES[0], NAMES[2], NAMES[1], NAMES[3], NAMES[4])
    ]


def test_a_read_only_letter_is_kept(tmp_path):
    path, out = planned(tmp_path), tmp_path / "out"
    made(path, out)
    (out / "year" / NAMES[0]).chmod(0o444)
    assert made(path, out).count(Fate.UNCHANGED) == 5
    outcome = made(planned(tmp_path, PLAN + "    date: 2026-11\n"), out)
    assert [name for name, fate in outcome.fates.items() if fate is Fate.KEPT] == [NAMES[0]]


def test_without_libreoffice_the_letters_stand_and_a_sentence_says_why(tmp_path, monkeypatch):
    monkeypatch.setattr("docgen.pdf.program.NAMES", ())
    outcome = made(planned(tmp_path), tmp_path / "out", pdf=True)
    assert [problem.code for problem in outcome.problems] == ["no-libreoffice"]
    assert len(letters(tmp_path / "out")) == 5


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_all_letters_come_as_one_pdf_in_the_registers_order(tmp_path):
    made(planned(tmp_path, addresses=book(HOUAPHAN, BOKEO)), tmp_path / "out", pdf=True)
    pages = [page.extract_text() for page in PdfReader(tmp_path / "out" / "year" / "print.pdf").pages]
    assert ["Hủa Phăn" in page for page in pages] == [True, False, False]


def test_a_pdf_that_somebody_wrote_into_is_kept(tmp_path, monkeypatch):
    path, out = planned(tmp_path, addresses=book(BOKEO)), tmp_path / "out"
    page = io.BytesIO()
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.write(page)
    monkeypatch.setattr("docgen.pdf.convert", lambda documents: {
        name.removesuffix(".docx") + ".pdf": page.getvalue() for name in documents
    })  # fmt: skip
    assert made(path, out, pdf=True).problems == []
    printed = out / "year" / "print.pdf"
    printed.write_bytes(printed.read_bytes() + b"% marked")
    outcome = made(path, out, pdf=True)
    assert said(outcome.problems) == [(str(printed), "edited")]
    assert printed.read_bytes().endswith(b"% marked")
    assert PdfReader(out / "year" / "print.new.pdf").pages
    assert made(path, out, pdf=True, force=True).problems == []


@pytest.mark.parametrize("name", [NAMES[0], "register.csv"])
def test_a_folder_in_the_way_of_a_file_is_named(tmp_path, name):
    (tmp_path / "out" / "year" / name).mkdir(parents=True)
    with pytest.raises(OutputError) as error:
        made(planned(tmp_path), tmp_path / "out")
    assert said(error.value.problems) == [(str(tmp_path / "out" / "year" / name), "unwritable")]


def test_a_file_in_the_way_of_the_folder_is_named(tmp_path):
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(OutputError) as error:
        made(planned(tmp_path), tmp_path / "out")
    assert said(error.value.problems) == [(str(tmp_path / "out"), "unwritable")]
