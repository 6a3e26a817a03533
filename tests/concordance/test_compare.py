"""Two texts: what is the same in other figures and words, and what is not."""

from __future__ import annotations

import pytest

from docgen.concordance import Discord, compare

# ruff: noqa: E501 - a pair a line

SAME = [
    ("vi", "1.234,5 tấn", "zh", "1,234.5吨"),
    ("vi", "1.234,5 tấn", "lo", "1234.5 ໂຕນ"),
    ("vi", "tăng 8,1%", "zh", "增长百分之八点一"),
    ("vi", "ba người", "zh", "3人"),
    ("vi", "hai mươi mốt huyện", "lo", "21 ເມືອງ"),
    ("vi", "một trăm linh năm hộ", "zh", "一百零五户"),
    ("vi", "hai mươi tư giờ", "zh", "24小时"),
    ("vi", "hai mươi năm", "lo", "ຊາວປີ"),
    ("vi", "tháng Tám năm 2023", "lo", "ເດືອນ 8 ປີ 2023"),
    ("vi", "tháng Tám năm 2023", "zh", "二〇二三年八月"),
    ("vi", "ngày 02–04/8/2023", "lo", "ວັນທີ 2-4 ສິງຫາ 2023"),
    ("vi", "từ ngày 02 đến ngày 04/8/2023", "zh", "2023年8月2日至4日"),
    ("vi", "từ ngày 30/4 đến ngày 02/5/2024", "zh", "2024年4月30日至5月2日"),
    ("vi", "lúc 15 giờ", "lo", "ເວລາ ບ່າຍ 3 ໂມງ"),
    ("vi", "lúc 3 giờ chiều", "zh", "15:00"),
    ("vi", "lúc 15h30", "zh", "下午3点半"),
    ("vi", "50 triệu đồng", "lo", "50 ລ້ານດົ່ງ"),
    ("vi", "50 triệu đồng", "zh", "5000万越盾"),
    ("vi", "5 tỷ đồng", "zh", "50亿越盾"),
    ("vi", "1.200 tỷ đồng", "zh", "1.2万亿越盾"),
    ("vi", "5-7 triệu đồng", "zh", "500万至700万越盾"),
    ("vi", "lần thứ XII", "lo", "ຄັ້ງທີ 12"),
    ("vi", "lần thứ mười hai", "zh", "第十二次"),
    ("vi", "quý IV/2024", "lo", "ໄຕມາດທີ 4 ປີ 2024"),
    ("vi", "quý tư năm 2024", "zh", "2024年第四季度"),
    ("vi", "giai đoạn 2024-2026", "zh", "2024年至2026年"),
    ("vi", "Quyết định số 607-QĐ/TU", "zh", "第607-QD/TU号决定"),
    ("vi", "công văn số 12 năm 2024", "zh", "〔2024〕12号公函"),
    ("vi", "sáu tháng đầu năm 2024", "zh", "2024年上半年"),
    ("vi", "dài 2.300 km", "zh", "长2300公里"),
    ("vi", "hai phần ba số hộ", "zh", "三分之二的农户"),
    ("vi", "đồng chí Nguyễn Văn Hùng", "lo", "ສະຫາຍ ຫງວຽນ ວັນ ຮຸ່ງ"),
    ("vi", "phòng, chống dịch Covid-19", "zh", "防控新冠肺炎疫情"),
    ("vi", "thứ Hai ngày 12/8/2024", "zh", "2024年8月12日星期一"),
]
QUIET = [
    ("vi", "Hai bên nhất trí một số nội dung.", "zh", "双方一致同意一些内容。"),
    ("vi", "Hai Bên thống nhất.", "lo", "ສອງຝ່າຍເຫັນດີເປັນເອກະພາບ."),
    ("vi", "Một mặt giữ ổn định.", "lo", "ດ້ານໜຶ່ງຮັກສາຄວາມໝັ້ນຄົງ."),
    ("vi", "Năm nay, năm tới và hằng năm.", "zh", "今年、明年和每年。"),
    ("vi", "Đoàn kết và có khả năng.", "lo", "ສາມັກຄີ ແລະ ສາມາດ."),
    ("vi", "Thanh niên không được vi phạm nghĩa vụ.", "lo", "ຊາວໜຸ່ມ ຫ້າມລະເມີດພັນທະ."),
    ("vi", "Rất quan trọng đối với Viêng Chăn.", "zh", "对万象十分重要。"),
    ("vi", "Hàng nghìn người tham dự.", "zh", "数千人参加。"),
    ("vi", "Hà Giang, Lai Châu và Điện Biên.", "zh", "河江、莱州、奠边三省。"),
    ("vi", "Thăm nhà máy thủy điện Pa Ke.", "zh", "参观Pa Ke水电站。"),
    ("vi", "Mỗi năm một lần, luân phiên.", "lo", "ປີລະຄັ້ງ, ໝູນວຽນ."),
    ("vi", "kỷ niệm 76 năm Quốc khánh (01/10/1949 - 01/10/2025)", "zh", "国庆76周年"),
    ("vi", "đạt 3 vạn 5 nghìn tấn, bằng 1/5 của cả nước", "zh", "达3.5万吨，占全国的五分之一"),
    ("vi", "hơn 1,2 triệu người, hơn 7 tỷ đồng", "zh", "120多万人，70多亿越盾"),
    ("vi", "600 MW, 1,7 tỷ kWh", "zh", "60万千瓦，17亿千瓦时"),
    ("vi", "600 MW, 1,7 tỷ kWh", "lo", "600 ເມກາວັດ, 1,7 ຕື້ກິໂລວັດໂມງ"),
    ("vi", "2 giải Nhì, 3 giải Ba", "lo", "2 ລາງວັນທີສອງ, 3 ລາງວັນທີສາມ"),
    ("vi", "7 chuyến/tuần", "zh", "每周7班"),
    ("vi", "Điều 7, khoản 1", "zh", "第七条第一款"),
    ("vi", "tỉnh Vân Nam", "lo", "ແຂວງຢູນນານ"),
    ("vi", "nửa đầu năm 2024", "lo", "6 ເດືອນຕົ້ນປີ 2024"),
    ("vi", "6 tháng cuối năm", "zh", "下半年"),
    ("vi", "lúc 8 giờ kém 15", "zh", "7时45分"),
    ("vi", "2 giờ 15 chiều", "zh", "下午2点1刻"),
    ("vi", "tăng gấp ba lần", "zh", "增长两倍"),
    ("vi", "ba phần tư", "zh", "四分之三"),
    ("vi", "một thập kỷ qua", "zh", "十年来"),
    ("vi", "ngày 19-8", "lo", "ວັນທີ 19 ສິງຫາ"),
    ("vi", "3 quý đầu năm", "zh", "前三季度"),
    ("vi", "những năm 1990", "zh", "20世纪90年代"),
    ("vi", "18 tháng, 30 phút", "zh", "一年半、半小时"),
    ("vi", "mồng 5 tháng 5", "zh", "五月初五"),
    ("vi", "tỷ lệ 1:3", "zh", "1比3"),
    ("vi", "số 15/2024/QH15", "zh", "第15/2024/QH15号"),
    ("vi", "1.200 m3", "zh", "1200立方米"),
    ("vi", "24/24 giờ", "zh", "每天24小时"),
    ("vi", "2 triệu 300 nghìn đồng, 500.000 kíp", "lo", "2 ລ້ານ 3 ແສນດົ່ງ, 5 ແສນກີບ"),
    ("vi", "Trung Quốc sẵn sàng cùng Việt Nam", "zh", "中方愿同越方"),
    ("vi", "thứ Bảy, ngày 26/7", "lo", "ວັນເສົາ ທີ 26 ກໍລະກົດ"),
    ("vi", "Cầu Hữu nghị V", "zh", "第五座友谊大桥"),
    ("vi", "Hội nghị G20 năm nay", "zh", "今年的二十国集团峰会"),
    ("vi", "Hội nghị ASEAN+3", "zh", "东盟与中日韩（10+3）会议"),
    ("vi", "từ 0 giờ ngày 1/7", "zh", "自7月1日零时起"),
    ("vi", "cao hơn hôm qua 6 triệu đồng", "zh", "较前一日上涨600万越盾"),
    ("vi", "du khách thập phương", "zh", "八方游客"),
    ("vi", "ngày rằm tháng Bảy", "zh", "农历七月十五"),
    ("vi", "ngày rằm tháng Bảy", "lo", "ວັນເພັງເດືອນ 7"),
    ("vi", "hàng chục nghìn người, gần 1.000 hộ", "zh", "数万人，近千户"),
    ("vi", "hàng trăm nghìn người", "lo", "ປະຊາຊົນຫຼາຍແສນຄົນ"),
    ("vi", "70 năm Ngày thành lập", "lo", "ວັນສ້າງຕັ້ງ ຄົບຮອບ 70 ປີ"),
    ("vi", "ứng phó với thiên tai và thông qua nghị quyết", "lo", "ຮັບມືກັບໄພທຳມະຊາດ ແລະ ຮັບຮອງເອົາມະຕິ"),
    ("vi", "Chủ tịch UBND tỉnh Luông Nậm Thà", "lo", "ເຈົ້າແຂວງຫຼວງນ້ຳທາ"),
    ("vi", "thuế suất 0%", "zh", "零关税"),
    ("vi", "đều ngoài 70 tuổi", "zh", "年过七旬"),
    ("vi", "tăng hơn gấp rưỡi", "zh", "增长了五成以上"),
    ("vi", "hàng vạn đồng bào", "lo", "ປະຊາຊົນຫຼາຍໝື່ນຄົນ"),
    ("vi", "thương binh hạng 2/4", "zh", "2/4级伤残军人"),
    ("vi", "trong hai ngày 14-15/8", "lo", "ໃນສອງວັນທີ 14-15 ສິງຫາ"),
    ("vi", "đến 19 giờ 30 hằng ngày", "lo", "ຫາ 19 ໂມງ 30 ທຸກວັນ"),
    ("vi", "hơn 1.000 tỷ đồng", "zh", "1万多亿越盾"),
    ("vi", "đường dây nóng 24/7", "zh", "全天候热线"),
    ("vi", "nửa triệu người", "zh", "50万人"),
    ("vi", "nửa triệu người", "lo", "5 ແສນຄົນ"),
    ("vi", "nửa triệu người", "lo", "ເຄິ່ງລ້ານຄົນ"),
    ("vi", "50 năm", "zh", "半个世纪"),
    ("vi", "10 tháng năm 2024", "zh", "2024年前10个月"),
    ("vi", "9 tháng đầu năm", "zh", "今年前三季度"),
    ("vi", "9 tháng đầu năm", "zh", "前9月"),
    ("vi", "3 tháng đầu năm", "zh", "一季度"),
    ("vi", "tỷ số 2-1", "zh", "2：1"),
    ("vi", "chiếm một phần ba.", "lo", "ກວມໜຶ່ງສ່ວນສາມ."),
    ("vi", "Ngày 8/3", "zh", "三八国际妇女节"),
    ("vi", "Quốc tế Lao động 1/5", "zh", "五一国际劳动节"),
    ("vi", "5-6 ngày", "zh", "五六天"),
    ("vi", "hai ba ngày", "zh", "两三天"),
    ("vi", "hai, ba ngày", "lo", "ສອງສາມວັນ"),
    ("vi", "lần thứ nhất", "lo", "ຄັ້ງປະຖົມມະລຶກ"),
    # what belongs to what stays the same in another order; where it cannot be told, nothing is said
    ("vi", "Sơn La 50 triệu đồng, Điện Biên 100 triệu đồng", "zh", "奠边1亿越盾，山罗5000万越盾"),
    ("vi", "20 người năm 2020 và 30 người năm 2021", "zh", "2020年20人，2021年30人"),
    ("vi", "đạt 100 triệu đồng, tăng so với 50 triệu đồng năm 2020", "zh", "较2020年的5000万越盾增至1亿越盾"),
    ("vi", "20 nam, 30 nữ", "zh", "女30人，男20人"),
]
DIFFERENT = [
    ("vi", "50 triệu đồng", "zh", "5亿越盾", [Discord("amount", "50 triệu đồng", "5亿越盾")]),
    ("vi", "50 triệu đồng", "lo", "50 ລ້ານກີບ", [Discord("unit", "50 triệu đồng", "50 ລ້ານກີບ")]),
    ("vi", "ba người", "zh", "四人", [Discord("quantity", "ba người", "四人")]),
    ("vi", "hai lần", "zh", "三次", [Discord("quantity", "hai lần", "三次")]),
    ("vi", "ngày 5/4/2018", "lo", "ວັນທີ 5 ພຶດສະພາ 2018", [Discord("date", "ngày 5/4/2018", "ວັນທີ 5 ພຶດສະພາ 2018")]),
    ("vi", "ngày 16/4", "zh", "4月16日下午3时", [Discord("time", "", "下午3时", 0, 5)]),
    ("vi", "lần thứ XII", "zh", "第十三次", [Discord("ordinal", "XII", "十三", 8, 1)]),
    ("vi", "số 607-QĐ/TU", "zh", "第607-KL/TU号", [Discord("reference", "607-QĐ/TU", "607-KL/TU", 3, 1)]),
    ("vi", "tỉnh Sơn La", "zh", "奠边省", [Discord("place", "Sơn La", "奠边", 5, 0)]),
    ("vi", "gửi công văn", "lo", "ສົ່ງບົດລາຍງານ", [Discord("doc", "công văn", "ບົດລາຍງານ", 4, 4)]),
    ("vi", "hợp tác nông nghiệp", "zh", "nông nghiệp合作", [Discord("foreign-words", "", "nông nghiệp")]),
    ("vi", "Điều 3. Hiệu lực", "zh", "第四条 效力", [Discord("ordinal", "3", "四", 5, 1)]),
    ("vi", "12.000 tỷ đồng", "lo", "12 ຕື້ດົ່ງ", [Discord("amount", "12.000 tỷ đồng", "12 ຕື້ດົ່ງ")]),
    ("vi", "76 năm (01/10/1949 - 01/10/2025)", "zh", "76周年（1949年10月2日至2025年10月1日）", [Discord("date", "01/10/1949", "1949年10月2日", 8, 5)]),
    ("vi", "50 triệu và 50 triệu đồng", "lo", "50 ລ້ານດົ່ງ", [Discord("number", "50 triệu", "")]),
    ("vi", "Sơn La 50 triệu đồng, Điện Biên 100 triệu đồng", "zh", "山罗1亿越盾，奠边5000万越盾",
     [Discord("amount", "50 triệu đồng", "1亿越盾", 7, 2), Discord("amount", "100 triệu đồng", "5000万越盾", 32, 9)]),
    ("vi", "20 người năm 2020 và 30 người năm 2021", "lo", "ປີ 2020 30 ຄົນ, ປີ 2021 20 ຄົນ",
     [Discord("quantity", "20 người", "30 ຄົນ", 0, 8), Discord("quantity", "30 người", "20 ຄົນ", 21, 24)]),
    ("vi", "hàng trăm hộ", "zh", "数千户", [Discord("quantity", "hàng trăm hộ", "数千户")]),
    ("vi", "Phó Chủ tịch nước", "zh", "国家主席", [Discord("post", "Phó Chủ", "")]),
    ("vi", "600 km", "zh", "600海里", [Discord("unit", "600 km", "600海里")]),
    ("vi", "ông Sonexay Siphandone", "zh", "潘坎·维帕万", [Discord("person", "Sonexay Siphandone", "潘坎·维帕万", 4)]),
    ("vi", "ông Nguyễn Minh Vũ", "zh", "阮明恒先生", [Discord("person", "Nguyễn Minh Vũ", "", 4)]),
    ("vi", "ngày 3/4, 5/6 và 7/4", "zh", "6月3日、6月5日、4月7日", [Discord("date", "ngày 3/4", "6月3日")]),
    ("vi", "ngày 3/4/2024 và năm 2023", "zh", "2023年4月3日、2024年", [Discord("date", "ngày 3/4/2024", "2023年4月3日")]),
    ("vi", "sáng 24/7", "zh", "7月23日上午", [Discord("date", "24/7", "7月23日", 5, 0)]),
    ("vi", "1.200 m2", "zh", "1200立方米", [Discord("unit", "1.200 m2", "1200立方米")]),
    ("vi", "Trung Quốc sẵn sàng", "zh", "日方愿", [Discord("place", "Trung Quốc", "日方")]),
    ("vi", "2. Giao thông", "zh", "三、交通", [Discord("numbering", "2.", "三、")]),
]  # fmt: skip


@pytest.mark.parametrize(("own_language", "own", "other_language", "other"), SAME + QUIET)
def test_the_same_in_other_words(own_language, own, other_language, other):
    assert compare(own, own_language, other, other_language) == []
    assert compare(other, other_language, own, own_language) == []


@pytest.mark.parametrize(("own_language", "own", "other_language", "other", "found"), DIFFERENT)
def test_a_difference_is_found_at_both_places(own_language, own, other_language, other, found):
    assert compare(own, own_language, other, other_language) == found


def test_a_long_text_takes_no_longer_than_its_length():
    numbers = " ".join(str(number) for number in range(3000, 6000))
    assert len(compare(numbers, "vi", numbers.replace("5999", "9999"), "lo")) == 1


@pytest.mark.parametrize(
    "piece", ["1 ລ້ານ ", "2-", "X", "ngày 2 và ", "〔2024〕", "2日、", "Nguyễn Văn ", "ສາມ"]
)
def test_hostile_text_takes_time_in_proportion(piece):
    text = (piece * 5_000)[:5_000]
    for language in ("vi", "lo", "zh"):
        compare(text, language, text[:-1], "zh" if language == "lo" else "lo")
