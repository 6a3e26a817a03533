"""What an editor's program leaves in a Word file: `p(anchor(3, "Kính gửi: ", ins("mới")))`."""

from __future__ import annotations

from tests.rendering.templates import r

BY = 'w:author="An" w:date="2026-11-20T08:00:00Z"'


def anchor(number: int, *content: str) -> str:
    """docgen's bookmark round runs; plain strings are runs."""
    runs = "".join(one if one.startswith("<") else r(one) for one in content)
    return f'<w:bookmarkStart w:id="{number}" w:name="_dg{number}"/>{runs}<w:bookmarkEnd w:id="{number}"/>'


def ins(text: str, by: str = BY) -> str:
    """Inserted text."""
    return f'<w:ins w:id="900" {by}>{r(text)}</w:ins>'


def gone(text: str, by: str = BY) -> str:
    """Deleted text."""
    return f'<w:del w:id="901" {by}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def mark(kind: str) -> str:
    """Paragraph properties whose paragraph's mark was inserted (`ins`), deleted (`del`) or moved."""
    return f'<w:rPr><w:{kind} w:id="902" {BY}/></w:rPr>'


def commented(number: int, text: str) -> str:
    """Text with a comment on it."""
    return (
        f'<w:commentRangeStart w:id="{number}"/>{r(text)}<w:commentRangeEnd w:id="{number}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    )
