"""Chinese pages: GB/T 9704-2012. Type area 156 × 225 mm, 22 lines of 28 characters, 仿宋 16 pt."""

from __future__ import annotations

from dataclasses import replace

from docgen.stationery.typography.style import Page, Style, Typography, with_party

_TITLE = "方正小标宋简体"
_BLACK = "黑体"
_KAI = "楷体_GB2312"
_SONG = "宋体"
_INDENT = 11.3  # two characters of 16 pt, where a program does not know w:firstLineChars

_TEXT = Style(16, spacing=-0.25)
"""28 characters fit into 156 mm so; a grid of characters is drawn differently by each program."""
_CENTRED = replace(_TEXT, align="center")
_INDENTED = replace(_TEXT, first_line=_INDENT, first_line_characters=200)
_BODY = replace(_INDENTED, align="both")
_HEADING = replace(_INDENTED, east_asia=_BLACK, keep_next=True, keep_lines=True, outline=1)
_SIGNED = replace(_CENTRED, keep_next=True, keep_lines=True)
_KIND = Style(
    22, align="center", before=14, after=14, east_asia=_TITLE, keep_next=True, outline=0, snap=False
)
_TABLE = Style(12, before=2, after=2, snap=False)
_PARTY = {
    "PartyIssuer": Style(14, align="center", east_asia=_BLACK),
    "PartyDateLine": Style(14, align="center"),
    "PartyKind": _KIND,
    "PartyRecipientsHeading": Style(14, keep_next=True),
}
"""A Party paper's translation: Chinese is set neither bold nor italic, and its title is the largest line."""

CHINESE = Typography(
    code="zh",
    tag="zh-CN",
    page=Page(top=37, bottom=35, left=28, right=26, header=15, footer=20, line_pitch=580,
              side=(28, 26, 35, 37)),  # the sheet turned with its margins
    base=Style(16),
    label=Style(16, east_asia=_BLACK),
    page_number="bottom",
    styles=with_party({
        "Nation": replace(_CENTRED, east_asia=_BLACK),
        "Motto": replace(_CENTRED, east_asia=_KAI),
        "Superior": _CENTRED,
        "Issuer": replace(_CENTRED, east_asia=_BLACK),
        "RedIssuer": Style(36, align="center", color="FF0000", east_asia=_TITLE, snap=False, exact=40,
                           after=6),
        "Number": _CENTRED,
        "DateLine": _CENTRED,
        "Rule": Style(2, exact=5, before=3, after=4, border="single", keep_next=True, snap=False),
        "Translation": Style(12, align="right", east_asia=_KAI, snap=False),
        "Annex": replace(_TEXT, east_asia=_BLACK, keep_next=True),
        "AnnexNote": replace(_CENTRED, east_asia=_KAI, keep_next=True),
        "Kind": _KIND,
        "Subject": replace(_CENTRED, east_asia=_KAI, keep_next=True),
        "Addressee": replace(_TEXT, before=14),
        "Salutation": replace(_TEXT, before=14, keep_next=True),
        "Basis": _BODY,
        "Body": _BODY,
        "Item": _BODY,
        "Heading": _HEADING,
        "SubHeading": replace(_INDENTED, east_asia=_KAI, keep_next=True),
        "ArticleHeading": _HEADING,
        "Point": _BODY,
        "Closing": replace(_BODY, keep_next=True, keep_lines=True),
        "SignatureAuthority": _SIGNED,
        "SignaturePost": _SIGNED,
        "SignatureName": replace(_SIGNED, before=29),
        "SignatureNameInGrid": replace(_SIGNED, before=40, after=4),
        "RecipientsHeading": Style(14, keep_next=True, snap=False),
        "Recipient": Style(14, keep_next=True, snap=False),
        "TableHead": replace(_TABLE, align="center", east_asia=_BLACK, keep_next=True),
        "TableDay": replace(_TABLE, east_asia=_KAI, keep_next=True),
        "TableCell": _TABLE,
        "TableTime": replace(_TABLE, align="center"),
        "FormLabel": Style(12, before=2, east_asia=_BLACK, snap=False),
        "FormLabelOther": Style(12, after=2, snap=False),
        "PageNumber": Style(14, after=6, east_asia=_SONG, snap=False),
        "End": Style(1, exact=1, snap=False),
        "Command": Style(9, color="808080", snap=False),
    }, 14, 16, 14) | _PARTY,
)  # fmt: skip
