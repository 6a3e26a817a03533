"""What keeps papers from being final: all of it at once, each with its place and what to do."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

import docgen
from docgen.output import State
from docgen.rendering.library import shipped
from tests.dossiers import REVIEWED, build_dossier, written

READ = {"reviewed": REVIEWED}
PROGRAMME = {"papers": {"programme": {}}}
OLD = {"vi": "Tham quan chợ", "lo": "ທັດສະນະສຶກສາ", "outdated": ["lo"]}
OTHER_NUMBER = {"vi": "Tổ chức 3 phiên chợ.", "lo": "ຈັດຕະຫຼາດ 4 ຄັ້ງ."}


def refusal(path: Path, **options: Any) -> list[str]:
    """What final papers are refused for, without the notes for programs; nothing is written."""
    out = path.parent / "out"
    with pytest.raises(docgen.DossierError) as raised:
        docgen.build(path, out=out, final=True, **options)
    assert not out.exists()
    errors = [problem for problem in raised.value.problems if problem.severity is docgen.Severity.ERROR]
    return [
        f"{problem.place} {problem.code}: {problem.message.say()}".replace(f"{path.parent}/", "")
        for problem in errors
    ]


def final(path: Path, **options: Any) -> list[str]:
    """The papers that are written as final."""
    built = docgen.build(path, out=path.parent / "out", final=True, **options)
    assert {file.state for file in built.written} == {State.WRITTEN}
    return [file.path.name for file in built.written]


def test_all_that_is_to_be_done_is_told_at_once(tmp_path: Path) -> None:
    changes: dict[str, Any] = {
        "visit.place": "Thuận Châu",
        "visit.purpose.0": {"vi": "…", "lo": "ແລກປ່ຽນ"},
        "programme.0.sessions.1.what": OLD,
        "agreed.0.points.0": OTHER_NUMBER | {"provisional": ["lo"]},
        "reviewed": {"vi": REVIEWED["vi"]},
    }
    path = build_dossier(tmp_path, changes)
    lines = path.read_text(encoding="utf-8").splitlines()

    def at(words: str) -> str:
        row = next(number for number, line in enumerate(lines, 1) if words in line)
        return f"visit.yaml:{row}:{lines[row - 1].index(words.split(': ')[-1]) + 1}"

    found = refusal(path)
    assert found[0].startswith(
        "visit.yaml provisional-texts: Provisional wording in Lao, which nobody is known to have read: "
    )
    assert found[0].endswith(
        "docgen check --provisional names each. Once somebody who knows has read it, write"
        " reviewed: {lo: {by: …, date: …}}."
    )
    assert sorted(found[1:]) == sorted(
        [
            f"{at('place: Thuận Châu')} missing-text: This text is missing in Lao.",
            f"{at('vi: …')} unfilled: This text is only “…”. Fill it in, or delete it.",
            f"{at('lo: ທັດສະນະສຶກສາ')} out-of-date: The Lao of this text is out of date: another language has"
            ' changed since. Write it anew, then take lo out of "outdated".',
            f"{at('vi: Tổ chức 3 phiên chợ.')} number: The number differs: Vietnamese “3”, Lao “4 ຄັ້ງ”"
            f" ({at('lo: ຈັດຕະຫຼາດ 4 ຄັ້ງ.')}). Correct it, or accept it: where: agreed[0].points[0],"
            " what: number.",
        ]
    )
    checked = [problem for problem in docgen.check(path, final=True) if problem.severity == "error"]
    assert [problem.code for problem in checked] == [line.split(" ")[1].rstrip(":") for line in found]


def test_only_what_the_wanted_papers_say_in_the_wanted_languages_counts(tmp_path: Path) -> None:
    changes = {"programme.0.sessions.1.what": OLD, "agreed.0.points.0": OTHER_NUMBER}
    path = build_dossier(tmp_path, READ | changes)
    assert {line.split(" ")[1] for line in refusal(path)} == {"out-of-date:", "number:"}
    assert {line.split(" ")[1] for line in refusal(path, papers=["programme"])} == {"out-of-date:"}
    assert {line.split(" ")[1] for line in refusal(path, papers=["memorandum"])} == {"number:"}
    assert final(path, papers=["invitation"]) == ["invitation.vi.docx", "invitation.lo.docx"]
    assert final(path, papers=["programme", "memorandum"], languages=["vi"]) == [
        "programme.vi.docx",
        "memorandum.vi.docx",
    ]


def test_a_dossier_in_one_language_has_nothing_to_compare(tmp_path: Path) -> None:
    alone = {
        "docgen": 1,
        "languages": ["vi"],
        "parties": {"host": {"place": "vn.mai_son"}, "guest": {"place": "la.xiengkho"}},
        "visit": {"host": "host", "guests": ["guest"]},
        "programme": [{"sessions": [{"what": "Hội đàm"}]}],
        "papers": {"programme": {}},
        "reviewed": {"vi": REVIEWED["vi"]},
    }
    assert final(build_dossier(tmp_path, written(alone))) == ["programme.vi.docx"]


def test_what_is_accepted_keeps_nobody_from_signing(tmp_path: Path) -> None:
    accepted = {"where": "agreed[0].points[0]", "what": "number", "reason": "Đối tác ghi 4 phiên."}
    changes = {"agreed.0.points.0": OTHER_NUMBER, "accepted": [accepted]}
    path = build_dossier(tmp_path, READ | changes)
    assert "memorandum.vi-lo.docx" in final(path, papers=["memorandum"])
    assert final(path, papers=["programme"])  # where this acceptance fits nothing


def reading(path: Path, **options: Any) -> list[str]:
    """Whose wording is refused, with its number."""
    lines = refusal(path, **options)
    assert {line.split(" ")[1] for line in lines} == {"provisional-texts:"}
    return [line.partition("in ")[2].partition(" (")[0].replace(", which nobody is known to have read", "")
            for line in lines]  # fmt: skip


def test_what_an_office_has_read_is_docgen_s_wording_and_its_own(tmp_path: Path) -> None:
    own = {"vi": "Trao đổi", "lo": "ແລກປ່ຽນ", "provisional": ["lo"]}
    office = {"docgen-office": 1, "reviewed": {"lo": REVIEWED["lo"]}}
    (tmp_path / "office.yaml").write_text(written(office), encoding="utf-8")
    changes: dict[str, Any] = PROGRAMME | {"visit.place": own}
    assert reading(build_dossier(tmp_path, changes)) == ["Vietnamese: 1", "Lao: 3"]
    with_office = changes | {"include": ["office.yaml"]}
    assert reading(build_dossier(tmp_path, with_office)) == ["Vietnamese: 1", "Lao: 1"]
    with_both = with_office | {"reviewed": {"vi": REVIEWED["vi"]}}
    assert reading(build_dossier(tmp_path, with_both)) == ["Lao: 1"]
    assert final(build_dossier(tmp_path, with_office | READ))


def test_a_template_that_an_office_made_its_own_counts_as_read(tmp_path: Path) -> None:
    own = tmp_path / "ours" / "vi"
    own.mkdir(parents=True)
    path = build_dossier(tmp_path, PROGRAMME | {"reviewed": {"lo": REVIEWED["lo"]}})
    assert reading(path) == ["Vietnamese: 1"]
    shutil.copy(shipped() / "vi" / "programme.docx", own)
    assert reading(path, templates=tmp_path / "ours") == ["Vietnamese: 1"]
    shutil.copy(shipped() / "vi" / "review.docx", own / "programme.docx")
    with pytest.raises(docgen.TemplateError):  # no longer refused for its wording, but for its fields
        docgen.build(path, out=tmp_path / "out", final=True, templates=tmp_path / "ours")


@pytest.mark.parametrize(
    ("leave", "told"),
    [
        ({"lo": {"by": "Sở Ngoại vụ"}}, "missing-key reviewed.lo.date"),
        ({"lo": {"by": "Sở Ngoại vụ", "date": "tháng 7"}}, "bad-value reviewed.lo.date"),
        ({"la": {"by": "Sở Ngoại vụ", "date": "2023-07-11"}}, "unknown-key reviewed.la"),
        ({"lo": "Sở Ngoại vụ"}, "wrong-type reviewed.lo"),
    ],
)
def test_leave_says_who_read_what_and_when(tmp_path: Path, leave: object, told: str) -> None:
    found = docgen.check(build_dossier(tmp_path, {"reviewed": leave}))
    assert [f"{problem.code} {problem.path}" for problem in found if problem.severity == "error"] == [told]
