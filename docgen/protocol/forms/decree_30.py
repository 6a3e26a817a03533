"""Decree 30/2020/NĐ-CP, Annex I: the form of the State's papers, row by row as `docs/forms.md`."""

from docgen.messages import _
from docgen.protocol.forms.rows import NO_END, Table, joined
from docgen.protocol.forms.rule import Confidence, Element, Rule

SOURCE = _("Decree 30/2020/NĐ-CP, Annex I")
_LAW = Table(SOURCE, Confidence.VERIFIED)
_MODELS = Table(SOURCE, Confidence.GENERAL)


def page(table: Table) -> tuple[Rule, ...]:
    """Return the rules for paper, margins, letters and page number, as `table` stands behind them."""
    return joined(
        table.row("P1", Element.PAGE, "I.1", width=210, height=297),
        table.row("P2", Element.PAGE, "I.3", top=(20, 25), bottom=(20, 25), left=(30, 35), right=(15, 20)),
        table.row("P3", Element.TEXT, "I.4", font="Times New Roman", color="black"),
        table.row("P4", Element.PAGE_NUMBER, "I.7", present=True, place="top", align="center", first=False,
                  size=(13, 14), bold=False, italic=False, style="decimal"),
    )  # fmt: skip


def structure(table: Table) -> tuple[Rule, ...]:
    """Return the rules for what stands between head and signature."""
    return joined(
        table.row("B3", Element.BODY, "II.6", size=(13, 14), align="both", first_line=[10, 12.7],
                  gap=(6, NO_END), line=(1, 1.5)),
        table.row("B4", Element.CHAPTER, "II.6d", size=(13, 14), bold=True, align="center"),
        table.row("B6", Element.ARTICLE, "II.6d", size=(13, 14), bold=True, italic=False,
                  first_line=[10, 12.7]),
        table.check("B6.label", Element.ARTICLE, "II.6d", "Điều 1. Phạm vi"),
        table.row("B7", Element.CLAUSE, "II.6d", size=(13, 14), italic=False),
        table.row("B7.point", Element.POINT, "II.6d", size=(13, 14), bold=False, italic=False),
        table.check("B7.order", Element.POINT, "II.6d", "a) b) c) d) đ) e) g) h)"),
        table.row("B8", Element.HEADING, "V.6b", size=(13, 14), bold=True, case="upper"),
    )  # fmt: skip


