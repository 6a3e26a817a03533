"""Two originals of one memorandum: whatever the order of the dossier, each is the other turned round."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from docgen.dossier.orders import Signature
from docgen.papers import plan
from tests.papers.dossiers import HUA_MUONG, ORDERS, THUAN_CHAU, meeting

LAO = tuple(f"lao-{count}" for count in range(11))


def signed_by(order):
    lao = {id_: replace(HUA_MUONG, id=id_) for id_ in LAO}
    memorandum = replace(ORDERS.memorandum, signatories={id_: Signature() for id_ in order})
    return meeting(parties={"thuan-chau": THUAN_CHAU, **lao}, papers=replace(ORDERS, memorandum=memorandum))


def bilingual(dossier):
    """Each original's view, Vietnam's before Laos's."""
    views = [job.view for job in plan(dossier, ["memorandum"]) if len(job.languages) == 2]
    assert len(views) == 2
    return views


def blocks(text):
    return [block for row in text.signatures for block in (row.left, row.right) if block is not None]


@given(st.booleans())
def test_of_two_parties_one_original_mirrors_the_other(turned):
    host, guest = ("hua-muong", "thuan-chau") if turned else ("thuan-chau", "hua-muong")
    visit = replace(meeting().visit, host=host, guests=(guest,))
    vietnam, laos = bilingual(meeting(visit=visit))
    for ours, theirs in ((vietnam.own, laos.other), (vietnam.other, laos.own)):
        assert ours.sides == theirs.sides[::-1]
        assert blocks(ours) == blocks(theirs)[::-1]
        assert (ours.title, ours.articles, ours.bases) == (theirs.title, theirs.articles, theirs.bases)
    assert vietnam.own.sides[0].name == "huyện Thuận Châu"
    assert laos.own.sides[0].name == "ເມືອງຫົວເມືອງ"


@given(st.permutations(["thuan-chau", *LAO]), st.integers(min_value=1, max_value=11))
def test_of_many_each_signs_once_in_its_place_in_every_text(order, others):
    order = [id_ for id_ in order if id_ == "thuan-chau" or id_ in LAO[:others]]
    for view, own in zip(bilingual(signed_by(order)), ("thuan-chau", None), strict=True):
        for text in (view.own, view.other):
            names = [side.name for side in text.sides]
            assert len(names) == len(order) == len(blocks(text))
            assert [name.upper() for name in names] == [block.heading[-1] for block in blocks(text)]
            home = names[0] if own else names[-1]
            assert home in ("huyện Thuận Châu", "ເມືອງທ້ວນເຈົາ")
