"""Templates that cannot be compiled, rendered by docxtpl itself.

In: a package and a context. Out: the parts of the finished document. Macros, captured blocks, rich
text and conditions that begin in one run and end in another take this way, some forty times slower;
the environment, the checks and the printing of values are the same.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from docxtpl import DocxTemplate, RichText, RichTextParagraph
from markupsafe import Markup

from docgen.messages import _
from docgen.rendering.once import without_repeated
from docgen.rendering.printing import RunPrinter, Unprintable, in_line, legal, text_of
from docgen.rendering.sandbox import Sandbox
from docgen.word.archive import Archive, packed
from docgen.word.package import Package, Part, open_package

ON, OFF = "\ufdd2", "\ufdd3"
"""Stand round every value while docxtpl renders; noncharacters that no value holds."""
_RUN = re.compile(r"<w:r(?: [^>]*)?>(?:(?!</w:r>).)*</w:r>", re.S)
_PARAGRAPH = re.compile(r"<w:p(?: [^>]*)?>(?:(?!</w:p>).)*</w:p>", re.S)
_TEXT = re.compile(r"(?<=>)[^<>]+(?=</w:t>)")
_VALUE = re.compile(f"{ON}([^{OFF}]*){OFF}")
_RUN_IN_TEXT = re.compile(r"<w:t(?: [^>]*)?>[^<]*<w:[rp][ >]")
_IN_TAG = re.compile(f"<[^<>]*{ON}[^<>]*>")
_IN_OTHER_TEXT = re.compile(f"(?<=<[am]:t>)[^<]*{ON}[^<]*")


def render(package: Package, context: dict[str, object], split_scripts: bool) -> Iterator[Part]:
    """Yield every part of the document that docxtpl makes of the template, in one fixed order."""
    environment = Sandbox()
    environment.finalize = _marked
    template = _Template(io.BytesIO(Archive(package.parts.values()).finish(())), split_scripts)
    template.render(context, environment)
    finished = io.BytesIO()
    template.save(finished)
    for name, part in sorted(open_package(finished.getvalue(), package.file, own=True).parts.items()):
        yield packed(name, part.data())


def _marked(value: object) -> object:
    """Put the marks round a value; rich text and what a macro printed have their own."""
    if isinstance(value, RichText | RichTextParagraph):
        return Markup(str(value))  # noqa: S704 - made by a program, never read from a dossier
    if isinstance(value, Markup) and (ON in value or "<" in value):
        return value
    return f"{ON}{legal(text_of(value))}{OFF}"


class _Template(DocxTemplate):  # type: ignore[misc] # docxtpl has no types
    def __init__(self, file: io.BytesIO, split_scripts: bool) -> None:
        super().__init__(file)
        self._split_scripts = split_scripts

    def render_properties(self, context: object, jinja_env: object = None) -> None:
        """Leave the properties: docgen writes its own, and a title must not be run as a template."""

    def resolve_listing(self, xml: str) -> str:
        """Print every value where it stands, which docxtpl does for breaks alone; number nothing twice."""
        xml = _PARAGRAPH.sub(self._paragraph, xml)
        xml = _IN_TAG.sub(_bare, _IN_OTHER_TEXT.sub(_bare, xml))
        if ON in xml or _RUN_IN_TEXT.search(xml):
            raise Unprintable(
                _("a text must stand in {{{{ }}}}, and only rich text in {{{{r }}}} or {{{{p }}}}.")
            )
        return without_repeated(str(super().resolve_listing(xml)))

    def _paragraph(self, match: re.Match[str]) -> str:
        paragraph = re.search(r"<w:pPr>.*?</w:pPr>", match.group(), re.S)
        properties = paragraph.group() if paragraph else ""
        return _RUN.sub(lambda run: self._run(run.group(), properties), match.group())

    def _run(self, xml: str, paragraph: str) -> str:
        run = re.search(r"<w:rPr>.*?</w:rPr>", xml, re.S)
        printer = RunPrinter(run.group() if run else "", paragraph, self._split_scripts)

        def printed(value: re.Match[str]) -> str:
            return printer(Markup(value.group(1)).unescape())  # noqa: S704 - escaped again at once

        return _TEXT.sub(lambda text: _VALUE.sub(printed, text.group()), xml)


def _bare(match: re.Match[str]) -> str:
    return in_line(_VALUE.sub(r"\1", match.group()))
