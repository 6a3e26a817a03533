"""Lao pages: Phetsarath OT 12 pt, left-aligned, never at an exact line height.

No Lao rule on sizes or margins was found; the margins are those of the Vietnamese text, so that both
texts of one original stand alike on the page.
"""

from __future__ import annotations

from docgen.stationery.typography.style import Page, Style, Typography, with_party

_INDENT = 12.7
_LINE = 1.15
_BODY = Style(12, after=6, first_line=_INDENT, line=_LINE)

LAO = Typography(
    code="lo",
    tag="lo-LA",
    page=Page(top=20, bottom=20, left=30, right=15, header=9, footer=10),
    base=Style(12),
    label=Style(12, bold=True),
    page_number="top",
    styles=with_party({
        "Nation": Style(12, bold=True, align="center", line=_LINE),
        "Motto": Style(12, bold=True, align="center", line=_LINE),
        "Superior": Style(12, align="center"),
        "Issuer": Style(12, bold=True, align="center"),
        "RedIssuer": Style(18, bold=True, align="center", color="FF0000", after=6),
        "Number": Style(12, align="center"),
        "DateLine": Style(12, align="center"),
        "Rule": Style(2, exact=5, before=3, after=4, border="single", keep_next=True),
        "Translation": Style(10, align="right", after=6),
        "Annex": Style(12, bold=True, align="center", keep_next=True, line=_LINE),
        "AnnexNote": Style(12, align="center", after=6, keep_next=True, line=_LINE),
        "Kind": Style(14, bold=True, align="center", before=14, keep_next=True, outline=0),
        "Subject": Style(12, bold=True, align="center", keep_next=True, line=_LINE),
        "Addressee": Style(12, before=18, left=9.5, hanging=9.5, line=_LINE),
        "Salutation": Style(12, before=12, after=6, first_line=_INDENT, keep_next=True),
        "Basis": Style(12, after=6, first_line=_INDENT, line=_LINE),
        "Body": _BODY,
        "Item": _BODY,
        "Heading": Style(12, bold=True, before=6, after=6, first_line=_INDENT, keep_next=True,
                         keep_lines=True, outline=1),
        "SubHeading": Style(12, bold=True, after=6, first_line=_INDENT, keep_next=True),
        "ArticleHeading": Style(12, bold=True, before=6, after=6, first_line=_INDENT, keep_next=True,
                                keep_lines=True, outline=1),
        "Point": _BODY,
        "Closing": Style(12, before=6, after=6, first_line=_INDENT, line=_LINE, keep_next=True,
                         keep_lines=True),
        "SignatureAuthority": Style(12, bold=True, align="center", keep_next=True, keep_lines=True),
        "SignaturePost": Style(12, bold=True, align="center", keep_next=True, keep_lines=True),
        "SignatureName": Style(12, bold=True, align="center", before=72, after=6, keep_next=True,
                               keep_lines=True),
        "SignatureNameInGrid": Style(12, bold=True, align="center", before=44, after=4, keep_next=True,
                                     keep_lines=True),
        "RecipientsHeading": Style(11, bold=True, keep_next=True),
        "Recipient": Style(10, keep_next=True),
        "TableHead": Style(12, bold=True, align="center", before=3, after=3, keep_next=True),
        "TableDay": Style(12, bold=True, before=3, after=3, keep_next=True),
        "TableCell": Style(12, before=3, after=3),
        "TableTime": Style(12, align="center", before=3, after=3),
        "FormLabel": Style(11, bold=True, before=2),
        "FormLabelOther": Style(11, after=2),
        "PageNumber": Style(12, align="center"),
        "End": Style(1, exact=1),
        "Command": Style(9, color="808080"),
    }, 12, 13, 11),
)  # fmt: skip
