"""The vocabulary of a plan, as data, made of the same bricks as that of dossiers."""

from __future__ import annotations

from docgen.batch.kinds import Done, Partners, Passed
from docgen.dossier.keys import CongratulationKeys, OfficeKeys
from docgen.dossier.kinds import (
    LANGUAGE_CODES,
    LINE,
    PARTIAL_DATE,
    VERSION,
    Choice,
    Flag,
    Key,
    ListOf,
    Nested,
    Record,
)
from docgen.messages import _
from docgen.papers.plan import PAPERS


class EntryKeys(Record):
    """One occasion, or one dossier."""

    title = "entry"
    vi = "Một dịp lễ để gửi thư, hoặc một hồ sơ."
    en = "One occasion to write on, or one dossier."

    occasion = Key(
        LINE,
        vi="Dịp lễ: mã trong từ điển.",
        en="The occasion: an entry of the lexicon.",
        example="occasion.la.national_day",
    )
    dossier = Key(
        LINE,
        vi="Hoặc một hồ sơ có sẵn: đường dẫn tính từ tệp kế hoạch.",
        en="Or a dossier: its path from the plan.",
        example="so-ngoai-vu-son-la--9-tinh-lao-2024.yaml",
    )
    name = Key(
        LINE,
        vi="Tên thư mục của các thư; mặc định theo dịp lễ hoặc hồ sơ.",
        en="The name of the letters' folder; that of the occasion or dossier where left out.",
        example="quoc-khanh-lao",
    )
    partners = Key(
        Partners(),
        vi="Gửi những đối tác nào; mặc định là mọi đối tác hợp với dịp lễ. Với hồ sơ: gửi giấy tờ của hồ sơ "
        "cho những đối tác này.",
        en="To which partners; everybody whom the occasion suits where left out. With a dossier: its papers "
        "go to these.",
        example="{country: LA, group: party}",
    )
    issuer = Key(LINE, vi="Bên ban hành.", en="The party that issues them.", example="son-la")
    include = Key(
        OfficeKeys.include.kind,
        vi="Tệp cơ quan thay cho `include` của kế hoạch.",
        en="Office files, in the place of the plan's `include`.",
        example="[offices/tinh-uy-son-la.yaml]",
    )
    papers = Key(
        ListOf(Choice(_("paper"), PAPERS)),
        vi="Với hồ sơ: chỉ làm những loại văn bản này.",
        en="With a dossier: only these papers.",
        example="[invitation, notice]",
    )
    languages = Key(
        ListOf(Choice(_("language"), LANGUAGE_CODES)),
        vi="Chỉ bằng những ngôn ngữ này.",
        en="Only in these languages.",
        example="[vi, lo]",
    )
    date = Key(PARTIAL_DATE, vi="Ngày ghi trên thư.", en="Day of the letters.", example="2026-11")
    every_year = Key(
        Flag(),
        vi="Gửi cả khi không phải năm tròn, dù dịp lễ thường chỉ gửi vào năm tròn.",
        en="Write also in years that are not round, on an occasion of round years.",
        example="true",
    )
    done = Key(
        Done(),
        vi="Thư đã gửi: `true`, hoặc mã những đối tác đã gửi; `docgen plan` không nhắc nữa. "
        "Chỉ dùng cho dịp lễ.",
        en="The letters are sent: `true`, or to which partners; `docgen plan` stops calling them due. On an "
        "occasion alone.",
        example="[luang-prabang, houaphan]",
    )
    congratulation = Key(
        Passed(CongratulationKeys),
        vi="Những gì khác của thư chúc mừng, như trong hồ sơ: `form`, `wishes`, `symbol`, `signature`…",
        en="All else of the letter, as in a dossier: `form`, `wishes`, `symbol`, `signature` …",
        example="{form: party, wishes: [{vi: …, lo: …}]}",
    )


class PlanKeys(Record):
    """What a plan says."""

    title = "plan"
    vi = "Kế hoạch: giấy tờ của một năm, gửi cho nhiều đối tác."
    en = "A plan: a year's paperwork, for many partners."

    docgen_plan = Key(
        VERSION,
        vi="Đây là kế hoạch, định dạng 1.",
        en="This is a plan, in format 1.",
        example="1",
        required=True,
        name="docgen-plan",
    )
    year = Key(
        CongratulationKeys.year.kind,
        vi="Năm: ngày lễ và số năm kỷ niệm tính theo năm này.",
        en="The year: days and anniversaries are counted in it.",
        example="2026",
        required=True,
    )
    languages = Key(
        ListOf(Choice(_("language"), LANGUAGE_CODES)),
        vi="Ngôn ngữ của thư; ngôn ngữ đầu là ngôn ngữ làm việc. Mỗi đối tác nhận thư bằng ngôn ngữ làm việc "
        "và tiếng của nước mình.",
        en="Languages of the letters; the first is the working language. Each partner gets the working "
        "language and that of its country.",
        example="[vi, lo]",
        required=True,
    )
    include = OfficeKeys.include
    addresses = Key(
        LINE,
        vi="Sổ địa chỉ (XLSX, CSV hoặc YAML), để cạnh kế hoạch.",
        en="The address book (XLSX, CSV or YAML), beside the plan.",
        example="partners-2026.xlsx",
    )
    issuer = Key(
        LINE,
        vi="Bên ban hành, nếu mục không ghi.",
        en="The issuer, where an entry names none.",
        example="son-la",
    )
    letters = Key(
        ListOf(Nested(EntryKeys)),
        vi="Các thư cần làm.",
        en="The letters that are wanted.",
        example="[{occasion: occasion.la.national_day, issuer: son-la}]",
        required=True,
    )
