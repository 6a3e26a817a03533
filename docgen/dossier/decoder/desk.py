"""What every paper's order is filled in from: the visit, its parties, what an issuer says of all its papers.

In: the dossier's values as read. Out: issue, bases, addressees and signatures, defaults filled in; and
whether the dossier says what a paper needs.
"""

from __future__ import annotations

from typing import Any

from docgen.dossier.context import Context
from docgen.dossier.decoder.facts import basis
from docgen.dossier.decoder.people import check_party
from docgen.dossier.keys import DossierKeys, IssueKeys, LetterKeys, PartyKeys, SignatureKeys
from docgen.dossier.kinds import Key
from docgen.dossier.kinds.records import Fields
from docgen.dossier.orders import Issue, Signature
from docgen.dossier.parties import Delegation, Person
from docgen.dossier.visit import Basis, Visit
from docgen.frozen import frozen
from docgen.messages import Message, _


@frozen
class Desk:
    """One dossier whose papers are ordered."""

    root: Fields
    papers: Fields
    visit: Visit | None
    people: dict[str, Person]
    delegations: dict[str, Delegation]
    countries: dict[str, str]
    """Of the parties, by id."""
    context: Context

    @property
    def meeting(self) -> tuple[str, ...]:
        """Host and guests of the visit."""
        return (self.visit.host, *self.visit.guests) if self.visit else ()

    def needs(self, key: Key[Any], paper: Fields, message: Message) -> bool:
        """Tell whether the dossier says anything under `key`; report where it does not."""
        if not self.root.given(key):
            self.context.error("paper-impossible", message, paper.place, paper.path)
        return self.root.given(key)

    def issue(self, read: Fields, usual_issuer: str = "", *, impossible: bool = False) -> Issue:
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
            signature=self.signature(_first(LetterKeys.signature, read, usual), issuer),
            recipients=_first(LetterKeys.recipients, read, usual) or (),
            file_under=_first(LetterKeys.file_under, read, usual),
        )

    def _letters(self, issuer: str) -> Fields | None:
        party = (self.root.get(DossierKeys.parties) or {}).get(issuer)
        return party.get(PartyKeys.letters) if party else None

    def addressees(self, read: Fields, key: Key[tuple[str, ...]], issue: Issue) -> tuple[str, ...]:
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

    def bases(self, read: Fields, key: Key[tuple[Fields, ...]]) -> tuple[Basis, ...]:
        """Return the documents that a paper rests on."""
        return tuple(basis(item, self.context) for item in read.get(key) or ())

    def signature(self, fields: Fields | None, party: str) -> Signature:
        """Return who signs, after checking that the person is of the party."""
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
