"""The templates in the repository are those that the source builds, and name only what views hold."""

import pytest

from docgen.rendering.inspection import inspect
from docgen.stationery import build_all
from tests.documents import assert_valid
from tests.stationery.views import TEMPLATES, view_of

BILINGUAL = {"vi/memorandum-lo", "lo/memorandum-vi", "vi/memorandum-zh", "zh/memorandum-vi"}
PAPERS = (
    "invitation", "programme", "memorandum", "review", "congratulation", "thanks", "notice",
    "delegation", "delegation-wide",
)  # fmt: skip
NAMES = sorted(
    BILINGUAL | {"vi/report"} | {f"{code}/{paper}" for code in ("vi", "lo", "zh") for paper in PAPERS}
)


@pytest.fixture(scope="module")
def built():
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("SOURCE_DATE_EPOCH", raising=False)
        return build_all()


def test_every_paper_has_its_templates(built):
    assert set(built) == {f"{name}.docx" for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_file_is_what_the_source_builds(built, name):
    assert (TEMPLATES / f"{name}.docx").read_bytes() == built[f"{name}.docx"], (
        "run python -m docgen.stationery"
    )


def test_nothing_else_is_shipped(built):
    there = {str(path.relative_to(TEMPLATES).as_posix()) for path in TEMPLATES.rglob("*.docx")}
    assert there == set(built)


@pytest.mark.parametrize("name", NAMES)
def test_a_template_names_only_fields_of_its_view(name):
    assert inspect(TEMPLATES / f"{name}.docx", view_of(name)) == []


@pytest.mark.parametrize("name", NAMES)
def test_word_opens_the_template_itself(built, name):
    assert_valid(built[f"{name}.docx"])
