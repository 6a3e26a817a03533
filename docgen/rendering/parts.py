"""A part of a template, and how its paragraphs are named in messages.

In: a part's text as Jinja sees it. Out: problems that say in which paragraph they are.
"""

from __future__ import annotations

from docgen.errors import Place, Problem, TemplateError
from docgen.frozen import frozen
from docgen.messages import Message, _


@frozen
class Source:
    """A part as Jinja sees it. `text` is the source, needed for compiling only; `spoken` the part's name."""

    file: str
    part: str
    spoken: Message
    text: str
    paragraphs: tuple[str, ...]
    """The text of every paragraph, as they begin in the XML."""
    lines: tuple[int, ...]
    """The number (from 0) of the paragraph for each line of `text`."""
    is_body: bool

    def problem(self, code: str, line: int, what: Message) -> Problem:
        """Make a problem that names the paragraph in which line `line` (from 1) of the source is."""
        return self.at(code, self.lines[min(line, len(self.lines)) - 1], what)

    def at(self, code: str, paragraph: int, what: Message) -> Problem:
        """Make a problem that names the paragraph of this number (from 0)."""
        message = _(
            "Paragraph {number} of {part}, “{words}”: {what}",
            number=paragraph + 1,
            part=self.spoken,
            words=_shortened(self.paragraphs[paragraph] if self.paragraphs else ""),
            what=what,
        )
        return Problem(code, message, Place(self.file), path=self.part)

    def error(self, code: str, line: int, what: Message) -> TemplateError:
        """Make the error for one such problem."""
        return TemplateError(self.problem(code, line, what))


def _shortened(text: str) -> str:
    flat = " ".join(text[:400].split())
    return flat if len(flat) <= 90 else f"{flat[:89]}…"
