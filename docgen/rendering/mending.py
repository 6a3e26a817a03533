"""Tables and pictures, mended after rendering as docxtpl does.

In: a rendered part. Out: the same with the columns that its tables have. lxml and docxtpl are imported on
first use: hardly any letter needs them.
"""

from __future__ import annotations

EMPTY_TABLE = "</w:tblGrid></w:tbl>"
"""A table of which the context left out every row; docxtpl then takes its columns out too."""
PICTURES_BEFORE = 1000
"""docxtpl numbers the pictures of the text from the next one on."""


def repaired(xml: str) -> bytes:
    """Return a rendered document with the grids of its tables and its pictures' numbers as docxtpl
    itself would set them."""
    from docxtpl import DocxTemplate
    from lxml import etree

    mender = DocxTemplate("")
    mender.docx_ids_index = PICTURES_BEFORE
    tree = mender.fix_tables(xml)
    mender.fix_docpr_ids(tree)
    return bytes(etree.tostring(tree, encoding="UTF-8", standalone=True))
