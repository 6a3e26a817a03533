"""A YAML file as it is written, changed by steps so that everything else stays byte for byte.

Every change is proved: the new text is read, and must say what the old one said but for that one value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace

from docgen.dossier.editing.changing import insert_item, put_key, set_value
from docgen.dossier.editing.composing import Unreadable, spans
from docgen.dossier.editing.edits import Edit, applied
from docgen.dossier.editing.errors import Uneditable
from docgen.dossier.editing.lines import line_end
from docgen.dossier.editing.moving import move_item
from docgen.dossier.editing.paths import resolved, said
from docgen.dossier.editing.spans import Span, Table
from docgen.dossier.editing.taking import remove_part
from docgen.dossier.editing.values import Steps, Value, reached, same, settled, value_of
from docgen.dossier.reader import parse
from docgen.dossier.source import MAX_BYTES, bad_character, refused, text_of
from docgen.errors import Place
from docgen.frozen import frozen
from docgen.messages import Message, _

_MARK = b"\xef\xbb\xbf"


@frozen
class Source:
    """A file's text. `set`, `put`, `insert`, `remove` and `move` return another, or raise Uneditable.

    Values are words as they are typed; keys are as dossiers are read. Steps that lead nowhere raise
    Uneditable too, but for `get`.
    """

    text: str
    name: str
    """What findings call the file."""
    marked: bool
    """It begins with a byte order mark."""
    root: Table = field(repr=False, compare=False)

    @classmethod
    def of(cls, content: bytes, name: str) -> Source:
        """Return the file with these bytes. Raises DossierError as the reader does."""
        text = text_of(content, name)
        parse(text, name)
        return cls(text, name, content.startswith(_MARK), spans(text))

    def content(self) -> bytes:
        """Return the file's bytes."""
        return (_MARK if self.marked else b"") + self.text.encode()

    def steps(self, path: str) -> Steps:
        """Return the steps that a finding's path means here. Raises KeyError where nothing stands there.

        `[0]` of what is no list means the value itself, for lists of one may be written so.
        """
        return resolved(self.root, path)

    def get(self, steps: Steps) -> Value | None:
        """Return what stands there, "" where a key is left empty, None where nothing does."""
        span = reached(self.root, steps)
        return None if span is None else value_of(span)

    def place(self, steps: Steps) -> Place:
        """Return where the value stands, as findings say it. Raises Uneditable where nothing does."""
        return self._place(self._span(steps).start)

    def set(self, steps: Steps, value: Value) -> Source:
        """Return the file with `value` for what stands at `steps`, in its style where that can hold it.

        Of a mapping or list that stays one, only what differs is changed. A block (`|`, `>`) keeps the line
        breaks at its end where `value` ends with none.
        """
        self._span(steps)
        return set_value(self, steps, self._sound(value, steps))

    def put(self, steps: Steps, key: str, value: Value, *, after: str | None = None) -> Source:
        """Return the file with one more key in the mapping at `steps`, behind `after`, else at the end.

        What is left empty counts as an empty mapping, and a key that is left empty as none.
        """
        self._span(steps)
        return put_key(self, steps, key, self._sound(value, steps), after)

    def insert(self, steps: Steps, position: int, value: Value) -> Source:
        """Return the file with one more item in the list at `steps`, before the one now at `position`.

        What is left empty counts as an empty list, another value as a list of that one.
        """
        self._span(steps)
        return insert_item(self, steps, position, self._sound(value, steps))

    def remove(self, steps: Steps) -> Source:
        """Return the file without this entry or item and the comments that are its own.

        The last one leaves `[]` or `{}`; its key stays.
        """
        self._span(steps)
        return remove_part(self, steps)

    def move(self, steps: Steps, to: Steps, position: int) -> Source:
        """Return the file with the item at `steps` in the list at `to`, its lines and comments with it.

        `to` counts before the item is taken out, `position` in that list after it is.
        """
        self._span(steps)
        self._span(to)
        return move_item(self, steps, to, position)

    def changed(self, ways: Iterable[Iterable[Edit]], expected: Value, steps: Steps) -> Source:
        """Return the file after the first of `ways` that makes it say `expected`. Raises Uneditable."""
        for text in self._results(ways):
            try:
                root = spans(text)
            except Unreadable:
                continue
            if same(value_of(root), expected) and len(text.encode()) <= MAX_BYTES:
                return replace(self, text=text, root=root)
        raise self.refusal(
            _("This cannot be changed without changing other lines too; change it by hand."), steps
        )

    def _results(self, ways: Iterable[Iterable[Edit]]) -> Iterator[str]:
        """Yield the text after each of `ways`, also with a line end at its end where it has none."""
        for edits in ways:
            text = applied(self.text, edits)
            yield text
            if not text.endswith(("\n", "\r")):  # a block at the end may need it
                yield text + line_end(text, len(text))

    def refusal(self, message: Message, steps: Steps) -> Uneditable:
        """Return the error that says `message` about what stands at `steps` or, where nothing does, above."""
        known = steps
        while (span := reached(self.root, known)) is None:
            known = known[:-1]
        return Uneditable(message, self._place(span.start), said(steps))

    def _span(self, steps: Steps) -> Span:
        span = reached(self.root, steps)
        if span is None:
            raise self.refusal(_("There is no {path} in this file.", path=said(steps)), steps)
        return span

    def _sound(self, value: Value, steps: Steps) -> Value:
        """Return `value` ready to be written. Raises Uneditable where it holds what no dossier may."""
        for words in _words(value):
            if (character := refused(words)) is not None:
                raise self.refusal(bad_character(character), steps)
        return settled(value)

    def _place(self, index: int) -> Place:
        lines = self.text[:index].replace("\r\n", "\n").replace("\r", "\n").split("\n")
        return Place(self.name, len(lines), len(lines[-1]) + 1)


def _words(value: Value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
        return
    if isinstance(value, Mapping):
        yield from value
    for part in value.values() if isinstance(value, Mapping) else value:
        yield from _words(part)
