"""Letters of localities abroad, 3287/QĐ-BNG of 31 August 2016: công thư and công hàm.

The decision was read in an account of it only (the foreign affairs department of Gia Lai). What that
does not say, page and letters, is taken from Decree 30 and is general: notes, no more.
"""

from docgen.messages import _
from docgen.protocol.forms import decree_30
from docgen.protocol.forms.rows import Table, joined
from docgen.protocol.forms.rule import Confidence, Element, Rule

SOURCE = _("3287/QĐ-BNG of 31 August 2016")
_ACCOUNT = Table(SOURCE, Confidence.SECONDARY)
_USAGE = Table(_("Decree 30/2020/NĐ-CP, Annex I, as offices follow it in letters abroad"), Confidence.GENERAL)


def _common() -> tuple[Rule, ...]:
    return joined(
        decree_30.page(_USAGE),
        _ACCOUNT.row("C2", Element.ISSUER, "", present=True),
        _USAGE.row("H3", Element.SUPERIOR, "II.2", case="upper", size=(12, 13), bold=False, align="center"),
        _USAGE.row("H4", Element.ISSUER, "II.2", case="upper", size=(12, 13), bold=True, align="center",
                   rule=(1 / 3, 1 / 2)),
        _ACCOUNT.row("C3", Element.NUMBER, "", present=True),
        _USAGE.row("H5", Element.NUMBER, "II.3", size=13, bold=False, italic=False),
        _USAGE.check("H5.colon", Element.NUMBER, "II.3", "Số: 05/CT-UBND"),
        _USAGE.check("H5.padded", Element.NUMBER, "II.3", "Số: 05/CT-UBND"),
        _ACCOUNT.row("C4", Element.DATE, "", present=True),
        _USAGE.row("H6", Element.DATE, "II.4", size=(13, 14), bold=False, italic=True),
        _USAGE.check("H6.text", Element.DATE, "II.4", "Sơn La, ngày 05 tháng 01 năm 2024"),
        _USAGE.check("H6.padded", Element.DATE, "II.4", "ngày 05 tháng 01; ngày 29 tháng 6"),
        _USAGE.row("K1", Element.ADDRESSEE, "II.9a", size=(13, 14)),
        _USAGE.row("B3", Element.BODY, "II.6", size=(13, 14), align="both", first_line=[10, 12.7],
                   gap=(6, float("inf")), line=(1, 1.5)),
        _USAGE.row("N1", Element.RECIPIENTS, "II.9b", size=12, bold=True, italic=True),
        _USAGE.row("N2", Element.RECIPIENT, "II.9b", size=11),
        _ACCOUNT.order("O1", "", Element.ISSUER, Element.NUMBER, Element.ADDRESSEE, Element.BODY),
    )  # fmt: skip


CONG_THU = joined(
    _common(),
    _ACCOUNT.row("C1", Element.NATION, "", present=False),
    _ACCOUNT.check("C1.emblem", Element.PAGE, "", "a head without a picture"),
    _ACCOUNT.check("C3.symbol", Element.NUMBER, "", "Số: 05/CT-UBND"),
    _ACCOUNT.row("C5", Element.ADDRESSEE, "", present=True),
    _ACCOUNT.check("C6", Element.BODY, "", "Chúng tôi trân trọng kính mời …"),
    _ACCOUNT.row("C7", Element.POST, "", present=True),
    _ACCOUNT.row("C8", Element.NAME, "", present=True),
)

CONG_HAM = joined(
    _common(),
    _ACCOUNT.check("D1.emblem", Element.PAGE, "", "the emblem"),
    _ACCOUNT.check("D2.opening", Element.BODY, "",
                   "… kính chào … và trân trọng …"),
    _ACCOUNT.check("D3.person", Element.BODY, "", "Ủy ban nhân dân tỉnh trân trọng …"),
    _ACCOUNT.check("D4.closing", Element.BODY, "", "Nhân dịp này, …"),
    _ACCOUNT.row("D5", Element.POST, "", present=False),
    _ACCOUNT.row("D6", Element.NAME, "", present=False),
)  # fmt: skip
