"""The report on a visit: what it takes from the dossier, from which side it tells."""

from dataclasses import replace

from docgen.dossier.orders import Issue, ReportOrder, Signature
from docgen.languages.values import Day
from docgen.papers import plan
from docgen.papers.view import ReviewView
from tests.papers.dossiers import HUA_MUONG, ISSUE, THUAN_CHAU, meeting, orders, text

GAP = "\u00a0" * 6


def view_of(**changes):
    dossier = meeting(**{"papers": orders(report=ReportOrder(ISSUE)), **changes})
    (job,) = plan(dossier, ["report"])
    assert (job.filename, job.languages) == ("report.vi.docx", ("vi",))
    return job.view


def test_the_dossier_tells_what_was_done_reviewed_agreed_and_signed():
    view = view_of()
    assert view.letterhead.form == "nd30"
    assert view.letterhead.number == f"Số:{GAP}/BC-UBND"
    assert view.activities == [ReviewView("Ngày 02 tháng 8 năm 2023", ["Hội đàm, tại Hội trường"])]
    assert view.review == [ReviewView("Năm 2021", ["hỗ trợ 50 triệu đồng"])]
    assert view.agreed == [ReviewView("Biên giới", ["Tuần tra song phương.", "Khảo sát cầu."])]
    assert view.approvals == ["Khảo sát cầu."]
    assert view.signed == [
        f"Biên bản thỏa thuận hợp tác lần thứ XII giai đoạn 2023-2025, ký ngày{GAP}tháng{GAP}năm{GAP}"
    ]
    assert view.enclosed == [
        "Biên bản thỏa thuận hợp tác lần thứ XII giai đoạn 2023-2025",
        "Chương trình thăm và làm việc",
        "Danh sách đoàn đại biểu",
    ]
    assert view.to == ["…" * 12]
    assert (view.assessment, view.difficulties, view.proposals) == ([], [], [])


def test_the_day_of_signing_is_the_one_given():
    memorandum = replace(meeting().papers.memorandum, date=Day(2023, 8, 3), round=None, term=None)
    papers = orders(memorandum=memorandum, report=ReportOrder(ISSUE))
    assert view_of(papers=papers).signed == ["Biên bản thỏa thuận hợp tác, ký ngày 03 tháng 8 năm 2023"]


def test_host_and_guest_tell_it_from_their_own_side():
    nameless = replace(meeting().visit, event=None)
    received = view_of(visit=nameless)
    assert received.received is True
    assert received.subject == "Kết quả đón tiếp và làm việc với đoàn đại biểu huyện Hua Mường"
    visited = view_of(visit=replace(nameless, host="hua-muong", guests=("thuan-chau",)))
    assert visited.received is False
    assert visited.subject == "Kết quả chuyến thăm và làm việc tại huyện Hua Mường"
    assert view_of().subject == (
        "Kết quả Hội nghị công tác lần thứ XII\ngiữa huyện Thuận Châu và huyện Hua Mường"
    )


def test_it_is_for_those_named_else_for_the_superior_body():
    superior = replace(THUAN_CHAU, superior=text("Ủy ban nhân dân tỉnh Sơn La"))
    parties = {"thuan-chau": superior, "hua-muong": HUA_MUONG}
    assert view_of(parties=parties).to == ["Ủy ban nhân dân tỉnh Sơn La"]
    order = ReportOrder(ISSUE, to=(text("Sở Ngoại vụ"), text("Công an tỉnh")))
    assert view_of(parties=parties, papers=orders(report=order)).to == ["Sở Ngoại vụ", "Công an tỉnh"]


def test_a_party_committee_s_is_in_the_party_s_form():
    committee = replace(THUAN_CHAU, body=text("Huyện ủy Thuận Châu"), abbreviation="HU")
    view = view_of(
        parties={"thuan-chau": committee, "hua-muong": HUA_MUONG},
        papers=orders(report=ReportOrder(Issue("thuan-chau", date=Day(2023, 8)))),
    )
    assert view.letterhead.form == "party"
    assert view.letterhead.number == f"Số{GAP}-BC/HU"


def test_nobody_named_signs_on_a_dotted_line():
    issue = replace(ISSUE, signature=Signature())
    signature = view_of(papers=orders(report=ReportOrder(issue))).signature
    assert (signature.post, signature.name) == ("…" * 12, "…" * 12)


def test_where_vietnamese_is_not_wanted_there_is_none():
    assert plan(meeting(), ["report"], ["lo"]) == []
