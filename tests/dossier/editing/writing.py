"""Documents as people write them: random trees in random styles, with comments and blank lines."""

from __future__ import annotations

from hypothesis import strategies as st

PLAIN = (
    "Hội đàm",
    "ການເຈລະຈາ",
    "会谈",
    "08:00-09:30",
    "0125",
    "NO",
    "it's so",
    "a{b}c d",
    "x#y",
    "border.patrols",
)
SAFE_IN_FLOW = tuple(words for words in PLAIN if "{" not in words)
ODD = (
    "a: b",
    "x # y",
    "{amount} đồng",
    "- gạch",
    "it's",
    'nói "x"',
    "~",
    "",
    "* sao",
    "a, b",
    "null",
    "[x]",
    "đuôi:",
    "\\",
)
LINES = ("Dòng một\nDòng hai", "Một\n\nHai", "  thụt\nra", "Một\n", "ba\nbốn\nnăm: x", "- a\n- b")
ANYTHING = st.one_of(
    st.sampled_from(PLAIN + ODD + LINES),
    st.text(st.sampled_from("aạ ກຳ会:#-'\"{}[],&*!|>%@`\\?\n\t "), max_size=12),
)
LONG = "một hai ba bốn năm sáu bảy tám chín mười mười một mười hai"


@st.composite
def documents(draw: st.DrawFn, newlines: bool = True) -> str:
    """Draw the text of a file."""
    lines = _head(draw) + _table(draw, 0, draw(st.integers(0, 2)))
    ends = draw(st.sampled_from(["\n", "\r\n", "\r"])) if newlines else "\n"
    text = ends.join(lines)
    if "|" in text or ">" in text:  # a block that ends with the file has no line break at its end
        return text + ends
    return text + draw(st.sampled_from([ends, "", ends * 2, f"{ends}# cuối{ends}"]))


def _head(draw: st.DrawFn) -> list[str]:
    return draw(st.sampled_from([[], ["# đầu tệp", ""], ["---"], ["# đầu"]]))


def _names(draw: st.DrawFn) -> list[str]:
    known = ["vi", "lo", "what", "hua-muong", "la.houaphan.name", "provisional", '"q k"', "'s k'", "điểm"]
    return draw(st.lists(st.sampled_from(known), min_size=1, max_size=4, unique=True))


def _between(draw: st.DrawFn, indent: int) -> list[str]:
    """Blank lines and comments before a part."""
    own = " " * indent + "# lời nhắc"
    deep = " " * (indent + 3) + "# sâu"
    return draw(st.sampled_from([[], [], [], [""], [own], ["", own], [own, "", own], [deep], ["  ", deep]]))


def _table(draw: st.DrawFn, indent: int, depth: int) -> list[str]:
    lines = list[str]()
    for at, name in enumerate(_names(draw)):
        lines += _between(draw, indent) if at else []
        lines += _pair(draw, name, indent, depth)
    return lines


def _listing(draw: st.DrawFn, indent: int, depth: int) -> list[str]:
    lines = list[str]()
    step = draw(st.sampled_from([2, 2, 4]))
    for at in range(draw(st.integers(1, 4))):
        lines += _between(draw, indent) if at else []
        lines += _item(draw, indent, step, depth)
    return lines


def _pair(draw: st.DrawFn, name: str, indent: int, depth: int) -> list[str]:
    head = " " * indent + name + ":"
    kind = draw(
        st.sampled_from(["words"] * 3 + (["table", "listing"] * 2 if depth else []) + ["flow", "nothing"])
    )
    if kind == "table":
        below = indent + draw(st.sampled_from([1, 2, 4]))
        return [head + _behind(draw), *_commented(draw, below), *_table(draw, below, depth - 1)]
    if kind == "listing":
        below = indent + draw(st.sampled_from([0, 2, 4]))
        return [head + _behind(draw), *_commented(draw, below), *_listing(draw, below, depth - 1)]
    return _inline(draw, head + " ", kind, indent, depth)