RULES = joined(
    page(_LAW),
    _LAW.row("H1", Element.NATION, "II.1", present=True, case="upper", size=(12, 13), bold=True, italic=False,
             align="center"),
    _LAW.check("H1.text", Element.NATION, "II.1", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    _LAW.check("H1.side", Element.NATION, "II.1", "top right of page 1"),
    _LAW.row("H2", Element.MOTTO, "II.1", present=True, case="lower", size=(13, 14), bold=True, italic=False,
             align="center", rule=1),
    _LAW.check("H2.text", Element.MOTTO, "II.1", "Độc lập - Tự do - Hạnh phúc"),
    _LAW.row("H3", Element.SUPERIOR, "II.2", case="upper", size=(12, 13), bold=False, italic=False,
             align="center"),
    _LAW.row("H4", Element.ISSUER, "II.2", present=True, case="upper", size=(12, 13), bold=True, italic=False,
             align="center", rule=(1 / 3, 1 / 2)),
    _LAW.row("H5", Element.NUMBER, "II.3", present=True, size=13, bold=False, italic=False, align="center"),
    _LAW.check("H5.colon", Element.NUMBER, "II.3", "Số: 05/BC-UBND"),
    _LAW.check("H5.padded", Element.NUMBER, "II.3", "Số: 05/BC-UBND"),
    _LAW.check("H5.symbol", Element.NUMBER, "II.3b", "Số: 05/BC-UBND; Số: 15/UBND-VP"),
    _LAW.row("H6", Element.DATE, "II.4", present=True, size=(13, 14), bold=False, italic=True, align="center",
             level="number"),
    _LAW.check("H6.text", Element.DATE, "II.4", "Sơn La, ngày 05 tháng 01 năm 2024"),
    _LAW.check("H6.padded", Element.DATE, "II.4", "ngày 05 tháng 01; ngày 29 tháng 6"),
    _LAW.row("T1", Element.KIND, "II.5a", case="upper", size=(13, 14), bold=True, italic=False,
             align="center"),
    _LAW.row("T2", Element.SUBJECT, "II.5a", case="lower", size=(13, 14), bold=True, italic=False,
             align="center", rule=(1 / 3, 1 / 2)),
    _LAW.row("T3", Element.LETTER_SUBJECT, "II.5b", case="lower", size=(12, 13), bold=False, italic=False,
             align="center", gap=(6, NO_END)),
    _LAW.check("T3.text", Element.LETTER_SUBJECT, "II.5b", "V/v mời đoàn đại biểu"),
    _LAW.check("T3.kind", Element.KIND, "II.5b", "a letter with V/v bears no kind"),
    _LAW.row("K1", Element.ADDRESSEE, "II.9a", size=(13, 14), bold=False, italic=False),
    _LAW.check("K1.text", Element.ADDRESSEE, "II.9a", "Kính gửi: Ủy ban nhân dân tỉnh Sơn La"),
    _LAW.check("K1.list", Element.ADDRESSEE_ITEM, "II.9a", "- Sở Ngoại vụ; - Sở Tài chính."),
    _LAW.row("B1", Element.BASIS, "II.6", size=(13, 14), bold=False, italic=True),
    _LAW.check("B1.ends", Element.BASIS, "II.6", "Căn cứ …; Căn cứ …."),
    _LAW.check("B4.label", Element.CHAPTER, "II.6d", "Chương II; Mục 1"),
    structure(_LAW),
    _MODELS.check("B9", Element.BODY, "V, models 1.2-1.7", "./."),
    _LAW.row("G1", Element.AUTHORITY, "II.7a", case="upper", size=(13, 14), bold=True, italic=False,
             align="center"),
    _LAW.row("G1.post", Element.POST, "II.7a", present=True, case="upper", size=(13, 14), bold=True,
             italic=False, align="center"),
    _LAW.row("G2", Element.NAME, "II.7b", case="lower", size=(13, 14), bold=True, italic=False,
             align="center"),
    _LAW.check("G2.title", Element.NAME, "II.7b", "Nguyễn Văn A"),
    _LAW.check("G3.prefix", Element.AUTHORITY, "II.7b", "TM. KT. TL. TUQ. Q."),
    _LAW.check("G3.deputy", Element.POST, "II.7a", "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"),
    _LAW.check("G3.collective", Element.POST, "II.7a", "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH"),
    _LAW.check("G3.head", Element.AUTHORITY, "II.7b", "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"),
    _LAW.row("N1", Element.RECIPIENTS, "II.9b", present=True, size=12, bold=True, italic=True,
             align="left|both", level="signature"),
    _LAW.check("N1.text", Element.RECIPIENTS, "II.9b", "Nơi nhận:"),
    _LAW.row("N2", Element.RECIPIENT, "II.9b", size=11, bold=False, italic=False, align="left|both"),
    _LAW.check("N2.first", Element.RECIPIENT, "II.9b", "- Như trên;"),
    _LAW.check("N2.ends", Element.RECIPIENT, "II.9b", "- UBND tỉnh; … - Lưu: VT."),
    _LAW.check("N2.filed", Element.RECIPIENT, "II.9b", "- Lưu: VT, NC(03)."),
    _LAW.row("A1", Element.ANNEX, "III.1", case="lower", size=14, bold=True, align="center"),
    _LAW.order("O1", "IV", Element.NATION, Element.MOTTO, Element.DATE, Element.KIND, Element.SUBJECT,
               Element.ADDRESSEE, Element.BASIS, Element.BODY, Element.POST, Element.NAME),
    _LAW.order("O2", "IV", Element.SUPERIOR, Element.ISSUER, Element.NUMBER, Element.LETTER_SUBJECT),
)  # fmt: skip
