"""Names, bodies and posts that follow from the lexicon's ids."""

from __future__ import annotations

from pathlib import Path

from docgen.dossier import load
from docgen.dossier.model import Dossier, Text
from tests.dossiers import build_dossier

TEXT = """\
docgen: 1
languages: [vi, lo, zh]
parties:
  thuan-chau: {place: vn.thuan_chau}
  hua-muong: {place: la.huamuang, seat: hua-muong}
  ma-quan: {place: cn.maguan}
  son-la: {place: vn.son_la, level: department, body: organ.foreign_affairs.vn, superior: organ.pc.province}
  yen-son:
    country: VN
    level: commune
    name: {vi: Yên Sơn, lo: ອຽນເຊີນ, provisional: [lo]}
    province: vn.son_la
    superior: organ.pc.province
people:
  host: {party: thuan-chau, name: Nguyễn Văn A, posts: [post.chair_pc.district]}
  guest: {party: hua-muong, posts: [post.secretary.district, post.district_chief.la], honorific: hon.comrade}
  director: {party: son-la, posts: [post.director.foreign]}
  clerk: {party: yen-son, posts: [{vi: Công chức, lo: ພະນັກງານ}]}
"""


def dossier(folder: Path) -> Dossier:
    return load(build_dossier(folder, TEXT))


def words(text: Text | None) -> dict[str, str]:
    return dict(text.by_language) if text else {}


def test_a_place_of_the_lexicon_says_all(tmp_path: Path) -> None:
    party = dossier(tmp_path).parties["thuan-chau"]
    assert (party.country, party.level) == ("VN", "district")
    assert words(party.name) == {"vi": "Thuận Châu", "lo": "ທ້ວນເຈົາ", "zh": "顺州"}
    assert words(party.full) == {"vi": "huyện Thuận Châu", "lo": "ເມືອງທ້ວນເຈົາ", "zh": "顺州县"}
    assert words(party.province) == {"vi": "tỉnh Sơn La", "lo": "ແຂວງເຊີນລາ", "zh": "山罗省"}
    assert words(party.body)["vi"] == "Ủy ban nhân dân huyện Thuận Châu"
    assert words(party.body)["zh"] == "顺州县人民委员会"


def test_a_chinese_county_lies_in_prefecture_and_province(tmp_path: Path) -> None:
    party = dossier(tmp_path).parties["ma-quan"]
    assert words(party.province)["vi"].endswith(", tỉnh Vân Nam")
    assert words(party.province)["zh"].startswith("云南省文山")
    assert words(party.body)["zh"] == "马关县人民政府"


def test_a_department_is_called_after_its_organ(tmp_path: Path) -> None:
    party = dossier(tmp_path).parties["son-la"]
    assert words(party.full)["vi"] == words(party.body)["vi"] == "Sở Ngoại vụ tỉnh Sơn La"
    assert words(party.province)["vi"] == "tỉnh Sơn La"
    assert words(party.superior)["vi"] == "Ủy ban nhân dân tỉnh Sơn La"
    assert words(party.name)["vi"] == "Sơn La"


def test_a_place_unknown_to_the_lexicon_takes_its_countrys_patterns(tmp_path: Path) -> None:
    party = dossier(tmp_path).parties["yen-son"]
    assert words(party.full) == {"vi": "xã Yên Sơn", "lo": "ຕາແສງອຽນເຊີນ"}
    assert words(party.body)["vi"] == "Ủy ban nhân dân xã Yên Sơn"
    assert set(words(party.body)) == {"vi", "lo"}
    assert words(party.superior)["vi"] == "Ủy ban nhân dân tỉnh Sơn La"


def test_posts_bear_the_place_of_their_party(tmp_path: Path) -> None:
    people = dossier(tmp_path).people
    assert [words(post.full)["vi"] for post in people["guest"].posts] == [
        "Bí thư Huyện ủy Hua Mường",
        "Huyện trưởng huyện Hua Mường",
    ]
    assert [words(post.title)["lo"] for post in people["guest"].posts] == ["ເລຂາພັກເມືອງ", "ເຈົ້າເມືອງ"]
    assert words(people["director"].posts[0].full)["vi"] == "Giám đốc Sở Ngoại vụ tỉnh Sơn La"
    assert people["clerk"].posts[0].full == people["clerk"].posts[0].title
    assert people["guest"].name is None
    assert words(people["host"].name) == {"vi": "Nguyễn Văn A"}


def test_texts_know_what_is_provisional_and_where_they_stand(tmp_path: Path) -> None:
    made = dossier(tmp_path)
    seat = made.parties["hua-muong"].seat
    assert seat is not None
    assert seat.place is not None
    assert (seat.place.line, seat.place.column, seat.path) == (5, 41, "parties.hua-muong.seat")
    assert made.parties["yen-son"].full.provisional == {"lo"}
