from dataclasses import replace

import pytest

from docgen.dossier.orders import Issue, ProgrammeOrder, Signature
from docgen.dossier.parties import Person, Post
from docgen.papers import plan
from docgen.protocol.party_signature import party_lines
from tests.papers.dossiers import THUAN_CHAU, meeting, orders, text


@pytest.mark.parametrize(
    ("authority", "post", "lines"),
    [
        (None, "Bí thư Huyện ủy", (["T/M Huyện ủy"], "Bí thư")),
        (None, "Phó Bí thư Huyện ủy Thuận Châu", (["T/M Huyện ủy"], "Phó Bí thư")),
        (None, "Ủy viên Ban Thường vụ", ([], "Ủy viên Ban Thường vụ")),
        ("TM", "Bí thư Đảng ủy", (["T/M Huyện ủy"], "Bí thư")),
        ("KT", "Phó Bí thư Huyện ủy", (["K/T Bí thư"], "Phó Bí thư")),
        ("TL", "Chánh Văn phòng", (["T/L Huyện ủy"], "Chánh Văn phòng")),
        ("Q", "Bí thư Huyện ủy", ([], "Q. Bí thư")),
    ],
)
def test_a_committee_signs_with_a_stroke_and_the_post_alone(authority, post, lines):
    assert party_lines(authority, "Huyện ủy", post) == lines


def test_a_paper_in_the_party_s_form_is_signed_so():
    committee = replace(THUAN_CHAU, body=text("Huyện ủy Thuận Châu", "ຄະນະພັກເມືອງທ້ວນເຈົາ"))
    post = Post(text("Bí thư Huyện ủy", "ເລຂາພັກເມືອງ"), text("Bí thư Huyện ủy Thuận Châu", "ເລຂາພັກເມືອງ"))
    secretary = Person("secretary", "thuan-chau", None, (post,))
    issue = Issue("thuan-chau", form="party", signature=Signature(person="secretary"))
    dossier = meeting(
        parties=dict(meeting().parties) | {"thuan-chau": committee},
        people=dict(meeting().people) | {"secretary": secretary},
        papers=orders(programme=ProgrammeOrder(issue)),
    )
    vietnamese, lao = (job.view.signature for job in plan(dossier, ["programme"]))
    assert (vietnamese.heading, vietnamese.post) == (["T/M HUYỆN ỦY"], "BÍ THƯ")
    assert (lao.heading, lao.post) == ([], "ເລຂາພັກເມືອງ")
