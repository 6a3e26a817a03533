"""What an editor does to paragraphs, each by LibreOffice's own commands; for `driver.py`."""

import uno  # noqa: F401 - with it com.sun.star can be imported
from com.sun.star.util import DateTime

NOON = DateTime(0, 0, 0, 12, 20, 11, 2026, False)
"""When comments are made."""


def replace(desk, at, old, new, nth=0):
    """Select words in a paragraph and type others."""
    desk.words(at, old, nth)
    desk.type(new)


def replace_all(desk, old, new):
    """Edit > Find and replace > Replace all."""
    search = desk.document.createReplaceDescriptor()
    search.SearchString, search.ReplaceString, search.SearchCaseSensitive = old, new, True
    if not desk.document.replaceAll(search):
        raise LookupError(f"{old!r} stands nowhere")


def append(desk, at, text, nth=0):
    """Press Enter at the end of a paragraph and type another."""
    desk.at(at, nth)
    desk.cursor.collapseToEnd()
    desk.press("InsertPara")
    desk.type(text)


def prepend(desk, at, text, nth=0):
    """At the start of a paragraph type another and press Enter."""
    desk.at(at, nth)
    desk.cursor.collapseToStart()
    desk.type(text)
    desk.press("InsertPara")


def delete(desk, at, nth=0, way="forward"):
    """Delete a paragraph: selected with its mark, from the end of the one before, or emptied first."""
    desk.at(at, nth)
    cursor = desk.cursor
    if way == "forward":
        cursor.goRight(1, True)
        desk.press("Delete")
    elif way == "backward":
        end = cursor.End
        cursor.collapseToStart()
        cursor.goLeft(1, False)
        cursor.gotoRange(end, True)
        desk.press("Delete")
    else:
        desk.press("Delete")
        desk.press("SwBackspace")


def move(desk, at, nth=0, by=1):
    """Move a paragraph down, or up, with Ctrl, Alt and the arrow."""
    desk.at(at, nth)
    desk.cursor.collapseToStart()
    for _step in range(abs(by)):
        desk.press("MoveDown" if by > 0 else "MoveUp")


def carry(desk, at, before, nth=0):
    """Cut a paragraph with its mark and paste it before another."""
    desk.at(at, nth)
    desk.cursor.goRight(1, True)
    desk.press("Cut")
    desk.at(before)
    desk.cursor.collapseToStart()
    desk.press("Paste")


def retype(desk, at, after):
    """Delete a paragraph and type it anew after another."""
    text = desk.at(at)
    delete(desk, at)
    append(desk, after, text)


def join(desk, at, nth=0, by=" "):
    """Delete the mark at the end of a paragraph and type a space."""
    desk.at(at, nth)
    desk.cursor.collapseToEnd()
    desk.press("Delete")
    desk.type(by)


def split(desk, at, before, nth=0):
    """Press Enter before words in a paragraph."""
    desk.words(at, before, nth)
    desk.cursor.collapseToStart()
    desk.press("SwBackspace")
    desk.press("InsertPara")


def comment(desk, at, words, text, author, nth=0):
    """Select words and insert a comment."""
    place = desk.words(at, words, nth)
    note = desk.document.createInstance("com.sun.star.text.textfield.Annotation")
    note.Author, note.Content, note.DateTimeValue = author, text, NOON
    place.Text.insertTextContent(place, note, True)


EDITS = (append, carry, comment, delete, join, move, prepend, replace, replace_all, retype, split)
