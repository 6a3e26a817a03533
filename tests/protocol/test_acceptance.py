"""What an office accepts of the guard's and of precedence's findings, and what it cannot."""

import docgen
from docgen.concordance import compare_dossier
from docgen.dossier import load
from docgen.journey.findings import of_protocol
from tests.dossiers import build_dossier

RENEWING = {
    "papers.memorandum.date": "2024-04-11",
    "agreed.0.points": [{"vi": "Thỏa thuận tự động gia hạn.", "lo": "ຂໍ້ຕົກລົງຕໍ່ອາຍຸໂດຍອັດຕະໂນມັດ."}],
}
RENEWAL = ("warning", "agreement-renewal", "agreed[0].points[0].vi")
FORBIDDEN = RENEWING | {"papers.memorandum.title": {"vi": "Hiệp định", "lo": "ຂໍ້ຕົກລົງ"}}
TITLE = ("error", "agreement-title", "papers.memorandum.title.vi")
OUTRANKED = {
    "papers.memorandum.date": "2024-04-11",
    "people.host-chair.posts": ["post.delegate"],
    "people.higher": {"party": "thuan-chau", "posts": ["post.secretary.district"]},
    "delegations.thuan-chau": {"head": "host-chair", "members": ["higher"]},
}


def accepting(*pairs):
    return {"accepted": [{"where": where, "what": what, "reason": "Đã hỏi ý kiến"} for where, what in pairs]}


def warned(folder, changes, papers=None):
    """What is found that is no note, as (severity, code, path)."""
    found = of_protocol(load(build_dossier(folder, changes)), papers)
    return [(one.severity.value, one.code, one.path) for one in found if one.severity.value != "note"]


def test_a_warning_that_is_accepted_is_not_reported(tmp_path):
    assert warned(tmp_path, RENEWING) == [RENEWAL]
    assert warned(tmp_path, RENEWING | accepting(("agreed[0].points[0].vi", "agreement-renewal"))) == []


def test_precedence_is_accepted_where_it_is_found(tmp_path):
    found = warned(tmp_path, OUTRANKED)
    assert found == [("warning", "precedence", "delegations.thuan-chau.head")]
    assert warned(tmp_path, OUTRANKED | accepting(("delegations.thuan-chau.head", "precedence"))) == []


def test_an_error_stays_one_and_accepting_it_is_a_warning(tmp_path):
    accepted = accepting(("papers.memorandum.title.vi", "agreement-title"))
    assert warned(tmp_path, FORBIDDEN | accepted) == [
        TITLE,
        RENEWAL,
        ("warning", "accepts-error", "accepted[0]"),
    ]


def test_what_accepts_nothing_is_said_once_by_the_command_that_could_have_used_it(tmp_path):
    changes = accepting(
        ("agreed[0].points[1].vi", "agreement-renewal"),
        ("visit.guests[0]", "precedence"),
        ("visit.purpose[0]", "number"),
    )
    path = build_dossier(tmp_path, RENEWING | changes)
    unused = [one.path for one in docgen.check(path) if one.code == "accepts-nothing"]
    assert unused == ["accepted[0]", "accepted[1]"]
    differing = [
        one.problem.path for one in compare_dossier(load(path)) if one.problem.code == "accepts-nothing"
    ]
    assert differing == ["accepted[2]"]


def test_nothing_is_said_of_an_agreement_that_is_not_built(tmp_path):
    changes = RENEWING | accepting(("agreed[0].points[0].vi", "agreement-renewal"), ("x", "precedence"))
    assert warned(tmp_path, changes, ["invitation"]) == [("warning", "accepts-nothing", "accepted[1]")]


def test_a_note_may_be_accepted_too(tmp_path):
    accepted = accepting(("agreed[0].points[1]", "agreement-approval"))
    known = of_protocol(load(build_dossier(tmp_path, {})))
    left = of_protocol(load(build_dossier(tmp_path, accepted)))
    assert [one.code for one in known if one not in left] == ["agreement-approval"]
