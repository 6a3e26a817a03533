"""Points that are clauses: their slots, whom they suit, and an office's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.dossier import load
from docgen.languages.values import Term
from tests.dossier.findings import findings
from tests.dossiers import build_dossier, written

FIRST = "agreed.0.points.0"
OWN = {
    "border.our-market": {
        "field": "field.trade",
        "slots": {"receiver": "party", "number": "number"},
        "vi": "{receiver} mở chợ {number} phiên.",
        "lo": "{receiver} ເປີດຕະຫຼາດ {number} ຄັ້ງ.",
        "seen": {"vi": ["UBND huyện 2026"]},
    }
}


def point(tmp_path: Path, **keys: object) -> list[str]:
    """Problems of a dossier whose first point is this one; the count of provisional texts left out."""
    return problems(build_dossier(tmp_path, {FIRST: keys}))


def problems(path: Path) -> list[str]:
    return [line for line in findings(path) if "[provisional-texts]" not in line]


def office(tmp_path: Path, clauses: object) -> Path:
    """A dossier whose first point is the office's own, with an office file that has `clauses`."""
    (tmp_path / "office.yaml").write_text(written({"docgen-office": 1, "clauses": clauses}), encoding="utf-8")
    used = {"clause": "border.our-market", "receiver": "hua-muong", "number": 3}
    return build_dossier(tmp_path, {"include": ["office.yaml"], FIRST: used})


def without_place(lines: list[str]) -> list[str]:
    return [line.partition(": ")[2] for line in lines]


def test_slots_are_filled_with_what_stands_beside_the_clause(tmp_path: Path) -> None:
    keys = {"clause": "agriculture.training-for", "giver": "thuan-chau", "receiver": "hua-muong"}
    assert point(tmp_path, **keys) == []
    said = load(tmp_path / "visit.yaml").agreed[0].points[0]
    assert said.facts.giver is not None
    assert said.facts.receiver is not None
    assert said.facts.giver.get("vi") == "huyện Thuận Châu"
    assert said.facts.receiver.get("lo") == "ເມືອງຫົວເມືອງ"


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("trade.market-days", '"place" beside it: a text, as place: vn.thuan_chau.'),
        (
            "border.patrols-yearly",
            '"number" beside it: a whole number from 0 to 1000000000000000, as number: 120.',
        ),
        ("finance.estimate", '"party" beside it: the id of a party, as party: thuan-chau.'),
        (
            "finance.estimate",
            '"amount" beside it: an amount such as 500000000 VND (currencies: VND, LAK, CNY, USD),'
            " as amount: 500000000 VND.",
        ),
        ("mechanism.contact", '"post" beside it: a post, as post: post.chair_pc.district.'),
    ],
)
def test_a_slot_without_a_value_is_named_with_its_type(tmp_path: Path, clause: str, told: str) -> None:
    lines = without_place(point(tmp_path, clause=clause))
    assert f'error: The clause "{clause}" needs {told} [missing-slot] agreed[0].points[0]' in lines


def test_days_and_term_need_not_be_repeated(tmp_path: Path) -> None:
    assert point(tmp_path, clause="security.campaign") == []
    assert point(tmp_path, clause="party.grassroots", number=2) == []


def test_a_value_of_another_type_is_refused(tmp_path: Path) -> None:
    keys = {"clause": "agriculture.training-for", "giver": "thuan-chow", "receiver": "hua-muong"}
    assert without_place(point(tmp_path, **keys)) == [
        'error: There is no party "thuan-chow"; did you mean "thuan-chau"? [unknown-id]'
        " agreed[0].points[0].giver"
    ]


def test_a_party_or_place_that_no_slot_takes_is_a_warning(tmp_path: Path) -> None:
    lines = without_place(point(tmp_path, clause="border.patrols", giver="hua-muong", place="vn.thuan_chau"))
    assert lines == [
        f"warning: The text has no gap {{{name}}}; this value is not printed. [unused-value]"
        f" agreed[0].points[0].{name}"
        for name in ("giver", "place")
    ]


def test_free_text_and_results_have_slots_too(tmp_path: Path) -> None:
    words = {"vi": "{giver} giúp {receiver}.", "lo": "{giver} ຊ່ວຍ {receiver}."}
    assert point(tmp_path, **words, giver="thuan-chau", receiver="hua-muong") == []
    assert without_place(point(tmp_path, **words, giver="thuan-chau")) == [
        'error: The text has a gap {receiver}, but no value "receiver" stands beside it.'
        " [gap-without-value] agreed[0].points[0]"
    ]


def test_a_clause_for_another_country_is_a_warning(tmp_path: Path) -> None:
    changes = {FIRST: {"clause": "border.migration-marriage"}}
    assert problems(build_dossier(tmp_path, changes)) == []
    assert without_place(problems(build_dossier(tmp_path, changes, partner="zh"))) == [
        'warning: The clause "border.migration-marriage" is not meant for a partner in China.'
        " [clause-partner] agreed[0].points[0].clause"
    ]


def test_points_and_provisions_are_not_taken_for_each_other(tmp_path: Path) -> None:
    assert without_place(point(tmp_path, clause="final.done", place="vn.thuan_chau", date="2023-08-04")) == [
        'error: The clause "final.done" closes a memorandum by itself; leave it out.'
        " [not-a-point] agreed[0].points[0].clause"
    ]
    wrong = {"papers.memorandum.provisions": ["final.funding", "final.done"]}
    assert without_place(problems(build_dossier(tmp_path, wrong))) == [
        'error: The clause "final.done" closes a memorandum by itself; leave it out.'
        " [not-a-provision] papers.memorandum.provisions[1]"
    ]


