"""Small dossiers made by hand: two localities that meet, with words in every language.

`meeting(...)` is a visit of Hua Mường (or of several Lao partners) to Thuận Châu with every paper
ordered; keyword arguments replace parts of it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from docgen.dossier.agreement import Field, Point, Provision, Review
from docgen.dossier.model import Dossier
from docgen.dossier.orders import (
    CongratulationOrder,
    DelegationOrder,
    InvitationOrder,
    Issue,
    MemorandumOrder,
    NoticeOrder,
    Orders,
    ProgrammeOrder,
    ReportOrder,
    Signature,
    ThanksOrder,
)
from docgen.dossier.parties import Delegation, Party, Person, Post
from docgen.dossier.text import Text
from docgen.dossier.visit import Basis, Facts, ProgrammeDay, Purpose, Session, Visit
from docgen.languages.values import Amount, Day, Days, Hours, Term


def text(vi: str = "", lo: str = "", zh: str = "", path: str = "") -> Text:
    """Return a text with the languages given."""
    words = {"vi": vi, "lo": lo, "zh": zh}
    return Text({language: said for language, said in words.items() if said}, path=path)


THUAN_CHAU = Party(
    id="thuan-chau",
    country="VN",
    level="district",
    name=text("Thuận Châu", "ທ້ວນເຈົາ", "顺州"),
    full=text("huyện Thuận Châu", "ເມືອງທ້ວນເຈົາ", "顺州县"),
    body=text("Ủy ban nhân dân huyện Thuận Châu", "ຄະນະກຳມະການປະຊາຊົນເມືອງ ທ້ວນເຈົາ", "顺州县人民委员会"),
    province=text("tỉnh Sơn La", "ແຂວງເຊີນລາ", "山罗省"),
    abbreviation="UBND",
)
HUA_MUONG = Party(
    id="hua-muong",
    country="LA",
    level="district",
    name=text("Hua Mường", "ຫົວເມືອງ", "华孟"),
    full=text("huyện Hua Mường", "ເມືອງຫົວເມືອງ", "华孟县"),
    body=text("Chính quyền huyện Hua Mường", "ອຳນາດການປົກຄອງເມືອງຫົວເມືອງ", "华孟县政府"),
    province=text("tỉnh Hủa Phăn", "ແຂວງຫົວພັນ", "华潘省"),
)
MA_QUAN = Party(
    id="ma-quan",
    country="CN",
    level="county",
    name=text("Mã Quan", "ມ້າກວານ", "马关"),
    full=text("huyện Mã Quan", "ເມືອງມ້າກວານ", "马关县"),
    body=text("Chính quyền nhân dân huyện Mã Quan", "ລັດຖະບານປະຊາຊົນເມືອງມ້າກວານ", "马关县人民政府"),
    province=text("châu Văn Sơn, tỉnh Vân Nam", "ແຂວງເວີນຊານ", "云南省文山州"),
)

CHAIR = Person(
    id="chair",
    party="thuan-chau",
    name=text("Nguyễn Văn A", "ຫງວຽນ ວັນ ອາ", "阮文甲"),
    posts=(
        Post(
            text("Chủ tịch Ủy ban nhân dân huyện", "ປະທານຄະນະກຳມະການປະຊາຊົນເມືອງ", "县人民委员会主席"),
            text(
                "Chủ tịch Ủy ban nhân dân huyện Thuận Châu",
                "ປະທານຄະນະກຳມະການປະຊາຊົນເມືອງ ທ້ວນເຈົາ",
                "顺州县人民委员会主席",
            ),
        ),
    ),
    honorific=text("đồng chí", "ສະຫາຍ", "同志"),
)
CHIEF = Person(
    id="chief",
    party="hua-muong",
    name=None,
    posts=(
        Post(
            text("Bí thư Huyện ủy", "ເລຂາພັກເມືອງ", "县委书记"),
            text("Bí thư Huyện ủy Hua Mường", "ເລຂາພັກເມືອງ ຫົວເມືອງ", "华孟县委书记"),
        ),
        Post(
            text("Huyện trưởng", "ເຈົ້າເມືອງ", "县长"),
            text("Huyện trưởng huyện Hua Mường", "ເຈົ້າເມືອງ ຫົວເມືອງ", "华孟县县长"),
        ),
    ),
    honorific=text("đồng chí", "ສະຫາຍ", "同志"),
)

DATES = Days(dt.date(2023, 8, 2), dt.date(2023, 8, 4))
ISSUE = Issue(
    issuer="thuan-chau",
    symbol="CT-UBND",
    date=Day(2023, 7),
    signature=Signature(person="chair"),
    recipients=(text("Sở Ngoại vụ", "ພະແນກພົວພັນຕ່າງປະເທດ", "外事厅"),),
    file_under=text("VT", "ຫ້ອງການ", "存档"),
)
ORDERS = Orders(
    invitation=InvitationOrder(
        ISSUE,
        to=("hua-muong",),
        bases=(
            Basis(
                kind=text("Quyết định", "ຂໍ້ຕົກລົງ", "决定"),
                ref="607-QĐ/TU",
                date=Day(2018, 4, 5),
                issuer=text("Tỉnh ủy Sơn La", "ຄະນະພັກແຂວງ ເຊີນລາ", "山罗省委"),
            ),
        ),
        reply_by=Day(2023, 7, 20),
        review=True,
    ),
    programme=ProgrammeOrder(Issue(issuer="thuan-chau")),
    memorandum=MemorandumOrder(
        title=text("Biên bản thỏa thuận hợp tác", "ຂໍ້ຕົກລົງການຮ່ວມມື", "合作协议"),
        round=12,
        term=Term(2023, 2025),
        place=text("huyện Thuận Châu", "ເມືອງທ້ວນເຈົາ", "顺州县"),
        provisions=(Provision("final.funding"), Provision("final.term")),
    ),
    congratulation=CongratulationOrder(
        ISSUE,
        to=("hua-muong",),
        occasion=text("tết cổ truyền Bunpimay", "ບຸນປີໃໝ່ລາວ", "老挝新年"),
        wishes=(text("Chúc sức khỏe.", "ຂໍອວຍພອນສຸຂະພາບ.", "祝身体健康。"),),
    ),
    thanks=ThanksOrder(replace(ISSUE, issuer="hua-muong", signature=Signature()), to=("thuan-chau",)),
    notice=NoticeOrder(ISSUE, of=("hua-muong",)),
    delegation=DelegationOrder(ISSUE, of=("hua-muong",)),
    report=ReportOrder(ISSUE),
)


def meeting(**changes: object) -> Dossier:
    """Return the visit of Hua Mường to Thuận Châu in Vietnamese and Lao, with `changes`."""
    return replace(_MEETING, **changes)  # type: ignore[arg-type]


def orders(**changes: object) -> Orders:
    """Return the orders of the visit with `changes`."""
    return replace(ORDERS, **changes)  # type: ignore[arg-type]


_MEETING = Dossier(
    name="visit",
    languages=("vi", "lo"),
    parties={"thuan-chau": THUAN_CHAU, "hua-muong": HUA_MUONG},
    people={"chair": CHAIR, "chief": CHIEF},
    visit=Visit(
        host="thuan-chau",
        guests=("hua-muong",),
        dates=DATES,
        planned=True,
        event=text("Hội nghị công tác", "ກອງປະຊຸມເຮັດວຽກ", "工作会议"),
        round=12,
        purpose=(Purpose(text("trao đổi kinh nghiệm", "ແລກປ່ຽນບົດຮຽນ", "交流经验")),),
    ),
    delegations={"hua-muong": Delegation("hua-muong", head="chief", size=12)},
    programme=(
        ProgrammeDay(
            Days(dt.date(2023, 8, 2), dt.date(2023, 8, 2)),
            (
                Session(
                    text("Hội đàm", "ການພົບປະເຈລະຈາ", "会谈"),
                    time=Hours(dt.time(8), dt.time(9, 30)),
                    where=text("Hội trường", "ຫ້ອງປະຊຸມ", "会议室"),
                ),
            ),
        ),
    ),
    cooperation=(
        Review(
            text("hỗ trợ {amount}", "ຊ່ວຍເຫຼືອ {amount}", "支持{amount}"),
            year=2021,
            facts=Facts(amount=Amount(Decimal(50_000_000), "VND")),
        ),
    ),
    agreed=(
        Field(
            text("Biên giới", "ຊາຍແດນ", "边境"),
            (
                Point(text("Tuần tra song phương.", "ລາດຕະເວນສອງຝ່າຍ.", "开展双边巡逻。")),
                Point(text("Khảo sát cầu.", "ສຳຫຼວດຂົວ.", "勘察桥梁。"), needs_superior_approval=True),
            ),
        ),
    ),
    papers=ORDERS,
)
