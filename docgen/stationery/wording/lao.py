"""Lao sentences.

Seen in print (lexicon): ຮຽນ, ອີງຕາມ, ຂໍເຊີນ, ນຳໂດຍ, ເປັນຫົວໜ້າຄະນະ, ຢ້ຽມຢາມ ແລະ ເຮັດວຽກ,
ສອງຝ່າຍເຫັນດີເປັນເອກະພາບ, ຕີລາຄາສູງ, ຂັ້ນທີ່ມີອຳນາດ, ອວຍພອນ, ເນື່ອງໃນໂອກາດ,
ຂໍສະແດງຄວາມນັບຖື and the table heads. Seen besides: ຕາງໜ້າໃຫ້ …, ຂ້າພະເຈົ້າ, ສານຊົມເຊີຍ,
ຄຳຊົມເຊີຍອັນອົບອຸ່ນ ແລະ ພອນໄຊອັນປະເສີດ (the State President's own letter, po.gov.la 885),
ຄຳຢື້ຢາມຖາມຂ່າວ ແລະ ຄຳອວຍພອນ … ອັນປະເສີດ (pasaxon.org.la 3210). Provisional, to be read by a
native reader: every whole sentence, ບ່ອນສົ່ງ with its list, ສະບັບແປ, ຕໍ່ໄປນີ້ເອີ້ນວ່າ.
"""

from __future__ import annotations

from docgen.stationery.wording.words import (
    Congratulation,
    DelegationList,
    Invitation,
    Letter,
    Memorandum,
    Programme,
    Thanks,
    Wording,
)

_PLACE = "{% if visit.place %}{{ visit.place }}{% else %}{{ host.where }}{% endif %}"
_NOTE = "{% if letterhead.form == 'cong-ham' %}"
_WE = _NOTE + "{{ host.body }} {% else %}ພວກຂ້າພະເຈົ້າ{% endif %}"
_BEHALF = _NOTE + "{{ host.body }}{% else %}ຕາງໜ້າໃຫ້ {{ host.body }}, ພວກຂ້າພະເຈົ້າ{% endif %}"
"""Who speaks: in a công hàm the office, in the third person (3287/QĐ-BNG)."""
_POST = "{% if 'ຕຳແໜ່ງ' in occasion %}"
"""On a new post Lao offices send ຄຳຊົມເຊີຍ, on a day or an anniversary ຄຳອວຍພອນ."""
_LIST_END = "{% if loop.last %}.{% else %};{% endif %}"
_SIDES = "{% if text.sides|length > 2 %}ບັນດາຝ່າຍ{% else %}ສອງຝ່າຍ{% endif %}"

