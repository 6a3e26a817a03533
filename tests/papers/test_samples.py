"""The five cases: which papers they yield, and that each says what its dossier says."""

from pathlib import Path

import pytest

from docgen.dossier import load
from docgen.papers import plan

SAMPLES = Path(__file__).parents[2] / "samples"
LAO_PROVINCES = (
    "houaphan", "luang-prabang", "xieng-khouang", "xaysomboun", "xayabouly", "oudomxay", "bokeo",
    "luang-namtha", "phongsaly",
)  # fmt: skip


def meeting(first, second):
    """The papers of a meeting of two sides, the working language first."""
    return [
        *(f"invitation.{code}.docx" for code in (first, second)),
        *(f"programme.{code}.docx" for code in (first, second)),
        *(f"memorandum.{code}.docx" for code in (first, second)),
        *(f"memorandum.{code}.docx" for code in (f"{first}-{second}", f"{second}-{first}")),
        f"review.{first}-{second}.docx",
    ]


PAPERS = {
    "thuan-chau--hua-muong-2023": [
        *meeting("vi", "lo"), "thanks.vi.docx", "thanks.lo.docx", "delegation.vi.docx", "delegation.lo.docx",
    ],
    "mai-son--xieng-kho-2024": [
        *meeting("lo", "vi"), "thanks.lo.docx", "thanks.vi.docx", "delegation.lo.docx", "delegation.vi.docx",
        "report.vi.docx",
    ],
    "si-ma-cai--ma-quan-2024": [
        *meeting("vi", "zh"), "delegation.vi.docx", "delegation.zh.docx", "report.vi.docx",
    ],
    "so-ngoai-vu-son-la--9-tinh-lao-2024": [
        *(f"invitation.{code}.{party}.docx" for code in ("vi", "lo") for party in LAO_PROVINCES),
        *meeting("vi", "lo")[2:],
        *(f"notice.vi-lo.{party}.docx" for party in LAO_PROVINCES),
    ],
    "ha-tinh--pac-xan": [*meeting("lo", "vi"), "congratulation.lo.docx", "congratulation.vi.docx"],
}  # fmt: skip


@pytest.mark.parametrize("case", PAPERS)
def test_every_paper_of_the_case(case):
    assert [job.filename for job in plan(load(SAMPLES / f"{case}.yaml"))] == PAPERS[case]


@pytest.mark.parametrize("case", PAPERS)
def test_only_names_that_nobody_reported_are_missing(case):
    jobs = plan(load(SAMPLES / f"{case}.yaml"))
    missing = {gap.path for job in jobs for gap in job.gaps}
    chinese = {"people.ha-duc-minh.name", "people.trinh-cam.name"}
    assert missing == (chinese if case.startswith("si-ma-cai") else set())


def test_ten_parties_sign_in_one_grid():
    (job,) = (
        job
        for job in plan(load(SAMPLES / "so-ngoai-vu-son-la--9-tinh-lao-2024.yaml"), ["memorandum"])
        if job.languages == ("lo", "vi")
    )
    for text in (job.view.own, job.view.other):
        assert len(text.signatures) == 5
        whom = text.signatures[4].right.heading[1].replace("\u00a0", " ")
        assert whom == text.sides[9].name.upper()
    assert job.view.other.sides[9].name == "Sở Ngoại vụ tỉnh Sơn La"


def test_amounts_of_the_review_stand_in_both_languages():
    vietnamese, lao = plan(load(SAMPLES / "thuan-chau--hua-muong-2023.yaml"), ["invitation"])
    for job, amounts in (
        (vietnamese, ["50 triệu đồng", "500 triệu đồng", "100 triệu đồng"]),
        (lao, ["50 ລ້ານດົ່ງ", "500 ລ້ານດົ່ງ", "100 ລ້ານດົ່ງ"]),
    ):
        told = " ".join(point for year in job.view.review for point in year.points)
        assert all(amount in told for amount in amounts)
    assert vietnamese.view.bases[0].startswith("Quyết định số 607-QĐ/TU ngày 05/4/2018 của ")
