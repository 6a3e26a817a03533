"""What becomes of the words of a dossier: any text arrives, in one spelling."""

from __future__ import annotations

import tempfile
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.dossier import load, read
from docgen.dossier.source import refused
from docgen.dossier.spelling import normalise
from tests.dossiers import build_dossier, dossier, written

_REFUSED = ("Cc", "Cs", "Co", "Cn")
WORDS = (
    st.text(st.characters(exclude_categories=_REFUSED, exclude_characters="\u200b\ufeff\ufffd\u2028\u2029"))
    .map(lambda text: " ".join(text.split()))
    .filter(lambda text: text and refused(text) is None)
)


def place_of(text: str) -> str | None:
    with tempfile.TemporaryDirectory() as folder:
        place = load(build_dossier(Path(folder), text)).visit.place  # type: ignore[union-attr]
        return place.get("vi") if place else None


@settings(max_examples=200, deadline=None)
@given(WORDS)
def test_any_text_arrives_composed(words: str) -> None:
    assert place_of(written(dossier({"visit.place.vi": words}))) == normalise(words)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_give_a_dossier_or_problems(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.yaml"
        path.write_bytes(data)
        assert read(path).problems


_YAML = st.recursive(
    st.sampled_from(["vi", "lo", "1", "a", "2023-08-02", "hua-muong", "doc.mou", "true", "", None])
    | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["vi", "lo", "date", "host", "person", "clause", "a", "hua-muong", "time", "title"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)
_PATHS = st.sampled_from(
    [
        "parties",
        "parties.hua-muong",
        "people",
        "people.guest-head.posts",
        "visit",
        "visit.guests",
        "visit.purpose",
        "delegations",
        "programme",
        "programme.0",
        "programme.0.sessions",
        "programme.0.sessions.0",
        "cooperation.0",
        "agreed",
        "agreed.0.points",
        "agreed.0.points.0",
        "papers",
        "papers.invitation",
        "papers.invitation.bases.0",
        "papers.memorandum",
        "papers.memorandum.signatories",
        "papers.congratulation",
        "papers.notice",
        "languages",
        "include",
        "docgen",
    ]
)


@settings(max_examples=300, deadline=None)
@given(_PATHS, _YAML)
def test_any_value_anywhere_gives_a_dossier_or_located_problems(path: str, value: object) -> None:
    text = written(dossier({path: value if value is not None else ""}))
    if any(unicodedata.category(character) in _REFUSED and character != "\n" for character in text):
        return
    with tempfile.TemporaryDirectory() as folder:
        reading = read(build_dossier(Path(folder), text))
    assert reading.dossier or any(problem.severity == "error" for problem in reading.problems)
    assert all(problem.place and problem.place.line for problem in reading.problems)


@pytest.mark.parametrize(
    "words",
    [
        "A & B <C>",
        "{{ x }}",
        "{% if x %}",
        "{# x #}",
        "'",
        '"',
        "a: b # c",
        "- a",
        "12:30",
        "NO",
        "0125",
        "null",
        "~",
        "...",
    ],
)
def test_nothing_in_a_text_means_anything(words: str) -> None:
    assert place_of(written(dossier({"visit.place.vi": words}))) == words


@pytest.mark.parametrize("words", ["12:30", "NO", "0125", "1e3", "2023-08-02", "0o17", "yes", "null"])
def test_a_plain_text_stays_as_it_is_written(words: str) -> None:
    text = written(dossier({"visit.place.vi": "@@"})).replace("'@@'", words)
    assert place_of(text) == words


def test_vietnamese_is_composed() -> None:
    decomposed = unicodedata.normalize("NFD", "Ủy ban nhân dân huyện Thuận Châu")
    assert place_of(written(dossier({"visit.place.vi": decomposed}))) == "Ủy ban nhân dân huyện Thuận Châu"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("ນ\u0ecd\u0eb2", "ນ\u0eb3"),
        ("ນ\u0ecd\u0ec9\u0eb2", "ນ\u0ec9\u0eb3"),
        ("ນ\u0ec9\u0ecd\u0eb2", "ນ\u0ec9\u0eb3"),
        ("ນ\u0eb3\u0ec9", "ນ\u0ec9\u0eb3"),
        ("ນ\u0ec9\u0eb3", "ນ\u0ec9\u0eb3"),
        ("ໜ ໝ ຫຼ", "ໜ ໝ ຫຼ"),
        ("ເມືອງ\u200bຫົວເມືອງ", "ເມືອງຫົວເມືອງ"),
    ],
)
def test_lao_am_is_one_letter_after_its_tone_mark(typed: str, kept: str) -> None:
    assert place_of(written(dossier({"visit.place.vi": typed}))) == kept


@given(st.text(alphabet="ນກ\u0eb2\u0eb3\u0ecd\u0ec8\u0ec9\u0eca\u0ecb ", max_size=12))
def test_spelling_is_settled_at_once(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)
    assert "\u0ecd\u0eb2" not in normalise(text)


def test_line_breaks_stay_and_other_white_space_is_one_space(tmp_path: Path) -> None:
    assert place_of(written(dossier({"visit.place.vi": "  a \t b\n c\n"}))) == "a b\nc"
