"""A good book, in each format: what its rows say, where, and what a dossier makes of them."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from docgen.addresses import Row, read_book
from docgen.dossier import Reading, decode_tree, tree
from docgen.errors import Place, Severity
from tests.addresses.__main__ import SAMPLES
from tests.addresses.books import SHEET, report, workbook, write

HEADER = [
    "code", "country", "place", "level", "name.vi", "name.lo", "province", "body", "addressee.vi",
    "addressee.lo", "posts", "honorific", "languages", "groups", "skip",
]  # fmt: skip
ROWS = [
    ["houaphan", "Lào", "tỉnh Hủa Phăn", None, None, None, None, None, "Khăm Xỉ", "ຄຳສີ",
     "Bí thư, Tỉnh trưởng; Tỉnh trưởng", "đồng chí", "vi; lo", "tỉnh; Đảng", "Tết cổ truyền Bunpimay"],
    ["hp-nv", "LA", "la.houaphan", "sở", None, None, None, "Sở Ngoại vụ", None, None,
     "Giám đốc Sở Ngoại vụ", "hon.mr", "lo", None, None],
    ["muong-quan", "LA", None, "huyện", "Mường Quan", "ເມືອງກວນ", "Hủa Phăn", None, None, None,
     "Huyện trưởng", None, None, None, None],
]  # fmt: skip


def test_a_book_says_the_same_in_every_format(tmp_path: Path) -> None:
    books = [read_book(write(tmp_path / f"a.{ending}", HEADER, ROWS)) for ending in ("xlsx", "csv", "yaml")]
    assert [report(book) for book in books] == [[], [], []]
    assert books[0].rows == books[1].rows == books[2].rows
    assert {row.digest for book in books for row in book.rows} == {row.digest for row in books[0].rows}
    first, department, elsewhere = books[0].rows
    assert first.values == {
        "code": "houaphan",
        "country": "LA",
        "place": "la.houaphan",
        "addressee.vi": "Khăm Xỉ",
        "addressee.lo": "ຄຳສີ",
        "posts": "post.secretary_governor.la\npost.governor.la",
        "honorific": "hon.comrade",
        "languages": "vi\nlo",
        "groups": "tỉnh\nĐảng",
        "skip": "occasion.la.new_year",
    }
    assert (first.id, first.country, first.languages, first.groups) == (
        "houaphan", "LA", ("vi", "lo"), ("tỉnh", "Đảng"),
    )  # fmt: skip
    assert first.skip == {"occasion.la.new_year"}
    assert first.belongs_to("dang")
    assert not first.belongs_to("huyện")
    assert department.values["posts"] == "post.director.foreign.la"
    assert (elsewhere.values["level"], elsewhere.values["province"]) == ("district", "la.houaphan")


def test_each_value_stands_in_its_cell(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", HEADER, ROWS)
    row = read_book(path).rows[0]
    place = row.party().value("place")
    assert place == tree.Scalar("la.houaphan", Place(str(path), 2, 3, f"{SHEET}!C2"), plain=False)
    person = row.person()
    assert person is not None
    name = person.value("name")
    assert isinstance(name, tree.Mapping)
    assert str(name.entries["lo"].value.place) == f"{path}:{SHEET}!J2"
    in_csv = read_book(write(tmp_path / "a.csv", HEADER, ROWS)).rows[0]
    assert str(in_csv.place_of("honorific")) == f"{tmp_path / 'a.csv'}:L2"
    in_yaml = read_book(write(tmp_path / "a.yaml", HEADER, ROWS)).rows[0]
    lines = (tmp_path / "a.yaml").read_text(encoding="utf-8").splitlines()
    said = in_yaml.place_of("honorific")
    assert lines[said.line - 1][said.column - 1 :] == '"đồng chí"'


@pytest.mark.parametrize("ending", ["xlsx", "yaml"])
def test_a_dossier_takes_each_row_as_its_own(tmp_path: Path, ending: str) -> None:
    rows = read_book(write(tmp_path / f"a.{ending}", HEADER, ROWS)).rows
    reading = _dossier(rows)
    assert reading.dossier is not None
    words = {id_: party.body.get("vi") for id_, party in reading.dossier.parties.items()}
    assert words == {
        "houaphan": "Chính quyền tỉnh Hủa Phăn",
        "hp-nv": "Sở Ngoại vụ tỉnh Hủa Phăn",
        "muong-quan": "Chính quyền huyện Mường Quan",
    }
    head = reading.dossier.people["houaphan-head"]
    assert head.name is not None
    assert (head.name.get("lo"), [post.full.get("vi") for post in head.posts][1:]) == (
        "ຄຳສີ", ["Tỉnh trưởng tỉnh Hủa Phăn"],
    )  # fmt: skip


def test_what_a_party_and_a_person_take_can_be_said(tmp_path: Path) -> None:
    header = [
        "Mã", "Địa danh", "Tên đầy đủ (Việt)", "Tên đầy đủ (Lào)", "Cơ quan (tiếng Việt)",
        "Cơ quan (tiếng Lào)", "Cơ quan chủ quản", "Tên ở đầu văn bản (vi)", "Tên ở đầu văn bản (lo)",
        "Chữ viết tắt cơ quan", "Nơi ban hành", "Ký hiệu", "Nơi nhận (vi)", "Lưu (vi)",
        "Người nhận thư ký văn bản", "Chức vụ (vi)", "Chức vụ (lo)", "Danh xưng (vi)", "Ngôn ngữ còn tạm",
        "Biên giới",
    ]  # fmt: skip
    row = [
        "x", "Hua Mường", "huyện Hua Mường", "ເມືອງຫົວເມືອງ", "Văn phòng huyện",
        "ຫ້ອງການເມືອງ", "Chính quyền tỉnh", "Tỉnh Hủa Phăn; Huyện Hua Mường", "ແຂວງຫົວພັນ; ເມືອງຫົວເມືອງ",
        "VP", "Sầm Nưa", "VP-HM", "Như trên", "VT",
        "có", "Chánh Văn phòng", "ຫົວໜ້າຫ້ອງການ", "ngài", "lo",
        "không",
    ]  # fmt: skip
    book = read_book(write(tmp_path / "a.csv", header, [row]))
    assert report(book) == []
    reading = _dossier(book.rows)
    assert reading.dossier is not None
    party = reading.dossier.parties["x"]
    assert [line.get("lo") for line in party.letterhead] == ["ແຂວງຫົວພັນ", "ເມືອງຫົວເມືອງ"]
    assert (party.abbreviation, party.border, party.body.provisional) == ("VP", False, frozenset({"lo"}))
    assert party.seat is not None
    assert party.seat.get("vi") == "huyện Sầm Nưa"
    person = reading.dossier.people["x-head"]
    assert (person.name, [post.title.get("lo") for post in person.posts]) == (None, ["ຫົວໜ້າຫ້ອງການ"])
    letters = book.rows[0].party().value("letters")
    assert isinstance(letters, tree.Mapping)
    assert list(letters.entries) == ["symbol", "recipients", "file_under", "signature"]


def test_a_chinese_district_is_a_county(tmp_path: Path) -> None:
    header = ["Nước", "Cấp", "Tên (Việt)"]
    rows = [["Trung Quốc", "huyện", "Phú Ninh"], ["Lào", "huyện", "Mường Quan"]]
    book = read_book(write(tmp_path / "a.csv", header, rows))
    assert [row.values["level"] for row in book.rows] == ["county", "district"]


def test_a_code_is_made_of_the_place_or_the_name(tmp_path: Path) -> None:
    header = ["Mã", "Địa danh", "Nước", "Cấp", "Tên (Việt)"]
    rows = [[None, "Luông Pha Băng"], ["HP-01", "Hủa Phăn"], [None, None, "LA", "huyện", "Mường Quan"]]
    book = read_book(write(tmp_path / "a.csv", header, rows))
    assert [row.id for row in book.rows] == ["luang-prabang", "hp-01", "muong-quan"]


def test_a_book_finds_rows_by_code_and_travels_to_other_processes(tmp_path: Path) -> None:
    book = read_book(write(tmp_path / "a.csv", HEADER, ROWS))
    assert book.sound
    assert book.row("hp-nv") is book.rows[1]
    assert book.row("nobody") is None
    sent = pickle.loads(pickle.dumps(book.rows))
    assert sent == book.rows
    assert sent[0].place_of("place") == book.rows[0].place_of("place")


def test_the_samples_are_one_book() -> None:
    sheet, text = (read_book(SAMPLES / f"partners-2026.{ending}") for ending in ("xlsx", "csv"))
    assert report(sheet) == report(text) == []
    assert sheet.rows == text.rows
    assert {row.country for row in sheet.rows} == {"LA", "CN"}
    reading = _dossier(sheet.rows)
    assert [problem for problem in reading.problems if problem.severity is Severity.ERROR] == []
    assert (
        all(person.name is None for person in reading.dossier.people.values()) if reading.dossier else False
    )


def test_words_of_an_office_are_known_where_its_lexicon_is_given(tmp_path: Path) -> None:
    from docgen.lexicon import Titled, lexicon

    own = lexicon().with_own(
        {"organ": {"organ.border_desk": Titled("organ.border_desk", {"vi": "Ban Biên giới"}, {})}}
    )
    path = write(tmp_path / "a.csv", ["Địa danh", "Cơ quan"], [["Hủa Phăn", "Ban Biên giới"]])
    assert [row.values["body"] for row in read_book(path, own).rows] == ["organ.border_desk"]
    assert [line.split(":")[0] for line in report(read_book(path))] == ["B2 error unknown-id"]


def test_a_sheet_is_chosen_by_its_name_and_by_what_is_visible(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"

    def add(book: object) -> None:
        for title, place, state in (("x", "Bò Kẹo", "hidden"), ("Doi Tac", "Hủa Phăn", "visible")):
            sheet = book.create_sheet(title)  # type: ignore[attr-defined]
            sheet.sheet_state = state
            sheet.append(["Địa danh"])
            sheet.append([place])
        book.worksheets[0].title = "Khác"  # type: ignore[attr-defined]

    path.write_bytes(workbook([["Địa danh"], ["Phông Sa Lỳ"]], add))
    assert [row.id for row in read_book(path).rows] == ["houaphan"]


def _dossier(rows: tuple[Row, ...]) -> Reading:
    """Return what the ordinary decoder makes of the rows."""
    here = Place("plan.yaml", 1, 1)

    def mapping(entries: dict[str, tree.Node]) -> tree.Mapping:
        return tree.Mapping(
            {key: tree.Entry(tree.Scalar(key, here), node) for key, node in entries.items()}, here
        )

    people = {f"{row.id}-head": person for row in rows if (person := row.person())}
    whole = mapping({
        "docgen": tree.Scalar("1", here),
        "languages": tree.Sequence((tree.Scalar("vi", here), tree.Scalar("lo", here)), here),
        "parties": mapping({row.id: row.party() for row in rows}),
        "people": mapping(dict(people)),
    })  # fmt: skip
    return decode_tree(whole, "plan", "plan.yaml")
