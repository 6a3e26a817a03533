"""The inspection itself: every rule of a form, put to a document."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterator

from docgen.languages.values import Day
from docgen.messages import Message, _
from docgen.protocol.forms.form import Form
from docgen.protocol.forms.rule import Confidence, Element, Rule, Trait, Words
from docgen.protocol.inspection import layout, lines, looks, standing, writing
from docgen.protocol.inspection.finding import Fault, Finding, gathered
from docgen.protocol.inspection.recognise import recognise
from docgen.protocol.inspection.seen import Seen
from docgen.protocol.inspection.wording import WORDINGS, Check
from docgen.word.measure import Measured

_LOOKS: dict[Trait, Check] = {
    Trait.FONT: looks.font,
    Trait.COLOR: looks.color,
    Trait.SIZE: looks.size,
    Trait.BOLD: looks.switch("bold"),
    Trait.ITALIC: looks.switch("italic"),
    Trait.UNDERLINED: looks.switch("underlined"),
    Trait.CASE: looks.case,
    Trait.ALIGN: looks.align,
    Trait.FIRST_LINE: looks.paragraph(looks.first_line),
    Trait.GAP: looks.paragraph(looks.gap),
    Trait.LINE: looks.paragraph(looks.line),
    Trait.RULE: lines.rule_under,
    Trait.PRESENT: standing.present,
    Trait.LEVEL: standing.level,
    Trait.ORDER: standing.order,
}
_NUMBERS: dict[Trait, Check] = {
    Trait.PRESENT: layout.number_present,
    Trait.FIRST: layout.number_first,
    Trait.PLACE: layout.number_place,
    Trait.ALIGN: layout.number_align,
    Trait.SIZE: layout.number_size,
    Trait.BOLD: layout.number_bold,
    Trait.ITALIC: layout.number_italic,
    Trait.STYLE: layout.number_style,
}
_OF_AN_OFFICE = {
    Element.NATION, Element.MOTTO, Element.SUPERIOR, Element.ISSUER, Element.NUMBER, Element.DATE,
    Element.SUBJECT, Element.AUTHORITY, Element.POST, Element.NAME, Element.RECIPIENTS, Element.RECIPIENT,
}  # fmt: skip
"""What a text of several parties has not, or in its own way."""
_NOT_OF_SEVERAL = ("B9", "Z5.size", "TR1", "TR2")
_OF_AN_ANNEX = {Element.TEXT, Element.ANNEX, Element.PAGE_NUMBER}
"""What an annex in a file of its own is judged by; with a wide table its page lies on its side."""
_DRAFT = re.compile(r"(?:^|\t)\W{0,5}((?:dự thảo|ຮ່າງ|草案|草稿|征求意见稿|讨论稿)[^\t]{0,60})", re.IGNORECASE)
"""The mark of a draft, alone in the head of a page or beside its number."""
_LONGEST = 200
"""Letters of a head in which it is looked for."""
_LEGACY = (".vn", "vni-", "vni ")
"""How the fonts begin whose letters are no Unicode: a text in them cannot be read, only converted."""


def inspect(document: Measured, form: Form) -> list[Finding]:
    """Return what in `document` is not as `form` prescribes."""
    seen = recognise(document, form.country)
    if legacy := _legacy(seen, form):
        return legacy
    findings = [finding for rule in form.rules for finding in _of_rule(seen, rule)]
    if seen.language:
        findings.append(
            _note(
                form,
                _("the text is in another language than the form: it was judged as a translation, by its"
                  " paper, mark and letters"),
            )
        )  # fmt: skip
    elif seen.annex:
        findings.append(_note(form, _("an annex bears the head of no office; only the rest was judged")))
    elif seen.joint:
        findings.append(
            _note(form, _("a text of several parties bears no office's head; only the rest was judged"))
        )
    if mark := _draft(document):
        said = _("the paper says in its head that it is a draft: {mark}", mark=mark)
        findings.append(_note(form, said, _("house rule of docgen")))
    if form.provisional:
        findings.append(
            _note(form, _("this edition of the form is provisional: it is known from accounts only"))
        )
    return sorted(findings, key=lambda finding: finding.paragraph)


def day_of_issue(document: Measured, country: str) -> Day | None:
    """Return the day that the paper's own date line says, None where it is blank or not found."""
    for piece in recognise(document, country).all(Element.DATE)[:1]:
        parts = writing.DATE.fullmatch(piece.text.rstrip("."))
        year, month, day = (parts[name].strip() if parts else "" for name in ("year", "month", "day"))
        if len(year) == 4 and year.isdecimal() and int(year):
            return _day(int(year), month, day)
    return None


def _day(year: int, month: str, day: str) -> Day:
    if not month.isdecimal() or not 1 <= int(month) <= 12:
        return Day(year)
    last = monthrange(year, int(month))[1]
    known = day.isdecimal() and 1 <= int(day) <= last
    return Day(year, int(month), int(day) if known else None)


def _of_rule(seen: Seen, rule: Rule) -> Iterator[Finding]:
    if _concerned(seen, rule):
        yield from gathered(rule, list(_check(rule)(seen, rule)))


def _concerned(seen: Seen, rule: Rule) -> bool:
    """Whether `rule` is about such a paper: a translation, a text of several parties, an office's own."""
    if seen.annex:
        return rule.element in _OF_AN_ANNEX and rule.translation is None
    if seen.joint and (
        rule.element in _OF_AN_OFFICE or rule.trait is Trait.ORDER or rule.id in _NOT_OF_SEVERAL
    ):
        return False
    if rule.translation is not None:
        return bool(seen.language) and rule.translation in ("", seen.language)
    return not seen.language or (rule.element is Element.PAGE and rule.trait in (Trait.WIDTH, Trait.HEIGHT))


def _check(rule: Rule) -> Check:
    if rule.trait is Trait.WORDING:
        return WORDINGS[rule.id]
    if rule.element is Element.PAGE:
        return layout.page
    return _NUMBERS[rule.trait] if rule.element is Element.PAGE_NUMBER else _LOOKS[rule.trait]


def _legacy(seen: Seen, form: Form) -> list[Finding]:
    for rule in form.rules:
        if rule.trait is Trait.FONT and form.country == "VN":
            for piece in seen.pieces:
                for letters in piece.letters:
                    if letters.font.lower().startswith(_LEGACY) and letters.text.strip():
                        said = _(
                            "the font {font} is not Unicode; convert the text, then inspect it again",
                            font=letters.font,
                        )
                        return gathered(rule, [Fault(piece, letters.font, said)])
    return []


def _draft(document: Measured) -> str:
    """Return the mark of a draft in the head of a page, "" where there is none."""
    for head in (head for section in document.sections for head in section.heads):
        found = _DRAFT.search(unicodedata.normalize("NFC", head[:_LONGEST]))
        if found:
            return " ".join(found[1].split())
    return ""


def _note(form: Form, said: Message, source: Message | None = None) -> Finding:
    """Return a note; `source` says who wants it said, where it is not the form."""
    source = source or form.source
    rule = Rule("form", Element.TEXT, Trait.WORDING, Words((form.id,)), source, Confidence.GENERAL)
    return Finding(rule, "", said, 0, "")
