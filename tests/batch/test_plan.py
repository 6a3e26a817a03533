"""What a plan says: for whom each entry is, and every mistake at its place."""

from __future__ import annotations

import shutil
from pathlib import Path

import jsonschema
import pytest
import yaml

from docgen.batch import Plan, Wishes, load_plan, overview, run
from docgen.batch.manual import generated, plan_schema
from docgen.errors import DossierError
from tests.batch.plans import BOKEO, HOUAPHAN, OFFICE, PHONGSALY, PLAN, book, planned
from tests.documents import lines

ROOT = Path(__file__).parents[2]
CHINESE = ("ma-quan", "cn.maguan", "post.county_head.cn", "", "", "", "", "")
NOT_WRITTEN = ("oudomxay", "la.oudomxay", "post.governor.la", "nine", "", "occasion.la.national_day", "", "")
ALL = book(HOUAPHAN, PHONGSALY, BOKEO, CHINESE, NOT_WRITTEN)


def rows(path: Path) -> list[list[str]]:
    return [[row.id for row in entry.rows or ()] for entry in load_plan(path).entries]


def mistakes(path: Path) -> list[tuple[int, int, str]]:
    with pytest.raises(DossierError) as error:
        load_plan(path)
    found = [(problem.place, problem.code) for problem in error.value.problems]
    return [(place.line, place.column, code) for place, code in found if place is not None]


def warned(plan: Plan) -> list[tuple[str, str]]:
    return [(str(problem.place).rpartition("/")[2], problem.code) for problem in plan.problems]


@pytest.mark.parametrize(
    ("partners", "expected"),
    [
        ("", ["houaphan", "phongsaly", "bokeo"]),
        ("[bokeo, houaphan]", ["houaphan", "bokeo"]),
        ("bokeo", ["bokeo"]),
        ("[ma-quan]", ["ma-quan"]),
        ("{group: nine}", ["houaphan", "phongsaly", "bokeo"]),
        ("{group: [near], country: LA}", ["houaphan"]),
        ("{country: LA, but: [bokeo]}", ["houaphan", "phongsaly"]),
        ("{ids: [oudomxay, bokeo]}", ["bokeo"]),
    ],
)
def test_an_entry_is_for_whom_it_says(tmp_path, partners, expected):
    plan = PLAN + (f"    partners: {partners}\n" if partners else "")
    assert rows(planned(tmp_path, plan, ALL)) == [expected]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("    partners: [bokea]", (9, 15, "unknown-id")),
        ("    partner: [bokeo]", (9, 5, "unknown-key")),
        ("    dossier: x.yaml", (8, 5, "occasion-or-dossier")),
        ("    papers: [invitation]", (9, 13, "wrong-key")),
        ("    issuer: sonla", (9, 13, "unknown-id")),
        ("    date: 31/12/2026", (9, 11, "bad-value")),
        ("    done: [bokea]", (9, 11, "unknown-id")),
        ("    done: {bokeo: true}", (9, 11, "wrong-type")),
        ("    name: con", (9, 11, "bad-name")),
        ("    name: ../x", (9, 11, "bad-name")),
        ("    name: Register.csv", (9, 11, "bad-name")),
        ("    languages: [zh]", (9, 16, "wrong-language")),
        ("    congratulation: {occasion: occasion.la.party}", (9, 22, "wrong-key")),
        ("    include: [offices/none.yaml]", (9, 15, "bad-include")),
        ("    include: [../../etc/passwd.yaml]", (9, 15, "bad-include")),
        ("  - occasion: occasion.la.national_day", (9, 5, "same-name")),
        ("  - occasion: occasion.la.nationl_day", (9, 15, "unknown-id")),
        ("  - dossier: ../../outside.yaml", (9, 14, "bad-path")),
        ("  - dossier: /etc/hosts.yaml", (9, 14, "bad-path")),
        ("  - dossier: none.yaml", (9, 14, "bad-path")),
        ("  - dossier: year.yaml", (1, 1, "not-a-dossier")),
        ("  - dossier: offices/son-la.yaml", (1, 1, "not-a-dossier")),
    ],
)
def test_a_mistake_is_told_at_its_place(tmp_path, line, expected):
    assert mistakes(planned(tmp_path, f"{PLAN}{line}\n", ALL)) == [expected]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("docgen-plan: 1", "docgen-plan: 2", (1, 14, "unknown-format")),
        ("year: 2026\n", "", (1, 1, "missing-key")),
        ("languages: [vi, lo]", "languages: [vi, la]", (3, 17, "bad-value")),
        ("addresses: partners.csv", "addresses: ../../partners.csv", (5, 12, "bad-path")),
        ("addresses: partners.csv", "addresses: partners.docx", (5, 12, "bad-path")),
        ("issuer: son-la\n", "", (7, 5, "missing-key")),
    ],
)
def test_a_mistake_in_the_head_is_told_at_its_place(tmp_path, old, new, expected):
    assert expected in mistakes(planned(tmp_path, PLAN.replace(old, new), ALL))


