"""Papers of the Communist Party of Vietnam: Guideline 36-HD/VPTW, and its successor of 2026.

Neither was read in the original. The second, with Regulation 399-QĐ/TW, is provisional: what is
reported of it, on what stood before.
"""

from dataclasses import replace

from docgen.messages import _
from docgen.protocol.forms.rows import NO_END, Table, joined, revised
from docgen.protocol.forms.rule import Confidence, Element, Rule, Words

SOURCE_2018 = _("36-HD/VPTW of 3 April 2018")
SOURCE_2026 = _("05-HD/VPTW of 2026, with 399-QĐ/TW (provisional)")
_ACCOUNT = Table(SOURCE_2018, Confidence.SECONDARY)
_USAGE = Table(_("usage of Party offices"), Confidence.GENERAL)

HD36 = joined(
    _ACCOUNT.row("P1", Element.PAGE, "", width=210, height=297),
    _ACCOUNT.row("P2", Element.PAGE, "", top=20, bottom=20, left=30, right=15),
    _ACCOUNT.row("P3", Element.TEXT, "", font="Times New Roman", color="black"),
    _ACCOUNT.row("P4", Element.PAGE_NUMBER, "", present=True, place="top", align="center",
                 first=False, size=14, style="decimal"),
    _ACCOUNT.row("H1", Element.NATION, "", present=True, case="upper", size=15, bold=True, italic=False,
                 align="center", rule=1),
    _ACCOUNT.check("H1.text", Element.NATION, "", "ĐẢNG CỘNG SẢN VIỆT NAM"),
    _ACCOUNT.check("H1.side", Element.NATION, "", "top right of page 1"),
    _ACCOUNT.row("H2", Element.MOTTO, "", present=False),
    _ACCOUNT.row("H3", Element.SUPERIOR, "", case="upper", size=14, bold=False, align="center"),
    _ACCOUNT.row("H4", Element.ISSUER, "", present=True, case="upper", size=14, bold=True,
                 align="center"),
    _ACCOUNT.row("H4.star", Element.STAR, "", present=True, align="center"),
    _ACCOUNT.row("H5", Element.NUMBER, "", present=True, size=14, bold=False, italic=False,
                 align="center"),
    _ACCOUNT.check("H5.colon", Element.NUMBER, "", "Số 12-CV/HU"),
    _ACCOUNT.check("H5.padded", Element.NUMBER, "", "Số 05-TB/HU"),
    _ACCOUNT.check("H5.symbol", Element.NUMBER, "", "Số 12-CV/HU"),
    _ACCOUNT.row("H6", Element.DATE, "", present=True, size=14, bold=False, italic=True),
    _ACCOUNT.check("H6.text", Element.DATE, "", "Thuận Châu, ngày 05 tháng 01 năm 2024"),
    _ACCOUNT.check("H6.padded", Element.DATE, "", "ngày 05 tháng 01; ngày 29 tháng 6"),
    _ACCOUNT.row("T1", Element.KIND, "", case="upper", size=(15, 16), bold=True, align="center"),
    _ACCOUNT.row("T2", Element.SUBJECT, "", size=(14, 15), bold=True, align="center"),
    _ACCOUNT.check("T2.dashes", Element.SUBJECT, "", "-----"),
    _ACCOUNT.row("T3", Element.LETTER_SUBJECT, "", size=12, bold=False, italic=True),
    _ACCOUNT.row("K1", Element.ADDRESSEE, "", size=14, italic=True),
    _ACCOUNT.row("B1", Element.BASIS, "", italic=False),
    _ACCOUNT.check("B1.ends", Element.BASIS, "", "- Căn cứ …; - Căn cứ …,"),
    _ACCOUNT.row("B3", Element.BODY, "", size=(14, 15), align="both", first_line=(10, 12.7),
                 gap=(6, NO_END)),
    _ACCOUNT.check("B3.line", Element.BODY, "", "≥ 18 pt"),
    _ACCOUNT.check("B9", Element.BODY, "", "."),
    _USAGE.row("G1", Element.AUTHORITY, "", case="upper", size=14, bold=True, align="center"),
    _ACCOUNT.row("G1.post", Element.POST, "", present=True, case="upper", bold=False, align="center"),
    _ACCOUNT.row("G2", Element.NAME, "", case="lower", bold=True, align="center"),
    _ACCOUNT.check("G3.prefix", Element.AUTHORITY, "", "T/M K/T T/L Q."),
    _ACCOUNT.row("N1", Element.RECIPIENTS, "", present=True, size=14, underlined=True, bold=False),
    _ACCOUNT.row("N2", Element.RECIPIENT, "", size=12, bold=False, italic=False),
    _ACCOUNT.check("N2.ends", Element.RECIPIENT, "", "- Tỉnh ủy, … - Lưu Văn phòng Huyện ủy."),
    _ACCOUNT.order("O1", "", Element.NATION, Element.DATE, Element.KIND, Element.SUBJECT, Element.ADDRESSEE,
                   Element.BASIS, Element.BODY, Element.POST, Element.NAME),
    _ACCOUNT.order("O2", "", Element.SUPERIOR, Element.ISSUER, Element.STAR, Element.NUMBER,
                   Element.LETTER_SUBJECT),
)  # fmt: skip

_CHANGED = {
    "N2.ends": "- Tỉnh ủy; … - Lưu Đảng ủy.",
    "H5.colon": "Số 12-CV/ĐU",
    "H5.symbol": "Số 12-CV/ĐU",
    "H5.padded": "Số 05-TB/ĐU",
}
_NEW = Table(SOURCE_2026, Confidence.SECONDARY)


def _since_2026(rule: Rule) -> Rule:
    changed = replace(rule, source=SOURCE_2026 if rule.source == SOURCE_2018 else rule.source)
    return replace(changed, value=Words((_CHANGED[rule.id],))) if rule.id in _CHANGED else changed


HD05 = joined(
    revised(HD36, _since_2026),
    _NEW.check("T3.text", Element.LETTER_SUBJECT, "", "về việc mời đoàn đại biểu"),
)
