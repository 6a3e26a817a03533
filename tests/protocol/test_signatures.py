import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.languages import language_of
from docgen.protocol.signatures import (
    authority_lines,
    is_crowded,
    place_on_one_line,
    post_in_lines,
    prescribed_authority,
    represents,
    rows_of_two,
    without_organ,
)

COMMITTEE = {"vi": "Ủy ban nhân dân", "lo": "ຄະນະກຳມະການປະຊາຊົນ", "zh": "人民委员会"}


@pytest.mark.parametrize(
    ("authority", "post", "lines"),
    [
        (None, "Chủ tịch UBND huyện Thuận Châu", ([], "Chủ tịch UBND huyện Thuận Châu")),
        ("TM", "Chủ tịch UBND huyện", (["TM. Ủy ban nhân dân"], "Chủ tịch")),
        ("KT", "Phó Chủ tịch UBND huyện", (["TM. Ủy ban nhân dân", "KT. Chủ tịch"], "Phó Chủ tịch")),
        ("Q", "Chủ tịch UBND huyện", (["TM. Ủy ban nhân dân"], "Q. Chủ tịch")),
        ("TL", "Chánh Văn phòng", (["TL. Chủ tịch"], "Chánh Văn phòng")),
        ("TUQ", "Chánh Văn phòng", (["TUQ. Chủ tịch"], "Chánh Văn phòng")),
    ],
)
def test_a_committee_signs_as_decree_30_says(authority, post, lines):
    assert authority_lines(authority, COMMITTEE["vi"], post, language_of("vi"), collective=True) == lines


def test_a_department_s_deputy_signs_for_its_director():
    lines = authority_lines(
        "KT", "Sở Ngoại vụ", "Phó Giám đốc Sở Ngoại vụ", language_of("vi"), collective=False
    )
    assert lines == (["KT. Giám đốc"], "Phó Giám đốc")


@pytest.mark.parametrize(
    ("language", "post", "lines"),
    [
        ("lo", "ຮອງປະທານຄະນະກຳມະການປະຊາຊົນ",
         (["ຕາງໜ້າ ຄະນະກຳມະການປະຊາຊົນ", "ແທນ ປະທານ"], "ຮອງປະທານ")),
        ("zh", "县人民委员会副主席", (["代表人民委员会", "代主席"], "副主席")),
    ],
)  # fmt: skip
def test_translations_say_the_same_authority(language, post, lines):
    said = authority_lines("KT", COMMITTEE[language], post, language_of(language), collective=True)
    assert said == lines


@pytest.mark.parametrize(
    ("form", "country", "collective", "post", "authority"),
    [
        ("cong-thu", "VN", True, "Chủ tịch UBND huyện", None),
        ("nd30", "VN", True, "Chủ tịch UBND huyện", "TM"),
        ("nd30", "VN", True, "Phó Chủ tịch UBND huyện", "KT"),
        ("nd30", "VN", False, "Giám đốc Sở Ngoại vụ", None),
        ("nd30", "VN", False, "Phó Giám đốc Sở Ngoại vụ", "KT"),
        ("lo-admin", "LA", False, "Huyện trưởng", None),
    ],
)
def test_the_form_prescribes_who_signs_for_whom(form, country, collective, post, authority):
    assert prescribed_authority(form, country, collective, post) == authority


@pytest.mark.parametrize(
    ("language", "who", "lines"),
    [
        ("vi", "huyện Thuận Châu", ["Đại diện", "huyện Thuận Châu"]),
        ("lo", "ເມືອງທ້ວນເຈົາ", ["ຕາງໜ້າ", "ເມືອງທ້ວນເຈົາ"]),
        ("zh", "顺州县", ["顺州县代表"]),
    ],
)
def test_a_signatory_represents_its_side(language, who, lines):
    assert represents(who, language_of(language)) == lines
    assert represents(who, language_of(language), crowded=True) == lines[-1:]


def test_ten_parties_have_room_on_a_page_and_more_are_a_crowd():
    assert [count for count in range(2, 13) if is_crowded(count)] == [11, 12]


@pytest.mark.parametrize(
    ("language", "post", "party", "left"),
    [
        ("vi", "Giám đốc Sở Ngoại vụ", "Sở Ngoại vụ tỉnh Sơn La", "Giám đốc"),
        ("vi", "Chủ tịch Ủy ban nhân dân huyện", "huyện Thuận Châu", "Chủ tịch Ủy ban nhân dân huyện"),
        (
            "vi",
            "Chủ tịch Ủy ban nhân dân thành phố",
            "thành phố Hà Tĩnh",
            "Chủ tịch Ủy ban nhân dân thành phố",
        ),
        ("lo", "ຫົວໜ້າພະແນກການຕ່າງປະເທດ", "ພະແນກການຕ່າງປະເທດແຂວງຫົວພັນ", "ຫົວໜ້າພະແນກການຕ່າງປະເທດ"),
    ],
)
def test_a_post_does_not_repeat_the_organ_that_its_party_is(language, post, party, left):
    assert without_organ(post, party, language_of(language)) == left


@pytest.mark.parametrize(
    ("language", "post", "lines"),
    [
        ("vi", "Chủ tịch Ủy ban nhân dân huyện", "Chủ tịch\nỦy ban nhân dân huyện"),
        ("vi", "Giám đốc Sở Ngoại vụ tỉnh Sơn La", "Giám đốc\nSở Ngoại vụ tỉnh Sơn La"),
        ("vi", "Bí thư Huyện ủy, Huyện trưởng", "Bí thư Huyện ủy,\nHuyện trưởng"),
        ("vi", "Bí thư Huyện ủy Si Ma Cai", "Bí thư Huyện ủy Si Ma Cai"),
        ("lo", "ເລຂາພັກເມືອງ, ເຈົ້າເມືອງ", "ເລຂາພັກເມືອງ, ເຈົ້າເມືອງ"),
    ],
)
def test_a_post_stands_over_its_organ_or_the_next_post(language, post, lines):
    assert post_in_lines(post, language_of(language)) == lines


def test_a_line_ends_before_a_place_and_not_in_it():
    vietnamese = language_of("vi")
    whole = "Sở Ngoại vụ tỉnh\u00a0Luông\u00a0Pha\u00a0Băng"
    assert place_on_one_line("Sở Ngoại vụ tỉnh Luông Pha Băng", "tỉnh Luông Pha Băng", vietnamese) == whole
    assert place_on_one_line("huyện Hua Mường", "tỉnh Hủa Phăn", vietnamese) == "huyện Hua Mường"
    assert place_on_one_line("huyện Hua Mường", "", vietnamese) == "huyện Hua Mường"


@given(st.lists(st.integers(), min_size=2, max_size=12))
def test_rows_hold_every_block_once_in_order(blocks):
    rows = rows_of_two(blocks)
    assert [block for row in rows for block in row if block is not None] == blocks
    assert all(right is not None for _, right in rows[:-1])
