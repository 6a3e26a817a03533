"""The rules of the guard: where each stands, how sure it is, how much it weighs.

A rule weighs what it would if it were certain; how sure it is limits that: what was read in the law
itself may be an error, what an account tells of it at most a warning, common knowledge a note.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from docgen.dossier.model import Dossier
from docgen.errors import Problem, Severity
from docgen.frozen import frozen
from docgen.messages import Message, _

VERIFIED: Final = "verified"
SECONDARY: Final = "secondary"
GENERAL: Final = "general"

_GRAVITY = (Severity.NOTE, Severity.WARNING, Severity.ERROR)
_AT_MOST = {VERIFIED: Severity.ERROR, SECONDARY: Severity.WARNING, GENERAL: Severity.NOTE}
_SURE = {
    VERIFIED: _("read in the text"),
    SECONDARY: _("known from an account of the text"),
    GENERAL: _("usual practice"),
}


@frozen
class Rule:
    """One rule; several findings may rest on it."""

    code: str
    """Of its findings, for tools ["agreement-title"]."""
    source: Message
    """Act and article."""
    confidence: str
    """`VERIFIED`, `SECONDARY` or `GENERAL`."""
    weight: Severity = Severity.WARNING
    """What it would be if it were certain."""
    since: date | None = None
    """The first day on which it holds; None where an agreement of any day is held to it."""

    @property
    def severity(self) -> Severity:
        """The weight, as far as the rule is sure."""
        return min(self.weight, _AT_MOST[self.confidence], key=_GRAVITY.index)

    def mild(self) -> Rule:
        """Return the rule for what is only to be known."""
        return replace(self, weight=Severity.NOTE)

    def found(self, message: Message, path: str) -> Finding:
        """Return what was found at `path` of the dossier."""
        return Finding(self, message, path)


@frozen
class Finding:
    """What a rule says against one value of a dossier."""

    rule: Rule
    message: Message
    path: str

    def problem(self, dossier: Dossier) -> Problem:
        """Return it as a located problem that names its source."""
        message = _(
            "{finding} Source: {source} ({confidence}).",
            finding=self.message, source=self.rule.source, confidence=_SURE[self.rule.confidence],
        )  # fmt: skip
        place = dossier.place_of(self.path)
        return Problem(self.rule.code, message, place, self.path, self.rule.severity)


LAW: Final = date(2021, 7, 1)
"""Law 70/2020/QH14 on international agreements comes into force."""
REFORM: Final = date(2025, 7, 1)
"""The district level ends; provinces and communes remain."""

TITLE = Rule("agreement-title", _("Law 70/2020/QH14, Article 6"), VERIFIED, Severity.ERROR, LAW)
TITLE_ABROAD = Rule(
    "agreement-title", _("Law 70/2020/QH14, Articles 6 and 7; the word's meaning from the lexicon"),
    SECONDARY, since=LAW,
)  # fmt: skip
OFF_BORDER = Rule("agreement-signatory", _("Law 70/2020/QH14, Article 2.2"), VERIFIED, Severity.ERROR, LAW)
NOT_LISTED = Rule("agreement-signatory", _("Law 70/2020/QH14, Article 2.2"), VERIFIED, since=LAW)
ON_BORDER = Rule(
    "agreement-signatory",
    _("Law 70/2020/QH14, Article 2.2; Decree 299/2025/NĐ-CP, Article 1.1 and Annex"), VERIFIED, since=LAW,
)  # fmt: skip
ENDED = Rule(
    "agreement-signatory",
    _("Resolution 203/2025/QH15, the district level ends; Decree 177/2025/NĐ-CP, its agreements pass on"),
    SECONDARY,
)
MERGED = Rule(
    "agreement-signatory",
    _("Resolution 202/2025/QH15, provinces are merged; Decree 177/2025/NĐ-CP"),
    SECONDARY,
)
GONE = Rule("agreement-signatory", _("the lexicon's last day of the unit"), SECONDARY)
AID = Rule("agreement-money", _("Law 70/2020/QH14, Article 1.2"), VERIFIED, since=LAW)
MONEY = Rule("agreement-money", _("Law 70/2020/QH14, Article 3: within the budget"), VERIFIED,
             Severity.NOTE, LAW)  # fmt: skip
RENEWAL = Rule("agreement-renewal", _("Law 70/2020/QH14, Article 33"), VERIFIED, since=LAW)
BORDER_LINE = Rule(
    "agreement-sovereignty",
    _("Law 70/2020/QH14, Articles 2.1 and 3; the words are those of the Ordinance of 2007, repealed"),
    VERIFIED,
)
APPROVAL = Rule(
    "agreement-approval", _("Law 70/2020/QH14, Article 3: within functions and procedure"), VERIFIED,
    Severity.NOTE, LAW,
)  # fmt: skip
OPINIONS = Rule(
    "agreement-opinions", _("Law 70/2020/QH14, Article 27; procedures under Decree 64/2021/NĐ-CP"),
    VERIFIED, Severity.NOTE, LAW,
)  # fmt: skip
NATURE = Rule("agreement-clause", _("Law 70/2020/QH14, Article 2.1"), VERIFIED, Severity.NOTE, LAW)
CLAUSE = Rule("agreement-clause", _("no article; what such agreements hold"), GENERAL)
VIETNAMESE = Rule("agreement-language", _("Law 70/2020/QH14, Article 7"), VERIFIED, since=LAW)