PROVISIONS = "papers.memorandum.provisions"


def test_a_provision_has_values_of_its_own(tmp_path: Path) -> None:
    named = [
        "final.funding",
        {"clause": "final.term", "term": "2024/2025"},
        {"clause": "final.notice-months", "number": 6},
    ]
    path = build_dossier(tmp_path, {PROVISIONS: named})
    assert problems(path) == []
    said = load(path).papers.memorandum.provisions
    assert [(one.clause, one.facts.term, one.facts.number) for one in said] == [
        ("final.funding", None, None),
        ("final.term", Term(2024, 2025), None),
        ("final.notice-months", None, 6),
    ]


@pytest.mark.parametrize(
    ("named", "said"),
    [
        (
            "final.notice-months",
            'error: The clause "final.notice-months" needs "number" beside it: a whole number from 0'
            " to 1000000000000000, as number: 120. [missing-slot] papers.memorandum.provisions[0]",
        ),
        (
            {"clause": "final.funding", "place": "vn.thuan_chau"},
            "warning: The text has no gap {place}; this value is not printed. [unused-value]"
            " papers.memorandum.provisions[0].place",
        ),
        (
            {"number": 6},
            'error: The key "clause" is missing, as clause: final.term. [missing-key]'
            " papers.memorandum.provisions[0].clause",
        ),
        (
            {"clause": "final.notice-months", "number": "viele"},
            'error: Here a whole number from 0 to 1000000000000000 is expected, not "viele". [bad-value]'
            " papers.memorandum.provisions[0].number",
        ),
        (
            "final.notise",
            'error: There is no clause "final.notise"; did you mean "final.nature"? [unknown-id]'
            " papers.memorandum.provisions[0].clause",
        ),
    ],
)
def test_a_provision_that_cannot_be_is_one_located_line(tmp_path: Path, named: object, said: str) -> None:
    assert without_place(problems(build_dossier(tmp_path, {PROVISIONS: [named]}))) == [said]


def test_an_office_s_provision_has_slots_too(tmp_path: Path) -> None:
    own = {"final.ours": {"field": "field.final", "slots": {"party": "party", "term": "years"},
                          "vi": "{party} theo dõi trong {term}.", "lo": "{party} ຕິດຕາມ {term}."}}  # fmt: skip
    changes = {"clauses": own, PROVISIONS: [{"clause": "final.ours", "party": "hua-muong"}]}
    (said,) = load(build_dossier(tmp_path, changes)).papers.memorandum.provisions
    assert said.facts.party.get("vi") == "huyện Hua Mường"


def test_an_office_adds_a_clause(tmp_path: Path) -> None:
    dossier = load(office(tmp_path, OWN))
    said = dossier.agreed[0].points[0]
    assert (said.clause, said.text.get("vi")) == ("border.our-market", "{receiver} mở chợ {number} phiên.")
    assert said.text.provisional == {"lo"}
    assert dossier.lexicon.clause("border.our-market").partners == {"VN", "LA", "CN"}


def changed(**keys: object) -> object:
    return {"border.our-market": {**OWN["border.our-market"], **keys}}


@pytest.mark.parametrize(
    ("clauses", "told"),
    [
        (
            changed(lo="{receiver} ເປີດຕະຫຼາດ."),
            'office.yaml:9:9: error: The words in "lo" have no gap {number}, though "slots" names it.'
            " [uneven-slots] clauses.border.our-market.lo",
        ),
        (
            changed(lo="{receiver} ເປີດຕະຫຼາດ {number} ຄັ້ງ {date}."),
            'office.yaml:9:9: error: The words in "lo" have a gap {date} that "slots" does not name.'
            " [uneven-slots] clauses.border.our-market.lo",
        ),
        (
            changed(slots={"receiver": "party", "number": "amount"}),
            'office.yaml:6:7: error: The slot "number" is of the type "number". [bad-slot]'
            " clauses.border.our-market.slots",
        ),
        (
            changed(field="field.trad"),
            'office.yaml:4:12: error: There is no field "field.trad"; did you mean "field.trade"?'
            " [unknown-id] clauses.border.our-market.field",
        ),
        (
            {**OWN, "border.patrols": {"field": "field.border", "vi": "Tuần tra.", "lo": "ລາດຕະເວນ."}},
            'office.yaml:13:3: error: docgen has a clause "border.patrols" already; choose another id, or say'
            " replaces: true to put yours in its place. [duplicate] clauses.border.patrols",
        ),
        (
            {**OWN, "Chợ": {"field": "field.trade", "vi": "Chợ."}},
            "office.yaml:13:3: error: The id of a clause is a family and a name in small letters, as"
            ' "border.our-market", not "Chợ". [bad-id] clauses.Chợ',
        ),
    ],
)
def test_an_office_s_clause_is_inspected(tmp_path: Path, clauses: object, told: str) -> None:
    assert told in findings(office(tmp_path, clauses))


def test_an_office_may_replace_a_clause_if_it_says_so(tmp_path: Path) -> None:
    own = {"field": "field.border", "vi": "Tuần tra.", "lo": "ລາດຕະເວນ.", "replaces": "true"}
    office(tmp_path, {"border.patrols": own})
    path = build_dossier(tmp_path, {"include": ["office.yaml"], FIRST: {"clause": "border.patrols"}})
    assert load(path).agreed[0].points[0].text.get("vi") == "Tuần tra."
