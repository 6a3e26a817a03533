"""Every template that docgen ships.

In: nothing. Out: the .docx files by path under `templates/`, byte for byte the same each time.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from docgen.stationery.desk import Desk, desk
from docgen.stationery.forms.delegation import delegation
from docgen.stationery.forms.letters import congratulation, invitation, thanks
from docgen.stationery.forms.memorandum import memorandum
from docgen.stationery.forms.notice import notice
from docgen.stationery.forms.programme import programme
from docgen.stationery.forms.report import report
from docgen.stationery.forms.review import MARGIN, page_head, review
from docgen.stationery.letterhead import letter_foot
from docgen.stationery.package import Manuscript, docx
from docgen.stationery.page import Section, landscape, section
from docgen.stationery.typography import TYPOGRAPHY
from docgen.stationery.xml import NOTHING, Xml

ORIGINALS = (("vi", "lo"), ("lo", "vi"), ("vi", "zh"), ("zh", "vi"))
"""Own and other language of each side's original."""

_FORMS: dict[str, Callable[[Desk], Xml]] = {
    "invitation": invitation,
    "programme": programme,
    "memorandum": memorandum,
    "congratulation": congratulation,
    "thanks": thanks,
    "notice": notice,
    "delegation": delegation,
}
_WIDE = {"delegation-wide": delegation}
"""On pages that lie on their side."""
_OWN: dict[str, dict[str, Callable[[Desk], Xml]]] = {"vi": {"report": report}}
"""Papers of one language, that no other side reads."""
_LETTERS = ("invitation", "congratulation", "thanks")


def build_all() -> dict[str, bytes]:
    """Return all shipped templates, keyed "vi/invitation.docx"."""
    built = {
        f"{code}/{name}.docx": _single(desk(code), name, form)
        for code in TYPOGRAPHY
        for name, form in (_FORMS | _OWN.get(code, {})).items()
    }
    wide = {
        f"{code}/{name}.docx": _single(desk(code, turned=True), name, form)
        for code in TYPOGRAPHY
        for name, form in _WIDE.items()
    }
    prints = {f"{code}/review.docx": _review(code) for code in TYPOGRAPHY}
    originals = {f"{own}/memorandum-{other}.docx": _original(own, other) for own, other in ORIGINALS}
    return built | wide | prints | originals


def _single(at: Desk, name: str, form: Callable[[Desk], Xml]) -> bytes:
    return docx(Manuscript([(form(at), _section(at, letter=name in _LETTERS))], [at.typography]))


def _section(at: Desk, *, letter: bool) -> Section:
    """Return a paper's pages; only Chinese papers that are no letters number their first one."""
    if at.typography.page_number == "top":
        return section(at.pen, at.typography, first_numbered=False)
    foot = letter_foot(at.pen, at.width) if letter else NOTHING
    return section(at.pen, at.typography, first_numbered=not letter, first_footer=foot)


def _original(own: str, other: str) -> bytes:
    """Return an original: the second text begins on a page of its own and is numbered through."""
    first, second = desk(own), desk(other)
    each = partial(section, beside=True, sided="zh" in (own, other))
    numbered = first.code == "zh"
    opening = each(first.pen, first.typography, first_numbered=numbered, draft="own.draft")
    following = each(second.pen, second.typography, first_numbered=True, follows=True, draft="other.draft")
    texts = [(memorandum(first, "own"), opening), (memorandum(second, "other"), following)]
    return docx(Manuscript(texts, [first.typography, second.typography]))


def _review(code: str) -> bytes:
    at = desk(code)
    sided = at.typography.page_number == "bottom"
    pages = landscape(at.pen, MARGIN, page_head(at), sided=sided)
    return docx(Manuscript([(review(at), pages)], [at.typography]))
