"""The papers a dossier orders: defaults filled in, and whether each has what it needs."""

from __future__ import annotations

from datetime import date
from typing import Any

from docgen.dossier.context import Context
from docgen.dossier.decoder.agreement import provisions
from docgen.dossier.decoder.facts import basis
from docgen.dossier.decoder.people import check_party
from docgen.dossier.keys import (
    CongratulationKeys,
    DossierKeys,
    InvitationKeys,
    IssueKeys,
    LetterKeys,
    ListKeys,
    MemorandumKeys,
    NoticeKeys,
    PapersKeys,
    PartyKeys,
    ReportKeys,
    SignatureKeys,
    ThanksKeys,
)
from docgen.dossier.kinds import Key
from docgen.dossier.kinds.records import Fields
from docgen.dossier.orders import (
    ALTERNATS,
    USUAL_COLUMNS,
    CongratulationOrder,
    DelegationOrder,
    InvitationOrder,
    Issue,
    MemorandumOrder,
    NoticeOrder,
    Orders,
    ProgrammeOrder,
    ReportOrder,
    Signature,
    ThanksOrder,
)
from docgen.dossier.parties import Delegation, Person
from docgen.dossier.text import Text
from docgen.dossier.visit import Basis, Visit
from docgen.errors import Place
from docgen.languages.values import span
from docgen.lexicon import Occasion
from docgen.messages import Message, _


def orders(
    fields: Fields,
    visit: Visit | None,
    people: dict[str, Person],
    delegations: dict[str, Delegation],
    countries: dict[str, str],
    context: Context,
) -> Orders:
    """Return what is wanted of each paper that the dossier orders."""
    papers = fields.get(DossierKeys.papers)
    if papers is None:
        return Orders()
    desk = _Desk(fields, papers, visit, people, delegations, countries, context)
    return Orders(
        invitation=desk.invitation(),
        programme=desk.programme(),
        memorandum=desk.memorandum(),
        congratulation=desk.congratulation(),
        thanks=desk.thanks(),
        notice=desk.notice(),
        delegation=desk.delegation(),
        report=desk.report(),
    )


