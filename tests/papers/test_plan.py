from dataclasses import replace

import pytest

from docgen.dossier.orders import Issue, Orders
from docgen.errors import DossierError, UsageError
from docgen.papers import PAPERS, ordered_papers, plan
from docgen.papers.job import TemplateName
from tests.papers.dossiers import HUA_MUONG, MA_QUAN, ORDERS, THUAN_CHAU, meeting, orders


def names(*args, **wanted):
    return [job.filename for job in plan(*args, **wanted)]


def test_everything_ordered_in_every_language():
    assert names(meeting()) == [
        "invitation.vi.docx",
        "invitation.lo.docx",
        "programme.vi.docx",
        "programme.lo.docx",
        "memorandum.vi.docx",
        "memorandum.lo.docx",
        "memorandum.vi-lo.docx",
        "memorandum.lo-vi.docx",
        "review.vi-lo.docx",
        "congratulation.vi.docx",
        "congratulation.lo.docx",
        "thanks.vi.docx",
        "thanks.lo.docx",
        "notice.vi-lo.docx",
        "delegation.vi.docx",
        "delegation.lo.docx",
        "report.vi.docx",
    ]
    assert ordered_papers(meeting()) == PAPERS


def test_templates_lie_in_the_folder_of_the_first_language():
    templates = {job.filename: job.template for job in plan(meeting())}
    assert templates["invitation.lo.docx"] == TemplateName("lo", "invitation")
    assert templates["memorandum.lo.docx"] == TemplateName("lo", "memorandum")
    assert templates["memorandum.vi-lo.docx"] == TemplateName("vi", "memorandum-lo")
    assert templates["memorandum.lo-vi.docx"] == TemplateName("lo", "memorandum-vi")
    assert templates["review.vi-lo.docx"] == TemplateName("vi", "review")
    assert templates["notice.vi-lo.docx"] == TemplateName("vi", "notice")


def test_originals_are_made_when_both_languages_are_asked_for():
    asked = ["memorandum", "review"]
    assert names(meeting(), asked, ["vi"]) == ["memorandum.vi.docx"]
    assert names(meeting(), asked, ["lo", "vi"]) == [
        "memorandum.vi.docx",
        "memorandum.lo.docx",
        "memorandum.vi-lo.docx",
        "memorandum.lo-vi.docx",
        "review.vi-lo.docx",
    ]


def simplified(dossier):
    memorandum = replace(dossier.papers.memorandum, alternat="simplified")
    return replace(dossier, papers=replace(dossier.papers, memorandum=memorandum))


def test_a_simplified_alternat_is_one_file_per_language():
    asked = ["memorandum", "review"]
    assert names(simplified(meeting()), asked) == [
        "memorandum.vi.simplified.docx",
        "memorandum.lo.simplified.docx",
        "review.vi-lo.docx",
    ]
    assert names(simplified(meeting(languages=("zh", "vi", "lo"))), asked[:1]) == [
        "memorandum.zh.docx",
        "memorandum.vi.simplified.docx",
        "memorandum.lo.simplified.docx",
    ]
    assert names(simplified(meeting(languages=("vi",))), asked[:1]) == ["memorandum.vi.docx"]


def test_a_simplified_alternat_names_each_side_first_in_its_own_language():
    vietnamese, lao = plan(simplified(meeting()), ["memorandum"])
    for job, first, second in (
        (vietnamese, "huyện Thuận Châu", "huyện Hua Mường"),
        (lao, "ເມືອງຫົວເມືອງ", "ເມືອງທ້ວນເຈົາ"),
    ):
        text = job.view.text
        assert [side.name for side in text.sides] == [first, second]
        assert text.between.index(first) < text.between.index(second)
        signed = text.signatures[0]
        assert first.upper() in signed.left.heading
        assert second.upper() in signed.right.heading
    assert "tiếng Việt và tiếng Lào" in vietnamese.view.text.closing
    assert "ພາສາລາວ ແລະ ພາສາຫວຽດນາມ" in lao.view.text.closing


def test_a_third_language_is_nobody_s_original():
    assert names(meeting(languages=("zh", "vi", "lo")), ["memorandum", "review", "notice"]) == [
        "memorandum.zh.docx",
        "memorandum.vi.docx",
        "memorandum.lo.docx",
        "memorandum.vi-lo.docx",
        "memorandum.lo-vi.docx",
        "review.vi-lo.docx",
        "notice.vi-zh.docx",
        "notice.vi-lo.docx",
    ]


def test_a_chinese_partner_has_a_chinese_original():
    dossier = meeting(
        languages=("vi", "zh"),
        parties={"thuan-chau": THUAN_CHAU, "ma-quan": MA_QUAN},
        visit=replace(meeting().visit, guests=("ma-quan",)),
        papers=Orders(memorandum=ORDERS.memorandum),
    )
    assert names(dossier)[2:] == ["memorandum.vi-zh.docx", "memorandum.zh-vi.docx", "review.vi-zh.docx"]


def test_one_letter_to_each_of_several():
    invitation = replace(ORDERS.invitation, to=("hua-muong", "luang-prabang"))
    dossier = meeting(
        parties={**meeting().parties, "luang-prabang": replace(HUA_MUONG, id="luang-prabang")},
        papers=Orders(invitation=invitation),
    )
    assert names(dossier, languages=["lo"]) == [
        "invitation.lo.hua-muong.docx",
        "invitation.lo.luang-prabang.docx",
    ]
    assert [job.party for job in plan(dossier, languages=["lo"])] == ["hua-muong", "luang-prabang"]


def test_a_dossier_without_orders_yields_nothing():
    assert names(meeting(papers=Orders())) == []


@pytest.mark.parametrize(
    ("papers", "languages", "code", "sentence"),
    [
        (["invitatoin"], None, "unknown-paper",
         "The dossier orders no paper invitatoin. It orders: invitation, programme, memorandum, review."),
        (["notice"], None, "unknown-paper",
         "The dossier orders no paper notice. It orders: invitation, programme, memorandum, review."),
        (None, ["zh"], "unknown-language", "The dossier has no language zh. It has: vi, lo."),
    ],
)  # fmt: skip
def test_what_is_not_there_is_refused_with_what_there_is(papers, languages, code, sentence):
    dossier = meeting(
        papers=orders(congratulation=None, thanks=None, notice=None, delegation=None, report=None)
    )
    with pytest.raises(UsageError) as refused:
        plan(dossier, papers, languages)
    (problem,) = refused.value.problems
    assert (problem.code, problem.message.say()) == (code, sentence)


def test_a_form_that_does_not_fit_its_issuer_is_the_dossier_s_problem():
    programme = replace(ORDERS.programme, issue=Issue("thuan-chau", form="lo-admin"))
    with pytest.raises(DossierError) as refused:
        plan(meeting(papers=orders(programme=programme)))
    assert refused.value.problems[0].path == "papers.programme.form"
