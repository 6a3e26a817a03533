"""Are the tags of a template whole and balanced?

In: the text of each paragraph. Out: what is wrong with its tags, found before Jinja and docxtpl see
them, because their own messages name neither the paragraph nor the tag that was forgotten.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docgen.messages import Message, _

Finding = tuple[int, str, Message]
"""Number of the paragraph (from 0), problem code, what is wrong."""

_CLOSERS = {"{{": "}}", "{%": "%}", "{#": "#}"}
_MARK = re.compile(r"\{\{|\{%|\{#|\}\}|%\}|#\}")
_WORD = re.compile(r"[-+]?(?:(?:p|r|tr|tc)\s)?\s*(\w+)")
_PAIRS = {f"end{word}": word for word in ("for", "if", "with", "macro", "call", "filter", "set", "raw")}
_BETWEEN = {"else": ("for", "if"), "elif": ("if",)}


def findings(paragraphs: Sequence[str]) -> list[Finding]:
    """Return everything that is wrong, in the order of the text; broken tags hide unbalanced ones."""
    text = "".join(paragraphs)
    starts = [0]
    for paragraph in paragraphs:
        starts.append(starts[-1] + len(paragraph))
    tags, broken = _tags(text)
    found = broken or list(_unbalanced(tags))
    return [(_paragraph(starts, position), code, what) for position, code, what in found]


def _paragraph(starts: Sequence[int], position: int) -> int:
    return max(number for number, start in enumerate(starts[:-1] or [0]) if start <= position)


def _tags(text: str) -> tuple[list[tuple[int, str]], list[Finding]]:
    """Return position and content of each `{% %}` tag, and the tags that are not whole."""
    tags: list[tuple[int, str]] = []
    broken: list[Finding] = []
    opener: re.Match[str] | None = None
    for mark in _MARK.finditer(text):
        if opener is None:
            if mark.group() in _CLOSERS:
                opener = mark
        elif mark.group() == _CLOSERS[opener.group()]:
            if opener.group() == "{%":
                tags.append((opener.start(), text[opener.end() : mark.start()]))
            opener = None
        elif mark.group() in _CLOSERS and opener.group() != "{#":
            broken.append(_unclosed(opener))
            opener = mark
    if opener is not None:
        broken.append(_unclosed(opener))
    return tags, broken


def _unclosed(opener: re.Match[str]) -> Finding:
    tag = opener.string[opener.start() : opener.start() + 40]
    closer = _CLOSERS[opener.group()]
    what = _("the tag {tag} is never closed; write {closer} at its end.", tag=tag, closer=closer)
    return opener.start(), "template-syntax", what


def _unbalanced(tags: list[tuple[int, str]]) -> Iterator[Finding]:
    open_tags: list[tuple[int, str, str]] = []
    for position, content in tags:
        word = _word(content)
        if open_tags and open_tags[-1][1] == "raw" and word != "endraw":
            continue
        if word in _PAIRS.values() and not (word == "set" and "=" in content):
            open_tags.append((position, word, content.strip()))
        elif word in _PAIRS:
            if not open_tags or open_tags[-1][1] != _PAIRS[word]:
                yield position, "template-unbalanced", _stray(word, open_tags)
                return
            open_tags.pop()
        elif word in _BETWEEN and (not open_tags or open_tags[-1][1] not in _BETWEEN[word]):
            yield position, "template-unbalanced", _stray(word, open_tags)
            return
    for position, word, content in open_tags:
        what = _("{{% {tag} %}} is never closed; {{% end{word} %}} is missing.", tag=content, word=word)
        yield position, "template-unbalanced", what


def _word(content: str) -> str:
    match = _WORD.match(content)
    return match.group(1) if match else ""


def _stray(word: str, open_tags: list[tuple[int, str, str]]) -> Message:
    if not open_tags:
        return _("{{% {word} %}} closes or continues nothing that was opened before.", word=word)
    tag = open_tags[-1][2]
    return _("{{% {word} %}} stands here, but {{% {tag} %}} is still open.", word=word, tag=tag)