class _Desk:
    """Fills the orders of one dossier."""

    def __init__(
        self,
        root: Fields,
        papers: Fields,
        visit: Visit | None,
        people: dict[str, Person],
        delegations: dict[str, Delegation],
        countries: dict[str, str],
        context: Context,
    ) -> None:
        self.root = root
        self.papers = papers
        self.visit = visit
        self.people = people
        self.meeting = (visit.host, *visit.guests) if visit else ()
        self.delegations = delegations
        self.countries = countries
        self.context = context

    def invitation(self) -> InvitationOrder | None:
        read = self.papers.get(PapersKeys.invitation)
        if read is None:
            return None
        known = self._needs(DossierKeys.visit, read, _("An invitation needs a visit: say who invites whom."))
        issue = self._issue(read, impossible=not known)
        self._answer_in_time(read)
        return InvitationOrder(
            issue=issue,
            to=self._addressees(read, InvitationKeys.to, issue) if known else (),
            bases=self._bases(read, InvitationKeys.bases),
            reply_by=read.get(InvitationKeys.reply_by),
            border_gate=read.get(InvitationKeys.border_gate),
            costs=read.get(InvitationKeys.costs),
            contact=read.get(InvitationKeys.contact),
            review=read.get(InvitationKeys.review) or False,
        )

    def _answer_in_time(self, read: Fields) -> None:
        reply, days = read.get(InvitationKeys.reply_by), self.visit.dates if self.visit else None
        if reply and reply.date and days and reply.date >= days.first:
            message = _("The answer is asked for when the visit has begun, on {first}.", first=days.first)
            key = InvitationKeys.reply_by
            self.context.warn("late-reply", message, read.place_of(key), read.path_of(key))

    def programme(self) -> ProgrammeOrder | None:
        read = self.papers.get(PapersKeys.programme)
        if read is None:
            return None
        known = self._needs(DossierKeys.visit, read, _("A programme needs a visit: say who visits whom."))
        self._needs(DossierKeys.programme, read, _("The paper is ordered, but the dossier has no programme."))
        return ProgrammeOrder(self._issue(read, impossible=not known))

    def memorandum(self) -> MemorandumOrder | None:
        read = self.papers.get(PapersKeys.memorandum)
        if read is None:
            return None
        self._needs(DossierKeys.agreed, read, _("A memorandum needs agreed points: say what is agreed."))
        title, signatories = read.get(MemorandumKeys.name), self._signatories(read)
        if title is None:
            return None
        return MemorandumOrder(
            title=title,
            signatories=signatories,
            round=read.get(MemorandumKeys.round_) or (self.visit.round if self.visit else None),
            term=read.get(MemorandumKeys.term),
            place=read.get(MemorandumKeys.place) or (self.visit.place if self.visit else None),
            date=read.get(MemorandumKeys.date),
            bases=self._bases(read, MemorandumKeys.bases),
            provisions=provisions(read, self.context),
            alternat=read.get(MemorandumKeys.alternat) or ALTERNATS[0],
        )

    def congratulation(self) -> CongratulationOrder | None:
        read = self.papers.get(PapersKeys.congratulation)
        occasion = read.get(CongratulationKeys.occasion) if read else None
        if read is None or occasion is None:
            return None
        issue = self._issue(read)
        return CongratulationOrder(
            issue=issue,
            to=self._addressees(read, CongratulationKeys.to, issue),
            occasion=occasion.text,
            entry=occasion.entry,
            year=self._year(read, issue, occasion.entry),
            wishes=read.get(CongratulationKeys.wishes) or (),
        )

    def _year(self, read: Fields, issue: Issue, occasion: Occasion | None) -> int | None:
        """Return which year's occasion it is; warn where the lexicon counts years and nothing tells one."""
        days = self.visit.dates if self.visit else None
        fallback = issue.date.year if issue.date else days.first.year if days else None
        year: int | None = read.get(CongratulationKeys.year) or fallback
        key = CongratulationKeys.year
        where = read.place_of(CongratulationKeys.occasion), read.path_of(key)
        if year is None and occasion is not None and (occasion.origin is not None or occasion.dates):
            message = _("Which year's occasion this is, is not said; write it, as year: {example}.",
                        example=key.example)  # fmt: skip
            self.context.warn("missing-year", message, *where)
        elif year and occasion and not read.given(key):
            self._in_time(issue, occasion.date_in(year), where)
        return year

    def _in_time(self, issue: Issue, day: date | None, where: tuple[Place, str]) -> None:
        if issue.date and day and span(issue.date)[0] > day:
            message = _(
                "The letter is dated after its occasion, {day}. Write the year, if it is another's.",
                day=day,
            )
            self.context.warn("late-letter", message, *where)

    def thanks(self) -> ThanksOrder | None:
        read = self.papers.get(PapersKeys.thanks)
        if read is None:
            return None
        message = _("A letter of thanks needs a visit: say who visited whom.")
        known = self._needs(DossierKeys.visit, read, message)
        issue = self._issue(read, next(iter(self.meeting[1:]), ""), impossible=not known)
        others = self.meeting[1:] if issue.issuer in self.meeting[:1] else self.meeting[:1]
        return ThanksOrder(
            issue=issue,
            to=self._addressees(read, ThanksKeys.to, issue) if read.given(ThanksKeys.to) else others,
            return_visit=read.get(ThanksKeys.return_visit) or False,
            wishes=read.get(ThanksKeys.wishes) or (),
        )

    def notice(self) -> NoticeOrder | None:
        read = self.papers.get(PapersKeys.notice)
        if read is None:
            return None
        issue = self._issue(read)
        return NoticeOrder(
            issue=issue,
            of=self._visitors(read, NoticeKeys.of, issue),
            blank=read.get(NoticeKeys.blank) or False,
            notify_by=read.get(NoticeKeys.notify_by),
            border_gate=self._gate(read, NoticeKeys.border_gate),
            contact=read.get(NoticeKeys.contact),
        )

    def delegation(self) -> DelegationOrder | None:
        read = self.papers.get(PapersKeys.delegation)
        if read is None:
            return None
        named = read.given(ListKeys.of)
        message = _("A list of a delegation needs a visit, or whose delegation it is: of: [{example}].",
                    example=ListKeys.of.example.strip("[]"))  # fmt: skip
        known = named or self._needs(DossierKeys.visit, read, message)
        attached_to = read.get(ListKeys.attached_to)
        issue = self._issue(read, impossible=not known)
        return DelegationOrder(
            issue=issue,
            of=self._visitors(read, ListKeys.of, issue),
            columns=tuple(dict.fromkeys(read.get(ListKeys.columns) or USUAL_COLUMNS)),
            attached_to=basis(attached_to, self.context) if attached_to else None,
            border_gate=self._gate(read, ListKeys.border_gate),
        )

    def report(self) -> ReportOrder | None:
        read = self.papers.get(PapersKeys.report)
        if read is None:
            return None
        message = _("A report needs a visit: say who visited whom.")
        known = self._needs(DossierKeys.visit, read, message)
        order = ReportOrder(
            issue=self._issue(read, self._vietnamese(read) if known else "", impossible=not known),
            to=read.get(ReportKeys.to) or (),
            bases=self._bases(read, ReportKeys.bases),
            assessment=read.get(ReportKeys.assessment) or (),
            difficulties=read.get(ReportKeys.difficulties) or (),
            proposals=read.get(ReportKeys.proposals) or (),
        )
        if "vi" not in (self.context.languages or ("vi",)):
            message = _(
                "A report to a Vietnamese superior is in Vietnamese. Add vi to the dossier's languages."
            )
            self.context.error("paper-impossible", message, read.place, read.path)
        return order

    def _vietnamese(self, read: Fields) -> str:
        """Return which Vietnamese party reports; an issuer of another country is refused."""
        own = [party for party in self.meeting if self.countries.get(party) == "VN"]
        named = read.get(IssueKeys.issuer)
        if named is not None and self.countries.get(named, "VN") != "VN":
            message = _(
                'A report follows the Vietnamese form and has a Vietnamese issuer; "{party}" is none.',
                party=named,
            )
            key = IssueKeys.issuer
            self.context.error("paper-impossible", message, read.place_of(key), read.path_of(key))
        elif named is None and self.meeting and not own:
            message = _("A report follows the Vietnamese form, but no party of this visit is Vietnamese.")
            self.context.error("paper-impossible", message, read.place, read.path)
        return own[0] if own else ""

    def _visitors(self, read: Fields, key: Key[tuple[str, ...]], issue: Issue) -> tuple[str, ...]:
        """Return whose delegations a paper tells of: those named, a guest's own, else all guests'."""
        if read.given(key):
            return tuple(dict.fromkeys(read.get(key) or ()))
        guests = self.meeting[1:]
        return (issue.issuer,) if issue.issuer in guests else guests

    def _gate(self, read: Fields, key: Key[Text]) -> Text | None:
        """Return the border gate that a paper names, else the invitation's."""
        invitation = self.papers.get(PapersKeys.invitation)
        known = invitation.get(InvitationKeys.border_gate) if invitation else None
        return read.get(key) or known

    def _needs(self, key: Key[Any], paper: Fields, message: Message) -> bool:
        """Tell whether the dossier says anything under `key`; report where it does not."""
        if not self.root.given(key):
            self.context.error("paper-impossible", message, paper.place, paper.path)
        return self.root.given(key)

    def _issue(self, read: Fields, usual_issuer: str = "", *, impossible: bool = False) -> Issue:
        """Return what the paper says of its issue, then what its issuer says for all its papers."""
        issuer = read.get(IssueKeys.issuer) or usual_issuer or (self.visit.host if self.visit else "")
        if not (issuer or read.given(IssueKeys.issuer) or self.root.given(DossierKeys.visit) or impossible):
            message = _(
                "Say who issues this paper, as {example}.", example=f"issuer: {IssueKeys.issuer.example}"
            )
            self.context.error("missing-key", message, read.place, read.path_of(IssueKeys.issuer))
        usual = self._letters(issuer)
        return Issue(
            issuer=issuer,
            form=read.get(IssueKeys.form),
            number=read.get(IssueKeys.number) or "",
            symbol=_first(LetterKeys.symbol, read, usual) or "",
            date=read.get(IssueKeys.date),
            signature=self._signature(_first(LetterKeys.signature, read, usual), issuer),
            recipients=_first(LetterKeys.recipients, read, usual) or (),
            file_under=_first(LetterKeys.file_under, read, usual),
        )

    def _letters(self, issuer: str) -> Fields | None:
        party = (self.root.get(DossierKeys.parties) or {}).get(issuer)
        return party.get(PartyKeys.letters) if party else None

    def _addressees(self, read: Fields, key: Key[tuple[str, ...]], issue: Issue) -> tuple[str, ...]:
        """Return the parties the letter goes to: those named, else every other party of the visit."""
        if read.given(key):
            to = read.get(key) or ()
            if issue.issuer in to:
                message = _('"{party}" would write to itself.', party=issue.issuer)
                self.context.error("bad-addressee", message, read.place_of(key), read.path_of(key))
            return to
        to = tuple(party for party in self.meeting if party != issue.issuer)
        if not to and not self.root.given(DossierKeys.visit):
            message = _("Say to whom this letter goes, as {example}.", example=f"to: {key.example}")
            self.context.error("missing-key", message, read.place, read.path_of(key))
        return to

    def _bases(self, read: Fields, key: Key[tuple[Fields, ...]]) -> tuple[Basis, ...]:
        return tuple(basis(item, self.context) for item in read.get(key) or ())

    def _signatories(self, read: Fields) -> dict[str, Signature]:
        """Return who signs by party: those named, else host and guests; a delegation's head for nobody."""
        named: dict[str, Fields | None] = dict(read.get(MemorandumKeys.signatories) or {})
        if not read.given(MemorandumKeys.signatories) and self.visit:
            named = dict.fromkeys(self.meeting)
        signatures = {id_: self._signatory(id_, fields) for id_, fields in named.items()}
        if len(signatures) < 2 and (
            read.given(MemorandumKeys.signatories) or not self.root.given(DossierKeys.visit)
        ):
            message = _("A memorandum needs two signatories or more.")
            place, path = read.place_of(MemorandumKeys.signatories), read.path_of(MemorandumKeys.signatories)
            self.context.error("paper-impossible", message, place, path)
        return signatures

    def _signatory(self, id_: str, fields: Fields | None) -> Signature:
        signature, delegation = self._signature(fields, id_), self.delegations.get(id_)
        return Signature(person=delegation.head) if signature == Signature() and delegation else signature

    def _signature(self, fields: Fields | None, party: str) -> Signature:
        if fields is None:
            return Signature()
        person, post = fields.get(SignatureKeys.person), fields.get(SignatureKeys.post)
        where = fields, SignatureKeys.person
        check_party(self.people.get(person or ""), party, self.meeting, where, self.context)
        return Signature(person, post.text if post else None, fields.get(SignatureKeys.authority))


def _first(key: Key[Any], paper: Fields, usual: Fields | None) -> Any:
    """Return the value of `key` from the paper, else from what its issuer says for all its papers."""
    if paper.given(key) or usual is None:
        return paper.get(key)
    return usual.get(key)
