"""Chinese sentences.

Seen in print: 尊敬的, 根据, 诚邀, 由…率领, 双方一致同意, 高度评价, 抄送 and the
table heads (lexicon); 顺致崇高的敬意 (中国文书大典; notes of 1992). Provisional, to be read by a native
reader: the whole sentences, 译文 as the mark of a translation.
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

_COUNT = "{{ loop.index }}."
_NOTE = "{% if letterhead.form == 'cong-ham' %}"
_OFFICE = _NOTE + "{{ host.body }}{% endif %}"
"""Who believes: in a công hàm the office, in the third person (3287/QĐ-BNG)."""
_PLACE = "{% if visit.place %}{{ visit.place }}{% else %}{{ host.where }}{% endif %}"
_LIST_END = "{% if loop.last %}。{% else %}；{% endif %}"
_SIDES = "{% if text.sides|length > 2 %}各方{% else %}双方{% endif %}"

CHINESE = Wording(
    letter=Letter(
        translation="译文",
        addressee=_NOTE + "{{ guest.body }}{% else %}{% if addressee.name %}尊敬的{% endif %}"
        "{{ addressee.line }}{% endif %}：",
        salutation="",
        closing="顺致崇高的敬意{% if letterhead.form == 'cong-ham' %}。{% else %}！{% endif %}",
        recipients="抄送：",
        as_above="",
        recipient="{{ recipient }}{% if loop.last and not letterhead.translation and not file_under %}。"
        "{% else %}；{% endif %}",
        filed="存档：{{ file_under }}。",
        last_recipient="{% if letterhead.translation %}存档。{% endif %}",
    ),
    invitation=Invitation(
        kind="邀请函",
        greeting="{{ host.body }}谨向{{ guest.body }}致以诚挚的问候和良好的祝愿。",
        basis="根据{{ basis }}" + _LIST_END,
        party_basis="根据{{ basis }}" + _LIST_END,
        invitation="{{ host.body }}诚邀由{{ guest.head.line }}率领的{{ guest.where }}代表团"
        "{% if guest.size %}（{{ guest.size }}）{% endif %}于{{ visit.dates }}"
        "{% if visit.planned and visit.days %}（暂定，为期{{ visit.days }}）{% elif visit.planned %}（暂定）"
        "{% elif visit.days %}（为期{{ visit.days }}）{% endif %}"
        "{% if visit.event %}赴" + _PLACE + "出席{{ visit.event }}{% else %}访问" + _PLACE + "{% endif %}。",
        purposes="访问主要内容如下：",
        purpose=_COUNT + "{{ purpose }}" + _LIST_END,
        relation=_OFFICE + "相信此次访问将进一步巩固和发展两国{{ relation }}。",
        review="近年来双方合作成果",
        review_point="{{ point }}",
        border_gate="出入境口岸：",
        costs="费用：",
        contact="联系单位（人）：",
        reply="敬请{{ guest.body }}于{{ reply_by }}前复函确认，并告知代表团名单（姓名、职务、"
        "护照或通行证号码）、入境时间及口岸，以便妥善安排接待。",
        enclosed="附件：日程安排",
    ),
    programme=Programme(
        kind="日程安排",
        subject="{% if visit.event %}{{ visit.event }}{% else %}{% for guest in guests %}{{ guest.name }}"
        "{% if not loop.last %}、{% endif %}{% endfor %}代表团访问{{ host.name }}{% endif %}",
        time="时间：",
        time_value="{% if visit.planned %}拟于{% endif %}{{ visit.dates }}"
        "{% if visit.days %}（{{ visit.days }}）{% endif %}",
        place="地点：",
        participants="参加人员：",
        host="{{ host.name }}：{{ host.head.entry }}{% if host.size %}（{{ host.size }}）{% endif %}；",
        guest="{{ guest.name }}：{{ guest.head.entry }}{% if guest.size %}（{{ guest.size }}）{% endif %}"
        + _LIST_END,
        contents="内容：",
        content=_COUNT + "{{ purpose }}" + _LIST_END,
        columns=("时间", "内容", "地点", "主持"),
        session_participants="参加人员：{{ session.participants }}",
        note="本日程可根据实际情况调整。",
    ),
    memorandum=Memorandum(
        side="{{ side.where }}代表团{% if side.size %}（{{ side.size }}）{% endif %}：",
        side_head="团长：{{ side.head.entry }}{% if side.members %}；{% else %}。{% endif %}",
        side_member="成员：{{ member }}" + _LIST_END,
        hereinafter="{% if text.sides|length > 2 %}上述各方以下统称“各方”{% else %}上述两方以下统称“双方”"
        "{% endif %}。",
        basis="根据{{ basis }}" + _LIST_END,
        reviewed=_SIDES + "共同评估了近年来的合作成果：",
        review_point="{{ point }}",
        agreed="{% if text.relation %}为进一步巩固和发展两国{{ text.relation }}，{% endif %}"
        + _SIDES
        + "一致同意如下：",
        article="{{ article.label }}{% if article.title %}　{{ article.title }}{% endif %}",
        point="{{ point.number }}{{ point.text }}",
        approvals="下列事项须由" + _SIDES + "分别报请各自主管部门批准后实施：",
        approval="{{ approval }}",
    ),
    congratulation=Congratulation(
        kind="贺信",
        opening="值此{{ occasion }}之际，{{ host.body }}谨向{{ congratulated }}致以"
        "{% if '新年' in occasion or '春节' in occasion %}节日的祝贺和美好的祝愿"
        "{% else %}热烈的祝贺{% endif %}。",
        relation=_OFFICE + "相信{% if relation %}两国{{ relation }}以及{% endif %}"
        "{{ host.name }}与{{ guest.name }}的友好合作关系必将不断发展。",
    ),
    thanks=Thanks(
        kind="感谢信",
        opening="{{ host.body }}衷心感谢{{ guest.body }}{% if hosted %}派代表团于{{ visit.dates }}"
        "{% if visit.event %}赴{{ place }}出席{{ visit.event }}{% else %}访问{{ place }}{% endif %}。"
        "{% else %}在{{ host.name }}代表团于{{ visit.dates }}{% if visit.event %}赴{{ place }}"
        "出席{{ visit.event }}{% else %}访问{{ place }}{% endif %}期间给予的热情接待和周到安排。{% endif %}",
        done="访问期间，{{ sides }}开展了{% for item in done %}{{ item }}"
        "{% if not loop.last %}、{% endif %}{% endfor %}等活动。",
        item="",
        hope=_OFFICE + "希望{{ sides }}继续密切配合，有效落实{% if signed %}已签署的{{ signed }}"
        "{% else %}已商定的内容{% endif %}，为发展{% if relation %}两国{{ relation }}{% else %}"
        "{{ host.name }}与{{ guest.name }}的友好合作关系{% endif %}作出贡献。",
        return_visit=_OFFICE + "{% if hosted %}期待{{ guest.name }}代表团再次访问{{ host.name }}。"
        "{% else %}诚邀{{ guest.name }}代表团在方便的时候访问{{ host.name }}。{% endif %}",
    ),
    delegation=DelegationList(
        annex="附件",
        kind="代表团名单",
        attached="随{{ attached_to }}附送",
        time="时间：",
        place="地点：",
        total="共计{{ size }}。",
    ),
    review_print="双语对照校样，非签字文本",
)
