"""`docgen words`: a term in every language."""

import json
import os
import subprocess
import sys

import pytest


def test_a_term_is_shown_in_every_language_with_its_status(docgen):
    result = docgen("words", "谅解备忘录")
    assert (result.code, result.err) == (0, [])
    assert result.out == [
        "doc.mou",
        "  vi  biên bản ghi nhớ  [seen: case-reports]",
        "  lo  ບົດບັນທຶກຊ່ວຍຈຳ  [seen: huunghivietlao.thoidai.com.vn, qdnd-lo]",
        "  zh  谅解备忘录  [seen: shidai.thoidai.com.vn]",
        "  also: ບົດບັນທຶກຄວາມເຂົ້າໃຈ",
    ]


def test_a_unit_that_ended_says_when_and_what_followed(docgen):
    assert docgen("words", "yen", "bai").out == [
        "vn.yen_bai",
        "  vi  tỉnh Yên Bái  [seen: vietnews]",
        "  lo  ແຂວງອຽນບ໋າຍ  [seen: qdnd-lo]",
        "  zh  安沛省  [seen: iso-codes]",
        "  until 2025-06-30",
        "  then: tỉnh Lào Cai (vn.lao_cai)",
    ]


def test_an_occasion_says_its_day_and_a_language_without_words_is_named(docgen):
    assert docgen("words", "occasion.la.national_day").out[4:] == [
        "  also: 老挝国庆节",
        "  every year on 2/12",
        "  counted from 1975",
        "  letters are signed 21 days before",
        "  day and year from: xaydungdang.org.vn 7924 (02-12-1975)",
    ]
    assert docgen("words", "occasion.vn.tet").out[4:6] == [
        "  moves; days known from 2020 to 2050",
        "  letters are signed 21 days before",
    ]
    assert "  lo  no words yet" in docgen("words", "vn.phieng_pan").out


def test_renderings_not_to_be_used_are_named(docgen):
    assert docgen("words", "ອາດຊະຍາກຳ").out[:5] == [
        "border.crime_word",
        "  vi  tội phạm  [seen: vietnews]",
        "  lo  ອາຊະຍາກຳ  [seen: latv.la]",
        "  zh  犯罪  [seen: PRC-law]",
        "  do not write: ອາດຊະຍາກຳ",
    ]


def test_many_are_cut_short_for_people_and_whole_for_programs(docgen):
    people, programs = docgen("words", "a"), docgen("words", "a", "--format", "json")
    hits = json.loads("\n".join(programs.out))
    assert sum(not line.startswith(" ") and bool(line) for line in people.out) == 21
    assert people.out[-1] == f"{len(hits) - 20} more; say more of the term."


def test_json_holds_all_that_is_known(docgen):
    result = docgen("words", "vn.hue", "--format", "json")
    assert result.code == 0
    (entry,) = json.loads("\n".join(result.out))
    assert entry == {
        "id": "vn.hue",
        "kind": "place",
        "own": False,
        "words": {"vi": "tỉnh Thừa Thiên Huế", "lo": "ແຂວງເທື່ອທຽນ-ເຫວ້", "zh": "承天顺化省"},
        "status": {"vi": "seen", "lo": "seen", "zh": "seen"},
        "seen": {"vi": ["vietnews"], "lo": ["qdnd-lo"], "zh": ["iso-codes", "zh.vietnamplus.vn"]},
        "aliases": {},
        "variants": {},
        "since": None,
        "until": "2024-12-31",
        "successor": "vn.hue_city",
        "match": {"how": "id", "language": None, "words": None},
        "name": {"vi": "Thừa Thiên Huế", "lo": "ເທື່ອທຽນ-ເຫວ້", "zh": "承天顺化"},
        "country": "VN",
        "level": "province",
    }


