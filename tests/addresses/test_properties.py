"""Random books: what is written is read back, the same from every format."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.addresses import read_book
from docgen.addresses.cells import tidy
from docgen.addresses.columns import COLUMNS, LISTS, Column, Kind
from docgen.dossier.source import refused
from docgen.languages import CODES
from docgen.lexicon import lexicon
from tests.addresses.books import report, workbook, write

_LETTERS = {
    "vi": "abcđêôơưăâíáàảãạịọủỳ ABCĐ0123-'\"=+@,.:#&<>{}[]!|>%*?~\\/()_x",
    "lo": "ກຂຄງຈສຊຍດຕຖທນບປຜພຟມຢຣລວຫອຮຳະາິີໜໝ 0123-.,=+\"'",
    "zh": "丰沙里省人民政府外事办公室马关县〇，。（）0123-=+",
}


def _words(code: str) -> st.SearchStrategy[str]:
    own = {"vi": "Hủa", "lo": "ຫົວ", "zh": "华"}[code]
    return st.text(_LETTERS[code], max_size=30).map(lambda text: f"{own} {text}".strip())


def _items(strategy: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    plain = strategy.map(lambda text: text.replace(",", " ").replace("，", " "))
    return st.lists(plain, min_size=1, max_size=3, unique_by=tidy).map(";".join)


_KNOWN = {
    Kind.ORGAN: st.sampled_from(lexicon().ids("organ")),
    Kind.POSTS: st.lists(st.sampled_from(lexicon().ids("post")), min_size=1, max_size=3).map(";".join),
    Kind.HONORIFIC: st.sampled_from(["hon.mr", "hon.mrs", "hon.comrade"]),
    Kind.LANGUAGES: _items(st.sampled_from(CODES)),
    Kind.OCCASIONS: _items(st.sampled_from(lexicon().ids("occasion"))),
    Kind.GROUPS: _items(_words("vi")),
    Kind.FLAG: st.sampled_from(["true", "false"]),
    Kind.LINE: _words("vi"),
    Kind.WORDS_LIST: st.none(),
}
_PLACES = [id_ for id_ in lexicon().ids("place") if id_.startswith("la.")]
_TWO_WAYS = {"province", "body", "superior", "posts", "honorific", "seat"}


def _cell(column: Column) -> st.SearchStrategy[str | None]:
    if column.kind is Kind.WORDS:
        return st.none() if column.field in _TWO_WAYS else st.none() | _words(column.language)
    if column.kind is Kind.PLACE:
        return st.none() | st.sampled_from(_PLACES)
    return st.none() | _KNOWN[column.kind]


_USED = [
    column for column in COLUMNS if column.key not in ("code", "country", "level", "place", "signs", "note")
]
_ROWS = st.lists(st.tuples(st.sampled_from(_PLACES), *map(_cell, _USED)), min_size=1, max_size=4)
_HEADER = ["code", "place", *(column.key for column in _USED)]


@settings(max_examples=25, deadline=None)
@given(_ROWS)
def test_a_book_reads_the_same_from_every_format(rows: list[tuple[str | None, ...]]) -> None:
    table = [[f"p{number}", *row] for number, row in enumerate(rows)]
    with tempfile.TemporaryDirectory() as folder:
        books = [
            read_book(write(Path(folder) / f"a.{ending}", _HEADER, table))
            for ending in ("xlsx", "csv", "yaml")
        ]
    assert [report(book) for book in books] == [[], [], []]
    assert books[0].rows == books[1].rows == books[2].rows
    lists = {column.key for column in COLUMNS if column.kind in LISTS}
    for row, read in zip(table, books[0].rows, strict=True):
        said = {key: text for key, text in zip(_HEADER, row, strict=True) if text}
        assert read.values == {
            key: "\n".join(map(tidy, text.split(";"))) if key in lists else tidy(text)
            for key, text in said.items()
        }
        assert read.party().value("place") is not None


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.lists(st.text(max_size=8) | st.integers() | st.floats() | st.booleans() | st.none(), max_size=6)
    )
)
def test_no_sheet_is_too_strange_to_be_answered(rows: list[list[object]]) -> None:
    table = [
        [
            None if isinstance(cell, str) and (refused(cell) or not cell.isprintable()) else cell
            for cell in row
        ]
        for row in rows
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.xlsx"
        path.write_bytes(workbook([["Mã", "Địa danh", "Chức vụ", "Nhóm"], *table]))
        book = read_book(path)
    assert all(problem.place and problem.place.cell for problem in book.problems)


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_no_bytes_are_too_strange_to_be_answered(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for ending in ("csv", "xlsx", "yaml"):
            path = Path(folder) / f"a.{ending}"
            path.write_bytes(content)
            book = read_book(path)
            assert book.rows == ()
            assert book.problems
