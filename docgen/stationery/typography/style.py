"""What a paragraph style and a page are, in points and millimetres."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from docgen.frozen import frozen

LATIN = "Times New Roman"
EAST_ASIA = "仿宋_GB2312"
COMPLEX = "Phetsarath OT"

NAMES = {
    "Nation": "Quốc hiệu (Nation)",
    "Motto": "Tiêu ngữ (Motto)",
    "Superior": "Cơ quan chủ quản (Superior body)",
    "Issuer": "Cơ quan ban hành (Issuer)",
    "RedIssuer": "Cơ quan ban hành, chữ đỏ (Issuer in red)",
    "Number": "Số, ký hiệu (Number)",
    "DateLine": "Địa danh và ngày (Date line)",
    "PartyName": "Văn bản Đảng: tiêu đề (Party)",
    "PartySuperior": "Văn bản Đảng: cấp trên (Party, superior)",
    "PartyIssuer": "Văn bản Đảng: cơ quan ban hành (Party, issuer)",
    "PartyNumber": "Văn bản Đảng: số, ký hiệu (Party, number)",
    "PartyDateLine": "Văn bản Đảng: địa danh và ngày (Party, date line)",
    "PartyKind": "Văn bản Đảng: tên loại (Party, kind)",
    "PartyAddressee": "Văn bản Đảng: kính gửi (Party, addressee)",
    "PartyBasis": "Văn bản Đảng: căn cứ (Party, basis)",
    "PartyPost": "Văn bản Đảng: chức vụ (Party, post)",
    "PartyRecipientsHeading": "Văn bản Đảng: nơi nhận (Party, recipients heading)",
    "PartyRecipient": "Văn bản Đảng: nơi nhận, danh sách (Party, recipient)",
    "Emblem": "Chỗ đặt Quốc huy (Room for the emblem)",
    "Rule": "Đường kẻ (Rule)",
    "Translation": "Dấu bản dịch (Translation mark)",
    "Annex": "Phụ lục (Annex)",
    "AnnexNote": "Phụ lục, kèm theo (Annex, goes with)",
    "Kind": "Tên loại văn bản (Kind of document)",
    "Subject": "Trích yếu (Subject)",
    "Addressee": "Kính gửi (Addressee)",
    "Salutation": "Lời thưa (Salutation)",
    "Basis": "Căn cứ (Basis)",
    "Body": "Nội dung (Body)",
    "Item": "Gạch đầu dòng (Item)",
    "Heading": "Đề mục (Heading)",
    "SubHeading": "Đề mục nhỏ (Subheading)",
    "ArticleHeading": "Điều (Article heading)",
    "Point": "Khoản, điểm (Point)",
    "Closing": "Đoạn kết (Closing)",
    "SignatureAuthority": "Thẩm quyền ký (Signature authority)",
    "SignaturePost": "Chức vụ người ký (Signature post)",
    "SignatureName": "Họ tên người ký (Signature name)",
    "RecipientsHeading": "Nơi nhận (Recipients heading)",
    "Recipient": "Nơi nhận, danh sách (Recipient)",
    "TableHead": "Bảng, tiêu đề (Table head)",
    "TableDay": "Bảng, ngày (Table day)",
    "TableCell": "Bảng, nội dung (Table cell)",
    "TableTime": "Bảng, giữa ô (Table cell centred)",
    "SignatureNameInGrid": "Họ tên người ký, nhiều bên (Signature name, several parties)",
    "FormLabel": "Biểu mẫu, nhãn (Form label)",
    "FormLabelOther": "Biểu mẫu, nhãn tiếng kia (Form label, other language)",
    "PageNumber": "Số trang (Page number)",
    "End": "Cuối phần (End of section)",
    "Command": "Lệnh mẫu (Template command)",
}
"""The names a clerk sees in Word, by style id without its language."""


@frozen
class Style:
    """A paragraph style; sizes and vertical distances in points, indents in millimetres."""

    size: float
    bold: bool = False
    italic: bool = False
    align: str = "left"
    """"left", "center", "right" or "both"."""
    before: float = 0
    after: float = 0
    first_line: float = 0
    first_line_characters: int = 0
    """In hundredths of a character; overrules `first_line` where Word knows the grid."""
    left: float = 0
    hanging: float = 0
    line: float = 1
    """In lines; `exact` overrules it."""
    exact: float = 0
    keep_next: bool = False
    keep_lines: bool = False
    color: str = ""
    """Six hexadecimal digits; empty for black."""
    east_asia: str = EAST_ASIA
    outline: int | None = None
    """0 for what the navigation pane shows on top; None for what it leaves out."""
    border: str = ""
    """Kind of a rule over the paragraph ("single"); empty for none."""
    snap: bool = True
    """Whether its lines stand on the page's grid of lines, where there is one."""
    spacing: float = 0
    """Added to the width of every character, in points."""
    underline: bool = False


def with_party(styles: Mapping[str, Style], heading: float, kind: float, list_: float) -> dict[str, Style]:
    """Return `styles` with those of Party papers, in sizes of a language (36-HD/VPTW: 14-15, 15, 12).

    The room for a national emblem is added too: it stands over the name of the office in a công hàm.
    """
    centred = Style(heading, align="center")
    party = {
        "PartyName": replace(styles["Nation"], size=kind),
        "PartySuperior": centred,
        "PartyIssuer": replace(centred, bold=True),
        "PartyNumber": centred,
        "PartyDateLine": replace(centred, italic=True),
        "PartyKind": replace(styles["Kind"], size=kind),
        "PartyAddressee": replace(styles["Addressee"], italic=styles["DateLine"].italic),
        "PartyBasis": styles["Body"],
        "PartyPost": replace(styles["SignaturePost"], bold=False),
        "PartyRecipientsHeading": Style(heading, underline=True, keep_next=True),
        "PartyRecipient": Style(list_, keep_next=True),
        "Emblem": Style(12, before=48, align="center"),
    }
    return {**styles, **party}


@frozen
class Page:
    """An A4 page in millimetres."""

    top: float
    bottom: float
    left: float
    right: float
    header: float
    footer: float
    line_pitch: int = 0
    """Grid of lines, in twips; 0 for none."""
    turned: bool = False
    """It lies on its side."""
    side: tuple[float, float, float, float] | None = None
    """Top, bottom, left, right of a page on its side, where they are not the same."""

    @property
    def width(self) -> float:
        """Width of the type area."""
        return (297 if self.turned else 210) - self.left - self.right

    def on_its_side(self) -> Page:
        """Return the page turned, as wide tables need it."""
        top, bottom, left, right = self.side or (self.top, self.bottom, self.left, self.right)
        return replace(self, top=top, bottom=bottom, left=left, right=right, turned=True)


@frozen
class Typography:
    """The look of one language."""

    code: str
    tag: str
    """BCP 47."""
    page: Page
    base: Style
    """What a paragraph without a style of its own looks like."""
    styles: Mapping[str, Style]
    """By id without language; the keys of `NAMES`."""
    label: Style
    """The words before a colon, inside a paragraph: only weight and fonts count."""
    page_number: str
    """"top": centred in the top margin from page 2; "bottom": between dashes, odd right, even left."""

    @property
    def suffix(self) -> str:
        """What the ids of this language's styles end in."""
        return self.code.capitalize()
