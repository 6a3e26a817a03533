import pytest

from docgen.errors import DossierError
from docgen.languages.values import Day
from docgen.protocol.forms import FORMS, Confidence, Trait, edition, form_for
from docgen.protocol.inspection.wording import WORDINGS


@pytest.mark.parametrize(
    ("country", "paper", "form"),
    [
        ("VN", "invitation", "cong-thu"),
        ("VN", "congratulation", "cong-thu"),
        ("VN", "programme", "nd30"),
        ("VN", "notice", "nd30"),
        ("LA", "invitation", "lo-admin"),
        ("LA", "programme", "lo-admin"),
        ("CN", "invitation", "gbt9704-letter"),
        ("CN", "congratulation", "gbt9704-letter"),
        ("LA", "thanks", "lo-admin"),
        ("CN", "thanks", "gbt9704-letter"),
        ("CN", "programme", "gbt9704"),
    ],
)
def test_issuer_and_paper_choose_the_form(country, paper, form):
    assert form_for(country, paper, Day(2024, 4, 11)).id == form
    assert form_for(country, paper).id == form


def test_another_form_of_the_same_country_may_be_asked_for():
    assert form_for("VN", "invitation", override="nd30").id == "nd30"


def test_a_form_of_another_country_is_refused_with_what_there_is():
    with pytest.raises(DossierError) as refused:
        form_for("LA", "invitation", override="nd30")
    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("form", "papers.invitation.form")
    assert problem.message.say() == (
        "The form nd30 does not fit the issuer's country. Write one of these or leave it out: lo-admin."
    )


def test_decree_30_does_not_reach_before_itself():
    assert form_for("VN", "programme", Day(2020)).id == "nd30"
    with pytest.raises(DossierError) as refused:
        form_for("VN", "programme", Day(2020, 2))
    (problem,) = refused.value.problems
    assert problem.path == "papers.programme.date"
    assert form_for("VN", "programme", Day(2020, 2), override="nd30").id == "nd30"


def test_the_last_day_of_a_month_counts():
    assert form_for("VN", "invitation", Day(2016, 8)).id == "cong-thu"


def test_every_form_says_where_it_comes_from_and_how_sure_that_is():
    assert len({form.edition for form in FORMS}) == len(FORMS)
    assert all(form.source and form.confidence in ("verified", "secondary", "general") for form in FORMS)


@pytest.mark.parametrize(
    ("form", "day", "name"),
    [
        ("party", Day(2024, 4, 11), "hd36-2018"),
        ("party", Day(2026, 5, 26), "hd36-2018"),
        ("party", Day(2026, 5, 27), "hd05-2026"),
        ("party", None, "hd05-2026"),
        ("nd30", Day(2024), "nd30-2020"),
        ("cong-ham", None, "cong-ham-2016"),
    ],
)
def test_the_day_chooses_the_edition(form, day, name):
    assert edition(form, day).edition == name


def test_a_form_that_must_be_asked_for_is_never_chosen():
    assert form_for("VN", "invitation", override="cong-ham").id == "cong-ham"
    assert form_for("VN", "programme", Day(2024), "party").edition == "hd36-2018"


@pytest.mark.parametrize("form", FORMS, ids=[form.edition for form in FORMS])
def test_every_rule_has_one_id_a_source_and_a_way_to_judge_it(form):
    assert len({rule.id for rule in form.rules}) == len(form.rules)
    for rule in form.rules:
        assert rule.source.say()
        assert rule.trait is not Trait.WORDING or rule.id in WORDINGS
    assert not form.provisional or form.confidence is not Confidence.VERIFIED
