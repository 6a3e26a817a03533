"""Keys of the office's calendar: lead times, the year's swapped days, what is done."""

from docgen.dossier.deadlines import COUNTED, STEPS
from docgen.dossier.kinds import DATE, LINE, Choice, Count, Flag, Key, ListOf, MapOf, Nested, Record
from docgen.messages import _


class LeadTimeKeys(Record):
    """How long before or after its event a step is due."""

    title = "lead time"
    vi = "Thời hạn của một bước: trước (hoặc sau) chuyến thăm, lễ ký bao nhiêu ngày, theo văn bản nào."
    en = "How long before or after its event (arrival, end, signing) a step is due, and who says so."

    days = Key(Count(0, 366), vi="Số ngày.", en="How many days.", example="5", required=True)
    count = Key(
        Choice(_("way of counting"), COUNTED),
        vi="Tính ngày làm việc (mặc định) hay ngày liên tục.",
        en="Whether working days are counted, as by default, or calendar days.",
        example="working",
    )
    source = Key(
        LINE,
        vi="Văn bản quy định; không có thì ghi là chưa kiểm chứng.",
        en="The document that says so; without one the step is shown as not verified.",
        example="Quyết định 1014/QĐ-UBND, Điều 7",
    )
    verified = Key(
        Flag(),
        vi="Đã đọc được nguồn ấy và nguồn ấy nói đúng như vậy; mặc định `true` khi có nguồn.",
        en="Whether somebody read that source and it says so; `true` by default where there is one.",
        example="false",
    )


LEAD_TIMES = Key(
    MapOf(Nested(LeadTimeKeys)),
    vi=f"Thời hạn của các bước, theo mã bước: {', '.join(f'`{step}`' for step in STEPS)}.",
    en=f"Lead times of the steps, by step: {', '.join(f'`{step}`' for step in STEPS)}.",
    example="{request: {days: 5, count: working, source: …}}",
)
DAYS_OFF = Key(
    ListOf(DATE),
    vi="Ngày nghỉ bù, nghỉ hoán đổi của năm, ngoài ngày lễ đã biết.",
    en="Days off beside the public holidays that docgen knows: the year's official swaps.",
    example="[2027-08-30]",
)
WORKING_DAYS = Key(
    ListOf(DATE),
    vi="Ngày làm bù (thứ Bảy, Chủ Nhật hoặc ngày lễ).",
    en="Weekends and holidays that are worked in their stead.",
    example="[2027-08-28]",
)
DONE = Key(
    MapOf(DATE),
    vi="Các bước đã xong, theo mã bước, kèm ngày.",
    en="Steps that are done, each with the day.",
    example="{request: 2023-07-20}",
)
