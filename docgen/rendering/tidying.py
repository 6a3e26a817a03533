"""Tags as somebody meant them who typed in Word: what its autocorrection did to them is taken back.

In: the XML of a part. Out: the same XML, in which no tag is cut by a bookmark, a comment, a link or a
change that was tracked, and in which tags hold plain spaces, straight quotation marks and hyphens, and
commands small letters. What stands between tags, or in quotation marks within one, stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from docgen.word.text import W

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_RAW = re.compile(r"\{%[-+]?\s*raw\b", re.I)
_QUOTES = {**dict.fromkeys("\"“”„‟«»", '"'), **dict.fromkeys("'‘’‚‛", "'")}  # fmt: skip
_SPACES = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"
_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_HYPHENS = "‐‑‒–—−"
_WIDE = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
"""Signs as a Chinese keyboard types them: （ ， ｜ ＝."""
_PLAIN = {
    **_WIDE,
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_UNSEEN, ""),
    **dict.fromkeys(_HYPHENS, "-"),
}
_COMMANDS = (
    "for|endfor|if|elif|else|endif|set|endset|with|endwith|macro|endmacro|call|endcall|raw|endraw|vm|hm"
)
_CAPITAL = re.compile(
    rf"(?P<head>\{{%[-+]?(?:(?:p|tr|tc|r)\s)?\s*)(?P<word>{_COMMANDS}|colspan|cellbg)\b", re.I
)
_PASSED = (W + "r", W + "proofErr")
_HOLDERS = tuple(W + name for name in ("r", "hyperlink", "fldSimple", "ins", "smartTag"))
_IN_RUNS = (W + "rPr", W + "t", W + "lastRenderedPageBreak")


def tidy(root: etree._Element) -> None:
    """Mend the tags of a part in place."""
    paragraphs = [(texts, "".join(text.text or "" for text in texts)) for texts in _texts(root)]
    if any(_RAW.search(whole) for _, whole in paragraphs):
        return  # what stands between raw and endraw is to be printed as it is
    for texts, whole in paragraphs:
        for tag in reversed(list(_TAG.finditer(whole))):
            _mend(texts, tag)


def mended(tag: str) -> str:
    """Return a tag with its braces as it was meant."""
    made, quote = "", ""
    for sign in tag:
        if quote:
            end = _QUOTES.get(sign) == quote
            made += quote if end else sign
            quote = "" if end else quote
        elif sign in _QUOTES:
            quote = _QUOTES[sign]
            made += quote
        else:
            made += _PLAIN.get(sign, sign)
    return _CAPITAL.sub(lambda match: match["head"].lower() + match["word"].lower(), made, count=1)


def _texts(root: etree._Element) -> Iterator[list[etree._Element]]:
    """Yield the texts of each paragraph that may hold a tag, without those of text boxes in it."""
    for paragraph in root.iter(W + "p"):
        texts = list(paragraph.iter(W + "t"))
        if any("{" in (text.text or "") for text in texts):
            yield [text for text in texts if next(text.iterancestors(W + "p")) is paragraph]


def _mend(texts: list[etree._Element], tag: re.Match[str]) -> None:
    """Put a tag into the text in which it begins, if it must be mended or something stands in it."""
    position, pieces = 0, list[tuple[etree._Element, int, int]]()
    for text in texts:
        length = len(text.text or "")
        first, last = max(tag.start() - position, 0), min(tag.end() - position, length)
        if first < last:
            pieces.append((text, first, last))
        position += length
    meant = mended(tag.group())
    if meant == tag.group() and (len(pieces) == 1 or _neighbours([text for text, _, _ in pieces])):
        return
    for number, (text, first, last) in enumerate(pieces):
        words = text.text or ""
        text.text = words[:first] + ("" if number else meant) + words[last:]
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        if not text.text:
            _take_out(text)


def _take_out(element: etree._Element) -> None:
    """Take out an empty text, and what holds nothing after that."""
    parent = element.getparent()
    while parent is not None and (element.tag == W + "t" or element.tag in _HOLDERS):
        parent.remove(element)
        if any(child.tag != W + "rPr" for child in parent):
            return
        element, parent = parent, parent.getparent()


def _neighbours(texts: list[etree._Element]) -> bool:
    """Tell whether nothing but runs of text stands between these texts: docxtpl joins such itself."""
    runs = list(dict.fromkeys(run for text in texts if (run := text.getparent()) is not None))
    first, last = runs[0], runs[-1]
    if any(run.getparent() is not first.getparent() for run in runs):
        return False
    between = [first, *first.itersiblings()]
    between = between[: between.index(last) + 1]
    plain = all(child.tag in _IN_RUNS for run in runs for child in run)
    return plain and all(element.tag in _PASSED for element in between)
