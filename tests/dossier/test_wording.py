"""Texts that say a thing otherwise than the lexicon, found where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dossier.findings import findings
from tests.dossiers import build_dossier

LATER = {
    "visit.dates": "2026-08-02/2026-08-04",
    "programme": None,
    "papers.programme": None,
    "papers.invitation": None,
}
"""The usual dossier, whose host is a district, in a year in which Vietnam has none."""


def warnings(path: Path) -> list[str]:
    codes = ("[other-rendering]", "[other-term]", "[ended-unit]")
    return [line for line in findings(path) if any(code in line for code in codes)]


def test_a_rendering_that_is_not_to_be_used_is_found_in_its_language(tmp_path: Path) -> None:
    path = build_dossier(
        tmp_path,
        {"agreed.0.points.0": {"vi": "Phòng, chống tội phạm ở Nghệ An.", "lo": "ຕ້ານອາດຊະຍາກຳຢູ່ແຂວງເງະອານ."}},
    )
    line = path.read_text(encoding="utf-8").splitlines().index("    lo: ຕ້ານອາດຊະຍາກຳຢູ່ແຂວງເງະອານ.") + 1
    assert warnings(path) == [
        f"visit.yaml:{line}:9: warning: The lexicon does not say “ອາດຊະຍາກຳ”; write “ອາຊະຍາກຳ”"
        " (border.crime_word). [other-rendering] agreed[0].points[0].lo",
        f"visit.yaml:{line}:9: warning: The lexicon does not say “ເງະອານ”; write “ເຫງະອານ”"
        " (vn.nghe_an). [other-rendering] agreed[0].points[0].lo",
    ]


def test_a_peoples_committee_of_vietnam_is_no_peoples_government(tmp_path: Path) -> None:
    path = build_dossier(
        tmp_path,
        {
            "parties.thuan-chau.name.zh": "新平",
            "parties.thuan-chau.full.zh": "新平县",
            "parties.thuan-chau.body.zh": "新平县人民政府",
        },
        partner="zh",
    )
    (found,) = warnings(path)
    assert "“新平县人民政府”; write “新平县人民委员会” (organ.pc.district)" in found
    assert found.endswith("parties.thuan-chau.body.zh")


def test_an_office_may_choose_another_rendering(tmp_path: Path) -> None:
    entry = {"replaces": True, "lo": "ອາດຊະຍາກຳ"}
    changes = {"agreed.0.points.0": {"vi": "tội phạm", "lo": "ອາດຊະຍາກຳ"}}
    assert warnings(build_dossier(tmp_path, {**changes, "lexicon": {"border.crime_word": entry}})) == []
    assert len(warnings(build_dossier(tmp_path, changes))) == 1


def test_a_unit_named_after_its_end_is_found_once_a_text(tmp_path: Path) -> None:
    path = build_dossier(tmp_path, LATER)
    found = [line.partition("warning: ")[2] for line in warnings(path) if "visit.place" in line]
    assert found == [
        "“huyện Thuận Châu” has not existed since 2025-06-30; what took over is tỉnh Sơn La. Name that, or"
        " say that the unit is a former one. [ended-unit] visit.place.vi"
    ]
    assert warnings(build_dossier(tmp_path)) == []


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Đoàn thăm huyện Mai Sơn.", 1),
        ("Đoàn thăm huyện Mai Sơn cũ.", 0),
        ("Đoàn thăm huyện Mai Sơn (cũ).", 0),
        ("Đoàn thăm huyện Mai Sơn trước đây.", 0),
        ("Năm 2024, huyện Mai Sơn đón đoàn.", 0),
        ("Từ năm 2026, huyện Mai Sơn đón đoàn.", 1),
        ("Đoàn thăm xã Mai Sơn.", 0),
    ],
)
def test_a_former_unit_may_be_called_one(tmp_path: Path, words: str, count: int) -> None:
    path = build_dossier(tmp_path, LATER | {"visit.purpose": [{"vi": words, "lo": "ຢ້ຽມຢາມ"}]})
    assert sum("visit.purpose" in line for line in warnings(path)) == count


def test_what_was_done_and_what_is_cited_keep_the_names_of_their_time(tmp_path: Path) -> None:
    path = build_dossier(
        tmp_path,
        LATER
        | {
            "cooperation.0.what.vi": "Giúp huyện Mai Sơn {amount}",
            "papers.memorandum.bases": [{"text": {"vi": "Biên bản với huyện Mai Sơn", "lo": "ບົດບັນທຶກ"}}],
        },
    )
    assert [line for line in warnings(path) if "Mai Sơn" in line] == []


def test_the_papers_own_day_decides(tmp_path: Path) -> None:
    place = {"vi": "huyện Mai Sơn", "lo": "ບ້ານ"}
    changes = {"papers.memorandum.place": place, "papers.memorandum.date": "2025-06-30"}
    assert not any("memorandum" in line for line in warnings(build_dossier(tmp_path, LATER | changes)))
    changes["papers.memorandum.date"] = "2025-07-01"
    assert any("memorandum" in line for line in warnings(build_dossier(tmp_path, LATER | changes)))


def test_a_term_that_the_other_language_says_otherwise_is_found_there(tmp_path: Path) -> None:
    words = {"vi": "Tăng cường tuần tra song phương.", "lo": "ເພີ່ມທະວີການກວດກາ."}
    path = build_dossier(tmp_path, {"agreed.0.points.0": words})
    line = path.read_text(encoding="utf-8").splitlines().index(f"    lo: {words['lo']}") + 1
    assert warnings(path) == [
        f"visit.yaml:{line}:9: warning: For “tuần tra song phương” the lexicon says “ລາດຕະເວນສອງຝ່າຍ”"
        " (border.joint_patrol); this text says something else. [other-term] agreed[0].points[0].lo"
    ]


@pytest.mark.parametrize(
    ("vi", "lo"),
    [
        ("Tăng cường tuần tra song phương.", "ເພີ່ມທະວີ ການລາດຕະເວນ ສອງຝ່າຍ."),
        ("Sở Ngoại vụ hai tỉnh.", "ພະແນກການຕ່າງປະເທດ ສອງແຂວງ."),
        ("Sở Ngoại vụ hai tỉnh.", "ພະແນກພົວພັນຕ່າງປະເທດ ສອງແຂວງ."),
        ("Hai bên phối hợp.", "ສອງຝ່າຍຮ່ວມມືກັນ."),
    ],
)
def test_a_term_said_as_the_lexicon_says_it_or_in_a_free_way_is_left_alone(
    tmp_path: Path, vi: str, lo: str
) -> None:
    assert warnings(build_dossier(tmp_path, {"agreed.0.points.0": {"vi": vi, "lo": lo}})) == []
