"""Keys of a dossier's and an office file's first level."""

from docgen.dossier.keys.acceptance import AcceptedKeys
from docgen.dossier.keys.agreement import FieldKeys, ReviewKeys
from docgen.dossier.keys.clauses import ClauseKeys
from docgen.dossier.keys.deadlines import DAYS_OFF, DONE, LEAD_TIMES, WORKING_DAYS
from docgen.dossier.keys.draft import DraftKeys
from docgen.dossier.keys.leave import ReviewedKeys
from docgen.dossier.keys.lexicon import EntryKeys
from docgen.dossier.keys.papers import PapersKeys
from docgen.dossier.keys.parties import DelegationKeys, PartyKeys, PersonKeys
from docgen.dossier.keys.visit import ProgrammeDayKeys, VisitKeys
from docgen.dossier.kinds import (
    LANGUAGE_CODES,
    LINE,
    VERSION,
    Choice,
    Key,
    ListOf,
    MapOf,
    MapOfClauses,
    MapOfEntries,
    Nested,
    Record,
)
from docgen.dossier.kinds.house import FormRules
from docgen.messages import _


class OfficeKeys(Record):
    """What an office file may say."""

    title = "office"
    vi = "Tệp cơ quan: những gì nhiều hồ sơ dùng chung."
    en = "An office file: what many dossiers share."

    docgen_office = Key(
        VERSION,
        vi="Đây là tệp cơ quan, định dạng 1.",
        en="This is an office file, in format 1.",
        example="1",
        required=True,
        name="docgen-office",
    )
    languages = Key(
        ListOf(Choice(_("language"), LANGUAGE_CODES)),
        vi="Các ngôn ngữ; ngôn ngữ đầu là của chữ không ghi ngôn ngữ.",
        en="Languages; the first is that of plain strings.",
        example="[vi, lo]",
    )
    include = Key(
        ListOf(LINE),
        vi="Các tệp cơ quan dùng thêm.",
        en="Office files to include.",
        example="[offices/thuan-chau.yaml]",
    )
    parties = Key(
        MapOf(Nested(PartyKeys)),
        vi="Các bên, theo mã.",
        en="The parties, by id.",
        example="{hua-muong: {place: la.huamuang}}",
    )
    people = Key(
        MapOf(Nested(PersonKeys)),
        vi="Những người được nhắc đến, theo mã.",
        en="The people, by id.",
        example="{hua-muong-head: {party: hua-muong, posts: [post.district_chief.la]}}",
    )
    papers = Key(
        Nested(PapersKeys),
        vi="Mặc định cho từng loại văn bản; chỉ dùng khi hồ sơ có đặt văn bản ấy.",
        en="Defaults for each paper, used where the dossier orders that paper.",
        example="{memorandum: {provisions: [final.funding]}}",
    )
    forms = Key(
        FormRules(),
        vi="Quy tắc thể thức của cơ quan, theo thể thức và mã; `docgen inspect --office` dùng đến.",
        en="The office's own rules for forms, by form and id; `docgen inspect --office` heeds them.",
        example="{nd30: {P2.left: 25-35, B9: off}}",
    )
    lexicon = Key(
        MapOfEntries(Nested(EntryKeys)),
        vi="Mục từ của cơ quan, theo mã; dùng như mục từ của docgen, và trước các mục ấy.",
        en="The office's own entries for the lexicon, by id; used as docgen's are, and before them.",
        example="{organ.border_desk: {vi: Ban Biên giới, lo: …}}",
    )
    clauses = Key(
        MapOfClauses(Nested(ClauseKeys)),
        vi="Điều khoản mẫu của cơ quan, theo mã; dùng như điều khoản của docgen.",
        en="The office's own clauses, by id; used as those of docgen are.",
        example="{border.our-market: {field: field.trade, vi: …, lo: …}}",
    )
    reviewed = Key(
        Nested(ReviewedKeys),
        vi="Ngôn ngữ nào có câu chữ tạm dịch đã được người thạo tiếng đọc lại, ai đọc, ngày nào.",
        en="The languages whose provisional wording somebody who knows has read: who, and when.",
        example="{lo: {by: 'Phòng Lãnh sự - Lễ tân, Sở Ngoại vụ', date: 2026-11-20}}",
    )
    lead_times = LEAD_TIMES
    days_off = DAYS_OFF
    working_days = WORKING_DAYS


class DossierKeys(Record):
    """What a dossier may say."""

    title = "dossier"
    vi = "Hồ sơ: mọi điều về một chuyến thăm hoặc một thỏa thuận, mỗi điều nói một lần."
    en = "A dossier: everything about one visit or one agreement, each fact said once."

    docgen = Key(VERSION, vi="Định dạng hồ sơ.", en="The format of the dossier.", example="1", required=True)
    languages = Key(
        ListOf(Choice(_("language"), LANGUAGE_CODES)),
        vi="Ngôn ngữ của các văn bản; ngôn ngữ đầu là ngôn ngữ làm việc.",
        en="Languages of the papers; the first is the working language.",
        example="[vi, lo]",
        required=True,
    )
    include = OfficeKeys.include
    draft = Key(
        Nested(DraftKeys),
        vi="Văn bản còn là dự thảo: lần mấy, ngày nào; in ở đầu trang cho đến khi `--final`.",
        en="The papers are a draft: its number and date, printed in the head of every page until `--final`.",
        example="{number: 2, date: 2026-11-20}",
    )
    parties = Key(
        OfficeKeys.parties.kind, vi="Các bên, theo mã.", en="The parties, by id.",
        example="{hua-muong: {place: la.huamuang}}", required=True,
    )  # fmt: skip
    people = OfficeKeys.people
    visit = Key(
        Nested(VisitKeys),
        vi="Chuyến thăm.",
        en="The visit.",
        example="{host: thuan-chau, guests: [hua-muong]}",
    )
    delegations = Key(
        MapOf(Nested(DelegationKeys), by_party=True),
        vi="Các đoàn, theo mã của bên cử đi.",
        en="The delegations, by the id of the party that sends them.",
        example="{hua-muong: {head: hua-muong-head, size: 12}}",
    )
    programme = Key(
        ListOf(Nested(ProgrammeDayKeys)),
        vi="Chương trình từng ngày.",
        en="The programme, day by day.",
        example="[{date: 2023-08-02, sessions: […]}]",
    )
    cooperation = Key(
        ListOf(Nested(ReviewKeys)),
        vi="Kết quả hợp tác đã qua.",
        en="What was done so far.",
        example="[{year: 2022, what: {vi: …}}]",
    )
    agreed = Key(
        ListOf(Nested(FieldKeys)),
        vi="Những điều thống nhất, theo lĩnh vực.",
        en="What is agreed, by field.",
        example="[{field: field.border, points: […]}]",
    )
    forms = OfficeKeys.forms
    lexicon = OfficeKeys.lexicon
    clauses = OfficeKeys.clauses
    lead_times = OfficeKeys.lead_times
    days_off = OfficeKeys.days_off
    working_days = OfficeKeys.working_days
    done = DONE
    papers = Key(
        Nested(PapersKeys),
        vi="Các văn bản cần làm.",
        en="The papers that are wanted.",
        example="{programme: {}}",
    )
    reviewed = OfficeKeys.reviewed
    accepted = Key(
        ListOf(Nested(AcceptedKeys)),
        vi="Những điều `docgen concord` và `docgen check` đã báo mà cơ quan chấp nhận, kèm lý do.",
        en="What `docgen concord` and `docgen check` found and is accepted, with the reason.",
        example="[{where: 'cooperation[1]', what: date, reason: …}]",
    )
