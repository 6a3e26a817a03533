"""What comes back with an edited paper: whole lists of changes, and the lines of the dossier they change."""

from __future__ import annotations

import difflib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import docgen
from docgen.roundtrip import Change, Readback, apply, readback
from docgen.word.text import lines
from tests.roundtrip.drafts import Draft

SAMPLES = Path(__file__).parents[2] / "samples"
CASE = "thuan-chau--hua-muong-2023"
Edited = Callable[[Draft], Draft]


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the samples, and the papers of case 1 in `out/`."""
    folder = tmp_path_factory.mktemp("desk")
    shutil.copytree(SAMPLES, folder / "samples")
    docgen.build(folder / "samples" / f"{CASE}.yaml", out=folder / "out")
    return folder


class Case:
    """Case 1 on its way there and back; the dossier is a copy that a test may change."""

    def __init__(self, desk: Path, folder: Path) -> None:
        self.papers, self.folder = desk / "out" / CASE, folder
        shutil.copytree(desk / "samples", folder / "samples")
        self.dossier = folder / "samples" / f"{CASE}.yaml"

    def back(self, paper: str, edit: Edited, **options: bool) -> Readback:
        """Edit a paper and read it back."""
        self.edited = edit(Draft(self.papers / paper)).save(self.folder / paper)
        return readback(self.edited, self.dossier, **options)

    def meanwhile(self, old: str, new: str) -> None:
        """Change the dossier after the paper was made."""
        text = self.dossier.read_text("utf-8")
        assert text.count(old) == 1
        self.dossier.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def case(desk: Path, tmp_path: Path) -> Case:
    return Case(desk, tmp_path)


def told(found: Readback) -> list[str]:
    """Return the changes in lines: what became of it, kind, path, and the words."""
    return [_line(change) for change in found.changes]


def _line(change: Change) -> str:
    line = f"{change.outcome} {change.kind} {change.path or '-'} {change.language}"
    line += "".join(f", {code} out of date" for code in change.outdated)
    line += f", also {change.also}" if change.also else ""
    line += f", {change.by} {change.on} {'pending' if change.pending else ''}".rstrip() if change.by else ""
    return f"{line}: {change.old} -> {change.new}".replace("\n", "⏎")


def changed(found: Readback) -> list[str]:
    """Return the lines of the dossier that came and went."""
    if not found.edits:
        return []
    ((_path, edit),) = found.edits.items()
    before, after = (content.decode().splitlines() for content in (edit.before, edit.after))
    diff = difflib.unified_diff(before, after, n=0, lineterm="")
    return [line for line in diff if not line.startswith(("---", "+++", "@@"))]


def test_nothing_comes_back_of_a_paper_that_nobody_edited(case: Case) -> None:
    papers = sorted(path.name for path in case.papers.glob("*.docx"))
    assert [told(case.back(paper, lambda draft: draft)) for paper in papers] == [[] for _paper in papers]


def test_words_of_a_text_leave_the_other_language_out_of_date(case: Case) -> None:
    found = case.back(
        "memorandum.vi.docx", lambda draft: draft.reword("không tổ chức đoàn", "chưa tổ chức được đoàn")
    )
    assert told(found) == [
        "carried text cooperation[0].what.vi vi, lo out of date: Do dịch Covid-19, hai huyện"
        " không tổ chức đoàn"
        " sang thăm; mô hình trồng xoài dự kiến từ năm 2019 phải tạm hoãn. -> Do dịch Covid-19,"
        " hai huyện chưa tổ"
        " chức được đoàn sang thăm; mô hình trồng xoài dự kiến từ năm 2019 phải tạm hoãn."
    ]
    assert changed(found) == [
        "-      vi: Do dịch Covid-19, hai huyện không tổ chức đoàn sang thăm; mô hình trồng xoài"
        " dự kiến từ năm"
        " 2019 phải tạm hoãn.",
        "+      vi: Do dịch Covid-19, hai huyện chưa tổ chức được đoàn sang thăm; mô hình trồng"
        " xoài dự kiến từ năm"
        " 2019 phải tạm hoãn.",
        "+      outdated: [lo]",
    ]


def test_figures_and_days_go_where_the_dossier_says_them(case: Case) -> None:
    found = case.back(
        "memorandum.vi.docx",
        lambda draft: (
            draft.reword("giai đoạn 2023-2025", "giai đoạn 2023-2026")
            .reword("50 triệu đồng", "60 triệu đồng")
            .reword("1397/QĐ-UBND ngày 12/7/2022", "1398/QĐ-UBND ngày 13/7/2022")
        ),
    )
    assert told(found) == [
        "carried figure papers.memorandum.term vi, also 1: 2023-2025 -> 2023-2026",
        "carried figure cooperation[1].amount vi: 50 triệu đồng -> 60 triệu đồng",
        "carried date cooperation[2].under.date vi: ngày 12/7/2022 -> ngày 13/7/2022",
        "carried figure cooperation[2].under.ref vi: 1397/QĐ-UBND -> 1398/QĐ-UBND",
    ]
    assert changed(found) == [
        "-    amount: 50000000 VND",
        "+    amount: 60000000 VND",
        "-    under: {kind: doc.decision, ref: 1397/QĐ-UBND, date: 2022-07-12}",
        "+    under: {kind: doc.decision, ref: 1398/QĐ-UBND, date: 2022-07-13}",
        "-    term: 2023/2025",
        "+    term: 2023/2026",
    ]


def test_a_figure_changed_in_lao_changes_the_one_value_of_both_languages(case: Case) -> None:
    found = case.back("memorandum.lo.docx", lambda draft: draft.reword("50 ລ້ານດົ່ງ", "55 ລ້ານດົ່ງ"))
    assert told(found) == ["carried figure cooperation[1].amount lo: 50 ລ້ານດົ່ງ -> 55 ລ້ານດົ່ງ"]
    assert changed(found) == ["-    amount: 50000000 VND", "+    amount: 55000000 VND"]


def test_days_of_the_visit_move_with_the_programme_that_must_lie_within_them(case: Case) -> None:
    old, new = "ngày 02 đến ngày 04 tháng 8 năm 2023", "ngày 03 đến ngày 05 tháng 8 năm 2023"
    found = case.back("invitation.vi.docx", lambda draft: draft.reword(old, new))
    assert told(found) == [f"carried date visit.dates vi: {old} -> {new}"]
    assert changed(found) == [
        "-  dates: 2023-08-02/2023-08-04",
        "+  dates: 2023-08-03/2023-08-05",
        "-  - dates: 2023-08-02/2023-08-04       # which session is on which day is not fixed yet",
        "+  - dates: 2023-08-03/2023-08-05       # which session is on which day is not fixed yet",
    ]


def test_blanks_that_somebody_fills_in_are_said_in_the_dossier(case: Case) -> None:
    found = case.back(
        "invitation.vi.docx",
        lambda draft: draft.reword("/CT-UBND", "15/CT-UBND").reword(
            "Đồng chí ………………………………", "Đồng chí Nguyễn Văn A"
        ),
    )
    assert told(found) == [
        "carried figure papers.invitation.number vi: /CT-UBND -> 15/CT-UBND",
        "carried text people.hua-muong-head.name.vi vi: ……………………………… -> Nguyễn Văn A",
    ]
    assert [line for line in changed(found) if line.startswith("+")] == [
        "+  hua-muong-head: {party: hua-muong, posts: [post.secretary.district, post.district_chief.la],"
        " honorific: hon.comrade, name: {vi: Nguyễn Văn A}}",
        "+    number: 15",
    ]


def test_a_clause_that_is_changed_gives_way_to_words(case: Case) -> None:
    found = case.back(
        "memorandum.vi.docx", lambda draft: draft.reword("giữa hai địa phương", "giữa hai huyện")
    )
    assert told(found) == [
        "carried text agreed[0].points[0].vi vi, lo out of date: Tiếp tục củng cố và phát triển"
        " quan hệ hữu nghị, hợp"
        " tác giữa hai địa phương. -> Tiếp tục củng cố và phát triển quan hệ hữu nghị, hợp tác"
        " giữa hai huyện."
    ]
    assert changed(found) == [
        "-      - clause: general.friendship",
        "+      - vi: Tiếp tục củng cố và phát triển quan hệ hữu nghị, hợp tác giữa hai huyện.",
        "+        lo: ສືບຕໍ່ຮັດແໜ້ນ ແລະ ເສີມຂະຫຍາຍສາຍພົວພັນມິດຕະພາບ ແລະ ການຮ່ວມມືລະຫວ່າງສອງທ້ອງຖິ່ນ.",
        "+        provisional: [lo]",
        "+        outdated: [lo]",
    ]


def test_points_come_go_and_move(case: Case) -> None:
    found = case.back(
        "memorandum.vi.docx",
        lambda draft: (
            draft.move("Hai huyện quan tâm", "Hai huyện thường xuyên")
            .delete("2. Tuyên truyền, giáo dục")
            .add("Thường xuyên trao đổi thông tin về", "Phối hợp tổ chức diễn đàn hợp tác hằng năm.")
        ),
    )
    first = "- Hai huyện quan tâm công tác tuyên truyền trong nhân dân và thế hệ trẻ hai nước."
    assert told(found) == [
        f"carried moved cooperation[5] vi: {first} -> {first}",
        "carried deleted agreed[1].points[1] vi: 2. Tuyên truyền, giáo dục thế hệ trẻ về quan hệ"
        " hữu nghị vĩ đại, đoàn"
        " kết đặc biệt và hợp tác toàn diện giữa hai nước. -> ",
        "carried added agreed[2].points[1] vi:  -> Phối hợp tổ chức diễn đàn hợp tác hằng năm.",
    ]
    assert [line for line in changed(found) if "clause" in line or "diễn đàn" in line] == [
        "-      - clause: youth.solidarity",
        "+      - vi: Phối hợp tổ chức diễn đàn hợp tác hằng năm.",
    ]


def test_rows_of_the_programme_are_sessions(case: Case) -> None:
    found = case.back(
        "programme.vi.docx",
        lambda draft: draft.row("Ký kết biên bản", "14:00 – 16:00", "Thăm các gia đình").delete_row(
            "Tham quan"
        ),
    )
    assert told(found) == [
        "carried deleted programme[0].sessions[2] vi: ………… Tham quan một số mô hình phát triển"
        " kinh tế của huyện -> ",
        "carried added programme[0].sessions[2] vi:  -> 14:00 – 16:00 Thăm các gia đình",
    ]
    assert [line for line in changed(found) if line.startswith("+")] == [
        "+      - time: 14:00-16:00",
        "+        what:",
        "+          vi: 'Thăm các gia đình'",
    ]


def test_joined_and_split_paragraphs(case: Case) -> None:
    found = case.back(
        "memorandum.vi.docx",
        lambda draft: draft.split("mô hình trồng xoài dự kiến").join("Hai huyện quan tâm"),
    )
    assert [line.partition(":")[0] for line in told(found)] == [
        "carried joined cooperation[5] vi",
        "carried split cooperation[0] vi",
    ]


def test_a_fixed_sentence_is_the_templates(case: Case) -> None:
    found = case.back("memorandum.vi.docx", lambda draft: draft.reword("cùng đánh giá", "đã cùng đánh giá"))
    assert told(found) == [
        "by hand template - vi: Hai Bên cùng đánh giá kết quả hợp tác thời gian qua như sau: ->"
        " Hai Bên đã cùng đánh"
        " giá kết quả hợp tác thời gian qua như sau:"
    ]
    assert changed(found) == []


def test_both_texts_of_an_original_renewed_together_are_not_out_of_date(case: Case) -> None:
    found = case.back(
        "memorandum.vi-lo.docx",
        lambda draft: draft.reword("trồng xoài dự kiến", "trồng mận dự kiến").reword(
            "ການປູກໝາກມ່ວງທີ່", "ການປູກໝາກໝັ້ນທີ່"
        ),
    )
    assert [line.partition(":")[0] for line in told(found)] == [
        "carried text cooperation[0].what.vi vi, lo out of date",
        "carried text cooperation[0].what.lo lo",
    ]
    assert not any("outdated" in line for line in changed(found))


def test_a_tracked_change_says_who_and_when_and_may_be_left(case: Case) -> None:
    def track(draft: Draft) -> Draft:
        return draft.track("hai địa phương", "hai huyện", "Bà Lan", "2026-11-20T10:00:00Z")

    assert [line.partition(": ")[0] for line in told(case.back("memorandum.vi.docx", track))] == [
        "carried text agreed[0].points[0].vi vi, lo out of date, Bà Lan 2026-11-20T10:00:00Z pending"
    ]
    assert told(case.back("memorandum.vi.docx", track, leave_tracked=True)) == []


def test_a_comment_is_told_with_its_words(case: Case) -> None:
    def remark(draft: Draft) -> Draft:
        return draft.comment("hai địa phương", "Đề nghị nêu rõ.", "Văn phòng", "2026-11-20T10:00:00Z")

    found = case.back("memorandum.vi.docx", remark)
    assert told(found) == [
        "by hand comment agreed[0].points[0] vi, Văn phòng 2026-11-20T10:00:00Z: Tiếp tục củng cố và"
        " phát triển quan hệ hữu nghị, hợp tác giữa hai địa phương. -> Đề nghị nêu rõ."
    ]
    assert changed(found) == []


def test_what_both_sides_changed_is_a_conflict_unless_they_agree_or_do_not_touch(case: Case) -> None:
    case.meanwhile("    amount: 50000000 VND", "    amount: 70000000 VND")
    case.meanwhile("    amount: 500000000 VND", "    amount: 600000000 VND")
    case.meanwhile("dự kiến từ năm 2019", "đã có từ năm 2019")
    found = case.back(
        "memorandum.vi.docx",
        lambda draft: (
            draft.reword("50 triệu đồng", "60 triệu đồng")
            .reword("500 triệu đồng", "600 triệu đồng")
            .reword("không tổ chức đoàn", "chưa tổ chức đoàn")
        ),
    )
    assert [line.partition(":")[0] for line in told(found)] == [
        "carried text cooperation[0].what.vi vi, lo out of date",
        "conflict figure cooperation[1].amount vi",
        "there figure cooperation[3].amount vi",
    ]
    (line,) = (line for line in changed(found) if line.startswith("+      vi"))
    assert "chưa tổ chức đoàn" in line
    assert "đã có từ năm 2019" in line
    assert "70 triệu đồng" in found.changes[1].today


@pytest.mark.parametrize("lost", [Draft.without_anchors, Draft.without_record])
def test_a_file_that_lost_its_anchors_is_compared_by_its_text(case: Case, lost: Edited) -> None:
    found = case.back(
        "memorandum.vi.docx",
        lambda draft: lost(
            draft.reword("50 triệu đồng", "60 triệu đồng").delete("Trao đổi kinh nghiệm xây dựng Đảng")
        ),
    )
    assert [line.partition(":")[0] for line in told(found)] == [
        "carried figure cooperation[1].amount vi",
        "by hand deleted agreed[3].points[0] vi",
    ]
    assert [problem.code for problem in found.problems] == ["no-record"]


def test_applied_changes_build_the_paper_that_came_back(case: Case) -> None:
    found = case.back(
        "memorandum.vi.docx",
        lambda draft: (
            draft.reword("50 triệu đồng", "60 triệu đồng")
            .reword("không tổ chức đoàn", "chưa tổ chức đoàn")
            .delete("2. Tuyên truyền, giáo dục")
            .reword("1. Tuyên truyền", "Tuyên truyền")
        ),
    )
    (backup,) = apply(found)
    assert backup.read_bytes() == found.edits[case.dossier].before
    docgen.build(case.dossier, out=case.folder / "again", papers=["memorandum"], languages=["vi"])
    again = case.folder / "again" / CASE / "memorandum.vi.docx"
    assert lines(again.read_bytes()) == lines(case.edited.read_bytes())
    assert told(readback(again, case.dossier)) == []


def test_a_heading_that_was_typed_is_left_with_what_stands_below_it(case: Case) -> None:
    found = case.back(
        "memorandum.vi.docx",
        lambda draft: (
            draft.add("Thường xuyên trao đổi thông tin về", "Hai huyện tiếp nhận học sinh học nghề.")
            .add("Thường xuyên trao đổi thông tin về", "Điều 4. Giáo dục và đào tạo")
            .add("100 triệu đồng", "- Huyện Hua Mường hỗ trợ giống lúa nếp.")
            .add("100 triệu đồng", "Năm 2023")
        ),
    )
    assert [line.partition(" ")[0] for line in told(found)] == ["by"] * 4
    assert changed(found) == []


def test_a_result_moved_under_another_year_takes_that_year(case: Case) -> None:
    found = case.back(
        "memorandum.vi.docx", lambda draft: draft.move("Cũng trong chuyến thăm", "phải tạm hoãn")
    )
    assert [line.partition(":")[0] for line in told(found)] == ["carried moved cooperation[4] vi"]
    assert [line for line in changed(found) if "year" in line] == ["+  - year: 2020", "-  - year: 2022"]


@pytest.mark.parametrize(
    ("typed", "hours"),
    [("8h00-9h30", "08:00-09:30"), ("08:00–09:30", "08:00-09:30"), ("17.30", "17:30"), ("Sáng", "morning")],
)
def test_hours_may_be_typed_as_people_write_them(case: Case, typed: str, hours: str) -> None:
    found = case.back("programme.vi.docx", lambda draft: draft.reword("…………", typed, draft.row_of("Ký kết")))
    assert [line.strip("+- ") for line in changed(found) if "time" in line] == [f"time: {hours}"]


def test_words_struck_out_may_be_a_flag(case: Case) -> None:
    found = case.back("invitation.vi.docx", lambda draft: draft.reword("dự kiến ", ""))
    assert [line.partition(":")[0] for line in told(found)] == ["carried text visit.planned vi"]
    assert changed(found) == ["-  planned: true"]


def test_the_name_of_somebody_of_the_office_is_its_files_matter(case: Case) -> None:
    found = case.back(
        "programme.vi.docx",
        lambda draft: draft.reword("………………………………, Chủ tịch", "Trần Văn B, Chủ tịch"),
    )
    (change,) = found.changes
    assert change.outcome == "by hand"
    assert change.place is not None
    assert change.place.file.endswith("offices/thuan-chau.yaml")


def test_marks_that_turn_the_writing_are_not_words(case: Case) -> None:
    found = case.back(
        "memorandum.vi.docx", lambda draft: draft.reword("thường xuyên trao đổi", "\u202aluôn\u202c trao đổi")
    )
    assert [line.partition(" -> ")[2] for line in told(found)] == [
        "Hai huyện luôn trao đổi thông tin và chú trọng củng cố hệ thống chính trị."
    ]


def test_a_letter_that_no_dossier_may_hold_keeps_the_whole_text_out(case: Case) -> None:
    found = case.back(
        "memorandum.vi.docx", lambda draft: draft.reword("Hai huyện thường xuyên", "\uf0b7 Hai bên luôn")
    )
    assert [change.outcome for change in found.changes] == ["by hand"]
    assert "U+F0B7" in str(found.changes[0].reason and found.changes[0].reason.say())


def test_what_was_applied_is_there_when_the_file_is_read_again(case: Case) -> None:
    def much(draft: Draft) -> Draft:
        return (
            draft.move("Hai huyện quan tâm", "Hai huyện thường xuyên")
            .reword(
                "Thường xuyên trao đổi thông tin về tình hình kinh tế", "Văn phòng hai bên báo cáo về giá cả"
            )
            .split("mô hình trồng xoài dự kiến")
            .add("Trao đổi kinh nghiệm phát triển nông", "Hai Bên tổ chức hội chợ.")
        )

    found = case.back("memorandum.vi.docx", much)
    assert {change.outcome for change in found.changes} == {"carried"}
    apply(found)
    again = readback(case.edited, case.dossier)
    assert {change.outcome for change in again.changes} == {"there"}


def test_joined_results_keep_their_words_in_both_languages(case: Case) -> None:
    found = case.back("memorandum.vi.docx", lambda draft: draft.join("Hai huyện quan tâm"))
    (line,) = (line for line in changed(found) if line.startswith("+      lo:"))
    assert "ຄົນລຸ້ນໜຸ່ມຂອງສອງປະເທດ." in line
    assert line.endswith("ລະບົບການເມືອງ.")
