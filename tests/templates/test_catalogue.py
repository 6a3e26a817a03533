"""Which templates there are, and how an office's stand to docgen's own."""

from pathlib import Path

import pytest

from docgen.errors import OutputError, TemplateError, UsageError
from docgen.rendering import library
from docgen.rendering.library import shipped
from docgen.templates import adopt, catalogue, content_of, follow, named, shipped_names
from tests.templates.office import edited, office, other_release

RECORD = ".docgen-templates.json"


def own(folder: Path) -> list[tuple[str, bool, bool | None, str]]:
    return [(one.name, one.differs, one.outdated, one.adopted) for one in catalogue(folder) if one.own]


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_every_shipped_template_is_listed():
    listed = catalogue()
    assert [one.name for one in listed] == shipped_names()
    assert {(one.language, one.paper) for one in listed} >= {("vi", "memorandum-lo"), ("zh", "notice")}
    assert not any(one.own or one.outdated for one in listed)
    assert all(one.path.is_file() for one in listed)


def test_all_languages_of_a_paper_are_taken_over_with_a_record(tmp_path):
    folder = office(tmp_path / "mẫu", "invitation")
    names = ["lo/invitation.docx", "vi/invitation.docx", "zh/invitation.docx"]
    assert files(folder) == [RECORD, *names]
    assert all((folder / name).read_bytes() == (shipped() / name).read_bytes() for name in names)
    assert own(folder) == [(name, False, False, "0.1.0") for name in names]


def test_taking_over_more_keeps_what_is_recorded(tmp_path):
    office(office(tmp_path, "vi/invitation"), "vi/notice.docx")
    assert own(tmp_path) == [
        ("vi/invitation.docx", False, False, "0.1.0"),
        ("vi/notice.docx", False, False, "0.1.0"),
    ]


def test_no_file_is_written_over_and_nothing_is_copied_beside_it(tmp_path):
    (tmp_path / "vi").mkdir()
    (tmp_path / "vi" / "invitation.docx").write_text("của tôi")
    with pytest.raises(OutputError) as caught:
        office(tmp_path, "invitation")
    assert [problem.code for problem in caught.value.problems] == ["exists"]
    assert files(tmp_path) == ["vi/invitation.docx"]
    assert (tmp_path / "vi" / "invitation.docx").read_text() == "của tôi"


def test_a_link_to_nowhere_is_not_followed(tmp_path):
    (tmp_path / "vi").mkdir()
    (tmp_path / "vi" / "notice.docx").symlink_to(tmp_path / "elsewhere.docx")
    with pytest.raises(OutputError):
        office(tmp_path, "vi/notice")
    assert files(tmp_path) == []


def test_docgens_own_folder_takes_nothing():
    with pytest.raises(OutputError, match="docgen's own templates"):
        adopt(["vi/invitation.docx"], shipped(), "0.1.0")


def test_an_edit_is_told(tmp_path):
    office(tmp_path, "vi/invitation", "vi/notice")
    edited(tmp_path / "vi" / "invitation.docx", lambda xml: xml.replace("Kính gửi", "Kính trình"))
    assert own(tmp_path) == [
        ("vi/invitation.docx", True, False, "0.1.0"),
        ("vi/notice.docx", False, False, "0.1.0"),
    ]


def test_what_changed_in_docgens_own_since_is_told(tmp_path, monkeypatch):
    office(tmp_path / "own", "vi/invitation", "vi/notice")
    newer = other_release(tmp_path)
    monkeypatch.setattr(library, "shipped", lambda: newer)
    assert own(tmp_path / "own") == [
        ("vi/invitation.docx", True, True, "0.1.0"),
        ("vi/notice.docx", False, False, "0.1.0"),
    ]


def test_what_changed_is_recorded_as_seen(tmp_path, monkeypatch):
    office(tmp_path / "own", "vi/invitation")
    edited(tmp_path / "own" / "vi" / "invitation.docx", lambda xml: xml.replace("Kính gửi", "Kính trình"))
    before = (tmp_path / "own" / "vi" / "invitation.docx").read_bytes()
    newer = other_release(tmp_path)
    monkeypatch.setattr(library, "shipped", lambda: newer)
    follow(["vi/invitation.docx"], tmp_path / "own", "0.2.0")
    assert own(tmp_path / "own") == [("vi/invitation.docx", True, False, "0.2.0")]
    assert (tmp_path / "own" / "vi" / "invitation.docx").read_bytes() == before


def test_what_is_not_there_cannot_be_recorded(tmp_path):
    office(tmp_path, "vi/invitation")
    before = (tmp_path / RECORD).read_bytes()
    with pytest.raises(OutputError, match="no such template"):
        follow(["vi/invitation.docx", "vi/notice.docx"], tmp_path, "0.2.0")
    assert (tmp_path / RECORD).read_bytes() == before


def test_a_copy_by_hand_and_a_pair_of_languages_of_ones_own_are_not_recorded(tmp_path):
    office(tmp_path, "vi/memorandum-lo")
    (tmp_path / "lo").mkdir()
    for copy in ("vi/notice.docx", "lo/memorandum-zh.docx", "lo/~$lock.docx"):
        (tmp_path / copy).write_bytes((shipped() / "vi" / "notice.docx").read_bytes())
    assert own(tmp_path) == [
        ("lo/memorandum-zh.docx", True, None, ""),
        ("vi/memorandum-lo.docx", False, False, "0.1.0"),
        ("vi/notice.docx", False, None, ""),
    ]


BROKEN = ["", "[]", "{", '{"docgen-templates": 2}', '{"docgen-templates": 1, "adopted": 3}', "[" * 9999]


@pytest.mark.parametrize("said", BROKEN)
def test_a_record_that_cannot_be_read_is_told_and_kept(tmp_path, said):
    (tmp_path / RECORD).write_text(said)
    with pytest.raises(OutputError, match="cannot be read"):
        catalogue(tmp_path)
    with pytest.raises(OutputError, match="cannot be read"):
        office(tmp_path, "vi/notice")
    assert (tmp_path / RECORD).read_text() == said
    assert files(tmp_path) == [RECORD]


def test_a_folder_that_is_none_is_told(tmp_path):
    with pytest.raises(TemplateError, match="does not exist"):
        catalogue(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("invitation", ["lo/invitation.docx", "vi/invitation.docx", "zh/invitation.docx"]),
        ("vi/memorandum-lo", ["vi/memorandum-lo.docx"]),
        ("vi\\notice.docx", ["vi/notice.docx"]),
        ("memorandum-vi", ["lo/memorandum-vi.docx", "zh/memorandum-vi.docx"]),
        ("report", ["vi/report.docx"]),
    ],
)
def test_a_word_names_templates(word, meant):
    assert named(word) == meant


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("invitaton", "There is no template “invitaton”; did you mean “invitation”?"),
        ("../../etc/passwd", "There is no template “../../etc/passwd”. Write a paper, or a language and a"),
    ],
)
def test_a_word_that_names_nothing_is_told(word, said):
    with pytest.raises(UsageError) as caught:
        named(word)
    assert str(caught.value).startswith(said)


def test_a_name_that_is_no_file_is_one_of_docgens(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert content_of("vi/notice")[1] == (shipped() / "vi" / "notice.docx").read_bytes()
    with pytest.raises(TemplateError):
        content_of("notice.docx")
    with pytest.raises(UsageError):
        content_of("vi/notce")
