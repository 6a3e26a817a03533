"""What is wanted of each paper: issuer, number, date, signers. One dataclass a kind of paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from docgen.dossier.agreement import Provision
from docgen.dossier.text import Text
from docgen.dossier.visit import Basis
from docgen.frozen import frozen
from docgen.languages.values import Day, Term
from docgen.lexicon import Occasion

AUTHORITIES = ("TM", "KT", "TL", "TUQ", "Q")
"""Prefixes of a Vietnamese signature: Decree 30/2020, Annex I, II.7b."""

ALTERNATS = ("full", "simplified")
"""How originals take turns: each side first in its whole copy, or in the text of its own language."""


LIST_COLUMNS = ("name", "sex", "born", "post", "nationality", "document", "border", "note")
"""What the list of a delegation may tell of each person, beside a running number."""

USUAL_COLUMNS = ("name", "post", "nationality", "note")
"""What it tells where the dossier does not say: nothing of birth, sex or travel documents."""


@frozen
class Signature:
    """Who signs: a person by id, or a post whose holder is not known; how, for whom."""

    person: str | None = None
    post: Text | None = None
    authority: str | None = None
    """One of `AUTHORITIES`; None: signs in the own name (letters) or as the form prescribes."""


@frozen
class Issue:
    """What every issued paper has: issuer, number, date, signature. Blank until given."""

    issuer: str
    """Party id; the visit's host where the dossier names none."""
    form: str | None = None
    """Id of a form, where it is not the one that issuer, paper and date prescribe."""
    number: str = ""
    """Running number, given after signature; blank until then."""
    symbol: str = ""
    """What follows the number [UBND-NC]."""
    date: Day | None = None
    """Day of issue, perhaps only year and month."""
    signature: Signature = Signature()
    recipients: tuple[Text, ...] = ()
    """Nơi nhận, without "Như trên" and "Lưu"."""
    file_under: Text | None = None
    """What follows "Lưu:" [VT, NC]."""


@frozen
class InvitationOrder:
    """A letter of invitation; one for each party of `to`."""

    issue: Issue
    to: tuple[str, ...]
    """Party ids; the visit's guests where the dossier names none."""
    bases: tuple[Basis, ...] = ()
    reply_by: Day | None = None
    border_gate: Text | None = None
    costs: Text | None = None
    """Who pays what."""
    contact: Text | None = None
    review: bool = False
    """Print the cooperation so far as the letter's second part."""


@frozen
class ProgrammeOrder:
    """The programme of the visit."""

    issue: Issue


@frozen
class MemorandumOrder:
    """A memorandum, minutes or agreement of two parties or more, in two languages."""

    title: Text
    """[Biên bản thỏa thuận hợp tác]; Law 70/2020 Art 6 says which names are allowed."""
    signatories: Mapping[str, Signature] = field(default_factory=lambda: MappingProxyType({}))
    """By party id, in protocol order; host and guests where the dossier names none."""
    round: int | None = None
    term: Term | None = None
    place: Text | None = None
    date: Day | None = None
    """Day of signing; blank until given."""
    bases: tuple[Basis, ...] = ()
    provisions: tuple[Provision, ...] = ()
    """The final provisions, in order; the usual ones where there is none."""
    alternat: str = "full"
    """One of `ALTERNATS`."""


@frozen
class CongratulationOrder:
    """A letter on an occasion; one for each party of `to`."""

    issue: Issue
    to: tuple[str, ...]
    occasion: Text
    """[tết cổ truyền Bunpimay]."""
    entry: Occasion | None = None
    """What the lexicon knows of it: day, year of origin; None for what is said in words."""
    year: int | None = None
    """Which year's; None where nothing tells."""
    wishes: tuple[Text, ...] = ()
    """Paragraphs of the letter, in place of the standard ones."""


@frozen
class ThanksOrder:
    """A letter of thanks after the visit; one for each party of `to`."""

    issue: Issue
    """The visit's first guest issues it where the dossier names nobody."""
    to: tuple[str, ...]
    return_visit: bool = False
    """It invites whom it thanks."""
    wishes: tuple[Text, ...] = ()
    """Paragraphs in place of the wish of health."""


@frozen
class NoticeOrder:
    """The standard advance notice of a delegation: one bilingual form, filled in for each of `of`."""

    issue: Issue
    of: tuple[str, ...] = ()
    """Whose delegations, by party id; the visit's guests where the dossier names none."""
    blank: bool = False
    """Nothing filled in, for whoever needs it."""
    notify_by: Day | None = None
    """The day by which the notice must be there."""
    border_gate: Text | None = None
    contact: Text | None = None


@frozen
class DelegationOrder:
    """The list of a delegation, an annex to another paper; one for each party of `of`."""

    issue: Issue
    of: tuple[str, ...]
    """Party ids; the visit's guests where the dossier names none."""
    columns: tuple[str, ...] = USUAL_COLUMNS
    """Some of `LIST_COLUMNS`, in the order in which they are printed."""
    attached_to: Basis | None = None
    """The paper that it goes with."""
    border_gate: Text | None = None


@frozen
class ReportOrder:
    """The report on a visit to the superior body, in Vietnamese, by a Vietnamese issuer."""

    issue: Issue
    to: tuple[Text, ...] = ()
    """Whom it is for [Ủy ban nhân dân tỉnh Sơn La]."""
    bases: tuple[Basis, ...] = ()
    assessment: tuple[Text, ...] = ()
    difficulties: tuple[Text, ...] = ()
    proposals: tuple[Text, ...] = ()


@frozen
class Orders:
    """Which papers the dossier orders; None: not ordered."""

    invitation: InvitationOrder | None = None
    programme: ProgrammeOrder | None = None
    memorandum: MemorandumOrder | None = None
    congratulation: CongratulationOrder | None = None
    thanks: ThanksOrder | None = None
    notice: NoticeOrder | None = None
    delegation: DelegationOrder | None = None
    report: ReportOrder | None = None
