"""An editor who does anything to passages and remembers what became of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from docgen.roundtrip.alignment import Fate, Match
from docgen.word.returned import Passage, Spot

WORDS_OF_PAPERS = """
    huyện biên giới hợp tác đoàn công tác kinh tế văn hóa giáo dục y tế nông nghiệp thương mại cửa
    khẩu tuần tra song phương tỉnh Sơn La Hủa Phăn hỗ trợ đào tạo cán bộ học sinh đường giao thông
    thủy lợi quản lý phòng chống ma túy tội phạm buôn bán người khai thác rừng khoáng sản mốc giới
    xây dựng nhà trạm xá giống lúa ngô bò trâu kỹ thuật trồng trọt chăn nuôi hội nghị năm tới quý
    III/2024 50 triệu đồng ngày 05/4/2018 số 607-QĐ/TU ແຂວງ ຊາຍແດນ ຮ່ວມມື ລາດຕະເວນ ການສຶກສາ ກະສິກຳ
    ສາທາລະນະສຸກ 边境 合作 巡逻 教育 农业 卫生
"""
WORDS = tuple(WORDS_OF_PAPERS.split())
HEADS = ("Hai bên thống nhất", "Đề nghị phía bạn", "ສອງຝ່າຍ ເຫັນດີ", "双方同意", "", "", "")
COMMON = ("hai bên", "…………", "", "1", "Ghi chú:", "ĐẠI DIỆN")


@dataclass(eq=False)
class Text:
    """A paragraph, with the old ones it comes from, and the anchors it bears."""

    text: str
    sources: tuple[int, ...] = ()
    anchors: tuple[int, ...] = ()


@dataclass(eq=False)
class Row:
    cells: list[list[Text]]
    sources: tuple[int, ...] = ()


Block = Text | list[Row]


@dataclass(eq=False)
class Document:
    blocks: list[Block]
    touched: set[int] = field(default_factory=set)
    moves: int = 0

    def texts(self) -> list[Text]:
        return [block for block in self.blocks if isinstance(block, Text)]

    def tables(self) -> list[list[Row]]:
        return [block for block in self.blocks if isinstance(block, list)]

    def passages(self) -> list[Passage]:
        return [Passage(text.text, spot, text.anchors) for text, spot, _row in self.walk()]

    def walk(self) -> Iterator[tuple[Text, Spot, Row | None]]:
        line = table = 0
        for block in self.blocks:
            if isinstance(block, Text):
                yield block, Spot(line=line), None
                line += 1
                continue
            for number, row in enumerate(block):
                for cell, texts in enumerate(row.cells):
                    for at, text in enumerate(texts):
                        yield text, Spot(table=table, row=number, cell=cell, line=at), row
            table += 1

    def free(self, item: Text | Row) -> bool:
        """Whether nothing was done to it yet; it is touched by asking."""
        if id(item) in self.touched or (isinstance(item, Text) and not item.sources):
            return False
        self.touched.add(id(item))
        return True


def sentence(random: Random, least: int = 5) -> str:
    return " ".join([random.choice(HEADS), *random.choices(WORDS, k=random.randint(least, 14))]).strip()


def document(random: Random) -> Document:
    blocks: list[Block] = []
    for _number in range(random.randint(1, 25)):
        kind = random.random()
        if kind < 0.15 and not (blocks and isinstance(blocks[-1], list)):
            width = random.randint(1, 4)
            blocks.append([row(random, width) for _row in range(random.randint(1, 6))])
        else:
            blocks.append(Text(random.choice(COMMON) if kind < 0.35 else sentence(random)))
    made = Document(blocks)
    for place, (text, _spot, of) in enumerate(made.walk()):
        text.sources = (place,)
        text.anchors = (place + 100,) if text.text else ()
        if of:
            of.sources = (*of.sources, place)
    return made


def row(random: Random, width: int) -> Row:
    cells = [[Text(sentence(random))]]
    cells += [
        [Text(random.choice((*COMMON, sentence(random, 1), sentence(random, 3))))]
        for _cell in range(width - 1)
    ]
    if random.random() < 0.3:
        cells[-1].append(Text(sentence(random)))
    random.shuffle(cells)
    return Row(cells)


# what an editor does --------------------------------------------------------------------------------


def change(document: Document, random: Random, *, wholly: bool = False) -> None:
    texts = [text for text, _spot, _row in document.walk() if len(text.text.split()) > 3]
    if texts and document.free(text := random.choice(texts)):
        words = text.text.split(" ")
        if wholly:
            words = sentence(random).split(" ")
        else:
            for at in random.sample(range(len(words)), k=max(1, len(words) // 5)):
                words[at] = random.choice(WORDS)
        text.text = " ".join(words)


def gap(document: Document, random: Random) -> int:
    """Return where something may be put: not between the parts of what was split."""
    blocks = document.blocks
    parts = [block.sources if isinstance(block, Text) else () for block in blocks]
    return random.choice(
        [
            at
            for at in range(len(blocks) + 1)
            if not (0 < at < len(blocks) and parts[at - 1] == parts[at] != ())
        ]
    )


def insert(document: Document, random: Random) -> None:
    document.blocks.insert(gap(document, random), Text(sentence(random)))


def insert_row(document: Document, random: Random) -> None:
    if tables := document.tables():
        table = random.choice(tables)
        table.insert(random.randint(0, len(table)), row(random, len(table[0].cells)))


def delete(document: Document, random: Random) -> None:
    if (texts := document.texts()) and document.free(text := random.choice(texts)):
        document.blocks.remove(text)


def delete_row(document: Document, random: Random) -> None:
    tables = [table for table in document.tables() if len(table) > 1]
    if tables and untouched(document, row := random.choice(table := random.choice(tables))):
        table.remove(row)


def move(document: Document, random: Random) -> None:
    texts = [text for text in document.texts() if len(text.text) > 25]
    if texts and document.free(text := random.choice(texts)):
        document.blocks.remove(text)
        document.blocks.insert(gap(document, random), text)
        document.moves += 1


def move_row(document: Document, random: Random) -> None:
    tables = [table for table in document.tables() if len(table) > 2]
    if tables and untouched(document, row := random.choice(table := random.choice(tables))):
        table.remove(row)
        table.insert(random.randint(0, len(table)), row)
        document.moves += 1


def untouched(document: Document, row: Row) -> bool:
    texts = [text for cell in row.cells for text in cell]
    if not row.sources or any(id(text) in document.touched for text in texts):
        return False
    return document.free(row) and all(document.free(text) for text in texts)


def join(document: Document, random: Random) -> None:
    at = random.randrange(len(document.blocks))
    pair = document.blocks[at : at + 2]
    texts = [text for text in pair if isinstance(text, Text) and len(text.text) > 25]
    if (
        len(texts) == 2
        and not {id(text) for text in texts} & document.touched
        and all(map(document.free, texts))
    ):
        one, other = texts
        joined = Text(f"{one.text} {other.text}", one.sources + other.sources, one.anchors + other.anchors)
        document.blocks[at : at + 2] = [joined]
        document.touched.add(id(joined))


def split(document: Document, random: Random) -> None:
    texts = [text for text in document.texts() if len(text.text.split()) > 7]
    if texts and document.free(text := random.choice(texts)):
        words, at = text.text.split(" "), document.blocks.index(text)
        cut = random.randint(3, len(words) - 3)
        parts = (
            Text(" ".join(words[:cut]), text.sources, text.anchors),
            Text(" ".join(words[cut:]), text.sources),
        )
        document.blocks[at : at + 1] = parts
        document.touched |= set(map(id, parts))


EDITS = (change, change, insert, insert_row, delete, delete_row, move, move_row, join, split)


def edit(document: Document, random: Random, steps: int) -> None:
    for _step in range(steps):
        if document.blocks:
            random.choice(EDITS)(document, random)


# what became of it ----------------------------------------------------------------------------------


def expected(old: list[Passage], document: Document) -> set[Match]:
    """Return the matches as they are, those that moved told as the same or changed."""
    places = {id(text): place for place, (text, _spot, _row) in enumerate(document.walk())}
    rows: dict[int, tuple[Row, list[int]]] = {}
    found: set[Match] = set()
    for text, _spot, row in document.walk():
        if row:
            rows.setdefault(id(row), (row, []))[1].append(places[id(text)])
        if row and not row.sources:
            continue
        found |= became(old, document, text, places)
    found |= {Match(Fate.ADDED, (), tuple(new)) for row, new in rows.values() if not row.sources}
    return found | gone(old, document)


def became(old: list[Passage], document: Document, text: Text, places: dict[int, int]) -> set[Match]:
    if not text.text:
        return set()
    if not text.sources:
        return {Match(Fate.ADDED, (), (places[id(text)],))}
    new = tuple(places[id(part)] for part, _spot, _row in document.walk() if part.sources == text.sources)
    if len(text.sources) > 1:
        return {Match(Fate.JOINED, text.sources, new)}
    if len(new) > 1:
        return {Match(Fate.SPLIT, text.sources, new)}
    changed = old[text.sources[0]].text != text.text
    return {Match(Fate.CHANGED if changed else Fate.SAME, text.sources, new)}


def gone(old: list[Passage], document: Document) -> set[Match]:
    kept = {source for text, _spot, _row in document.walk() for source in text.sources}
    groups: dict[tuple[int, int, int], list[int]] = {}
    for place, passage in enumerate(old):
        spot = passage.spot
        if place not in kept and (passage.text or spot.table >= 0):
            groups.setdefault((spot.table, spot.row, place if spot.table < 0 else 0), []).append(place)
    return {Match(Fate.DELETED, tuple(places), ()) for places in groups.values()}


def settled(matches: tuple[Match, ...], old: list[Passage], new: list[Passage]) -> set[Match]:
    """Return `matches`, what moved told as the same or changed, passage by passage."""
    found: set[Match] = set()
    for match in matches:
        if match.fate is not Fate.MOVED:
            found.add(match)
            continue
        for one, other in zip(match.old, match.new, strict=True):
            if old[one].text or new[other].text:
                changed = old[one].text != new[other].text
                found.add(Match(Fate.CHANGED if changed else Fate.SAME, (one,), (other,)))
    return found
