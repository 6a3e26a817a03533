"""A paper on somebody's desk: edits in a Word file, by what its paragraphs say.

`Draft(path).reword("hai huyện", "hai địa phương").save(other)`: the first paragraph that says the words is
meant; bookmarks and formatting stay as Word keeps them.
"""

from __future__ import annotations

import io
import zipfile
from copy import deepcopy
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DOCUMENT = "word/document.xml"
_MARKS = (W + "bookmarkStart", W + "bookmarkEnd")


class Draft:
    """A Word file being edited."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            self.members = {name: archive.read(name) for name in archive.namelist()}
        self.root = etree.fromstring(self.members[_DOCUMENT])

    def reword(self, old: str, new: str, within: etree._Element | None = None) -> Draft:
        """Write `new` for `old`, within the run or runs in which it stands."""
        paragraph = self.paragraph(old, within)
        texts = list(paragraph.iter(W + "t"))
        whole = "".join(text.text or "" for text in texts)
        start = whole.index(old)
        end, at, put = start + len(old), 0, False
        for text in texts:
            own = text.text or ""
            left, right = max(start - at, 0), min(end - at, len(own))
            if left < right or (not put and left == right == len(own) and start == end):
                text.text = own[:left] + ("" if put else new) + own[right:]
                text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                put = True
            at += len(own)
        return self

    def add(self, after: str, text: str) -> Draft:
        """Type a paragraph behind the one that says `after`."""
        near = self.paragraph(after)
        made = etree.Element(W + "p")
        properties = near.find(W + "pPr")
        if properties is not None:
            made.append(deepcopy(properties))
        run = etree.SubElement(made, W + "r")
        etree.SubElement(run, W + "t").text = text
        near.addnext(made)
        return self

    def delete(self, said: str) -> Draft:
        """Delete the paragraph, as somebody does who selects it with its mark."""
        paragraph = self.paragraph(said)
        paragraph.getparent().remove(paragraph)
        return self

    def move(self, said: str, after: str) -> Draft:
        """Cut the paragraph and paste it behind another."""
        paragraph, near = self.paragraph(said), self.paragraph(after)
        near.addnext(paragraph)
        return self

    def join(self, said: str) -> Draft:
        """Delete the mark of the paragraph, which the next one then continues."""
        paragraph = self.paragraph(said)
        following = paragraph.getnext()
        for child in list(following):
            if child.tag != W + "pPr":
                paragraph.append(child)
        following.getparent().remove(following)
        return self

    def split(self, before: str) -> Draft:
        """Press Enter before these words, which are in one run."""
        paragraph = self.paragraph(before)
        run = next(run for run in paragraph.iter(W + "r") if before in "".join(run.itertext()))
        text = run.find(W + "t")
        at = text.text.index(before)
        made = etree.Element(W + "p")
        if paragraph.find(W + "pPr") is not None:
            made.append(deepcopy(paragraph.find(W + "pPr")))
        rest = deepcopy(run)
        rest.find(W + "t").text = text.text[at:]
        text.text = text.text[:at].rstrip()
        made.append(rest)
        made.extend(run.itersiblings())
        paragraph.addnext(made)
        return self

    def row(self, like: str, *cells: str) -> Draft:
        """Add a row behind the one that says `like`; each cell gets one paragraph."""
        near = self.row_of(like)
        made = deepcopy(near)
        for mark in list(made.iter(*_MARKS)):
            mark.getparent().remove(mark)
        for cell, text in zip(made.iter(W + "tc"), cells, strict=True):
            texts = list(cell.iter(W + "t"))
            for one in texts:
                one.text = ""
            if texts:
                texts[0].text = text
            elif text:
                run = etree.SubElement(next(cell.iter(W + "p")), W + "r")
                etree.SubElement(run, W + "t").text = text
        near.addnext(made)
        return self

    def delete_row(self, said: str) -> Draft:
        row = self.row_of(said)
        row.getparent().remove(row)
        return self

    def move_row(self, said: str, after: str) -> Draft:
        row = self.row_of(said)
        self.row_of(after).addnext(row)
        return self

    def track(self, old: str, new: str, by: str, on: str) -> Draft:
        """Change words with change tracking on; they stand in one run."""
        paragraph = self.paragraph(old)
        run = next(run for run in paragraph.iter(W + "r") if old in "".join(run.itertext()))
        text = run.find(W + "t")
        at = text.text.index(old)
        before, gone, come, behind = (deepcopy(run) for _number in range(4))
        before.find(W + "t").text = text.text[:at]
        behind.find(W + "t").text = text.text[at + len(old) :]
        gone.find(W + "t").text = old
        gone.find(W + "t").tag = W + "delText"
        come.find(W + "t").text = new
        author = {W + "author": by, W + "date": on}
        pieces = [before]
        for number, (kind, piece) in enumerate((("del", gone), ("ins", come))):
            wrapper = etree.Element(W + kind, {W + "id": str(9000 + number), **author})
            wrapper.append(piece)
            pieces.append(wrapper)
        for piece in (*pieces, behind):
            for one in piece.iter(W + "t", W + "delText"):
                one.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run.addprevious(piece)
        paragraph_of = run.getparent()
        paragraph_of.remove(run)
        return self

    def comment(self, said: str, text: str, by: str, on: str) -> Draft:
        """Remark something on the paragraph that says these words."""
        paragraph = self.paragraph(said)
        start, end, run = (etree.Element(W + name) for name in ("commentRangeStart", "commentRangeEnd", "r"))
        reference = etree.SubElement(run, W + "commentReference")
        for mark in (start, end, reference):
            mark.set(W + "id", "0")
        paragraph.insert(0 if paragraph.find(W + "pPr") is None else 1, start)
        paragraph.extend([end, run])
        root = etree.Element(W + "comments", nsmap={"w": W[1:-1]})
        note = etree.SubElement(root, W + "comment", {W + "id": "0", W + "author": by, W + "date": on})
        etree.SubElement(etree.SubElement(etree.SubElement(note, W + "p"), W + "r"), W + "t").text = text
        self._part("comments", etree.tostring(root, encoding="UTF-8", standalone=True))
        return self

    def _part(self, kind: str, content: bytes) -> None:
        """Add a part beside the document, its type and the relation to it."""
        self.members[f"word/{kind}.xml"] = content
        office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        for name, tag, values in (
            (
                "[Content_Types].xml",
                "Override",
                {"PartName": f"/word/{kind}.xml", "ContentType": f"{word}.{kind}+xml"},
            ),
            (
                "word/_rels/document.xml.rels",
                "Relationship",
                {"Id": f"{kind}1", "Type": f"{office}/{kind}", "Target": f"{kind}.xml"},
            ),
        ):
            root = etree.fromstring(self.members[name])
            root.append(root.makeelement(root.tag[: root.tag.index("}") + 1] + tag, values))
            self.members[name] = etree.tostring(root, encoding="UTF-8", standalone=True)

    def without_anchors(self) -> Draft:
        """Lose what docgen put in: bookmarks and record."""
        for mark in list(self.root.iter(*_MARKS)):
            mark.getparent().remove(mark)
        return self.without_record()

    def without_record(self) -> Draft:
        """Lose the record alone."""
        for name in [name for name in self.members if name.startswith("customXml/")]:
            del self.members[name]
        for name in ("word/_rels/document.xml.rels", "[Content_Types].xml"):
            root = etree.fromstring(self.members[name])
            for one in list(root):
                if "customXml" in one.get("Target", one.get("PartName", "")):
                    root.remove(one)
            self.members[name] = etree.tostring(root, encoding="UTF-8", standalone=True)
        return self

    def paragraph(self, said: str, within: etree._Element | None = None) -> etree._Element:
        for paragraph in (self.root if within is None else within).iter(W + "p"):
            if said in "".join(text.text or "" for text in paragraph.iter(W + "t")):
                return paragraph
        raise AssertionError(f"no paragraph says {said}")

    def save(self, path: Path) -> Path:
        """Write the file."""
        self.members[_DOCUMENT] = etree.tostring(self.root, encoding="UTF-8", standalone=True)
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as archive:
            for name, content in self.members.items():
                archive.writestr(name, content)
        path.write_bytes(made.getvalue())
        return path

    def row_of(self, said: str) -> etree._Element:
        return next(one for one in self.paragraph(said).iterancestors(W + "tr"))
