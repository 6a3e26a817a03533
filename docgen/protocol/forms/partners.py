"""Papers of Lao offices and of Chinese organs.

Lao: heads printed by two offices, no text that prescribes them. Chinese: GB/T 9704-2012, from accounts.
"""

from docgen.messages import _
from docgen.protocol.forms.rows import Table, joined
from docgen.protocol.forms.rule import Confidence, Element

LAO_FONTS = "Phetsarath OT|Phetsarath|Saysettha OT"
CHINESE_FONTS = (
    "仿宋_GB2312|仿宋|FangSong|FangSong_GB2312|黑体|SimHei|"
    "楷体_GB2312|楷体|KaiTi|KaiTi_GB2312|宋体|SimSun|方正小标宋简体|方正小标宋_GBK|小标宋体"
)
SEEN = _("heads printed by laotradeportal.gov.la and ospp.gov.la")
STANDARD = _("GB/T 9704-2012")
_SEEN = Table(SEEN, Confidence.SECONDARY)
_USAGE = Table(_("usage of Lao offices"), Confidence.GENERAL)
_STANDARD = Table(STANDARD, Confidence.SECONDARY)

LAO = joined(
    _USAGE.row("P1", Element.PAGE, "", width=210, height=297),
    _USAGE.row("P3", Element.TEXT, "", font=LAO_FONTS),
    _SEEN.row("L1", Element.NATION, "", present=True, align="center"),
    _SEEN.check("L1.text", Element.NATION, "", "ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ"),
    _SEEN.row("L2", Element.MOTTO, "", present=True, align="center"),
    _SEEN.check("L2.text", Element.MOTTO, "", "ສັນຕິພາບ ເອກະລາດ ປະຊາທິປະໄຕ ເອກະພາບ ວັດທະນະຖາວອນ"),
    _SEEN.row("L4", Element.DATE, "", present=True),
    _SEEN.check("L4.text", Element.DATE, "", "ຊຽງຄໍ້, ວັນທີ 11 ເມສາ 2024"),
    _SEEN.row("L5", Element.KIND, "", bold=True, align="center"),
    _USAGE.row("L6", Element.BODY, "", align="left|both", size=(11, 14)),
    _SEEN.check("L7", Element.TEXT, "", "0-9, ຳ, ໜ, ໝ"),
    _SEEN.order("O1", "", Element.NATION, Element.MOTTO, Element.NUMBER, Element.DATE, Element.KIND,
                Element.BODY),
)  # fmt: skip

_COMMON = joined(
    _STANDARD.row("P1", Element.PAGE, "5.1", width=210, height=297),
    _STANDARD.row("Z1", Element.PAGE, "5.2", top=(36, 38), left=(27, 29), right=(25, 27), bottom=(34, 36)),
    _STANDARD.row("Z2", Element.TEXT, "5.2", font=CHINESE_FONTS),
    _STANDARD.row("Z3", Element.BODY, "5.2.2", size=16, align="both|left"),
    _STANDARD.check("Z3.indent", Element.BODY, "7.3.3", "two characters"),
    _STANDARD.check("Z4.number", Element.NUMBER, "7.2.5", "马政函〔2024〕12号"),
    _STANDARD.row("Z5", Element.KIND, "7.3.1", size=22, align="center"),
    _STANDARD.check("Z6.date", Element.DATE, "7.3.5", "2024年4月11日"),
    _STANDARD.row("Z6", Element.DATE, "7.3.5", present=True),
    _STANDARD.row("Z7", Element.PAGE_NUMBER, "7.5", present=True, place="bottom", size=14),
    _STANDARD.check("Z7.text", Element.PAGE_NUMBER, "7.5", "— 1 —"),
    _STANDARD.row("Z8", Element.ISSUER, "7.2.4", present=True, align="center"),
    _STANDARD.check("Z9", Element.TEXT, "", "，。：；（）"),
)  # fmt: skip

GBT9704 = joined(
    _COMMON,
    _STANDARD.order("O1", "7", Element.ISSUER, Element.NUMBER, Element.KIND, Element.BODY, Element.DATE),
)
GBT9704_LETTER = joined(
    _COMMON,
    _STANDARD.row("Z7.letter", Element.PAGE_NUMBER, "10.1", first=False),
    _STANDARD.order("O1", "10.1", Element.ISSUER, Element.NUMBER, Element.KIND, Element.ADDRESSEE,
                    Element.BODY, Element.DATE),
)  # fmt: skip
