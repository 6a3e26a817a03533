"""The list of a delegation: who stands in it, in which order and columns."""

from dataclasses import replace

from docgen.dossier.orders import LIST_COLUMNS, DelegationOrder
from docgen.dossier.parties import Delegation, Document
from docgen.dossier.visit import Basis
from docgen.languages.values import Day
from docgen.papers import plan
from docgen.papers.job import TemplateName
from tests.papers.dossiers import CHIEF, HUA_MUONG, ISSUE, meeting, orders, text

GAP = "\u00a0" * 6
DEPUTY = replace(
    CHIEF,
    id="deputy",
    name=text("Bun My", "ບຸນມີ", "本米"),
    posts=CHIEF.posts[1:],
    sex="female",
    born=Day(1980, 3, 5),
    document=Document(text("hộ chiếu", "ໜັງສືຜ່ານແດນ", "护照"), "P7654321", Day(2030, 1, 31)),
    note=text("phiên dịch", "ລ່າມ", "翻译"),
)
PEOPLE = {**meeting().people, "deputy": DEPUTY}


def listed(languages=("vi",), size=None, members=("deputy",), **changes):
    order = replace(DelegationOrder(ISSUE, ("hua-muong",)), **changes)
    dossier = meeting(
        people=PEOPLE,
        delegations={"hua-muong": Delegation("hua-muong", "chief", members, size)},
        papers=orders(delegation=order),
    )
    return plan(dossier, ["delegation"], languages)


def rows(job):
    return [[cell.words for cell in row] for row in (job.view.columns, *job.view.people)]


def test_the_head_goes_first_and_nothing_personal_is_printed_unasked():
    (job,) = listed()
    assert rows(job) == [
        ["STT", "Họ và tên", "Họ và tên (tiếng Lào)", "Chức vụ, cơ quan", "Quốc tịch", "Ghi chú"],
        ["1", "", "", "Bí thư Huyện ủy, Huyện trưởng huyện Hua Mường", "Lào", ""],
        ["2", "Bun My", "ບຸນມີ", "Huyện trưởng huyện Hua Mường", "Lào", "phiên dịch"],
    ]
    assert (job.filename, job.template) == ("delegation.vi.docx", TemplateName("vi", "delegation"))
    assert job.view.size == "02 người"
    assert job.view.translation is False
    assert "P7654321" not in str(job.view)


def test_columns_are_those_ordered_in_their_order_and_widen_the_page():
    for language, expected in (
        ("vi", ["2", "Bun My", "ບຸນມີ", "Nữ", "05/3/1980", "Huyện trưởng huyện Hua Mường", "Lào",
                "Hộ chiếu\nP7654321\nhết hạn 31/01/2030", "cửa khẩu\n02–04/8/2023", "phiên dịch"]),
        ("lo", ["2", "ບຸນມີ", "Bun My", "ຍິງ", "5/3/1980", "ເຈົ້າເມືອງ ຫົວເມືອງ", "ລາວ",
                "ໜັງສືຜ່ານແດນ\nP7654321\nໝົດອາຍຸ 31/1/2030", "ດ່ານ\n2-4/8/2023", "ລ່າມ"]),
    ):  # fmt: skip
        gate = text("cửa khẩu", "ດ່ານ")
        (job,) = listed((language,), columns=LIST_COLUMNS, border_gate=gate)
        assert rows(job)[2] == expected
        assert job.template == TemplateName(language, "delegation-wide")
        assert {sum(cell.span for cell in row) for row in (job.view.columns, *job.view.people)} == {80}
    (job,) = listed(columns=("document", "name"))
    assert rows(job)[0] == ["STT", "Loại, số giấy tờ, ngày hết hạn", "Họ và tên", "Họ và tên (tiếng Lào)"]


def test_empty_rows_follow_up_to_the_size():
    (job,) = listed(size=4, columns=("name", "border"))
    assert rows(job)[1:] == [
        ["1", "", "", "02–04/8/2023"],
        ["2", "Bun My", "ບຸນມີ", "02–04/8/2023"],
        ["3", "", "", ""],
        ["4", "", "", ""],
    ]
    assert job.view.size == "04 người"


def test_of_a_delegation_of_which_only_the_head_is_known_nobody_knows_the_size():
    (job,) = listed(members=(), columns=("post",))
    assert [row[0] for row in rows(job)[1:]] == ["1", "2", "3", "4", "5"]
    assert job.view.size == f"{GAP} người"


def test_it_says_which_paper_it_goes_with_or_leaves_room_for_it():
    (job,) = listed()
    blank = f"……………… số{GAP}ngày{GAP}tháng{GAP}năm{GAP} của Ủy ban nhân dân huyện Thuận Châu"
    assert job.view.attached_to == blank
    letter = Basis(kind=text("Công văn"), ref="12/UBND-NC", date=Day(2023, 7, 1))
    (job,) = listed(attached_to=letter)
    assert job.view.attached_to == "Công văn số 12/UBND-NC ngày 01/7/2023"


def test_each_of_several_delegations_has_its_own_list():
    order = DelegationOrder(ISSUE, ("hua-muong", "other"))
    dossier = meeting(
        parties={**meeting().parties, "other": replace(HUA_MUONG, id="other")},
        papers=orders(delegation=order),
    )
    jobs = plan(dossier, ["delegation"])
    assert [job.filename for job in jobs] == [
        "delegation.vi.hua-muong.docx",
        "delegation.vi.other.docx",
        "delegation.lo.hua-muong.docx",
        "delegation.lo.other.docx",
    ]
    assert [job.view.translation for job in jobs] == [False, False, True, True]
