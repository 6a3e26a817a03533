"""Words that are out of date print highlighted, and everything that is made of them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from docgen.dossier.text import Text
from docgen.dossier.visit import Basis, Facts
from docgen.errors import Place
from docgen.languages.values import Amount
from docgen.papers.interpreter import Interpreter
from docgen.word.marks import highlighted
from tests.papers.dossiers import text


def old(*words: str, path: str = "a", language: str = "lo") -> Text:
    """A text in Vietnamese, Lao and Chinese whose words in one language are out of date."""
    place = Place("visit.yaml", 7, 3)
    return replace(text(*words), place=place, path=path, outdated=frozenset({language}))


def test_old_words_are_highlighted_in_their_language_alone_and_told_once() -> None:
    vi, lo = Interpreter("vi", "vi"), Interpreter("lo", "vi")
    place = old("Hội trường", "ຫ້ອງປະຊຸມ")
    assert (vi.say(place), lo.say(place), lo.say(place)) == (
        "Hội trường",
        highlighted("ຫ້ອງປະຊຸມ"),
        highlighted("ຫ້ອງປະຊຸມ"),
    )
    assert vi.gaps == ()
    assert [(gap.code, gap.place, gap.path) for gap in lo.gaps] == [("out-of-date", place.place, "a.lo")]


def test_values_in_an_old_sentence_are_highlighted_with_it() -> None:
    facts = Facts(amount=Amount(Decimal(50_000_000), "VND"), place=text("huyện A", "ເມືອງ ອາ"))
    voice = Interpreter("vi", "vi")
    assert voice.tell(old("{place} góp.", language="vi"), facts) == highlighted(
        "Huyện A góp (50 triệu đồng)."
    )
    missing = Facts(place=text(lo="ເມືອງ ອາ"))
    assert voice.tell(old("Ở {place}.", language="vi"), missing) == highlighted("Ở [chưa có bản tiếng Việt].")


def test_an_old_word_in_a_sentence_is_highlighted_alone() -> None:
    voice = Interpreter("vi", "vi")
    said = voice.tell(text("{place} góp."), Facts(place=old("huyện A", language="vi")))
    assert said == f"{highlighted('Huyện A')} góp."


def test_a_document_of_which_anything_is_old_is_highlighted_whole() -> None:
    about = old("về đê", "ເຂື່ອນ", "《关于堤坝的通知》", language="zh")
    voice = Interpreter("zh", "vi")
    assert voice.cite(Basis(kind=text("", "", "通知"), about=about)) == highlighted("《关于堤坝的通知》")
