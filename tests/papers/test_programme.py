import datetime as dt
from dataclasses import replace

from docgen.dossier.orders import Issue, ProgrammeOrder, Signature
from docgen.dossier.visit import ProgrammeDay, Session
from docgen.languages import GAP, language_of
from docgen.languages.values import Days, Hours
from docgen.papers import plan
from docgen.papers.view import DayView, Letterhead, ProgrammeView, Properties, SessionView, SignatureView
from tests.papers.dossiers import CHAIR, THUAN_CHAU, meeting, orders, text


def view_of(dossier, language):
    (job,) = plan(dossier, ["programme"], [language])
    return job.view


def test_the_programme_in_vietnamese():
    (invitation,) = plan(meeting(), ["invitation"], ["vi"])
    assert view_of(meeting(), "vi") == ProgrammeView(
        properties=Properties("Chương trình làm việc", "Ủy ban nhân dân huyện Thuận Châu", "vi-VN"),
        letterhead=Letterhead(
            form="nd30",
            nation="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            motto="Độc lập - Tự do - Hạnh phúc",
            superior="",
            issuer=["ỦY BAN NHÂN DÂN", "HUYỆN THUẬN CHÂU"],
            number=f"Số:{GAP}/CTr-UBND",
            dateline=f"Thuận Châu, ngày{GAP}tháng{GAP}năm{GAP}",
            translation=False,
        ),
        host=invitation.view.host,
        guests=[invitation.view.guest],
        visit=invitation.view.visit,
        days=[
            DayView(
                "Thứ Tư, ngày 02 tháng 8 năm 2023",
                [SessionView("08:00 – 09:30", "Hội đàm", "Hội trường", "", "")],
            )
        ],
        has_places=True,
        has_chairs=False,
        signature=SignatureView([], "", ""),
        recipients=[],
        file_under="",
    )


def test_a_day_is_headed_as_each_language_says_it():
    headings = {
        code: view_of(meeting(languages=("vi", "lo", "zh")), code).days[0].heading for code in ("lo", "zh")
    }
    assert headings == {"lo": "ວັນພຸດ, ວັນທີ 2 ສິງຫາ 2023", "zh": "2023年8月2日（星期三）"}


def test_days_not_fixed_yet_and_sessions_of_a_part_of_the_day():
    session = Session(text("Tham quan"), time=Hours(part="morning"), chair=text("đồng chí A"))
    dossier = meeting(
        programme=(
            ProgrammeDay(Days(dt.date(2023, 8, 2), dt.date(2023, 8, 3)), (session,)),
            ProgrammeDay(None, (Session(text("Tiễn đoàn")),)),
        )
    )
    view = view_of(dossier, "vi")
    said = language_of("vi")
    assert view.days == [
        DayView(
            "Từ ngày 02 đến ngày 03 tháng 8 năm 2023",
            [SessionView(said.hours(Hours(part="morning")), "Tham quan", "", "đồng chí A", "")],
        ),
        DayView("", [SessionView(said.hours(None), "Tiễn đoàn", "", "", "")]),
    ]
    assert (view.has_places, view.has_chairs) == (False, True)


def test_a_numbered_programme_is_signed_as_decree_30_prescribes():
    issue = Issue("thuan-chau", symbol="CTr-UBND", number="7", signature=Signature(person="chair"))
    view = view_of(meeting(papers=orders(programme=ProgrammeOrder(issue))), "vi")
    assert view.letterhead.number == "Số: 07/CTr-UBND"
    assert view.signature == SignatureView(["TM. ỦY BAN NHÂN DÂN"], "CHỦ TỊCH", "Nguyễn Văn A")


def test_a_symbol_of_letters_is_none_for_the_programme():
    issue = Issue("thuan-chau", symbol="UBND-NC")
    view = view_of(meeting(papers=orders(programme=ProgrammeOrder(issue))), "vi")
    assert view.letterhead.number == f"Số:{GAP}/CTr-UBND"


def test_members_stand_in_protocol_order():
    delegation = replace(meeting().delegations["hua-muong"], members=("chair",))
    people = {**meeting().people, "chair": replace(CHAIR, party="hua-muong")}
    view = view_of(meeting(delegations={"hua-muong": delegation}, people=people), "vi")
    assert view.guests[0].members == ["Đồng chí Nguyễn Văn A, Chủ tịch Ủy ban nhân dân huyện"]


def test_a_party_committee_does_not_bear_the_state_s_head():
    committee = replace(THUAN_CHAU, body=text("Huyện ủy Thuận Châu"))
    view = view_of(meeting(parties={**meeting().parties, "thuan-chau": committee}), "vi")
    assert (view.letterhead.form, view.letterhead.nation) == ("party", "ĐẢNG CỘNG SẢN VIỆT NAM")
    assert view.letterhead.issuer == ["HUYỆN ỦY THUẬN CHÂU"]
