"""Who is written to: partners from an address book in YAML, CSV or XLSX.

In: the path of a book. Out: one `Row` a partner, and every problem at its cell ("partners.xlsx:Đối
tác!C7"). The doors:

- `read_book(path: Path, lexicon: Lexicon | None = None) -> AddressBook`; raises nothing, a file that
  cannot be read gives a book without rows.
- `AddressBook`: `.rows: tuple[Row, ...]` (the sound ones), `.problems: tuple[Problem, ...]`, `.file: str`,
  `.sound: bool`, `.row(id) -> Row | None`, `.left_out: frozenset[str]` (codes of the rows that an error
  keeps out).
- `Row`: `.id`, `.country: str`, `.languages`, `.groups: tuple[str, ...]`, `.belongs_to(group) -> bool`,
  `.skip: frozenset[str]`, `.digest: str`, `.line: int`, `.place_of(key="code") -> Place`,
  `.values: dict[str, str]`, `.party() -> tree.Mapping`, `.person() -> tree.Mapping | None` (to stand under
  `people.<id>-head`). Rows are frozen, compare by what they say, and can be pickled.
- `new_sheet() -> bytes`: a workbook to fill in, the same bytes every time; `docgen.output.create` writes it.
"""

from docgen.addresses.book import MOST_ROWS, AddressBook
from docgen.addresses.opening import new_sheet, read_book
from docgen.addresses.row import Row

__all__ = ["MOST_ROWS", "AddressBook", "Row", "new_sheet", "read_book"]