def _item(draw: st.DrawFn, indent: int, step: int, depth: int) -> list[str]:
    head = " " * indent + "-"
    kind = draw(
        st.sampled_from(["words"] * 3 + (["table"] * 3 + ["listing"] if depth else []) + ["flow", "nothing"])
    )
    if kind in ("table", "listing"):
        below = indent + step
        first, *rest = (_table if kind == "table" else _listing)(draw, below, depth - 1)
        return [head.ljust(below) + first.strip(" "), *rest]
    return _inline(draw, head.ljust(indent + step), kind, indent, depth)


def _commented(draw: st.DrawFn, indent: int) -> list[str]:
    return draw(st.sampled_from([[], [], [], [" " * indent + "# dưới"], ["# trái"], [""]]))


def _behind(draw: st.DrawFn) -> str:
    return draw(st.sampled_from(["", "", "", "  # sau", " # {x}: 'y'", "  ", "\t"]))


def _inline(draw: st.DrawFn, head: str, kind: str, indent: int, depth: int) -> list[str]:
    if kind == "nothing":
        return [head.rstrip() + draw(st.sampled_from(["", "  # sau", "  "]))]
    if kind == "flow":
        lines = _flow(draw, indent, depth).split("\n")
        return (
            [head + lines[0], *lines[1:-1], lines[-1] + _behind(draw)]
            if len(lines) > 1
            else [head + lines[0] + _behind(draw)]
        )
    return _words(draw, head, indent)


def _flow(draw: st.DrawFn, indent: int, depth: int) -> str:
    parts = [
        _flow_words(draw) if not depth or draw(st.integers(0, 3)) else _flow(draw, indent + 2, depth - 1)
        for _ in range(draw(st.integers(0, 3)))
    ]
    if draw(st.booleans()):
        names = ["vi", "lo", "zh"]
        parts = [f"{name}: {part}" for name, part in zip(names, parts, strict=False)]
        opens, closes = "{", "}"
    else:
        opens, closes = "[", "]"
    if parts and draw(st.integers(0, 4)) == 0:
        pad = "\n" + " " * (indent + 2)
        remark = draw(st.sampled_from(["", "  # trong"]))
        last = draw(st.sampled_from(["", ","]))
        return (
            opens + pad + f",{remark}{pad}".join(parts) + last + remark + "\n" + " " * (indent + 1) + closes
        )
    space = draw(st.sampled_from(["", " "])) if parts else ""
    comma = draw(st.sampled_from([", ", ", ", ",  "]))
    return opens + space + comma.join(parts) + space + closes


def _flow_words(draw: st.DrawFn) -> str:
    style = draw(st.sampled_from(["", "", "'", '"']))
    if not style:
        return draw(st.sampled_from(SAFE_IN_FLOW))
    return _quoted(draw(st.sampled_from(PLAIN + ODD)), style)


def _quoted(words: str, style: str) -> str:
    if style == "'":
        return "'" + words.replace("'", "''") + "'"
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _words(draw: st.DrawFn, head: str, indent: int) -> list[str]:
    style = draw(st.sampled_from(["", "", "'", '"', "wrapped", "|", ">"]))
    if style == "":
        return [head + draw(st.sampled_from(PLAIN)) + _behind(draw)]
    if style in ("'", '"'):
        return [head + _quoted(draw(st.sampled_from(PLAIN + ODD)), style) + _behind(draw)]
    below = " " * (indent + draw(st.sampled_from([1, 2, 4])))
    if style == "wrapped":
        quote = draw(st.sampled_from(["", "'", '"']))
        pieces = [
            LONG[:20].strip(),
            LONG[20:40].strip(),
            *draw(st.sampled_from([[], [""]])),
            LONG[40:].strip(),
        ]
        lines = [head + quote + pieces[0], *(below + piece if piece else "" for piece in pieces[1:])]
        lines[-1] += quote + _behind(draw)
        return lines
    chomp = draw(st.sampled_from(["", "-", "+", "2"]))
    if chomp == "2":
        below = " " * (indent + 2)
    content = draw(
        st.lists(st.sampled_from([*PLAIN, "a: b # c", "- x", "", "đoạn dài hơn"]), min_size=1, max_size=4)
    )
    if not content[0]:
        content[0] = "đầu"
    remark = draw(st.sampled_from(["", "  # tiêu đề"]))
    return [head + style + chomp + remark, *(below + line if line else "" for line in content)]
