"""Judging how parts are written: one function a rule, by the rule's id.

In: a rule, whose value is an example of what is right, and what was seen. Out: faults. The example
decides between forms: after "Số: 05/…" a colon is asked for, after "Số 12-…" none is allowed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from docgen.protocol.forms.rule import Rule
from docgen.protocol.inspection.finding import Fault
from docgen.protocol.inspection.seen import Seen
from docgen.protocol.inspection.wordings import (
    abroad,
    body,
    head,
    partner,
    recipients,
    signature,
    translation,
)

Check = Callable[[Seen, Rule], Iterator[Fault]]

WORDINGS: dict[str, Check] = {
    "H1.text": head.nation,
    "H1.side": head.right,
    "H2.text": head.motto,
    "H5.colon": head.colon,
    "H5.padded": head.padded_number,
    "H5.symbol": head.symbol,
    "H6.text": head.date,
    "H6.padded": head.padded_date,
    "T2.dashes": head.dashes,
    "T3.text": head.letter_subject,
    "T3.kind": head.no_kind,
    "K1.text": head.addressee,
    "K1.list": head.addressees,
    "B1.ends": body.bases,
    "B3.line": body.height,
    "B4.label": body.chapters,
    "B6.label": body.articles,
    "B7.order": body.points,
    "B9": body.end,
    "G2.title": signature.titles,
    "G3.prefix": signature.prefix,
    "G3.head": signature.head,
    "G3.deputy": signature.deputy,
    "G3.collective": signature.collective,
    "N1.text": recipients.heading,
    "N2.first": recipients.first,
    "N2.ends": recipients.ends,
    "N2.filed": recipients.filed,
    "C1.emblem": abroad.no_emblem,
    "C3.symbol": abroad.symbol,
    "C6": abroad.first_person,
    "D1.emblem": abroad.emblem,
    "D2.opening": abroad.opening,
    "D3.person": abroad.third_person,
    "D4.closing": abroad.closing,
    "L1.text": partner.lao_nation,
    "L2.text": partner.lao_motto,
    "L4.text": partner.lao_date,
    "L7": partner.lao_letters,
    "Z3.indent": partner.indent,
    "Z4.number": partner.chinese_number,
    "Z6.date": partner.chinese_date,
    "Z7.text": partner.page_number,
    "Z9": partner.punctuation,
    "TR1": translation.marked,
    "TR2": abroad.no_emblem,
    "TR.lo.letters": partner.lao_letters,
    "TR.zh.indent": partner.indent,
    "TR.zh.marks": partner.punctuation,
}
