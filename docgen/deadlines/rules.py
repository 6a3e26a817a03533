"""The steps of a visit's paperwork: what each is, of which event, and when it is usually due.

No rule of the whole country says how long before a visit what is due, so no such number here is one.
A default is the practice of a body that printed it, or docgen's own suggestion, and is not verified
for anybody else; an office puts its own in place (`lead_times`). What the law says carries its article.
"""

from __future__ import annotations

from docgen.frozen import frozen
from docgen.messages import Message, _

ARRIVAL, END, SIGNING, OCCASION = "arrival", "end", "signing", "occasion"
"""The events that steps are counted from."""
BEFORE, AFTER = "before", "after"
HOST, GUEST = "host", "guest"

SUGGESTION = _("docgen's suggestion")
NHA_TRANG = _("practice of Nha Trang University (ntu.edu.vn); your province may differ")
NHA_TRANG_VISA = _(
    "practice of Nha Trang University (ntu.edu.vn) where visas are needed, else 10 days;"
    " your province may differ"
)
BAC_GIANG = _("practice of Bắc Giang (songoaivu.bacgiang.gov.vn); your province may differ")
OPINIONS = _("Law 70/2020/QH14, Art 27: the bodies asked have 7 working days from a full dossier")
SIGNING_REPORT = _("Law 70/2020/QH14, Art 19: within 15 days of signing")
BELOW_PROVINCE = _(
    "as Law 70/2020/QH14 says of a province's agreements; Decree 64/2021 on yours was not read"
)
UNNAMED = _("the office's own lead time, without a source")
LEAD = _("the occasion's lead in the lexicon, docgen's suggestion")


@frozen
class Rule:
    """One step; `days` are counted strictly before or after the event."""

    id: str
    what: Message
    event: str
    side: str
    days: int
    counted: str
    source: Message = SUGGESTION
    law: bool = False
    """The number is the law's."""
    only: str = ""
    """Whose step it is, `HOST`'s or `GUEST`'s; both sides' where empty."""
    paper: str | None = None
    """Which of docgen's papers it needs."""


RULES = (
    Rule(
        "plan", _("Ask the competent level to agree to the visit: plan, draft list, costs"),
        ARRIVAL, BEFORE, 30, "calendar", NHA_TRANG_VISA,
    ),
    Rule(
        "invitation", _("Send the letter of invitation with its translation"),
        ARRIVAL, BEFORE, 21, "calendar", only=HOST, paper="invitation",
    ),
    Rule(
        "list", _("Have the partner's reply: list of the delegation, border gate"),
        ARRIVAL, BEFORE, 10, "calendar", only=HOST,
    ),
    Rule(
        "list", _("Send the host the list of the delegation and the border gate"),
        ARRIVAL, BEFORE, 10, "calendar", only=GUEST, paper="delegation",
    ),
    Rule(
        "request", _("Send the department of foreign affairs the list of guests, form and place"),
        ARRIVAL, BEFORE, 5, "working", BAC_GIANG, only=HOST, paper="delegation",
    ),
    Rule(
        "notice", _("Give the advance notice to the police, the border gate and the department"),
        ARRIVAL, BEFORE, 5, "calendar", NHA_TRANG, only=HOST, paper="notice",
    ),
    Rule(
        "notice", _("Give the host the advance notice of the delegation"),
        ARRIVAL, BEFORE, 5, "calendar", only=GUEST, paper="notice",
    ),
    Rule(
        "programme", _("Fix the programme: one for the guests, one with duties for the hosts"),
        ARRIVAL, BEFORE, 3, "working", only=HOST, paper="programme",
    ),
    Rule("approval", _("Have the written approval in hand"), ARRIVAL, BEFORE, 1, "working"),
    Rule(
        "opinions", _("Ask the foreign ministry and the bodies concerned for opinions on the agreement"),
        SIGNING, BEFORE, 7, "working", OPINIONS, law=True,
    ),
    Rule(
        "memorandum", _("Have the originals ready in both languages, compared"),
        SIGNING, BEFORE, 1, "working", paper="memorandum",
    ),
    Rule(
        "signing-report", _("Report the signing to the Prime Minister, with a copy to the foreign ministry"),
        SIGNING, AFTER, 15, "calendar", SIGNING_REPORT, law=True,
    ),
    Rule(
        "report", _("Report on the visit to the competent level"),
        END, AFTER, 3, "calendar", NHA_TRANG, paper="report",
    ),
    Rule("thanks", _("Send the letter of thanks"), END, AFTER, 5, "working", paper="thanks"),
)  # fmt: skip
"""In the order in which they are done; what is due on one day stays in it."""

LETTER = Rule(
    "letter", _("Sign and send the letter of congratulation"), OCCASION, BEFORE, 14, "calendar",
    paper="congratulation",
)  # fmt: skip
"""For an occasion of which nobody says how long before."""