@pytest.mark.parametrize("shape", ["text", "json"])
def test_nothing_found_is_exit_1_and_offers_the_nearest(docgen, shape):
    result = docgen("words", "biên bàn ghi nhận", "--format", shape)
    assert (result.code, result.out) == (1, [] if shape == "text" else ["[]"])
    nearest = "The lexicon has no “biên bàn ghi nhận”. Nearest: biên bản ghi nhớ (doc.mou)"
    assert result.err[0].startswith(nearest)


def test_nothing_like_it_is_one_line_without_control_characters(docgen):
    assert docgen("words", "@\x1b[31m@").err == ["The lexicon has nothing like “'@\\x1b[31m@'”."]


@pytest.mark.parametrize("encoding", ["ascii", "cp1258", "cp874", "utf-8"])
def test_consoles_of_every_encoding(encoding):
    run = subprocess.run(
        [sys.executable, "-m", "docgen", "words", "doc.mou"],
        env=os.environ | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
        capture_output=True,
    )
    assert (run.returncode, run.stderr) == (0, b"")
    assert b"doc.mou" in run.stdout


OFFICE = """\
docgen-office: 1
languages: [vi, lo]
lexicon:
  organ.border_desk: {vi: Ban Biên giới tỉnh, lo: ຫ້ອງການຊາຍແດນແຂວງ, seen: {vi: [UBND tỉnh 2026]}}
  doc.mou: {replaces: true, vi: Bản ghi nhớ hợp tác}
"""


def test_an_office_s_own_entries_are_found_and_marked(docgen, tmp_path):
    (tmp_path / "office.yaml").write_text(OFFICE, encoding="utf-8")
    assert docgen("words", "ban bien gioi", "--office", "office.yaml").out == [
        "organ.border_desk  [the office's own]",
        "  vi  Ban Biên giới tỉnh  [seen: UBND tỉnh 2026]",
        "  lo  ຫ້ອງການຊາຍແດນແຂວງ  [provisional: seen nowhere in print]",
        "  zh  no words yet",
    ]
    found = json.loads(
        "".join(docgen("words", "bien ban ghi nho", "--office", "office.yaml", "--format", "json").out)
    )
    assert "doc.mou" not in [hit["id"] for hit in found]
    (mou,) = json.loads(
        "".join(docgen("words", "doc.mou", "--office", "office.yaml", "--format", "json").out)
    )
    assert (mou["own"], mou["words"]["vi"], mou["words"]["zh"]) == (True, "Bản ghi nhớ hợp tác", "谅解备忘录")
    (shipped,) = json.loads("".join(docgen("words", "doc.mou", "--format", "json").out))
    assert (shipped["own"], shipped["words"]["vi"]) == (False, "biên bản ghi nhớ")


def test_a_dossier_brings_the_entries_of_its_offices(docgen, tmp_path):
    (tmp_path / "offices").mkdir()
    (tmp_path / "offices" / "a.yaml").write_text(OFFICE, encoding="utf-8")
    (tmp_path / "visit.yaml").write_text(
        "docgen: 1\nlanguages: [vi]\ninclude: [offices/a.yaml]\n", encoding="utf-8"
    )
    assert (
        docgen("words", "organ.border_desk", "--office", "visit.yaml").out[0]
        == "organ.border_desk  [the office's own]"
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("docgen-office: 1\nlexicon: {organ.x: {vi: a, rank: 3}}\n", "[wrong-key]"),
        ("docgen-office: 1\nclauses: {trade.x: {field: field.trade, vi: '{place}'}}\n", "[uneven-slots]"),
        ("docgen-office: [", "[not-yaml]"),
        (None, "[no-file]"),
    ],
)
def test_an_office_that_cannot_be_read_is_one_located_line(docgen, tmp_path, text, said):
    if text is not None:
        (tmp_path / "office.yaml").write_text(text, encoding="utf-8")
    for command in ("words", "clauses"):
        result = docgen(command, "border", "--office", "office.yaml")
        assert (result.code, result.out) == (1, [])
        (line,) = result.err
        assert line.startswith("office.yaml")
        assert line.endswith(said)
