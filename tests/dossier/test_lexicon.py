"""An office's own entries for the lexicon: what they do to a dossier, and what is wrong with them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from docgen.dossier import load
from docgen.lexicon import PlaceName, Term, lexicon
from tests.dossier.findings import findings
from tests.dossiers import build_dossier

HEAD = "docgen-office: 1\nlanguages: [vi, lo]\nlexicon:\n"


def visit(folder: Path, entries: str, **changes: object) -> Path:
    """Return a dossier whose office has these entries, each line indented by two."""
    build_dossier(folder, HEAD + entries, name="offices/a.yaml")
    return build_dossier(folder, {"include": "offices/a.yaml"} | changes)


def problems(folder: Path, entries: str) -> list[str]:
    return findings(visit(folder, entries))


def test_own_entries_are_named_like_docgens(tmp_path: Path) -> None:
    path = visit(
        tmp_path,
        "  event.border_day: {vi: Ngày hội biên giới, lo: ບຸນຊາຍແດນ, seen: {vi: [office]}}\n"
        "  organ.border_desk:\n"
        "    vi: Ban Biên giới\n    lo: ຄະນະຊາຍແດນ\n    abbreviation: BBG\n"
        "    of: {vi: 'Ban Biên giới {full}', lo: 'ຄະນະຊາຍແດນ{full}'}\n"
        "  vn.chieng_on:\n"
        "    name: {vi: Chiềng On, lo: ຊຽງອອນ}\n    country: VN\n    level: commune\n"
        "    parent: vn.son_la\n    border: true\n",
        **{
            "visit.event": "event.border_day",
            "parties.thuan-chau": {"place": "vn.chieng_on", "body": "organ.border_desk"},
        },
    )
    dossier = load(path)
    party = dossier.parties["thuan-chau"]
    assert dossier.visit is not None
    assert dossier.visit.event is not None
    assert dossier.visit.event.get("lo") == "ບຸນຊາຍແດນ"
    assert dossier.visit.event.provisional == {"lo"}
    assert dict(party.full.by_language) == {"vi": "xã Chiềng On", "lo": "ຕາແສງຊຽງອອນ"}
    assert party.body.get("vi") == "Ban Biên giới xã Chiềng On"
    assert (party.abbreviation, party.border) == ("BBG", True)
    assert party.province is not None
    assert party.province.get("vi") == "tỉnh Sơn La"


def test_an_entry_in_place_of_docgens_keeps_what_it_does_not_say(tmp_path: Path) -> None:
    path = visit(
        tmp_path,
        "  doc.mou: {replaces: true, lo: ບົດບັນທຶກຄວາມເຂົ້າໃຈ, seen: {lo: [office]}}\n"
        "  vn.mai_son: {replaces: true, name: {zh: 梅山}}\n",
        **{"papers.memorandum.title": "doc.mou"},
    )
    dossier = load(path)
    shipped = lexicon().place("vn.mai_son")
    assert dossier.papers.memorandum is not None
    assert dict(dossier.papers.memorandum.title.by_language) == {
        "vi": "biên bản ghi nhớ", "lo": "ບົດບັນທຶກຄວາມເຂົ້າໃຈ", "zh": "谅解备忘录",
    }  # fmt: skip
    assert dossier.papers.memorandum.title.provisional == frozenset()
    assert shipped is not None
    assert dossier.lexicon.place("vn.mai_son") == PlaceName(
        "vn.mai_son", "VN", "district", "vn.son_la",
        {**shipped.name, "zh": "梅山"}, {**shipped.full, "zh": "梅山县"},
        provisional=frozenset({"zh"}), seen=shipped.seen, aliases=shipped.aliases,
        until=date(2025, 6, 30), successor="vn.son_la",
    )  # fmt: skip
    assert findings(path) == []


def test_papers_speak_the_offices_words(tmp_path: Path) -> None:
    path = visit(tmp_path, "  hon.comrade: {replaces: true, vi: Đ/c, seen: {vi: [office]}}\n")
    assert load(path).lexicon.term("hon.comrade") == Term(
        "hon.comrade",
        {"vi": "Đ/c", "lo": "ສະຫາຍ", "zh": "同志"},
        seen={**lexicon().term("hon.comrade").seen, "vi": ("office",)},  # type: ignore[union-attr]
    )


def test_the_dossiers_own_entries_go_before_its_offices(tmp_path: Path) -> None:
    path = visit(
        tmp_path,
        "  event.ours: {vi: một, lo: ໜຶ່ງ}\n",
        **{"lexicon": {"event.ours": {"vi": "hai", "lo": "ສອງ"}}, "visit.event": "event.ours"},
    )
    dossier = load(path)
    assert dossier.visit is not None
    assert dossier.visit.event is not None
    assert dict(dossier.visit.event.by_language) == {"vi": "hai", "lo": "ສອງ"}


def test_a_day_of_the_year_is_named_by_its_id(tmp_path: Path) -> None:
    order = {"to": ["hua-muong"], "occasion": "occasion.la.national_day"}
    letter = load(build_dossier(tmp_path, {"papers.congratulation": order})).papers.congratulation
    assert letter is not None
    assert letter.occasion.get("lo") == "ວັນຊາດ ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ"


def test_idle_entries_are_not_counted_as_missing_or_provisional(tmp_path: Path) -> None:
    assert problems(tmp_path, "  event.ours: {vi: một}\n") == []


def test_taking_docgens_place_without_saying_so_is_a_note(tmp_path: Path) -> None:
    assert problems(tmp_path, "  doc.mou: {lo: ບົດບັນທຶກ}\n") == [
        'offices/a.yaml:4:12: note: This takes the place of docgen\'s entry "doc.mou"; say replaces: true'
        " to show that it should. [replaces-entry] lexicon.doc.mou"
    ]


@pytest.mark.parametrize(
    ("entry", "finding"),
    [
        ("doc.mo: {replaces: true, vi: x}",
         '4:22: error: There is no lexicon entry "doc.mo"; did you mean "doc.mou"? [unknown-id]'
         " lexicon.doc.mo.replaces"),
        ("Doc: {vi: x}",
         '4:3: error: The id of an entry is a family and a name in small letters, as "organ.border_desk", not'
         ' "Doc". [bad-id] lexicon.Doc'),
        ("event.ours: {aliases: {vi: [x]}}",
         '4:15: error: The key "vi" is missing, as vi: …. [missing-key] lexicon.event.ours.vi'),
        ("event.ours: {vi: x, rank: 3}",
         '4:29: error: This entry is a term, which has no "rank". [wrong-key] lexicon.event.ours.rank'),
        ("event.ours: {vi: x, untill: 2025-06-30}",
         '4:23: error: There is no key "untill"; did you mean "until"? [unknown-key]'
         " lexicon.event.ours.untill"),
        ("event.ours: {vi: x, variants: {en: [y]}}",
         '4:34: error: There is no language "en". [bad-id] lexicon.event.ours.variants.en'),
        ("event.ours: {vi: x, since: 2025-07-01, until: 2025-06-30}",
         "4:49: error: The end 2025-06-30 is before the start 2025-07-01. [end-before-start]"
         " lexicon.event.ours.until"),
        ("event.ours: {vi: x, successor: event.tals}",
         '4:34: error: There is no lexicon entry "event.tals"; did you mean "event.talks"? [unknown-id]'
         " lexicon.event.ours.successor"),
        ("post.ours: {vi: x, lo: ກ, of: {vi: x, lo: 'ກ {place}'}}",
         "4:33: error: The words with their place need {place} or {full}, once in each language."
         " [bad-pattern] lexicon.post.ours.of.vi"),
        ("post.secretary.district: {replaces: true, vi: x}",
         '4:28: error: The key "of.vi" is missing, as of.vi: Bí thư Huyện ủy {place}. [missing-key]'
         " lexicon.post.secretary.district.of.vi"),
        ("vn.ours: {name: {vi: x}, level: commune}",
         '4:12: error: The key "country" is missing, as country: VN. [missing-key] lexicon.vn.ours.country'),
        ("vn.son_la: {replaces: true, vi: x}",
         "4:14: error: A place says its words under name and full. [wrong-key] lexicon.vn.son_la"),
        ("vn.ours: {name: {vi: x}, level: commune, country: VN, parent: vn.sonla}",
         '4:65: error: There is no lexicon entry "vn.sonla"; did you mean "vn.son_la"? [unknown-id]'
         " lexicon.vn.ours.parent"),
        ("occasion.ours: {vi: x, day: 31-12}",
         '4:31: error: Here a month and a day are expected, as 12-02, not "31-12". [bad-value]'
         " lexicon.occasion.ours.day"),
        ("occasion.ours: {vi: x, day: 02-29}",
         '4:31: error: Here a month and a day are expected, as 12-02, not "02-29". [bad-value]'
         " lexicon.occasion.ours.day"),
        ("occasion.ours: {vi: x, day: 12-02, dates: [2027-02-06]}",
         "4:45: error: An occasion has one day every year or a list of days, not both. [bad-value]"
         " lexicon.occasion.ours.dates"),
        ("occasion.ours: {vi: x, dates: [2027-02-06, 2027-02-07]}",
         "4:33: error: A year stands twice in this list; write the first day of each year. [duplicate]"
         " lexicon.occasion.ours.dates"),
        ("border.patrols: {vi: x}",
         '4:19: error: "border.patrols" is the id of a clause; choose another. [duplicate]'
         " lexicon.border.patrols"),
    ],
)  # fmt: skip
def test_a_bad_entry_is_found_where_it_stands(tmp_path: Path, entry: str, finding: str) -> None:
    assert problems(tmp_path, f"  {entry}\n") == [f"offices/a.yaml:{finding}"]


def test_an_office_adds_occasions_with_a_day_with_days_by_year_or_with_none(tmp_path: Path) -> None:
    own = """\
  occasion.la.our_day: {vi: Ngày hội của huyện, day: 11-26, origin: 1960, country: LA,
    partners: [LA], lead: 10, round_years: 5, verified: false}
  occasion.la.boats: {vi: Hội đua thuyền, dates: [2026-10-27, 2027-10-16], partners: [LA]}
  occasion.bridge: {vi: khánh thành cầu, partners: [CN]}
  occasion.vn.tet: {replaces: true, lead: 30}
"""
    known = load(visit(tmp_path, own)).lexicon
    founding, boats, bridge, tet = map(
        known.occasion, ["occasion.la.our_day", "occasion.la.boats", "occasion.bridge", "occasion.vn.tet"]
    )
    assert [(day.date_in(2027), day.ordinal(2027), day.lead) for day in (founding, boats, bridge, tet)] == [
        (date(2027, 11, 26), 67, 10),
        (date(2027, 10, 16), None, None),
        (None, None, None),
        (date(2027, 2, 6), None, 30),
    ]
    assert (founding.round_years, founding.country) == (5, "LA")
    assert founding.source.endswith("offices/a.yaml")
    assert [day.verified for day in (founding, boats, tet)] == [False, True, True]
    assert "105° E" in tet.source
