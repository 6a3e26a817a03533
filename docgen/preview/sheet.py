"""The page that shows the pages: index.html, without a server and without a network.

In: the documents with their pages, problems, and what changed. Out: HTML. It asks twice a second whether
there is a newer one by loading `preview.js` beside it as a script, which a browser does for files, too.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from html import escape
from itertools import zip_longest
from urllib.parse import quote

from docgen.errors import Problem, Severity
from docgen.filenames import readable
from docgen.frozen import frozen
from docgen.messages import Message, _
from docgen.preview.looks import SCRIPT, STYLE
from docgen.preview.papers import Row, Shown, languages_of, rows

INDEX, RENEWAL = "index.html", "preview.js"

_SEVERITIES = {Severity.ERROR: _("error"), Severity.WARNING: _("warning"), Severity.NOTE: _("note")}


@frozen
class Sheet:
    """What the page shows."""

    title: str
    documents: tuple[Shown, ...]
    digests: Mapping[str, str]
    """Of each page's file; a browser that has it need not read it again."""
    changed: Collection[str]
    """Files of pages that are not as they were."""
    problems: tuple[Problem, ...]
    stays: bool
    """The dossier could not be built, the pages are older."""


def index(sheet: Sheet, revision: int, say: Callable[[Message], str], language: str) -> str:
    """Return the page; `revision` is a time in milliseconds, later for a later page.

    `say` says a message in `language`.
    """
    columns = languages_of(sheet.documents)
    found = rows(sheet.documents, columns)
    title = escape(readable(sheet.title))
    parts = [
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<meta charset="utf-8">\n<title>{title}</title>',
        '<meta name="viewport" content="width=device-width">',
        f"<style>{STYLE}</style>",
        f'<header><h1>{title} <small id="made"></small></h1>{_links(found)}</header>',
        *_problems(sheet, say),
        *(part for row in found for part in _row(row, sheet, say)),
        f"<script>{SCRIPT.replace('REVISION', str(revision))}</script>\n</html>\n",
    ]
    return "\n".join(parts)


def renewal(revision: int) -> str:
    """Return the script that tells an open page of `revision`."""
    return f"window.docgenPreview && docgenPreview({revision});\n"


def _links(found: Sequence[Row]) -> str:
    return " ".join(f'<a href="#{quote(row.title)}">{escape(row.title)}</a>' for row in found)


def _problems(sheet: Sheet, say: Callable[[Message], str]) -> list[str]:
    parts = []
    if sheet.stays:
        told = say(_("The dossier cannot be built as it is. The pages below are of an earlier state."))
        parts.append(f'<p class="stays">{escape(told)}</p>')
    if sheet.problems:
        lines = (
            f'<li class="{problem.severity}">{escape(_line(problem, say))}</li>' for problem in sheet.problems
        )
        parts.append('<ul class="problems">' + "\n".join(lines) + "</ul>")
    return parts


def _line(problem: Problem, say: Callable[[Message], str]) -> str:
    severity = say(_SEVERITIES[problem.severity])
    return readable(f"{problem.place or 'docgen'}: {severity}: {say(problem.message)} [{problem.code}]")


def _row(row: Row, sheet: Sheet, say: Callable[[Message], str]) -> list[str]:
    documents = [document for document in row.documents if document]
    head = f'<h2 id="{escape(row.title)}">{escape(row.title)}</h2>'
    if len(documents) == 1:
        pages = [_page(page, sheet) for page in documents[0].pages]
        return [head, f"<p>{_caption(documents[0], say)}</p>", '<div class="row alone">', *pages, "</div>"]
    captions = [f"<p>{_caption(document, say) if document else ''}</p>" for document in row.documents]
    beside = zip_longest(*(document.pages if document else () for document in row.documents))
    pages = [_page(page, sheet) for together in beside for page in together]
    columns = f"grid-template-columns: repeat({len(captions)}, minmax(0, 1fr))"
    return [head, f'<div class="row" style="{columns}">', *captions, *pages, "</div>"]


def _caption(document: Shown, say: Callable[[Message], str]) -> str:
    pages = say(_("pages: {count}", count=len(document.pages)))
    return f'<a href="{quote(document.pdf)}">{escape(document.pdf)}</a> ({escape(pages)})'


def _page(page: str | None, sheet: Sheet) -> str:
    if page is None:
        return "<figure></figure>"
    kind = ' class="changed"' if page in sheet.changed else ""
    source = f"{quote(page)}?{sheet.digests.get(page, '')}"
    return f'<figure><img{kind} src="{escape(source)}" alt="{escape(page)}" title="{escape(page)}"></figure>'
