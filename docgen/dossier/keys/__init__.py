"""The vocabulary of the dossier, as data: every record, its keys, what each means and takes.

The decoder, the JSON Schema and the manual's tables are all made from it.
"""

from docgen.dossier.keys.acceptance import AcceptedKeys
from docgen.dossier.keys.agreement import FactKeys, FieldKeys, PointKeys, ProvisionKeys, ReviewKeys, SlotKeys
from docgen.dossier.keys.clauses import ClauseKeys
from docgen.dossier.keys.deadlines import LeadTimeKeys
from docgen.dossier.keys.draft import DraftKeys
from docgen.dossier.keys.issue import IssueKeys
from docgen.dossier.keys.leave import LeaveKeys, ReviewedKeys
from docgen.dossier.keys.lexicon import EntryKeys
from docgen.dossier.keys.papers import (
    CongratulationKeys,
    InvitationKeys,
    MemorandumKeys,
    PapersKeys,
    ProgrammeKeys,
    ThanksKeys,
)
from docgen.dossier.keys.parties import DelegationKeys, DocumentKeys, LetterKeys, PartyKeys, PersonKeys
from docgen.dossier.keys.root import DossierKeys, OfficeKeys
from docgen.dossier.keys.signing import BasisKeys, SignatureKeys
from docgen.dossier.keys.visit import ProgrammeDayKeys, SessionKeys, VisitKeys
from docgen.dossier.keys.visitors import ListKeys, NoticeKeys, ReportKeys

__all__ = [
    "AcceptedKeys", "BasisKeys", "ClauseKeys", "CongratulationKeys", "DelegationKeys", "DocumentKeys",
    "DossierKeys", "DraftKeys", "EntryKeys", "FactKeys", "FieldKeys", "InvitationKeys", "IssueKeys",
    "LeadTimeKeys", "LeaveKeys", "LetterKeys", "ListKeys", "MemorandumKeys", "NoticeKeys", "OfficeKeys",
    "PapersKeys", "PartyKeys", "PersonKeys", "PointKeys", "ProgrammeDayKeys", "ProgrammeKeys",
    "ProvisionKeys", "ReportKeys", "ReviewKeys", "ReviewedKeys", "SessionKeys",
    "SignatureKeys", "SlotKeys", "ThanksKeys", "VisitKeys",
]  # fmt: skip
