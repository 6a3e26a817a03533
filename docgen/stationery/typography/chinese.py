"""Chinese pages: GB/T 9704-2012. Type area 156 × 225 mm, 22 lines of 28 characters, 仿宋 16 pt."""

from __future__ import annotations

from docgen.stationery.typography.style import Page, Style, Typography

_TITLE = "方正小标宋简体"
_BLACK = "黑体"
_KAI = "楷体_GB2312"
_SONG = "宋体"
_INDENT = 11.3  # two characters of 16 pt, where a program does not know w:firstLineChars
_BODY = Style(16, align="both", first_line=_INDENT, first_line_characters=200)

CHINESE = Typography(
    code="zh",
    tag="zh-CN",
    page=Page(top=37, bottom=35, left=28, right=26, header=15, footer=22, line_pitch=580,
              character_space=-848),
    base=Style(16),
    page_number="bottom",
    styles={
        "Nation": Style(16, align="center", east_asia=_BLACK),
        "Motto": Style(16, align="center", east_asia=_KAI),
        "Superior": Style(16, align="center"),
        "Issuer": Style(16, align="center", east_asia=_BLACK),
        "RedIssuer": Style(36, align="center", color="FF0000", east_asia=_TITLE, snap=False, after=6),
        "Number": Style(16, align="center"),
        "DateLine": Style(16, align="center"),
        "Rule": Style(2, exact=5, border="single", keep_next=True, snap=False),
        "Translation": Style(12, align="right", east_asia=_KAI, snap=False),
        "Kind": Style(22, align="center", before=14, after=14, east_asia=_TITLE, keep_next=True,
                      outline=0, snap=False),
        "Subject": Style(16, align="center", east_asia=_KAI, keep_next=True),
        "Addressee": Style(16, before=14),
        "AddresseeMore": Style(16),
        "Salutation": Style(16, before=14, keep_next=True),
        "Basis": _BODY,
        "Body": _BODY,
        "Item": _BODY,
        "Heading": Style(16, first_line=_INDENT, first_line_characters=200, east_asia=_BLACK,
                         keep_next=True, keep_lines=True, outline=1),
        "SubHeading": Style(16, first_line=_INDENT, first_line_characters=200, east_asia=_KAI,
                            keep_next=True),
        "ArticleHeading": Style(16, first_line=_INDENT, first_line_characters=200, east_asia=_BLACK,
                                keep_next=True, keep_lines=True, outline=1),
        "Point": _BODY,
        "Closing": Style(16, align="both", first_line=_INDENT, first_line_characters=200, keep_next=True,
                         keep_lines=True),
        "SignatureAuthority": Style(16, align="center", keep_next=True, keep_lines=True),
        "SignaturePost": Style(16, align="center", keep_next=True, keep_lines=True),
        "SignatureName": Style(16, align="center", before=58, after=6, keep_next=True, keep_lines=True),
        "RecipientsHeading": Style(14, keep_next=True, snap=False),
        "Recipient": Style(14, keep_next=True, snap=False),
        "TableHead": Style(14, align="center", before=2, after=2, east_asia=_BLACK, keep_next=True,
                           snap=False),
        "TableDay": Style(14, before=2, after=2, east_asia=_KAI, keep_next=True, snap=False),
        "TableCell": Style(14, before=2, after=2, snap=False),
        "TableTime": Style(14, align="center", before=2, after=2, snap=False),
        "FormLabel": Style(12, before=2, east_asia=_BLACK, keep_next=True, snap=False),
        "FormLabelOther": Style(12, after=2, snap=False),
        "PageNumber": Style(14, east_asia=_SONG, snap=False),
        "End": Style(1, exact=1, snap=False),
        "Command": Style(9, color="808080", snap=False),
    },
)  # fmt: skip
