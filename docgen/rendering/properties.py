"""The Word file's own properties, written by docgen and never taken from a template.

In: title, author and language of a paper. Out: the XML of the core properties part. Both days are
the fixed one of the archive, so that the same paper has the same bytes. docxtpl runs what a
template's title says; here it is not even read.
"""

from __future__ import annotations

import re

from docgen.word.archive import epoch

_ILLEGAL = re.compile("[\x00-\x1f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]+")
_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    "<cp:coreProperties"
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    "<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>"
    "<cp:lastModifiedBy>{author}</cp:lastModifiedBy><cp:revision>1</cp:revision>"
    '<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified>'
    "<dc:language>{language}</dc:language></cp:coreProperties>"
)


def core_properties(title: str, author: str, language: str) -> bytes:
    """Return the content of `docProps/core.xml`."""
    moment = "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z".format(*epoch())
    texts = {"title": _text(title), "author": _text(author), "language": _text(language)}
    return _CORE.format(moment=moment, **texts).encode()


def _text(value: str) -> str:
    legal = _ILLEGAL.sub(" ", value)
    return legal.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
