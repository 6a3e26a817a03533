from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.dossier.text import Text
from docgen.dossier.visit import Basis, Facts
from docgen.errors import Place, Problem, Severity
from docgen.languages import language_of
from docgen.languages.values import Amount, Day, Quarter, Term
from docgen.lexicon import Clause, lexicon
from docgen.papers import plan
from docgen.papers.interpreter import Interpreter
from docgen.word.marks import highlighted
from tests.papers.dossiers import ORDERS, meeting, orders, text

FACTS = Facts(
    amount=Amount(Decimal(50_000_000), "VND"),
    quarter=Quarter(2024, 4),
    under=Basis(kind=text("công văn", "ໜັງສືທາງການ", "公函"), ref="1446/UBND-NC", date=Day(2021, 5, 21)),
)


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("vi", "Hỗ trợ {amount} trong {quarter} theo {under}.",
         "Hỗ trợ 50 triệu đồng trong quý IV/2024 theo Công văn số 1446/UBND-NC ngày 21/5/2021."),
        ("vi", "Hỗ trợ {amount}.",
         "Hỗ trợ 50 triệu đồng (quý IV/2024; Công văn số 1446/UBND-NC ngày 21/5/2021)."),
        ("lo", "ຊ່ວຍເຫຼືອ {amount}, {quarter}",
         "ຊ່ວຍເຫຼືອ 50 ລ້ານດົ່ງ, ໄຕມາດ IV/2024 (ໜັງສືທາງການ ເລກທີ 1446/UBND-NC, ລົງວັນທີ 21 ພຶດສະພາ 2021)"),
        ("zh", "支持{amount}。", "支持5000万越南盾（2024年第四季度；2021年5月21日第1446/UBND-NC号公函）。"),
    ],
)  # fmt: skip
def test_facts_stand_in_their_gaps_or_in_brackets(language, words, told):
    assert Interpreter(language, "vi").tell(text(**{language: words}), FACTS) == told


def test_a_gap_without_a_value_is_a_dotted_line_and_other_braces_stay():
    said = Interpreter("vi", "vi").tell(text("{amount} cho {x} năm {year}"), year=2021)
    assert said == f"{language_of('vi').blank()} cho {{x}} năm 2021"


def test_names_stand_where_the_sentence_wants_them_and_begin_it_with_a_capital():
    facts = Facts(
        giver=text("huyện Mai Sơn", "ເມືອງມາຍເຊີນ"),
        receiver=text("huyện Xiềng Khọ", "ເມືອງຊຽງຄໍ້"),
        place=text("bản A"),
    )
    words = text("{giver} giúp {receiver}.", "{giver} ຊ່ວຍ{receiver}.", "{giver}帮助{receiver}。")
    assert Interpreter("vi", "vi").tell(words, facts) == "Huyện Mai Sơn giúp huyện Xiềng Khọ."
    assert Interpreter("lo", "vi").tell(words, facts) == "ເມືອງມາຍເຊີນ ຊ່ວຍເມືອງຊຽງຄໍ້."
    chinese = Interpreter("zh", "vi")
    note = chinese.say(text("x"))
    assert chinese.tell(words, facts) == f"{note}帮助{note}。"
    assert len(chinese.gaps) == 3


def test_an_office_s_clause_goes_before_docgen_s():
    own = Clause("final.law", "field.general", {"vi": "Theo luật."}, frozenset(), False, frozenset())
    voice = Interpreter("vi", "vi", lexicon().with_own({"clause": {"final.law": own}}))
    assert (voice.clause("final.law"), voice.field_of("final.law")) == ("Theo luật.", "field.general")
    assert voice.clause("final.effect") == "Văn bản này có hiệu lực kể từ ngày ký."


GAPS = ("amount", "quarter", "term", "number")
VALUES = {
    "amount": (Amount(Decimal(70_000_000), "VND"), "70 triệu đồng"),
    "quarter": (Quarter(2024, 3), "quý III/2024"),
    "term": (Term(2024, 2026), "giai đoạn 2024-2026"),
    "number": (4711, "4.711"),
}


