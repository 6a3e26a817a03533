"""What an editor does to rows of a table; for `driver.py`."""


def _row(desk, at, nth=0):
    """The table in which words stand, and the number of their row."""
    desk.at(at, nth)
    name = desk.cursor.Cell.CellName
    return desk.cursor.TextTable, int("".join(sign for sign in name if sign.isdigit()))


def _cells(table, row):
    return [table.getCellByName(name) for name in table.CellNames if _is_of(row, name)]


def _is_of(row, name):
    return name.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") == str(row)


def _fill(desk, table, row, texts):
    for cell, text in zip(_cells(table, row), texts, strict=True):
        desk.cursor.gotoRange(cell.Text.Start, False)
        desk.type(text)


def add_row(desk, at, cells, nth=0):
    """Insert a row below the one that holds the words, and fill its cells."""
    table, row = _row(desk, at, nth)
    desk.press("InsertRowsAfter")
    _fill(desk, table, row + 1, cells)


def delete_row(desk, at, nth=0):
    """Delete the row of the table that holds the words."""
    desk.at(at, nth)
    desk.press("DeleteRows")


def move_row(desk, at, after):
    """Delete a row and type it anew below another."""
    table, row = _row(desk, at)
    texts = [cell.String for cell in _cells(table, row)]
    delete_row(desk, at)
    add_row(desk, after, texts)


EDITS = (add_row, delete_row, move_row)
