"""Misspelt, missing, duplicated and wrongly typed keys; values that no kind takes."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from docgen.dossier import load
from docgen.languages.values import Amount, Day, Days, Hours, Quarter, Term
from tests.dossier.findings import findings
from tests.dossiers import build_dossier

HEAD = """\
docgen: 1
languages: [vi, lo]
parties:
  thuan-chau: {place: vn.thuan_chau}
  hua-muong: {place: la.huamuang}
"""


def found(folder: Path, text: str) -> list[str]:
    return findings(build_dossier(folder, HEAD + text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "visit: {host: thuan-chau, guets: [hua-muong]}\n",
            [
                'visit.yaml:6:27: error: There is no key "guets"; did you mean "guests"?'
                " [unknown-key] visit.guets"
            ],
        ),
        (
            "visit: {host: thuan-chau, guests: hua-muong, colour: red}\n",
            [
                'visit.yaml:6:46: error: There is no key "colour" here; there are: host, guests,'
                " dates, planned,"
                " place, event, round, purpose. [unknown-key] visit.colour"
            ],
        ),
        (
            "visit:\n  guests: [hua-muong]\n",
            [
                'visit.yaml:7:3: error: The key "host" is missing, as host: thuan-chau.'
                " [missing-key] visit.host"
            ],
        ),
        (
            "visit:\n  host:\n  guests: [hua-muong]\n",
            [
                'visit.yaml:7:3: error: The key "host" is missing, as host: thuan-chau.'
                " [missing-key] visit.host"
            ],
        ),
        (
            "visit: tomorrow\n",
            [
                "visit.yaml:6:8: error: Here keys with values, as host: …, guests: …, dates: … is expected,"
                ' not "tomorrow". [wrong-type] visit'
            ],
        ),
        (
            "people: [a, b]\n",
            [
                "visit.yaml:6:9: error: Here a mapping of ids to values is expected, not a list."
                " [wrong-type] people"
            ],
        ),
        (
            "people: {Ông A: {party: hua-muong}}\n",
            [
                'visit.yaml:6:10: error: The id "Ông A" may have only a-z, 0-9, - and _ (at most 60);'
                ' write for instance "hua-muong". [bad-id] people.Ông A'
            ],
        ),
        (
            "visit: {host: thuan-chua, guests: [hua-muong]}\n",
            [
                'visit.yaml:6:15: error: There is no party "thuan-chua"; did you mean "thuan-chau"?'
                " [unknown-id] visit.host"
            ],
        ),
        (
            "delegations: {hua-muong: {head: somebody}}\n",
            [
                'visit.yaml:6:33: error: There is no person "somebody". [unknown-id]'
                " delegations.hua-muong.head"
            ],
        ),
        (
            "visit: {host: thuan-chau, guests: [hua-muong], place: {vi: Sơn La, zh: 山罗}}\n",
            [
                'visit.yaml:6:68: error: The dossier does not declare the language "zh"; add it to'
                ' "languages"'
                " or leave this out. [undeclared-language] visit.place.zh"
            ],
        ),
        (
            "visit: {host: thuan-chau, guests: [hua-muong], place: {vi: Mộc Châu, Sơn La}}\n",
            [
                'visit.yaml:6:70: error: Put a text that holds a comma or a colon in quotes; "Sơn'
                ' La" was taken'
                " for a key. [unknown-key] visit.place.Sơn La"
            ],
        ),
        (
            "visit: {host: thuan-chau, guests: [hua-muong], place: {vi: [a]}}\n",
            [
                "visit.yaml:6:55: error: This text has no words; write them by language, as {vi: …}."
                " [empty-text] visit.place",
                "visit.yaml:6:60: error: Here a text is expected, not a list. [wrong-type] visit.place.vi",
            ],
        ),
        (
            "visit: {host: thuan-chau, guests: [hua-muong], place: {vi: a, provisional: [xx]}}\n",
            [
                "visit.yaml:6:77: error: Here languages are expected: vi, lo, zh. [bad-value]"
                " visit.place.provisional"
            ],
        ),
        (
            "people:\n  a: {party: hua-muong, posts: [post.district_cheif.la], honorific: hon.comrad}\n",
            [
                'visit.yaml:7:33: error: There is no post "post.district_cheif.la";'
                ' did you mean "post.district_chief.la"? [unknown-id] people.a.posts[0]',
                'visit.yaml:7:69: error: There is no lexicon entry "hon.comrad"; did you mean "hon.comrade"?'
                " [unknown-id] people.a.honorific",
            ],
        ),
        (
            "agreed: [{field: field.border, points: [{clause: border.patrol}]}]\n",
            [
                'visit.yaml:6:50: error: There is no clause "border.patrol"; did you mean "border.patrols"?'
                " [unknown-id] agreed[0].points[0].clause"
            ],
        ),
        (
            "agreed: [{field: field.border, points: []}]\n",
            [
                'visit.yaml:6:32: error: The key "points" is missing, as points: [{vi: …, lo: …}].'
                " [missing-key] agreed[0].points"
            ],
        ),
        (
            "agreed: [{field: field.border, points: [{needs_superior_approval: true}]}]\n",
            [
                "visit.yaml:6:41: error: Say what is agreed: a clause of the bank, or words by language,"
                " as {vi: …}. [missing-key] agreed[0].points[0]"
            ],
        ),
        (
            "agreed: [{field: field.border, points: [{clause: border.patrols, vi: a, lo: b}]}]\n",
            [
                "visit.yaml:6:50: error: Give the point a clause or words, not both."
                " [both] agreed[0].points[0].clause"
            ],
        ),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)
def test_finds(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert found(tmp_path, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "docgen: 2\nlanguages: [vi]\nparties: {a: {place: vn.thuan_chau}}\n",
            ['visit.yaml:1:9: error: This docgen reads format 1, not "2". [unknown-format] docgen'],
        ),
        (
            "languages: [vi]\nparties: {a: {place: vn.thuan_chau}}\n",
            ['visit.yaml:1:1: error: The key "docgen" is missing, as docgen: 1. [missing-key] docgen'],
        ),
        (
            "docgen: 1\nlanguages: [vi, la]\nparties: {a: {place: vn.thuan_chau, seat: {lo: x}}}\n",
            [
                'visit.yaml:2:17: error: Here one of vi, lo, zh is expected, not "la". [bad-value]'
                " languages[1]"
            ],
        ),
        (
            "docgen: 1\nlanguages: [vi, vi]\nparties: {a: {place: vn.thuan_chau}}\n",
            ['visit.yaml:2:17: error: The language "vi" is declared twice. [duplicate] languages'],
        ),
        (
            "docgen: 1\nlanguages: []\nparties: {}\n",
            [
                'visit.yaml:2:1: error: The key "languages" is missing, as languages: [vi, lo].'
                " [missing-key] languages",
                "visit.yaml:3:10: error: Define at least one party. [missing-key] parties",
            ],
        ),
        (
            "docgen-office: 1\nparties: {}\n",
            [
                "visit.yaml:1:1: error: This is an office file; dossiers include it."
                " Name a dossier, which begins with docgen: 1. [not-a-dossier] docgen-office"
            ],
        ),
        (
            "docgen: 1\nlanguages: [vi]\nparties:\n  a: {name: A}\n  b: {place: la.huamuong, body:"
            " organ.pc.distrikt}\n",
            [
                'visit.yaml:4:6: error: The key "country" is missing, as country: LA; or name the'
                ' party\'s "place"'
                " in the lexicon. [missing-key] parties.a.country",
                'visit.yaml:4:6: error: The key "level" is missing, as level: district; or name the'
                ' party\'s "place"'
                " in the lexicon. [missing-key] parties.a.level",
                'visit.yaml:5:14: error: There is no place "la.huamuong"; did you mean "la.huamuang"?'
                " [unknown-id] parties.b.place",
                'visit.yaml:5:33: error: There is no organ "organ.pc.distrikt"; did you mean'
                ' "organ.pc.district"?'
                " [unknown-id] parties.b.body",
            ],
        ),
        (
            "docgen: 1\nlanguages: [vi]\nparties: {a: {country: VN, level: village, name: A}}\n",
            [
                'visit.yaml:3:14: error: The key "body" is missing, as body: organ.pc.district.'
                " [missing-key] parties.a.body"
            ],
        ),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)
def test_finds_in_the_head(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert findings(build_dossier(tmp_path, text)) == expected


VALUES: list[tuple[str, Any, str]] = [
    ("visit.dates", "2023-02-30", "There is no day 2023-02-30. [no-such-date]"),
    (
        "visit.dates",
        "2023-08-04/2023-08-02",
        "The end 2023-08-02 is before the start 2023-08-04. [end-before-start]",
    ),
    ("visit.dates", "02/8/2023", "Write this day as 2023-08-02: year, month, day. [bad-value]"),
    ("visit.dates", "1723-08-02", "The year 1723 is not between 1900 and 2199. [bad-value]"),
    (
        "visit.dates",
        "tháng 8",
        'Here a day such as 2023-08-02 or days such as 2023-08-02/2023-08-04 is expected, not "tháng'
        ' 8". [bad-value]',
    ),
    ("papers.invitation.date", "2023-13", "There is no month 2023-13. [no-such-date]"),
    ("papers.invitation.date", "2023-02-29", "There is no day 2023-02-29. [no-such-date]"),
    ("papers.memorandum.term", "2025/2023", "The end 2023 is before the start 2025. [end-before-start]"),
    (
        "papers.memorandum.term",
        "2023-2025",
        'Here a term such as 2024/2026 is expected, not "2023-2025". [bad-value]',
    ),
    (
        "agreed.0.points.1.quarter",
        "Q5/2024",
        'Here a quarter such as 2024-Q4 is expected, not "Q5/2024". [bad-value]',
    ),
    (
        "cooperation.0.amount",
        "500.000.000 VND",
        "Write the amount without separators: 500000000 VND. [bad-value]",
    ),
    ("cooperation.0.amount", "1,500 USD", "Write the amount without separators: 1500 USD. [bad-value]"),
    (
        "cooperation.0.amount",
        "500 triệu đồng",
        "Here an amount such as 500000000 VND (currencies: VND, LAK, CNY, USD) is expected,"
        ' not "500 triệu đồng". [bad-value]',
    ),
    ("cooperation.0.amount", "0 VND", "The amount is not between 1 and 1000000000000000. [bad-value]"),
    ("programme.0.sessions.0.time", "25:00", "There is no time 25:00. [no-such-time]"),
    (
        "programme.0.sessions.0.time",
        "10:00-09:00",
        "The end 09:00 is before the start 10:00. [end-before-start]",
    ),
    (
        "programme.0.sessions.0.time",
        "8 giờ",
        "Here a time such as 08:00-09:30, 08:00 or one of morning, noon, afternoon, evening is expected,"
        ' not "8 giờ". [bad-value]',
    ),
    ("visit.planned", "yes", 'Here true or false is expected, not "yes". [bad-value]'),
    ("visit.round", "XII", 'Here a whole number from 1 to 999 is expected, not "XII". [bad-value]'),
    ("visit.round", 0, 'Here a whole number from 1 to 999 is expected, not "0". [bad-value]'),
    ("parties.thuan-chau.country", "vn", 'There is no country "vn"; did you mean "VN"? [bad-value]'),
    (
        "parties.thuan-chau.level",
        "distrikt",
        'There is no level "distrikt"; did you mean "district"? [bad-value]',
    ),
    ("papers.invitation.form", "nd31", 'There is no form "nd31"; did you mean "nd30"? [bad-value]'),
    (
        "programme.0.sessions.0.chair",
        "host-chiar",
        'There is no person "host-chiar"; did you mean "host-chair"? [unknown-id]',
    ),
    ("visit.host", ["thuan-chau"], "Here the id of a party is expected, not a list. [wrong-type]"),
    (
        "visit.dates",
        {"first": 1},
        "Here a day such as 2023-08-02 or days such as 2023-08-02/2023-08-04 is expected, not keys"
        " with values. [wrong-type]",
    ),
]


@pytest.mark.parametrize(("path", "value", "expected"), VALUES)
def test_refuses_a_value(tmp_path: Path, path: str, value: Any, expected: str) -> None:
    (line,) = findings(build_dossier(tmp_path, {path: value}))
    assert line.partition(": error: ")[2].rpartition(" ")[0] == expected


def test_takes_values_as_documented(tmp_path: Path) -> None:
    dossier = load(
        build_dossier(
            tmp_path,
            {
                "visit.dates": "2023-08-02",
                "cooperation.0.amount": "1500.50 USD",
                "papers.invitation.date": 2023,
                "papers.invitation.reply_by": "2023-07",
                "programme.0.sessions.0.time": "8:00 – 9:30",
                "visit.guests": "hua-muong",
            },
        )
    )
    assert dossier.visit is not None
    assert dossier.papers.invitation is not None
    assert dossier.papers.memorandum is not None
    assert dossier.visit.guests == ("hua-muong",)
    assert dossier.visit.dates == Days(date(2023, 8, 2), date(2023, 8, 2))
    assert dossier.cooperation[0].facts.amount == Amount(Decimal("1500.50"), "USD")
    assert dossier.papers.invitation.issue.date == Day(2023)
    assert dossier.papers.invitation.reply_by == Day(2023, 7)
    assert [session.time for session in dossier.programme[0].sessions] == [
        Hours(time(8), time(9, 30)),
        Hours(part="afternoon"),
    ]
    assert dossier.agreed[0].points[1].facts.quarter == Quarter(2024, 4)
    assert dossier.papers.memorandum.term == Term(2023, 2025)


def test_every_problem_at_once_in_order_of_place(tmp_path: Path) -> None:
    lines = found(
        tmp_path,
        "visit: {host: nobody, guests: [hua-muong], dates: 2023-02-30}\n"
        "delegations: {hua-muong: {size: many}}\n"
        "papers: {invitaton: {}, memorandum: {}}\n",
    )
    assert [line.partition(": error")[0] + " " + line.rpartition("[")[2] for line in lines] == [
        "visit.yaml:6:15 unknown-id] visit.host",
        "visit.yaml:6:51 no-such-date] visit.dates",
        "visit.yaml:7:33 bad-value] delegations.hua-muong.size",
        "visit.yaml:8:10 unknown-key] papers.invitaton",
        "visit.yaml:8:37 missing-key] papers.memorandum.title",
        "visit.yaml:8:37 paper-impossible] papers.memorandum",
    ]