def test_a_problem_of_the_letter_stands_where_the_plan_says_it(tmp_path):
    plan = PLAN + "    congratulation: {form: partyy}\n"
    found = overview(load_plan(planned(tmp_path, plan))).problems
    assert [(p.place.line, p.place.column, p.code) for p in found if p.place] == [(9, 28, "bad-value")]


def test_an_occasion_of_round_years_waits_for_one(tmp_path):
    plan = PLAN.replace("occasion.la.national_day", "occasion.la.kaysone")
    loaded = load_plan(planned(tmp_path, plan))
    assert loaded.entries == ()
    assert [problem.code for problem in loaded.problems] == ["not-round"]
    assert len(load_plan(planned(tmp_path, plan + "    every_year: true\n")).entries) == 1


def test_an_entry_is_written_in_its_own_languages_alone(tmp_path):
    path = planned(tmp_path, PLAN + "    languages: [lo]\n")
    seen = overview(load_plan(path))
    assert [letter.file for one in seen.lots for letter in one.letters] == [
        "congratulation.lo.houaphan.docx",
        "congratulation.lo.phongsaly.docx",
        "congratulation.lo.bokeo.docx",
    ]
    nobody = load_plan(planned(tmp_path, PLAN + "    languages: [vi]\n    partners: [bokeo]\n"))
    assert (nobody.entries, warned(nobody)) == ((), [("year.yaml:8:5", "nobody")])


def test_who_is_left_out_by_a_slip_is_told(tmp_path):
    issuer = ("son-la", "la.oudomxay", "post.governor.la", "nine", "", "", "", "")
    plan = PLAN + "    partners: {group: [nine, naer]}\n"
    loaded = load_plan(planned(tmp_path, plan, book(HOUAPHAN, issuer)))
    assert warned(loaded) == [("year.yaml:9:23", "unknown-group"), ("partners.csv:A3", "issuers-code")]
    assert 'did you mean "near"?' in loaded.problems[0].message.say("en")


def test_a_letter_dated_after_its_day_is_warned_of(tmp_path):
    assert warned(load_plan(planned(tmp_path, PLAN + "    date: 2026-12-02\n"))) == []
    late = load_plan(planned(tmp_path, PLAN + "    date: 2026-12-03\n"))
    assert warned(late) == [("year.yaml:9:11", "late-letter")]


def test_an_occasion_said_by_its_name_is_answered_with_its_id(tmp_path):
    path = planned(tmp_path, PLAN.replace("occasion.la.national_day", "Tết cổ truyền Bunpimay"))
    with pytest.raises(DossierError, match=r'did you mean "occasion\.la\.new_year"'):
        load_plan(path)


def test_every_bad_value_of_a_cell_is_told(tmp_path):
    row = ("houaphan", "la.houaphan", "", "", "en; fr", "", "", "")
    loaded = load_plan(planned(tmp_path, addresses=book(row)))
    assert warned(loaded) == [("partners.csv:E2", "bad-value"), ("partners.csv:E2", "bad-value")]


def test_a_dossier_goes_to_the_partners_of_the_book(tmp_path):
    visit = OFFICE.replace("docgen-office: 1", "docgen: 1") + (
        "  guest: {party: bokeo, posts: [post.governor.la]}\n"
        "visit: {host: son-la, guests: [bokeo], dates: 2026-05-05}\n"
        "papers: {invitation: , programme: }\n"
        "programme: [{date: 2026-05-05, sessions: [{what: {vi: Hội đàm, lo: ການເຈລະຈາ}}]}]\n"
    )
    visit = visit.replace("parties:\n", "parties:\n  bokeo: {place: la.bokeo}\n")
    path = planned(tmp_path, PLAN + "  - dossier: visit.yaml\n    partners: {group: nine}\n")
    (tmp_path / "visit.yaml").write_text(visit, "utf-8")
    seen = overview(load_plan(path))
    assert [problem.code for problem in seen.problems if problem.severity == "error"] == []
    assert sorted(letter.file for one in seen.lots for letter in one.letters if one.lot.number == 1) == [
        "invitation.lo.bokeo.docx",
        "invitation.lo.houaphan.docx",
        "invitation.lo.phongsaly.docx",
        "invitation.vi.houaphan.docx",
        "invitation.vi.phongsaly.docx",
    ]