@given(st.sets(st.sampled_from(GAPS)), st.lists(st.sampled_from(GAPS), unique=True), st.booleans())
def test_no_value_is_lost_or_said_twice(given_, gaps, missing):
    facts = Facts(**{name: VALUES[name][0] for name in given_})
    words = "Điểm " + ", ".join(f"{{{name}}}" for name in gaps) + "."
    told = Interpreter("vi", "vi").tell(text(lo=words) if missing else text(vi=words), facts)
    for name in GAPS:
        assert told.count(VALUES[name][1]) == (name in given_)


def test_a_missing_text_is_marked_in_the_working_language_and_reported_once():
    place = Place("visit.yaml", 7, 3)
    gap = Text({"vi": "Hội trường"}, place=place, path="programme[0].sessions[0].where")
    voice = Interpreter("lo", "vi")
    assert voice.say(gap) == voice.say(gap) == highlighted("[chưa có bản tiếng Lào]")
    (problem,) = voice.gaps
    assert (problem.code, problem.place, problem.path) == ("missing-text", place, gap.path)
    assert problem.severity is Severity.WARNING
    assert problem.message.say() == ("This text is missing in Lao.")


def test_nothing_is_said_in_another_language():
    dossier = meeting(languages=("vi", "lo", "zh"), cooperation=())
    congratulation = replace(ORDERS.congratulation, wishes=(text(vi="Chúc mừng."), text(lo="ອວຍພອນ.")))
    vi, lo, zh = plan(replace(dossier, papers=orders(congratulation=congratulation)), ["congratulation"])
    assert vi.view.wishes == ["Chúc mừng.", highlighted("[chưa có bản tiếng Việt]")]
    assert lo.view.wishes == [highlighted("[chưa có bản tiếng Lào]"), "ອວຍພອນ."]
    assert zh.view.wishes == [highlighted(language_of("vi").missing("zh"))] * 2
    assert [len(job.gaps) for job in (vi, lo, zh)] == [1, 1, 2]


def test_a_bilingual_paper_reports_what_is_missing_in_either_language():
    title = text(lo="ບົດບັນທຶກ", path="papers.memorandum.title")
    place = text("huyện Thuận Châu", path="papers.memorandum.place")
    memorandum = replace(ORDERS.memorandum, title=title, place=place)
    dossier = meeting(papers=orders(memorandum=memorandum))
    gaps = {job.filename: [gap.path for gap in job.gaps] for job in plan(dossier, ["memorandum"])}
    assert gaps == {
        "memorandum.vi.docx": ["papers.memorandum.title"],
        "memorandum.lo.docx": ["papers.memorandum.place"],
        "memorandum.vi-lo.docx": ["papers.memorandum.title", "papers.memorandum.place"],
        "memorandum.lo-vi.docx": ["papers.memorandum.place", "papers.memorandum.title"],
    }


def test_a_word_the_lexicon_has_not_is_reported_without_a_place():
    voice = Interpreter("zh", "vi")
    assert voice.term("no.such.term") == highlighted(language_of("vi").missing("zh"))
    (problem,) = voice.gaps
    assert isinstance(problem, Problem)
    assert (problem.place, problem.path) == (None, "no.such.term")


def test_what_is_said_once_has_its_gaps_in_every_paper() -> None:
    there, missing = text(vi="Sơn La"), text(vi="Mai Sơn", path="a")
    other = text(vi="Hủa Phăn", path="b")
    kept = {}
    gaps = []
    for _paper in range(2):
        voice = Interpreter("lo", "vi", kept=kept)
        voice.say(other)
        said = voice.once("both", lambda voice=voice: [voice.say(missing), voice.say(other)])
        assert said == [voice.say(missing), voice.say(other)]
        assert voice.once("both", lambda: [there]) is said
        gaps.append([gap.path for gap in voice.gaps])
    assert gaps == [["b", "a"], ["b", "a"]]
