"""From a path to an address book.

In: a path that ends in .xlsx, .csv or .yaml. Out: an `AddressBook`; a file that cannot be read at all
gives one without rows, with the reason among its problems.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from docgen.addresses import separated
from docgen.addresses.book import MOST_PROBLEMS, AddressBook, too_many_problems
from docgen.addresses.listing import Listing
from docgen.addresses.parcel import old_format
from docgen.addresses.reading import RowReader
from docgen.addresses.refusal import refuse
from docgen.addresses.row import Layout
from docgen.addresses.table import read_table
from docgen.errors import DossierError, Place, Problem, Severity
from docgen.filenames import readable
from docgen.lexicon import Lexicon
from docgen.lexicon import lexicon as shipped
from docgen.messages import Message, _

MOST_BYTES = 20_000_000
_OTHER_WORKBOOKS = (".xls", ".xlsm", ".xlsb", ".xltx", ".xltm", ".ods", ".fods", ".numbers", ".et")
_LOCK = "~$"
"""What Excel's own note beside an open workbook begins with."""
_ZIP, _COMPOUND = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


def read_book(path: Path, lexicon: Lexicon | None = None) -> AddressBook:
    """Return the address book at `path`, with every problem of every cell. Raises nothing.

    `lexicon` is that of the offices whose own places and posts the book may name; docgen's where left out.
    """
    file = readable(path)
    try:
        return _read(path, file, lexicon or shipped())
    except DossierError as error:
        return AddressBook(file, problems=error.problems)


def new_sheet(rows: Iterable[Sequence[str]] = ()) -> bytes:
    """Return a workbook to fill in, the same bytes every time; with `rows` in it, as `sheet` takes them."""
    from docgen.addresses import sheet  # as below

    return sheet.new_sheet(rows)


def _read(path: Path, file: str, lexicon: Lexicon) -> AddressBook:
    ending = path.suffix.lower()
    if path.name.startswith(_LOCK):
        raise refuse(
            "not-a-book", _("This is Excel's note of an open workbook; name the workbook."), Place(file)
        )
    if ending in (".yaml", ".yml"):
        return _listed(path, file, lexicon)
    if ending in _OTHER_WORKBOOKS:
        raise refuse("old-workbook", old_format(), Place(file))
    if ending not in (".xlsx", ".csv", ".tsv", ".txt"):
        raise refuse("not-a-book", _("An address book's name ends with .xlsx, .csv or .yaml."), Place(file))
    content = _bytes(path, file)
    if ending == ".xlsx":
        return _sheet(content, file, lexicon)
    if content.startswith((_ZIP, _COMPOUND)):
        raise refuse(
            "not-csv", _("This is a workbook and no CSV file; let its name end with .xlsx."), Place(file)
        )
    return read_table(separated.lines(content, file), file, "", lexicon, ragged=True)


def _sheet(content: bytes, file: str, lexicon: Lexicon) -> AddressBook:
    from docgen.addresses import workbook  # openpyxl takes 0.1 s to import; CSV, YAML and workers need none

    name, lines, facts = workbook.sheet(content, file)
    book = read_table(lines, file, name, lexicon, ragged=False)
    hidden = [row for row in book.rows if row.line in facts.hidden]
    if not hidden:
        return book
    message = _(
        "Rows hidden in the sheet: {count}; these partners are written to all the same.",
        count=len(hidden),
    )
    note = Problem("hidden-row", message, hidden[0].place_of(), severity=Severity.NOTE)
    return AddressBook(file, book.rows, (*book.problems, note), book.left_out)


def _listed(path: Path, file: str, lexicon: Lexicon) -> AddressBook:
    listing, reader = Listing(path, file), RowReader(Layout(file), lexicon)
    rows = []
    for source in listing.sources():
        if len(reader.problems) > MOST_PROBLEMS:
            reader.problems.append(too_many_problems(Place(file, source.line, 1)))
            break
        rows.append(reader.row(source))
    problems = sorted((*listing.problems, *reader.problems), key=lambda problem: problem.place or Place(file))
    return AddressBook(file, tuple(row for row in rows if row), tuple(problems), frozenset(reader.left_out))


def _bytes(path: Path, file: str) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise refuse("not-a-file", _("This is no file; name an address book."), Place(file))
        with path.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise refuse("no-file", _("There is no such file."), Place(file)) from None
    except PermissionError:
        raise refuse("no-permission", _no_permission(), Place(file)) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise refuse(
            "unreadable", _("The file cannot be read: {reason}.", reason=reason), Place(file)
        ) from None
    if len(content) > MOST_BYTES:
        message = _(
            "The file is larger than {limit} MB; an address book is not.", limit=MOST_BYTES // 1_000_000
        )
        raise refuse("too-big", message, Place(file))
    return content


def _no_permission() -> Message:
    return _("The file may not be read; if it is open in Excel, close it there.")