def test_of_a_dossier_only_what_is_addressed_goes_to_partners(tmp_path):
    entry = "  - dossier: visit.yaml\n    partners: [bokeo]\n    papers: [invitation, programme]\n"
    path = planned(tmp_path, PLAN + entry)
    (tmp_path / "visit.yaml").write_text(OFFICE.replace("docgen-office: 1", "docgen: 1"), "utf-8")
    assert mistakes(path) == [(11, 14, "unknown-paper"), (11, 26, "unknown-paper"), (11, 13, "wrong-paper")]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2025", [("year.yaml:9:11", "early-letter")]),
        ("2026-12-03", [("year.yaml:9:11", "late-letter")]),
        ("2026-09", []),
    ],
)
def test_letters_dated_far_from_the_day_are_warned_of(tmp_path, written, expected):
    assert warned(load_plan(planned(tmp_path, f"{PLAN}    date: {written}\n"))) == expected


def test_letters_on_the_chinese_new_year_may_be_dated_in_the_old_year(tmp_path):
    plan = PLAN.replace("la.national_day", "cn.new_year") + "    date: 2025-12\n"
    assert warned(load_plan(planned(tmp_path, plan, ALL))) == []


def test_the_sample_is_a_years_paperwork_of_both_signers():
    seen = overview(load_plan(ROOT / "samples" / "batch-2026.yaml"))
    assert [problem for problem in seen.problems if problem.severity != "note"] == []
    assert {letter.signer for one in seen.lots for letter in one.letters} == {
        "Chủ tịch Ủy ban nhân dân tỉnh Sơn La",
        "Bí thư Tỉnh ủy Sơn La",
    }


def test_cases_4_and_5_come_out_of_batches(tmp_path):
    samples = tmp_path / "samples"
    shutil.copytree(ROOT / "samples", samples)
    head = "docgen-plan: 1\nyear: 2026\nlanguages: [vi, lo]\naddresses: partners-2026.csv\n"
    (samples / "case-4.yaml").write_text(
        head
        + "letters: [{dossier: so-ngoai-vu-son-la--9-tinh-lao-2024.yaml, papers: [invitation, notice]}]\n"
    )
    (samples / "case-5.yaml").write_text(
        head + "include: [offices/ha-tinh.yaml]\nletters:\n"
        "  - {occasion: occasion.la.new_year, issuer: ha-tinh, partners: [pac-xan]}\n"
    )
    four = run(load_plan(samples / "case-4.yaml"), Wishes(out=tmp_path), workers=1)
    assert len([name for name in four.fates if "/invitation." in name]) == 2 * 9
    five = run(load_plan(samples / "case-5.yaml"), Wishes(out=tmp_path), workers=1)
    assert list(five.fates) == [f"la-new_year/congratulation.{code}.pac-xan.docx" for code in ("vi", "lo")]
    letter = (tmp_path / "case-5" / "la-new_year" / "congratulation.vi.pac-xan.docx").read_bytes()
    assert any("Bunpimay" in line for line in lines(letter))


def test_the_schema_takes_the_sample_and_refuses_what_is_none():
    validator = jsonschema.Draft202012Validator(plan_schema())
    jsonschema.Draft202012Validator.check_schema(plan_schema())
    sample = yaml.safe_load((ROOT / "samples" / "batch-2026.yaml").read_text("utf-8"))
    assert list(validator.iter_errors(sample)) == []
    assert len(list(validator.iter_errors({**sample, "yaer": 2026, "letters": [{"occasion": [1]}]}))) >= 2


def test_the_pages_are_made_from_the_vocabulary():
    page = (ROOT / "docs" / "batch.md").read_text("utf-8")
    assert {name: (ROOT / "docs" / name).read_text("utf-8") for name in generated(page)} == generated(page)
