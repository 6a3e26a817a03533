"""Each kind of issuer heads, numbers and signs its papers in its own way."""

from pathlib import Path

import pytest

from docgen.dossier import load
from docgen.papers import plan

SAMPLES = Path(__file__).parents[2] / "samples"


def first(sample):
    """The view of the sample's first paper, in the issuer's language."""
    return plan(load(SAMPLES / f"{sample}.yaml"))[0].view


@pytest.mark.parametrize(
    ("sample", "form", "superior", "issuer", "dateline", "post"),
    [
        ("ubnd-tinh-son-la--hua-phan-2025", "cong-thu", "", ["ỦY BAN NHÂN DÂN", "TỈNH SƠN LA"],
         "Sơn La, ngày      tháng 11 năm 2025", "CHỦ TỊCH\nỦY BAN NHÂN DÂN TỈNH SƠN LA"),
        ("tinh-uy-son-la--hua-phan-2025", "party", "", ["TỈNH ỦY SƠN LA"],
         "Sơn La, ngày      tháng 3 năm 2025", "BÍ THƯ"),
        ("xa-si-ma-cai--ma-quan-2025", "cong-thu", "", ["ỦY BAN NHÂN DÂN", "XÃ SI MA CAI"],
         "Si Ma Cai, ngày      tháng 9 năm 2025", "CHỦ TỊCH\nỦY BAN NHÂN DÂN XÃ SI MA CAI"),
        ("so-ngoai-vu-son-la--hua-phan-2025", "cong-thu", "ỦY BAN NHÂN DÂN TỈNH SƠN LA", ["SỞ NGOẠI VỤ"],
         "Sơn La, ngày      tháng 10 năm 2025", "GIÁM ĐỐC\nSỞ NGOẠI VỤ TỈNH SƠN LA"),
        ("hua-muong--thuan-chau-2024", "lo-admin", "", ["ແຂວງຫົວພັນ", "ເມືອງຫົວເມືອງ"],
         "ຫົວເມືອງ, ວັນທີ      ສິງຫາ 2024", "ເຈົ້າເມືອງ ຫົວເມືອງ"),
        ("ma-quan--si-ma-cai", "gbt9704-letter", "", ["马关县人民政府"], "    年  月  日", "马关县县长"),
    ],
)  # fmt: skip
def test_an_issuer_has_its_own_head_and_signature(sample, form, superior, issuer, dateline, post):
    view = first(sample)
    head = view.letterhead
    assert (head.form, head.superior, head.issuer) == (form, superior, issuer)
    assert " ".join(head.dateline.split()) == " ".join(dateline.split())
    assert view.signature.post.split() == post.split()


def test_a_county_and_a_district_sign_one_text_in_each_language():
    jobs = plan(load(SAMPLES / "ma-quan--si-ma-cai.yaml"), ["memorandum"])
    assert [(job.filename, job.view.text.sides[0].name) for job in jobs] == [
        ("memorandum.zh.simplified.docx", "马关县"),
        ("memorandum.vi.simplified.docx", "huyện Si Ma Cai"),
    ]
