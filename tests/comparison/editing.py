"""An editor who does anything: words, paragraphs, rows and tables of a Word file changed at random."""

from __future__ import annotations

import io
import zipfile
from copy import deepcopy
from random import Random

from lxml import etree

from tests.comparison.revisions import W

WORDS = (
    "Hai huyện thống nhất phối hợp tuần tra song phương ngày 05/4/2018, hỗ trợ 50 triệu đồng.",
    "ສອງຝ່າຍ ເຫັນດີ ຮ່ວມກັນ ລາດຕະເວນຊາຍແດນ ຄັ້ງວັນທີ 16 ກໍລະກົດ 2022.",
    "双方同意于2024年8月2日开展联合巡逻，并提供500万越盾。",
    "A & B <C>",
)


def edited(docx: bytes, seed: int, steps: int) -> bytes:
    """Return `docx` after so many changes."""
    random = Random(seed)
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    root = etree.fromstring(members["word/document.xml"])
    for _step in range(steps):
        random.choice(EDITS)(root, random)
    for name in sorted(members):
        if name.startswith("word/header") and random.random() < 0.3:
            header = etree.fromstring(members[name])
            reword(header, random)
            members[name] = etree.tostring(header, encoding="UTF-8", standalone=True)
    members["word/document.xml"] = etree.tostring(root, encoding="UTF-8", standalone=True)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def paragraphs(root: etree._Element) -> list[etree._Element]:
    """Those without a section's end, which no editor may drop."""
    return [one for one in root.iter(W + "p") if one.find(f"{W}pPr/{W}sectPr") is None]


def droppable(paragraph: etree._Element) -> bool:
    """Not the last of its cell or body, nor what parts two tables."""
    following, before = paragraph.getnext(), paragraph.getprevious()
    if following is None or following.tag not in (W + "p", W + "tbl"):
        return False
    return following.tag == W + "p" or (before is not None and before.tag == W + "p")


def reword(root: etree._Element, random: Random) -> None:
    texts = [one for one in root.iter(W + "t") if one.text]
    if texts:
        chosen = random.choice(texts)
        words = chosen.text.split(" ")
        words[random.randrange(len(words))] = random.choice(random.choice(WORDS).split(" "))
        chosen.text = " ".join(words)


def add(root: etree._Element, random: Random) -> None:
    near = random.choice(paragraphs(root))
    made = etree.Element(W + "p")
    if near.find(W + "pPr") is not None:
        made.append(deepcopy(near.find(W + "pPr")))
    text = etree.SubElement(etree.SubElement(made, W + "r"), W + "t")
    text.text = random.choice((*WORDS, ""))
    random.choice((near.addnext, near.addprevious))(made)


def drop(root: etree._Element, random: Random) -> None:
    if found := [one for one in paragraphs(root) if droppable(one)]:
        chosen = random.choice(found)
        chosen.getparent().remove(chosen)


def move(root: etree._Element, random: Random) -> None:
    if found := [one for one in paragraphs(root) if droppable(one)]:
        chosen = random.choice(found)
        target = random.choice([one for one in paragraphs(root) if one is not chosen])
        random.choice((target.addnext, target.addprevious))(chosen)


def join(root: etree._Element, random: Random) -> None:
    found = [
        one
        for one in paragraphs(root)
        if one.getnext() is not None and one.getnext().tag == W + "p" and droppable(one)
    ]
    if found:
        chosen = random.choice(found)
        following = chosen.getnext()
        at = 1 if following.find(W + "pPr") is not None else 0
        for child in reversed([child for child in chosen if child.tag != W + "pPr"]):
            following.insert(at, child)
        chosen.getparent().remove(chosen)


def split(root: etree._Element, random: Random) -> None:
    found = [one for one in paragraphs(root) if len(one.findall(W + "r")) > 1]
    if found:
        chosen = random.choice(found)
        runs = chosen.findall(W + "r")
        made = etree.Element(W + "p")
        if chosen.find(W + "pPr") is not None:
            made.append(deepcopy(chosen.find(W + "pPr")))
        made.extend(runs[: random.randrange(1, len(runs))])
        chosen.addprevious(made)


def copied(element: etree._Element) -> etree._Element:
    """A copy, without bookmarks: Word lets the first keep them."""
    made = deepcopy(element)
    for mark in list(made.iter(W + "bookmarkStart", W + "bookmarkEnd")):
        mark.getparent().remove(mark)
    return made


def add_row(root: etree._Element, random: Random) -> None:
    if rows := list(root.iter(W + "tr")):
        chosen = random.choice(rows)
        made = copied(chosen)
        for text in made.iter(W + "t"):
            text.text = random.choice(WORDS)
        chosen.addnext(made)


def drop_row(root: etree._Element, random: Random) -> None:
    if rows := [row for row in root.iter(W + "tr") if len(row.getparent().findall(W + "tr")) > 1]:
        chosen = random.choice(rows)
        chosen.getparent().remove(chosen)


def add_table(root: etree._Element, random: Random) -> None:
    if tables := list(root.iter(W + "tbl")):
        made = copied(random.choice(tables))
        near = random.choice([one for one in paragraphs(root) if one.getparent().tag == W + "body"])
        near.addprevious(made)
        if made.getprevious() is None or made.getprevious().tag == W + "tbl":
            made.addprevious(etree.Element(W + "p"))


def drop_table(root: etree._Element, random: Random) -> None:
    tables = [
        one for one in root.iter(W + "tbl") if one.getnext() is not None and one.getnext().tag == W + "p"
    ]
    if tables:
        chosen = random.choice(tables)
        chosen.getparent().remove(chosen)


EDITS = (
    reword,
    reword,
    reword,
    add,
    add,
    drop,
    move,
    move,
    join,
    split,
    add_row,
    drop_row,
    add_table,
    drop_table,
)
