"""A document open in LibreOffice, with the cursor in it and the commands of its menus; for `driver.py`.

A paragraph is named by words that stand in it and in no other, or by which one it is of those they
stand in (`nth`, from 1); one that says nothing else goes first. Paragraphs in tables are found alike.
"""


class Desk:
    """A document that is open, the cursor in it, and the commands."""

    def __init__(self, document, dispatcher, prop):
        self.document, self.dispatcher, self.prop = document, dispatcher, prop
        self.controller = document.CurrentController
        self.cursor = self.controller.ViewCursor

    def press(self, command, **arguments):
        given = tuple(self.prop(name, value) for name, value in arguments.items())
        self.dispatcher.executeDispatch(self.controller.Frame, f".uno:{command}", "", 0, given)

    def found(self, words):
        """Every place where the words stand, in the order of the text."""
        search = self.document.createSearchDescriptor()
        search.SearchString, search.SearchCaseSensitive = words, True
        places = self.document.findAll(search)
        return [places.getByIndex(number) for number in range(places.Count)]

    def paragraphs(self, words):
        """The paragraphs in which the words stand, each selected whole by a text cursor."""
        whole = []
        for place in self.found(words):
            cursor = place.Text.createTextCursorByRange(place)
            cursor.gotoStartOfParagraph(False)
            cursor.gotoEndOfParagraph(True)
            if not any(_same(cursor, other) for other in whole):
                whole.append(cursor)
        return whole

    def paragraph(self, words, nth=0):
        """The one that is meant, whole, without its mark."""
        whole = self.paragraphs(words)
        exact = [cursor for cursor in whole if cursor.String == words]
        if not nth and len(exact or whole) != 1:
            raise LookupError(f"{len(whole)} paragraphs hold {words!r}")
        return (exact or whole)[max(nth, 1) - 1]

    def at(self, words, nth=0):
        """Select the text of a paragraph, and return it."""
        paragraph = self.paragraph(words, nth)
        self.controller.select(paragraph)
        return paragraph.String

    def words(self, at, words, nth=0):
        """Select words in a paragraph, and return where they are."""
        paragraph = self.paragraph(at, nth)
        whole = paragraph.String
        if whole.count(words) != 1:
            raise LookupError(f"{words!r} stands {whole.count(words)} times in {whole!r}")
        place = paragraph.Text.createTextCursorByRange(paragraph.Start)
        place.goRight(_units(whole[: whole.index(words)]), False)
        place.goRight(_units(words), True)
        if place.String != words:
            raise LookupError(f"{place.String!r} is selected, not {words!r}")
        self.controller.select(place)
        return place

    def type(self, text):
        """Type over what is selected; a line break by Shift and Enter, a tab as such."""
        if not self.cursor.isCollapsed():
            self.press("Delete")
        for number, line in enumerate(text.split("\n")):
            if number:
                self.press("InsertLinebreak")
            if line:
                self.press("InsertText", Text=line)


def _units(text):
    """How many steps of the cursor's: LibreOffice counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def _same(one, other):
    text = one.Text
    try:
        return text.compareRegionStarts(one, other) == 0
    except Exception:  # they stand in different cells
        return False
