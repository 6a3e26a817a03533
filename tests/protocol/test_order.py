from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.dossier.orders import Orders, Signature
from docgen.protocol.order import (
    Original,
    is_simplified,
    languages_of_sides,
    originals,
    own_side_first,
    signatories,
)
from tests.papers.dossiers import HUA_MUONG, MA_QUAN, ORDERS, THUAN_CHAU, meeting

LAO = tuple(f"lao-{count}" for count in range(9))


def ten_parties(order=("thuan-chau", *LAO)):
    lao = {id_: replace(HUA_MUONG, id=id_) for id_ in LAO}
    memorandum = replace(ORDERS.memorandum, signatories={id_: Signature() for id_ in order})
    return meeting(parties={"thuan-chau": THUAN_CHAU, **lao}, papers=replace(ORDERS, memorandum=memorandum))


def test_each_side_is_first_in_its_own_original():
    assert originals(meeting()) == (
        Original(("vi", "lo"), ("thuan-chau", "hua-muong")),
        Original(("lo", "vi"), ("hua-muong", "thuan-chau")),
    )


def test_nine_partners_go_together():
    assert originals(ten_parties()) == (
        Original(("vi", "lo"), ("thuan-chau", *LAO)),
        Original(("lo", "vi"), (*LAO, "thuan-chau")),
    )


@given(st.permutations(["thuan-chau", *LAO]))
def test_nobody_is_lost_and_a_side_keeps_the_dossier_s_order(order):
    dossier = ten_parties(tuple(order))
    for original in originals(dossier):
        assert sorted(original.parties) == sorted(order)
        assert [id_ for id_ in original.parties if id_ in LAO] == [id_ for id_ in order if id_ in LAO]


@pytest.mark.parametrize(
    ("language", "parties"),
    [("vi", ("thuan-chau", "hua-muong")), ("lo", ("hua-muong", "thuan-chau")),
     ("zh", ("thuan-chau", "hua-muong"))],
)  # fmt: skip
def test_a_language_puts_its_own_side_first(language, parties):
    assert own_side_first(meeting(), language) == parties


def test_a_language_of_nobody_makes_no_original():
    dossier = meeting(languages=("zh", "vi", "lo"))
    assert [original.languages for original in originals(dossier)] == [("vi", "lo"), ("lo", "vi")]
    assert languages_of_sides(dossier, first="lo") == ("lo", "vi")
    assert originals(meeting(languages=("vi",))) == ()


def test_host_and_guests_sign_where_the_dossier_names_nobody():
    assert signatories(meeting()) == ("thuan-chau", "hua-muong")
    chinese = meeting(visit=None, parties={"ma-quan": MA_QUAN, "thuan-chau": THUAN_CHAU})
    assert signatories(chinese) == ("ma-quan", "thuan-chau")


def simplified(dossier):
    memorandum = replace(dossier.papers.memorandum, alternat="simplified")
    return replace(dossier, papers=replace(dossier.papers, memorandum=memorandum))


@pytest.mark.parametrize(
    ("dossier", "expected"),
    [(simplified(meeting()), True), (meeting(), False), (simplified(meeting(languages=("vi",))), False),
     (meeting(papers=Orders()), False)],
    ids=["asked-for", "full", "one-language", "no-memorandum"],
)  # fmt: skip
def test_a_simplified_alternat_is_asked_for_and_needs_two_languages(dossier, expected):
    assert is_simplified(dossier) is expected


@given(st.permutations(["thuan-chau", *LAO]))
def test_turning_host_and_guests_round_turns_nobody_s_original_round(order):
    """The alternat decides whose side is first, not who hosts."""
    for one, other in zip(originals(ten_parties(tuple(order))), originals(ten_parties(tuple(order)[::-1])),
                          strict=True):  # fmt: skip
        own = {id_ for id_ in one.parties if (id_ == "thuan-chau") == (one.languages[0] == "vi")}
        assert set(one.parties[: len(own)]) == set(other.parties[: len(own)]) == own
        assert [id_ for id_ in one.parties if id_ in LAO] == [id_ for id_ in other.parties if id_ in LAO][
            ::-1
        ]
