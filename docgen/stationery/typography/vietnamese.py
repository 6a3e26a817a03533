"""Vietnamese pages: Decree 30/2020/NĐ-CP, Annex I. The letters name the rows of `docs/forms.md`."""

from __future__ import annotations

from docgen.stationery.typography.style import Page, Style, Typography, with_party

_INDENT = 12.7
_BODY = Style(14, align="both", after=6, first_line=_INDENT, line=1.15)  # B3


VIETNAMESE = Typography(
    code="vi",
    tag="vi-VN",
    page=Page(top=20, bottom=20, left=30, right=15, header=9, footer=10),  # P2, P4
    base=Style(14),
    label=Style(14, bold=True),
    page_number="top",
    styles=with_party({
        "Nation": Style(12, bold=True, align="center"),  # H1
        "Motto": Style(13, bold=True, align="center"),  # H2
        "Superior": Style(12, align="center"),  # H3
        "Issuer": Style(12, bold=True, align="center"),  # H4
        "RedIssuer": Style(20, bold=True, align="center", color="FF0000", after=6),
        "Number": Style(13, align="center"),  # H5
        "DateLine": Style(13, italic=True, align="center"),  # H6
        "Rule": Style(2, exact=5, before=3, after=4, border="single", keep_next=True),
        "Translation": Style(11, italic=True, align="right", after=6),
        "Annex": Style(14, bold=True, align="center", keep_next=True),  # A1
        "AnnexNote": Style(13, italic=True, align="center", after=6, keep_next=True),  # A1
        "Kind": Style(14, bold=True, align="center", before=14, keep_next=True, outline=0),  # T1
        "Subject": Style(14, bold=True, align="center", keep_next=True),  # T2
        "Addressee": Style(14, before=18, left=19.5, hanging=19.5),  # K1
        "Salutation": Style(14, before=12, after=6, first_line=_INDENT, keep_next=True),
        "Basis": Style(14, italic=True, align="both", after=6, first_line=_INDENT, line=1.15),  # B1
        "Body": _BODY,
        "Item": _BODY,
        "Heading": Style(14, bold=True, align="both", before=6, after=6, first_line=_INDENT, keep_next=True,
                         keep_lines=True, outline=1),
        "SubHeading": Style(14, bold=True, italic=True, after=6, first_line=_INDENT, keep_next=True),
        "ArticleHeading": Style(14, bold=True, align="both", before=6, after=6, first_line=_INDENT,
                                keep_next=True, keep_lines=True, outline=1),  # B6
        "Point": _BODY,  # B7
        "Closing": Style(14, align="both", before=6, after=6, first_line=_INDENT, line=1.15, keep_next=True,
                         keep_lines=True),
        "SignatureAuthority": Style(14, bold=True, align="center", keep_next=True, keep_lines=True),  # G1
        "SignaturePost": Style(14, bold=True, align="center", keep_next=True, keep_lines=True),
        "SignatureName": Style(14, bold=True, align="center", before=72, after=6, keep_next=True,
                               keep_lines=True),  # G2
        "SignatureNameInGrid": Style(14, bold=True, align="center", before=44, after=4, keep_next=True,
                                     keep_lines=True),
        "RecipientsHeading": Style(12, bold=True, italic=True, keep_next=True),  # N1
        "Recipient": Style(11, keep_next=True),  # N2
        "TableHead": Style(13, bold=True, align="center", before=3, after=3, keep_next=True),
        "TableDay": Style(13, bold=True, before=3, after=3, keep_next=True),
        "TableCell": Style(13, before=3, after=3),
        "TableTime": Style(13, align="center", before=3, after=3),
        "FormLabel": Style(11, bold=True, before=2),
        "FormLabelOther": Style(11, after=2),
        "PageNumber": Style(14, align="center"),  # P4
        "End": Style(1, exact=1),
        "Command": Style(9, color="808080"),
    }, 14, 15, 12),
)  # fmt: skip
