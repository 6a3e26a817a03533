"""Whole papers: the samples' papers say the same in both languages, and what is planted into them is found
wherever it stands."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

import docgen
from docgen.concordance import compare_files, compare_original
from tests.concordance.samples import SAMPLES
from tests.concordance.test_documents import written
from tests.documents import lines

NOTE = "[chưa có bản tiếng Trung]"
MISSING: Mapping[str, list[tuple[str, str]]] = {
    "si-ma-cai--ma-quan-2024/invitation.vi.docx": [("Trịnh Cẩm", NOTE), ("Hà Đức Minh", NOTE)],
    "si-ma-cai--ma-quan-2024/programme.vi.docx": [("Hà Đức Minh", NOTE), ("Trịnh Cẩm", NOTE)],
    "si-ma-cai--ma-quan-2024/delegation.vi.docx": [("", NOTE)],
    "si-ma-cai--ma-quan-2024/memorandum.vi.docx": [("Hà Đức Minh", NOTE), ("Trịnh Cẩm", NOTE)],
    "si-ma-cai--ma-quan-2024/memorandum.vi-zh.docx": [("Hà Đức Minh", NOTE), ("Trịnh Cẩm", NOTE)],
    "si-ma-cai--ma-quan-2024/memorandum.zh-vi.docx": [(NOTE, "Trịnh Cẩm"), (NOTE, "Hà Đức Minh")],
    "si-ma-cai--ma-quan-2024/review.vi-zh.docx": [("Hà Đức Minh", NOTE), ("Trịnh Cẩm", NOTE)],
}
"""Names whose characters nobody told: each is one finding in its paper. All other papers have none."""


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("papers")
    for sample in SAMPLES:
        docgen.build(sample, out=folder)
    return folder


def said(found):
    return [(one.problem.code, *one.says) for one in found]


def pairs(folder):
    """Every paper and the same one in its other language; a bilingual one alone."""
    for path in sorted(folder.rglob("*.docx")):
        languages = re.findall(r"(?<=[.-])(vi|lo|zh)(?=[.-])", path.name)
        if len(languages) == 2:
            yield path, None, (languages[0], languages[1])
        for code in ("lo", "zh"):
            other = path.with_name(re.sub(r"\.vi\b", f".{code}", path.name))
            if languages == ["vi"] and other.exists():
                yield path, other, ("vi", code)


def test_the_papers_of_every_sample_agree_but_for_the_names_marked_as_missing(built):
    found = {}
    compared = list(pairs(built))
    for own, other, languages in compared:
        same = compare_files(own, other, languages) if other else compare_original(own, languages)
        if same:
            found[own.relative_to(built).as_posix()] = said(same)
    assert len(compared) > 40
    assert found == {name: [("missing", *names) for names in expected] for name, expected in MISSING.items()}


PLANTED = [
    # the head: a number's letters, its date, the issuer's place
    ("thuan-chau--hua-muong-2023/invitation", "lo", "/CT-UBND", "/BC-UBND",
     [("reference", "/CT-UBND", "/BC-UBND")]),
    ("tinh-uy-son-la--hua-phan-2025/congratulation", "lo", "ມີນາ 2025", "ເມສາ 2025",
     [("date", "tháng 3 năm 2025", "ເມສາ 2025"), ("date", "22/3/2025", "22 ເມສາ 2025")]),
    ("xa-si-ma-cai--ma-quan-2025/congratulation", "zh", "2025年9月", "2024年9月",
     [("date", "tháng 9 năm 2025", "2024年9月")]),
    ("mai-son--xieng-kho-2024/invitation", "lo", "ແຂວງຫົວພັນ", "ແຂວງບໍ່ແກ້ວ", [("place", "HỦA PHĂN", "ບໍ່ແກ້ວ")]),
    # the programme's rows and its days
    ("si-ma-cai--ma-quan-2024/programme", "zh", "时间：2024年8月12日", "时间：2024年8月13日",
     [("date", "ngày 12 tháng 8 năm 2024", "2024年8月13日")]),
    # the signature: another post, another party
    ("thuan-chau--hua-muong-2023/invitation", "lo", "ປະທານຄະນະກຳມະການປະຊາຊົນເມືອງທ້ວນເຈົາ",
     "ເລຂາພັກເມືອງທ້ວນເຈົາ", [("post", "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN", "ເລຂາພັກເມືອງ")]),
    ("thuan-chau--hua-muong-2023/memorandum", "lo", "ເມືອງຫົວເມືອງ", "ເມືອງຊຽງຄໍ້",
     [("place", "HUA MƯỜNG", "ຊຽງຄໍ້")]),
]  # fmt: skip


@pytest.mark.parametrize(("paper", "code", "right", "wrong", "expected"), PLANTED)
def test_what_is_planted_into_the_furniture_is_found(built, tmp_path, paper, code, right, wrong, expected):
    own, other = (lines((built / f"{paper}.{language}.docx").read_bytes()) for language in ("vi", code))
    assert any(right in line for line in other)
    whole = right in other
    changed = [line.replace(right, wrong) if line == right or not whole else line for line in other]
    before = written(tmp_path / "own.docx", own), written(tmp_path / "other.docx", other)
    after = written(tmp_path / "changed.docx", changed)
    known = said(compare_files(*before, ("vi", code)))
    assert [
        one for one in said(compare_files(before[0], after, ("vi", code))) if one not in known
    ] == expected
