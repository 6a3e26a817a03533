"""Rendering one template twice: by docxtpl itself and by docgen's engine."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree

from docgen.rendering import Template, compile_template

_RENDERED = re.compile(r"word/(document|header\d|footer\d|footnotes\d)\.xml")


def compiled(template: bytes, **options: object) -> Template:
    """The template, compiled from a file of its own."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "letter.docx"
        path.write_bytes(template)
        return compile_template(path, **options)


def by_docxtpl(template: bytes, context: Mapping[str, object]) -> dict[str, str]:
    """The rendered parts, canonical, as docxtpl makes them with the same sandbox."""
    document = DocxTemplate(io.BytesIO(template))
    environment = SandboxedEnvironment(undefined=StrictUndefined, autoescape=True)
    document.render(dict(context), environment, autoescape=True)
    finished = io.BytesIO()
    document.save(finished)
    return canonical(finished.getvalue())


def by_docgen(template: bytes, context: Mapping[str, object]) -> dict[str, str]:
    """The rendered parts, canonical, as the engine makes them without splitting scripts."""
    return canonical(compiled(template, split_scripts=False).render(context))


def canonical(document: bytes) -> dict[str, str]:
    """The parts that templates fill, as canonical XML without ignorable blanks and comments."""
    parser = etree.XMLParser(remove_blank_text=True, remove_comments=True)
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return {
            name: etree.tostring(etree.fromstring(archive.read(name), parser), method="c14n").decode()
            for name in sorted(archive.namelist())
            if _RENDERED.fullmatch(name)
        }
