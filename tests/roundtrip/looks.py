"""What an editor does to how a document looks; for `driver.py`."""


def bold(desk, at, words, nth=0):
    """Select words and make them bold."""
    desk.words(at, words, nth)
    desk.press("Bold", Bold=True)


def dress(desk, at, nth=0, **properties):
    """Give a paragraph properties of UNO's: font, colour, alignment, spacing, style."""
    desk.at(at, nth)
    for name, value in properties.items():
        desk.cursor.setPropertyValue(name, value)


def dress_all(desk, **properties):
    """Give all paragraphs properties, those in tables too."""
    for text in _texts(desk.document.Text):
        cursor = text.createTextCursor()
        cursor.gotoEnd(True)
        for name, value in properties.items():
            cursor.setPropertyValue(name, value)


def _texts(text):
    """The text itself and those of the cells of its tables."""
    yield text
    contents = text.createEnumeration()
    while contents.hasMoreElements():
        content = contents.nextElement()
        if content.supportsService("com.sun.star.text.TextTable"):
            for name in content.getCellNames():
                yield from _texts(content.getCellByName(name))


def margins(desk, left, right):
    """Format > Page: other margins, in hundredths of a millimetre."""
    styles = desk.document.StyleFamilies.getByName("PageStyles")
    for number in range(styles.Count):
        style = styles.getByIndex(number)
        if style.isInUse():
            style.LeftMargin, style.RightMargin = left, right


EDITS = (bold, dress, dress_all, margins)
