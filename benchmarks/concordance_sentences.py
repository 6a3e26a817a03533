"""Sentences in Vietnamese, Lao and Chinese with gaps, for `concordance_pairs.py`.

Written by hand with words that the lexicon and printed papers attest; idioms that look like numbers (một
số, hai bên, nhất trí, 一致, ຈຳນວນໜຶ່ງ) stand among them on purpose.
"""
# ruff: noqa: E501

SENTENCES = [
    {
        "vi": "Từ {range}, đoàn đại biểu gồm {integer} người đã thăm và làm việc tại tỉnh {place}.",
        "lo": "{range}, ຄະນະຜູ້ແທນຈຳນວນ {integer} ຄົນ ໄດ້ຢ້ຽມຢາມ ແລະ ເຮັດວຽກຢູ່ແຂວງ{place}.",
        "zh": "{range}，代表团一行{integer}人对{place}省进行了访问。",
    },
    {
        "vi": "Hai Bên thống nhất một số nội dung hợp tác trong {term}, với tổng kinh phí {amount}.",
        "lo": "ສອງຝ່າຍເຫັນດີເປັນເອກະພາບເນື້ອໃນການຮ່ວມມືຈຳນວນໜຶ່ງໃນ{term}, ດ້ວຍງົບປະມານທັງໝົດ {amount}.",
        "zh": "双方一致同意{term}的一些合作内容，总经费为{amount}。",
    },
    {
        "vi": "Căn cứ Quyết định {reference} {date} về công tác đối ngoại.",
        "lo": "ອີງຕາມຂໍ້ຕົກລົງ {reference} ລົງ{date} ກ່ຽວກັບວຽກງານການຕ່າງປະເທດ.",
        "zh": "根据{date}关于对外工作的{reference}决定。",
    },
    {
        "vi": "Kim ngạch thương mại hai chiều đạt {amount}, tăng {percentage} so với cùng kỳ {year}.",
        "lo": "ມູນຄ່າການຄ້າສອງຝ່າຍບັນລຸ {amount}, ເພີ່ມຂຶ້ນ {percentage} ທຽບໃສ່ໄລຍະດຽວກັນຂອງ{year}.",
        "zh": "双边贸易额达{amount}，较{year}同期增长{percentage}。",
    },
    {
        "vi": "Hội nghị {ordinal} khai mạc lúc {time} {date} tại {place}.",
        "lo": "ກອງປະຊຸມ{ordinal} ໄດ້ໄຂຂຶ້ນເວລາ {time} {date} ທີ່{place}.",
        "zh": "{ordinal}会议于{date}{time}在{place}开幕。",
    },
    {
        "vi": "Trong {quarter}, hai huyện sẽ tổ chức {integer} cuộc tuần tra chung dọc {unit} đường biên giới.",
        "lo": "ໃນ{quarter}, ສອງເມືອງຈະຈັດການລາດຕະເວນຮ່ວມ {integer} ຄັ້ງ ຕາມເສັ້ນຊາຍແດນ {unit}.",
        "zh": "{quarter}，两县将沿{unit}边界线开展{integer}次联合巡逻。",
    },
    {
        "vi": "Đồng chí {person}, Bí thư Huyện ủy, làm Trưởng đoàn.",
        "lo": "ສະຫາຍ {person}, ເລຂາພັກເມືອງ, ເປັນຫົວໜ້າຄະນະ.",
        "zh": "县委书记{person}同志任团长。",
    },
    {
        "vi": "Ông {person} và ông {person2} đã ký {term_of_lexicon} vào {day}.",
        "lo": "ທ່ານ {person} ແລະ ທ່ານ {person2} ໄດ້ລົງນາມ{term_of_lexicon} ໃນ{day}.",
        "zh": "{day}，{person}先生和{person2}先生签署了{term_of_lexicon}。",
    },
    {
        "vi": "Tỉnh {place} hỗ trợ tỉnh {place2} {amount} để xây dựng trường học.",
        "lo": "ແຂວງ{place} ໄດ້ຊ່ວຍເຫຼືອແຂວງ{place2} {amount} ເພື່ອກໍ່ສ້າງໂຮງຮຽນ.",
        "zh": "{place}省向{place2}省提供{amount}援助用于建设学校。",
    },
    {
        "vi": "Tốc độ tăng trưởng kinh tế đạt {percentage}, thu nhập bình quân đạt {amount} một người.",
        "lo": "ອັດຕາການເຕີບໂຕທາງເສດຖະກິດບັນລຸ {percentage}, ລາຍຮັບສະເລ່ຍບັນລຸ {amount} ຕໍ່ຄົນ.",
        "zh": "经济增长率达{percentage}，人均收入达{amount}。",
    },
    {
        "vi": "Hai bên nhất trí gặp gỡ mỗi năm một lần, lần tới vào {month} tại {place}.",
        "lo": "ສອງຝ່າຍເຫັນດີພົບປະກັນປີລະຄັ້ງ, ຄັ້ງຕໍ່ໄປໃນ{month} ທີ່{place}.",
        "zh": "双方一致同意每年会晤一次，下次会晤于{month}在{place}举行。",
    },
    {
        "vi": "Diện tích trồng cây ăn quả là {unit}, sản lượng {decimal} nghìn tấn.",
        "lo": "ເນື້ອທີ່ປູກໄມ້ກິນໝາກມີ {unit}, ຜົນຜະລິດ {decimal} ພັນໂຕນ.",
        "zh": "果树种植面积为{unit}，产量{decimal}千吨。",
    },
    {
        "vi": "Nhiệt độ trung bình là {decimal} độ, lượng mưa tăng {percentage}.",
        "lo": "ອຸນຫະພູມສະເລ່ຍ {decimal} ອົງສາ, ປະລິມານນ້ຳຝົນເພີ່ມຂຶ້ນ {percentage}.",
        "zh": "平均气温为{decimal}度，降雨量增加{percentage}。",
    },
    {
        "vi": "Thỏa thuận có hiệu lực trong {unit} kể từ {date}.",
        "lo": "ຂໍ້ຕົກລົງນີ້ມີຜົນສັກສິດໃນໄລຍະ {unit} ນັບແຕ່{date}.",
        "zh": "本协议自{date}起生效，有效期{unit}。",
    },
    {
        "vi": "Đề nghị quý cơ quan gửi {term_of_lexicon} trước {day} để chuẩn bị đón đoàn.",
        "lo": "ສະເໜີໃຫ້ທ່ານສົ່ງ{term_of_lexicon} ກ່ອນ{day} ເພື່ອກະກຽມຕ້ອນຮັບຄະນະ.",
        "zh": "请于{day}前发来{term_of_lexicon}，以便做好接待准备。",
    },
    {
        "vi": "Đoàn đến cửa khẩu lúc {time} và về nước lúc {time2} cùng ngày.",
        "lo": "ຄະນະຈະມາຮອດດ່ານເວລາ {time} ແລະ ກັບຄືນປະເທດເວລາ {time2} ໃນມື້ດຽວກັນ.",
        "zh": "代表团{time}抵达口岸，当天{time2}回国。",
    },
    {
        "vi": "Việt Nam và Lào thiết lập quan hệ ngoại giao {date}; quan hệ hai nước không ngừng phát triển từ {year}.",
        "lo": "ຫວຽດນາມ ແລະ ລາວ ໄດ້ສ້າງຕັ້ງສາຍພົວພັນການທູດ {date}; ສາຍພົວພັນສອງປະເທດໄດ້ຮັບການພັດທະນາຢ່າງບໍ່ຢຸດຢັ້ງແຕ່{year}.",
        "zh": "越南和老挝于{date}建立外交关系，{year}以来两国关系不断发展。",
    },
    {
        "vi": "Đại hội đại biểu toàn quốc {ordinal} diễn ra vào {month}.",
        "lo": "ກອງປະຊຸມໃຫຍ່ຜູ້ແທນທົ່ວປະເທດ{ordinal} ໄດ້ຈັດຂຶ້ນໃນ{month}.",
        "zh": "{ordinal}全国代表大会于{month}举行。",
    },
    {
        "vi": "Trong {quarter}, thu ngân sách đạt {amount}, bằng {percentage} kế hoạch.",
        "lo": "ໃນ{quarter}, ລາຍຮັບງົບປະມານບັນລຸ {amount}, ເທົ່າກັບ {percentage} ຂອງແຜນການ.",
        "zh": "{quarter}预算收入达{amount}，完成计划的{percentage}。",
    },
    {
        "vi": "Theo công văn {reference}, hai đơn vị cấp {integer} suất học bổng cho học sinh nghèo trong {term}.",
        "lo": "ຕາມໜັງສືທາງການ {reference}, ສອງໜ່ວຍງານມອບທຶນການສຶກສາ {integer} ທຶນ ໃຫ້ນັກຮຽນທຸກຍາກໃນ{term}.",
        "zh": "根据{reference}公函，两单位在{term}向贫困学生发放{integer}份奖学金。",
    },
    {
        "vi": "Kế hoạch hợp tác {term} gồm {integer} nội dung chính.",
        "lo": "ແຜນການຮ່ວມມື{term} ປະກອບມີ {integer} ເນື້ອໃນຕົ້ນຕໍ.",
        "zh": "{term}合作计划包括{integer}项主要内容。",
    },
    {
        "vi": "Đến {year}, hai tỉnh phấn đấu giảm {percentage} số hộ nghèo, tức {integer} hộ.",
        "lo": "ຮອດ{year}, ສອງແຂວງສູ້ຊົນຫຼຸດຜ່ອນຄອບຄົວທຸກຍາກ {percentage}, ເທົ່າກັບ {integer} ຄອບຄົວ.",
        "zh": "到{year}，两省力争贫困户减少{percentage}，即{integer}户。",
    },
    {
        "vi": "Đồng chí {person} nhấn mạnh: một mặt phải giữ vững ổn định, mặt khác phải phát triển kinh tế; {year} là năm bản lề.",
        "lo": "ສະຫາຍ {person} ເນັ້ນໜັກວ່າ: ດ້ານໜຶ່ງຕ້ອງຮັກສາຄວາມໝັ້ນຄົງ, ອີກດ້ານໜຶ່ງຕ້ອງພັດທະນາເສດຖະກິດ; {year} ແມ່ນປີສຳຄັນ.",
        "zh": "{person}同志强调，一方面要保持稳定，另一方面要发展经济；{year}是关键之年。",
    },
    {
        "vi": "Lễ ký diễn ra {date} với sự chứng kiến của đại diện các tỉnh {place}, {place2}.",
        "lo": "ພິທີລົງນາມໄດ້ຈັດຂຶ້ນ {date} ໂດຍມີຕົວແທນບັນດາແຂວງ{place}, {place2} ເຂົ້າຮ່ວມເປັນສັກຂີພິຍານ.",
        "zh": "签字仪式于{date}举行，{place}省、{place2}省代表见证。",
    },
    {
        "vi": "Lực lượng chức năng phát hiện {integer} vụ vi phạm, bắt {integer2} đối tượng, thu giữ {unit} hàng hóa.",
        "lo": "ກຳລັງທີ່ກ່ຽວຂ້ອງກວດພົບ {integer} ກໍລະນີລະເມີດ, ຈັບຕົວ {integer2} ຄົນ, ຍຶດສິນຄ້າໄດ້ {unit}.",
        "zh": "有关部门查获{integer}起违法案件，抓获{integer2}名嫌疑人，缴获货物{unit}。",
    },
    {
        "vi": "Tuyến đường dài {unit}, vốn đầu tư {amount}, khởi công {quarter}.",
        "lo": "ເສັ້ນທາງມີຄວາມຍາວ {unit}, ທຶນຮອນ {amount}, ເລີ່ມກໍ່ສ້າງ{quarter}.",
        "zh": "该公路全长{unit}，投资{amount}，于{quarter}开工。",
    },
    {
        "vi": "Năm qua, hai tỉnh đã trao đổi {integer} đoàn cấp cao, một phần nhờ cơ chế được lập {year}.",
        "lo": "ປີຜ່ານມາ, ສອງແຂວງໄດ້ແລກປ່ຽນຄະນະຂັ້ນສູງ {integer} ຄະນະ, ສ່ວນໜຶ່ງຍ້ອນກົນໄກທີ່ສ້າງຂຶ້ນ{year}.",
        "zh": "过去一年，两省互派{integer}个高级代表团，部分得益于{year}建立的机制。",
    },
    {
        "vi": "Thứ nhất, thực hiện Kết luận {reference}; thứ hai, báo cáo kết quả trước {date}.",
        "lo": "ທີໜຶ່ງ, ຈັດຕັ້ງປະຕິບັດບົດສະຫຼຸບ {reference}; ທີສອງ, ລາຍງານຜົນກ່ອນ{date}.",
        "zh": "第一，落实{reference}结论；第二，于{date}前报告结果。",
    },
    {
        "vi": "Chiều {day}, đồng chí {person} tiếp đoàn công tác lúc {time}.",
        "lo": "ຕອນບ່າຍ{day}, ສະຫາຍ {person} ໄດ້ຕ້ອນຮັບຄະນະປະຕິບັດງານ ເວລາ {time}.",
        "zh": "{day}下午，{person}同志于{time}会见了工作团。",
    },
    {
        "vi": "Hai bên ký {term_of_lexicon} giữa tỉnh {place} và tỉnh {place2} cho {term}.",
        "lo": "ສອງຝ່າຍໄດ້ລົງນາມ{term_of_lexicon} ລະຫວ່າງແຂວງ{place} ແລະ ແຂວງ{place2} ສຳລັບ{term}.",
        "zh": "双方签署{place}省与{place2}省{term}{term_of_lexicon}。",
    },
]
