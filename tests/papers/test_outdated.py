"""Words that are out of date print highlighted, and everything that is made of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from docgen.dossier import Dossier, load
from docgen.dossier.text import Text
from docgen.dossier.visit import Basis, Facts
from docgen.errors import Place
from docgen.languages.values import Amount
from docgen.papers import plan
from docgen.papers.interpreter import Interpreter
from docgen.word.marks import highlighted, unmarked
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


SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*--*.yaml"))


def aged(value: Any, language: str) -> Any:
    """Return a dossier all of whose texts are out of date in `language`."""
    if isinstance(value, Text):
        return replace(value, outdated=frozenset({language}))
    if is_dataclass(value) and type(value).__module__.startswith("docgen.dossier"):
        made = {field.name: aged(getattr(value, field.name), language) for field in fields(value)}
        return replace(value, **made)  # type: ignore[type-var]
    if isinstance(value, tuple):
        return tuple(aged(item, language) for item in value)
    if isinstance(value, Mapping):
        return MappingProxyType({key: aged(item, language) for key, item in value.items()})
    return value


def strings(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield every string of a view with its path."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from strings(item, f"{path}[{index}]")
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name), f"{path}.{field.name}")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_marks_change_no_word_of_any_paper(path: Path) -> None:
    """What looks at words, as at the organ in a post, must not meet the marks in them."""
    dossier: Dossier = load(path)
    for language in dossier.languages:
        for job, old_job in zip(plan(dossier), plan(aged(dossier, language)), strict=True):
            said, old_said = list(strings(job.view)), list(strings(old_job.view))
            bare = [(where, unmarked(words)) for where, words in old_said]
            assert bare == [(where, unmarked(words)) for where, words in said], job.filename
            assert (old_said != said) == (language in job.languages), job.filename