LAO = Wording(
    letter=Letter(
        translation="ສະບັບແປ",
        addressee="ຮຽນ: "
        + _NOTE
        + "{{ guest.body }}{% else %}{{ addressee.line }}{% endif %}, {{ guest.country }}",
        salutation="{{ addressee.honorific }}ທີ່ນັບຖື,",
        closing=_NOTE + "ໃນໂອກາດນີ້, {{ host.body }} ຂໍສະແດງຄວາມນັບຖື ມາຍັງ {{ guest.body }}.{% else %}"
        "ຂໍສະແດງຄວາມນັບຖື.{% endif %}",
        recipients="ບ່ອນສົ່ງ:",
        as_above="- ຕາມຂ້າງເທິງ;",
        recipient="- {{ recipient }};",
        filed="- ເກັບມ້ຽນ: {{ file_under }}.",
        last_recipient="- ເກັບມ້ຽນ.",
    ),
    invitation=Invitation(
        kind="ໜັງສືເຊີນ",
        greeting=_BEHALF + " ຂໍສົ່ງຄຳຢື້ຢາມຖາມຂ່າວ ແລະ ຄຳອວຍພອນອັນປະເສີດ ມາຍັງ {{ guest.body }}.",
        basis="ອີງຕາມ {{ basis }}" + _LIST_END,
        party_basis="- ອີງຕາມ {{ basis }}" + _LIST_END,
        invitation="{{ host.body }} ຂໍເຊີນຄະນະຜູ້ແທນ {{ guest.where }} ນຳໂດຍ {{ guest.head.line }} "
        "ເປັນຫົວໜ້າຄະນະ{% if guest.size %} (ຈຳນວນ {{ guest.size }}){% endif %} "
        "{% if visit.event %}ເຂົ້າຮ່ວມ {{ visit.event }}{% else %}ມາຢ້ຽມຢາມ ແລະ ເຮັດວຽກ{% endif %} ຢູ່ "
        + _PLACE
        + "{% if visit.days %}, ເປັນເວລາ {{ visit.days }}{% endif %}, "
        "{% if visit.planned %}ເຊິ່ງຄາດວ່າແມ່ນ {% endif %}{{ visit.dates }}.",
        purposes="ເນື້ອໃນການຢ້ຽມຢາມ ແລະ ເຮັດວຽກ ມີດັ່ງນີ້:",
        purpose="- {{ purpose }}" + _LIST_END,
        relation=_WE + "ເຊື່ອໝັ້ນວ່າ ການຢ້ຽມຢາມຄັ້ງນີ້ ຈະປະກອບສ່ວນເພີ່ມທະວີ{{ relation }} ລະຫວ່າງສອງປະເທດ.",
        review="ໝາກຜົນການຮ່ວມມືລະຫວ່າງສອງຝ່າຍ ໃນໄລຍະຜ່ານມາ",
        review_point="- {{ point }}",
        border_gate="ດ່ານຊາຍແດນ ເຂົ້າ-ອອກເມືອງ:",
        costs="ຄ່າໃຊ້ຈ່າຍ:",
        contact="ຜູ້ປະສານງານ:",
        reply="ຂໍສະເໜີໃຫ້ {{ guest.body }} ຢືນຢັນ ແລະ ສົ່ງບັນຊີລາຍຊື່ຄະນະຜູ້ແທນ (ຊື່ ແລະ ນາມສະກຸນ, ຕຳແໜ່ງ, ເລກທີໜັງສືຜ່ານແດນ), "
        "ເວລາ ແລະ ດ່ານຊາຍແດນທີ່ຈະເຂົ້າເມືອງ ກ່ອນ {{ reply_by }} ເພື່ອກະກຽມການຕ້ອນຮັບ.",
        enclosed="ເອກະສານຊ້ອນທ້າຍ: ກຳນົດການຢ້ຽມຢາມ ແລະ ເຮັດວຽກ.",
    ),
    programme=Programme(
        kind="ກຳນົດການ",
        subject="{% if visit.event %}{{ visit.event }}{% else %}ຄະນະຜູ້ແທນ {% for guest in guests %}"
        "{{ guest.name }}{% if not loop.last %}, {% endif %}{% endfor %} ຢ້ຽມຢາມ ແລະ ເຮັດວຽກ ຢູ່ "
        "{{ host.name }}{% endif %}",
        time="ເວລາ:",
        time_value="{% if visit.planned %}ຄາດວ່າ {% endif %}{{ visit.dates }}"
        "{% if visit.days %} ({{ visit.days }}){% endif %}",
        place="ສະຖານທີ່:",
        participants="ຜູ້ເຂົ້າຮ່ວມ:",
        host="- {{ host.name }}: {{ host.head.entry }}{% if host.size %} ({{ host.size }}){% endif %};",
        guest="- {{ guest.name }}: {{ guest.head.entry }}{% if guest.size %} ({{ guest.size }}){% endif %}"
        + _LIST_END,
        contents="ເນື້ອໃນ:",
        content="- {{ purpose }}" + _LIST_END,
        columns=("ເວລາ", "ເນື້ອໃນ", "ສະຖານທີ່", "ເປັນປະທານ"),
        session_participants="ຜູ້ເຂົ້າຮ່ວມ: {{ session.participants }}",
        note="ກຳນົດການນີ້ ອາດມີການປ່ຽນແປງ ໃຫ້ສອດຄ່ອງກັບສະພາບຕົວຈິງ.",
    ),
    memorandum=Memorandum(
        side="ຄະນະຜູ້ແທນ {{ side.where }}{% if side.size %} ({{ side.size }}){% endif %}:",
        side_head="- {{ side.head.entry }}, ຫົວໜ້າຄະນະ{% if side.members %};{% else %}.{% endif %}",
        side_member="- {{ member }}" + _LIST_END,
        hereinafter="(ຕໍ່ໄປນີ້ເອີ້ນວ່າ “" + _SIDES + "”)",
        basis="ອີງຕາມ {{ basis }}" + _LIST_END,
        reviewed=_SIDES + " ໄດ້ພ້ອມກັນຕີລາຄາໝາກຜົນການຮ່ວມມືໃນໄລຍະຜ່ານມາ ດັ່ງນີ້:",
        review_point="- {{ point }}",
        agreed="{% if text.relation %}ເພື່ອເພີ່ມທະວີ{{ text.relation }} ລະຫວ່າງສອງປະເທດ, {% endif %}"
        + _SIDES
        + " ເຫັນດີເປັນເອກະພາບຕໍ່ບັນດາເນື້ອໃນ ດັ່ງລຸ່ມນີ້:",
        article="{{ article.label }}{% if article.title %}: {{ article.title }}{% endif %}",
        point="{% if point.number %}{{ point.number }} {% endif %}{{ point.text }}",
        approvals="ບັນດາເນື້ອໃນ ທີ່ຕ້ອງລາຍງານຕໍ່ຂັ້ນທີ່ມີອຳນາດຂອງແຕ່ລະຝ່າຍ ເພື່ອພິຈາລະນາ ກ່ອນຈັດຕັ້ງປະຕິບັດ:",
        approval="- {{ approval }}",
    ),
    congratulation=Congratulation(
        kind=_POST + "ສານຊົມເຊີຍ{% else %}ສານອວຍພອນ{% endif %}",
        opening="ເນື່ອງໃນໂອກາດ {{ occasion }}, "
        + _BEHALF.replace("host.body }}, ", "on_behalf }}, ")
        + " "
        + _POST
        + "ຂໍສົ່ງຄຳຊົມເຊີຍອັນອົບອຸ່ນ ແລະ ພອນໄຊອັນປະເສີດ{% else %}ຂໍສົ່ງຄຳອວຍພອນອັນປະເສີດ{% endif %}"
        " ມາຍັງ {{ congratulated }}.",
        relation=_WE + "ເຊື່ອໝັ້ນວ່າ {% if relation %}{{ relation }} ລະຫວ່າງສອງປະເທດ ກໍຄື {% endif %}"
        "ສາຍພົວພັນມິດຕະພາບ ແລະ ການຮ່ວມມື ລະຫວ່າງ {{ host.name }} ແລະ {{ guest.name }} "
        "ຈະສືບຕໍ່ໄດ້ຮັບການເສີມຂະຫຍາຍ.",
    ),
    thanks=Thanks(
        kind="ສານສະແດງຄວາມຂອບໃຈ",
        opening=_BEHALF.replace("host.body }}, ", "on_behalf }}, ") + " ຂໍສະແດງຄວາມຂອບໃຈ ຕໍ່ {{ guest.body }} "
        "{% if hosted %}ທີ່ໄດ້ສົ່ງຄະນະຜູ້ແທນ {{ guest.name }} {% if visit.event %}ເຂົ້າຮ່ວມ {{ visit.event }}"
        "{% else %}ມາຢ້ຽມຢາມ ແລະ ເຮັດວຽກ{% endif %}{% else %}ທີ່ໄດ້ໃຫ້ການຕ້ອນຮັບຢ່າງອົບອຸ່ນ ແລະ ສົມກຽດ ແກ່ຄະນະຜູ້ແທນ "
        "{{ host.name }} {% if visit.event %}ໃນໂອກາດເຂົ້າຮ່ວມ {{ visit.event }}"
        "{% else %}ໃນໂອກາດຢ້ຽມຢາມ ແລະ ເຮັດວຽກ{% endif %}{% endif %} ຢູ່ {{ place }}, {{ visit.dates }}.",
        done="ໃນການຢ້ຽມຢາມຄັ້ງນີ້, {{ sides }} ໄດ້ດຳເນີນບັນດາກິດຈະກຳ ດັ່ງນີ້:",
        item="- {{ item }}" + _LIST_END,
        hope=_WE + "ຫວັງວ່າ {{ sides }} ຈະສືບຕໍ່ປະສານສົມທົບກັນຢ່າງແໜ້ນແຟ້ນ, ຈັດຕັ້ງປະຕິບັດ"
        "{% if signed %} {{ signed }} ທີ່ໄດ້ລົງນາມ{% else %}ບັນດາເນື້ອໃນທີ່ໄດ້ເຫັນດີເປັນເອກະພາບ{% endif %} ໃຫ້ມີປະສິດທິຜົນ, "
        "ປະກອບສ່ວນເສີມຂະຫຍາຍ {% if relation %}{{ relation }} ລະຫວ່າງສອງປະເທດ{% else %}ສາຍພົວພັນມິດຕະພາບ "
        "ແລະ ການຮ່ວມມື ລະຫວ່າງ {{ host.name }} ແລະ {{ guest.name }}{% endif %}.",
        return_visit=_WE
        + "{% if hosted %}ຫວັງວ່າ ຈະໄດ້ຕ້ອນຮັບຄະນະຜູ້ແທນ {{ guest.name }} ມາຢ້ຽມຢາມ {{ host.name }} ອີກ."
        "{% else %}ຂໍເຊີນຄະນະຜູ້ແທນ {{ guest.name }} ມາຢ້ຽມຢາມ {{ host.name }} "
        "ໃນເວລາທີ່ເໝາະສົມ.{% endif %}",
    ),
    delegation=DelegationList(
        annex="ເອກະສານຊ້ອນທ້າຍ",
        kind="ບັນຊີລາຍຊື່ຄະນະຜູ້ແທນ",
        attached="(ຊ້ອນທ້າຍ {{ attached_to }})",
        time="ເວລາ:",
        place="ສະຖານທີ່:",
        total="ລວມທັງໝົດ: {{ size }}.",
    ),
    review_print="ສະບັບກວດທຽບສອງພາສາ, ບໍ່ແມ່ນສະບັບລົງນາມ",
)
