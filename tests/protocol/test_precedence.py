from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.dossier import load
from docgen.dossier.parties import Delegation, Person, Post
from docgen.protocol.precedence import by_rank, contradictions, led
from tests.dossiers import build_dossier
from tests.papers.dossiers import meeting, text

RANKS = st.one_of(st.none(), st.integers(min_value=1, max_value=50))


def person(id_, *ranks):
    posts = tuple(Post(text("Chức vụ"), text("Chức vụ"), rank) for rank in ranks)
    return Person(id_, "hua-muong", None, posts)


def visitors(*people, **delegation):
    return meeting(
        people={one.id: one for one in people},
        delegations={"hua-muong": Delegation("hua-muong", **delegation)},
    )


def warnings(dossier):
    return [(found.path, found.message.say()) for found in contradictions(dossier)]


@given(st.lists(RANKS, max_size=9))
def test_by_rank_loses_nobody_and_lets_nobody_pass_an_equal(ranks):
    people = [person(f"p{number}", rank) for number, rank in enumerate(ranks)]
    ordered = by_rank(people)
    places = [(one.posts[0].rank is None, one.posts[0].rank or 0, people.index(one)) for one in ordered]
    assert places == sorted(places)
    assert len(ordered) == len(people)


@given(st.lists(RANKS, max_size=9))
def test_people_put_by_rank_are_never_warned_about(ranks):
    people = by_rank(person(f"p{number}", rank) for number, rank in enumerate(ranks))
    assert warnings(visitors(*people, members=tuple(one.id for one in people))) == []


def test_somebody_s_highest_post_counts():
    both, chief = person("both", 26, 24), person("chief", 25)
    assert by_rank([chief, both]) == [both, chief]


@pytest.mark.parametrize(
    ("delegation", "order"),
    [
        ({"head": "b", "members": ("a",)}, ("b", ("a",))),
        ({"members": ("b", "a", "c")}, ("a", ("b", "c"))),
        ({"members": ("b", "a"), "size": 2}, ("a", ("b",))),
        ({"members": ("b", "a"), "size": 3}, (None, ("b", "a"))),
        ({"members": ("c",)}, (None, ("c",))),
        ({}, (None, ())),
    ],
    ids=["said", "by-rank", "all-named", "somebody-unnamed", "no-rank", "nobody"],
)
def test_the_highest_heads_a_delegation_whose_people_are_all_named(delegation, order):
    dossier = visitors(person("a", 10), person("b", 20), person("c", None), **delegation)
    assert led(dossier, dossier.delegations["hua-muong"]) == order


def test_a_delegation_out_of_order_is_warned_about_where_it_is():
    people = person("deputy", 28), person("secretary", 24), person("guide", None), person("chief", 26)
    dossier = visitors(*people, head="deputy", members=("guide", "chief", "secretary"))
    assert warnings(dossier) == [
        ("delegations.hua-muong.head", '"chief" is of a higher rank than the head of the delegation.'),
        ("delegations.hua-muong.head", '"secretary" is of a higher rank than the head of the delegation.'),
        (
            "delegations.hua-muong.members[2]",
            'By rank of post "secretary" goes before "chief". Change the order, unless it is meant.',
        ),
    ]


def test_a_province_s_guests_go_before_a_district_s():
    dossier = meeting()
    lao = dossier.parties["hua-muong"]
    parties = dict(dossier.parties) | {"hua-phan": replace(lao, id="hua-phan", level="province")}
    guests = replace(dossier.visit, guests=("hua-muong", "hua-phan"))
    assert warnings(replace(dossier, parties=parties, visit=guests)) == [
        (
            "visit.guests[1]",
            'By level "hua-phan" goes before "hua-muong". Change the order, unless it is meant.',
        )
    ]


def test_ranks_come_from_the_lexicon_and_places_from_the_file(tmp_path):
    people = {
        "guest-head": {"party": "hua-muong", "posts": ["post.vice_district_chief.la"]},
        "guest-chief": {"party": "hua-muong", "posts": ["post.district_chief.la"]},
    }
    path = build_dossier(
        tmp_path,
        {
            "people.guest-head": people["guest-head"],
            "people.guest-chief": people["guest-chief"],
            "delegations.hua-muong.members": ["guest-chief"],
        },
    )
    (found,) = contradictions(load(path))
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[found.place.line - 1].strip() == "head: guest-head"
    assert (found.code, found.severity) == ("precedence", "warning")


def test_parties_that_neither_meet_nor_sign_have_no_order():
    dossier = meeting()
    lao = dossier.parties["hua-muong"]
    parties = {"lower": replace(lao, id="lower", level="commune"), **dossier.parties}
    apart = replace(dossier, visit=None, parties=parties, papers=replace(dossier.papers, memorandum=None))
    assert warnings(apart) == []
