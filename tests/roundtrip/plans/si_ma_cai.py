"""Si Ma Cai and Mã Quan, 2024: Vietnamese and Chinese."""

from tests.roundtrip.plans.plan import (
    ROOM,
    Kind,
    Plan,
    added,
    also,
    carried,
    comment,
    date,
    deleted,
    everywhere,
    figure,
    filled,
    fixed,
    hours,
    joined,
    noise,
    parted,
    row_added,
    row_deleted,
    row_moved,
    text,
)

CASE = "si-ma-cai--ma-quan-2024"
NO_CHINESE = "[chưa có bản tiếng Trung]"

INVITATION_VI = (
    filled(
        Kind.DATE,
        "papers.invitation.date",
        f"Si Ma Cai, ngày{ROOM}",
        f"ngày{ROOM}tháng{ROOM}năm{ROOM}",
        "ngày 25 tháng 7 năm 2024",
    ),
    text("people.trinh-cam.name.vi", "Kính gửi: Ông Trịnh Cẩm", "Trịnh Cẩm", "Trịnh Cầm"),
    text("visit.purpose[0].vi", "- Trao đổi tình hình", "tình hình", "tình hình hợp tác"),
    deleted("visit.purpose[1]", "- Ký kết biên bản ghi nhớ hợp tác", "ký kết biên bản ghi nhớ hợp tác"),
    added(
        "visit.purpose[2]",
        "- Thăm Nhà máy thủy điện Pa Ke",
        "- Giao lưu văn hóa, thể thao.",
        "giao lưu văn hóa, thể thao",
    ),
    fixed("Chúng tôi tin tưởng chuyến thăm", "Chúng tôi tin tưởng", "Chúng tôi tin tưởng rằng"),
    comment("visit.purpose[2].vi", "- Thăm Nhà máy thủy điện Pa Ke", "Pa Ke", "Kiểm tra lại tên."),
)

INVITATION_ZH = (
    filled(
        Kind.DATE, "papers.invitation.date", f"新马街，{ROOM}", f"{ROOM}年{ROOM}月{ROOM}日", "2024年7月25日"
    ),
    also(
        filled(Kind.TEXT, "people.trinh-cam.name.zh", "尊敬的马关县委书记", NO_CHINESE, "郑某"),
        "新马街县委诚邀由",
    ),
    text("visit.purpose[0].zh", "1.交流两县合作情况", "交流两县合作情况", "交流两县经贸合作情况"),
    comment("visit.purpose[1].zh", "2.签署合作备忘录", "合作备忘录", "请核对名称。"),
    added("visit.purpose[3]", "3.参观Pa Ke水电站", "4.举办文化、体育交流活动。", "举办文化、体育交流活动"),
    fixed("相信此次访问将进一步巩固", "相信此次访问", "我们相信此次访问"),
)

PROGRAMME_VI = (
    hours("programme[0].sessions[0].time", 1, "08:30 – 10:00"),
    text("programme[0].sessions[0].what.vi", "Hội đàm", "Hội đàm", "Hội đàm giữa lãnh đạo hai huyện"),
    row_deleted("programme[0].sessions[1]", "Lễ ký kết"),
    row_added(
        "programme[0].sessions[2]",
        "Thăm Nhà máy thủy điện Pa Ke",
        "14:00 – 16:00",
        "Giao lưu văn hóa, thể thao",
    ),
    fixed("Chương trình có thể được điều chỉnh", "tình hình thực tế", "điều kiện thực tế"),
    comment("programme[0].sessions[2].what.vi", "Thăm Nhà máy thủy điện", "Pa Ke", "Bố trí xe đưa đón."),
)

PROGRAMME_ZH = (
    hours("programme[0].sessions[0].time", 1, "8:30—10:00"),
    text("programme[0].sessions[2].what.zh", "参观Pa Ke水电站", "参观", "考察"),
    row_moved("programme[0].sessions[2]", "考察Pa Ke水电站", "会谈", swaps="programme[0].sessions[1]"),
    fixed("本日程可根据实际情况调整", "本日程可根据", "本日程可以根据"),
    comment("programme[0].sessions[1].what", "签署仪式", "签署", "请核对。"),
)

