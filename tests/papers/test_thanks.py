"""Letters of thanks: who thanks whom, for what."""

from dataclasses import replace

from docgen.dossier.orders import Issue, ThanksOrder
from docgen.papers import plan
from docgen.papers.view import Properties, ThanksView
from tests.papers.dossiers import ISSUE, meeting, orders, text


def thanks(code="vi", order=None, **changes):
    papers = orders(thanks=order) if order else meeting().papers
    (job,) = plan(meeting(papers=papers, **changes), ["thanks"], [code])
    assert job.gaps == ()
    return job.view


def test_the_guest_thanks_the_host():
    (invited,) = (job.view for job in plan(meeting(), ["invitation"], ["vi"]))
    view = thanks()
    assert view == ThanksView(
        properties=Properties("Thư cảm ơn", "Chính quyền huyện Hua Mường", "vi-VN"),
        letterhead=view.letterhead,
        host=invited.guest,
        guest=invited.host,
        addressee=view.addressee,
        visit=replace(
            invited.visit, event="Hội nghị công tác lần thứ XII giữa huyện Hua Mường và huyện Thuận Châu"
        ),
        hosted=False,
        place="huyện Thuận Châu, tỉnh Sơn La, nước Cộng hòa xã hội chủ nghĩa Việt Nam",
        sides="hai bên",
        on_behalf="Chính quyền huyện Hua Mường",
        done=["Hội đàm"],
        signed="Biên bản thỏa thuận hợp tác lần thứ XII giai đoạn 2023-2025",
        relation="hữu nghị vĩ đại, đoàn kết đặc biệt và hợp tác toàn diện Lào - Việt Nam",
        return_visit=False,
        wishes=[
            "Kính chúc các đồng chí lãnh đạo, cán bộ và nhân dân huyện Thuận Châu mạnh khỏe, hạnh phúc và "
            "thành công."
        ],
        signature=view.signature,
        recipients=["Sở Ngoại vụ"],
        file_under="VT",
    )
    assert (view.letterhead.form, view.letterhead.translation) == ("lo-admin", True)
    assert view.addressee.line == "Đồng chí Nguyễn Văn A, Chủ tịch Ủy ban nhân dân huyện Thuận Châu"


def test_the_host_thanks_a_guest_with_words_of_its_own():
    view = thanks(order=ThanksOrder(ISSUE, ("hua-muong",), return_visit=True, wishes=(text("Chúc vui."),)))
    assert (view.hosted, view.return_visit, view.wishes) == (True, True, ["Chúc vui."])
    assert (view.host.name, view.guest.name) == ("huyện Thuận Châu", "huyện Hua Mường")


def test_of_a_long_programme_the_letter_says_what_it_was_for():
    day = meeting().programme[0]
    many = replace(day, sessions=day.sessions * 7)
    assert thanks(programme=(many,)).done == ["Trao đổi kinh nghiệm"]
    assert thanks(programme=(replace(day, sessions=day.sessions * 2),)).done == ["Hội đàm"]


def test_without_programme_and_memorandum_nothing_is_made_up():
    papers = replace(
        meeting().papers, memorandum=None, thanks=ThanksOrder(Issue("hua-muong"), ("thuan-chau",))
    )
    visit = replace(meeting().visit, purpose=(), dates=None)
    (job,) = plan(meeting(papers=papers, visit=visit, programme=()), ["thanks"], ["lo"])
    assert (job.view.done, job.view.signed) == ([], "")