MEMORANDUM_VI = (
    text(
        "papers.memorandum.bases[0].vi",
        "Căn cứ kết quả hội đàm",
        "kết quả hội đàm",
        "kết quả các cuộc hội đàm",
    ),
    date("papers.memorandum.bases[1].date", "Căn cứ Biên bản do Bí thư", "20/4/2023", "21/4/2023"),
    comment("agreed[4].points[0]", "Tổ chức giao lưu văn hóa, thể thao", "du lịch", "Nêu rõ thời gian."),
    also(
        figure(
            "agreed[6].points[0].quarter",
            "1. Báo cáo cấp có thẩm quyền của mỗi Bên",
            "quý IV/2024",
            "quý I/2025",
        ),
        "- Khoản 1 Điều 7",
    ),
    deleted("agreed[7].points[1]", "2. Lực lượng bảo vệ biên giới", "Lực lượng bảo vệ biên giới hai Bên"),
    noise("3. Phối hợp phòng, chống các loại tội phạm", "3. Phối hợp", "2. Phối hợp"),
    added(
        "agreed[9].points[1]",
        "Kịp thời thông báo cho nhau tình hình dịch bệnh",
        "Phối hợp kiểm dịch y tế biên giới, trao đổi số liệu giám sát bệnh truyền nhiễm.",
    ),
    carried(
        "papers.memorandum.provisions[1]",
        "2. Mỗi Bên chỉ định cơ quan đầu mối",
        "7. Mỗi Bên có thể chấm dứt",
        "Mỗi Bên chỉ định cơ quan đầu mối",
    ),
    fixed("Hai bên nêu trên sau đây gọi chung", "Hai bên nêu trên", "Hai bên nói trên"),
)

MEMORANDUM_ZH = (
    fixed("上述两方以下统称", "上述两方", "上述双方"),
    date("papers.memorandum.bases[1].date", "双方县委书记签署的会谈纪要", "4月20日", "4月21日"),
    text("agreed[3].points[0].zh", "一、合作开展贸易促进活动", "的商品", "的特色商品"),
    also(
        figure("agreed[6].points[0].quarter", "一、报请各自主管部门批准", "2024年第四季度", "2025年第一季度"),
        "第七条第一款",
    ),
    deleted("agreed[7].points[1]", "二、双方边防力量", "双方边防力量严格执行"),
    noise("三、合作预防和打击", "三、合作", "二、合作"),
    added(
        "agreed[8].points[2]",
        "二、依照各自国家法律",
        "三、引导边民持有效证件经规定口岸往来。",
        "引导边民持有效证件经规定口岸往来。",
    ),
    comment("agreed[5].points[0]", "合作开展防灾减灾工作", "灾后恢复", "请核对。"),
)

MEMORANDUM_VI_ZH = (
    everywhere("people.trinh-cam.name.vi", "Trịnh Cẩm", "Trịnh Cầm"),
    text(
        "agreed[3].points[1].vi",
        "2. Tạo điều kiện cho doanh nghiệp hai địa phương",
        "giao thương",
        "giao thương, đầu tư",
    ),
    text("agreed[3].points[1].zh", "二、为两地企业开展经贸往来", "经贸往来", "经贸往来、投资合作"),
    text("agreed[4].points[0].zh", "举办文化、体育交流活动", "体育交流", "体育、教育交流"),
    fixed("上述两方以下统称", "上述两方", "上述双方", language="zh"),
)

MEMORANDUM_SEAMS_VI = (
    joined("agreed[3].points[0]", "1. Phối hợp xúc tiến thương mại", "2. ", "Tạo điều kiện cho doanh nghiệp"),
    parted("agreed[5].points[0]", "Phối hợp phòng, chống và giảm nhẹ", "kịp thời thông báo"),
)

MEMORANDUM_SEAMS_ZH = (
    joined("agreed[0].points[0]", "一、双方领导每年会晤一次", "二、", "落实党建", by=""),
    parted("agreed[2].points[0]", "交流农业和农村发展经验", "相互介绍"),
)

PLANS = (
    Plan(CASE, "invitation.vi", INVITATION_VI),
    Plan(CASE, "invitation.zh", INVITATION_ZH),
    Plan(CASE, "programme.vi", PROGRAMME_VI),
    Plan(CASE, "programme.zh", PROGRAMME_ZH),
    Plan(CASE, "memorandum.vi", MEMORANDUM_VI, MEMORANDUM_SEAMS_VI),
    Plan(CASE, "memorandum.zh", MEMORANDUM_ZH, MEMORANDUM_SEAMS_ZH),
    Plan(CASE, "memorandum.vi-zh", MEMORANDUM_VI_ZH),
)
