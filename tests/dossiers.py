"""Dossiers for tests: a small valid one, and easy ways to change it.

`build_dossier(tmp_path)` writes a valid dossier in Vietnamese and Lao and returns its path;
`partner="zh"` makes it Vietnamese and Chinese. Changes are given by dotted path, digits index
lists, `None` deletes::

    build_dossier(tmp_path, {"visit.dates": "2023-08-02", "programme.0.sessions.1": None})

or the whole text is given, where lines and columns matter.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

VI_LO: dict[str, Any] = {
    "docgen": 1,
    "languages": ["vi", "lo"],
    "parties": {
        "thuan-chau": {
            "country": "VN",
            "level": "district",
            "name": {"vi": "Thuận Châu", "lo": "ທ້ວນເຈົາ"},
            "full": {"vi": "huyện Thuận Châu", "lo": "ເມືອງທ້ວນເຈົາ"},
            "province": {"vi": "tỉnh Sơn La", "lo": "ແຂວງເຊີນລາ"},
            "body": {"vi": "Ủy ban nhân dân huyện Thuận Châu", "lo": "ຄະນະກຳມະການປະຊາຊົນເມືອງ ທ້ວນເຈົາ"},
        },
        "hua-muong": {
            "country": "LA",
            "level": "district",
            "name": {"vi": "Hua Mường", "lo": "ຫົວເມືອງ"},
            "full": {"vi": "huyện Hua Mường", "lo": "ເມືອງຫົວເມືອງ"},
            "province": {"vi": "tỉnh Hủa Phăn", "lo": "ແຂວງຫົວພັນ"},
            "body": {"vi": "Chính quyền huyện Hua Mường", "lo": "ອົງການປົກຄອງເມືອງ ຫົວເມືອງ"},
        },
    },
    "people": {
        "host-chair": {
            "party": "thuan-chau",
            "name": {"vi": "Nguyễn Văn A", "lo": "ຫງວຽນ ວັນ ອາ"},
            "posts": [{"vi": "Chủ tịch UBND huyện", "lo": "ປະທານຄະນະກຳມະການປະຊາຊົນເມືອງ"}],
            "honorific": {"vi": "đồng chí", "lo": "ສະຫາຍ"},
        },
        "guest-head": {
            "party": "hua-muong",
            "posts": [{"vi": "Huyện trưởng", "lo": "ເຈົ້າເມືອງ"}],
            "honorific": {"vi": "đồng chí", "lo": "ສະຫາຍ"},
        },
    },
    "visit": {
        "host": "thuan-chau",
        "guests": ["hua-muong"],
        "dates": "2023-08-02/2023-08-04",
        "planned": True,
        "place": {"vi": "huyện Thuận Châu", "lo": "ເມືອງທ້ວນເຈົາ"},
        "purpose": [{"vi": "trao đổi kinh nghiệm", "lo": "ແລກປ່ຽນບົດຮຽນ"}],
    },
    "delegations": {"thuan-chau": {"head": "host-chair"}, "hua-muong": {"head": "guest-head", "size": 12}},
    "programme": [
        {
            "date": "2023-08-02",
            "sessions": [
                {
                    "time": "08:00-09:30",
                    "what": {"vi": "Hội đàm", "lo": "ການເຈລະຈາ"},
                    "where": {"vi": "Hội trường", "lo": "ຫ້ອງປະຊຸມ"},
                    "chair": "host-chair",
                },
                {"time": "afternoon", "what": {"vi": "Tham quan", "lo": "ທັດສະນະສຶກສາ"}},
            ],
        },
    ],
    "cooperation": [
        {
            "year": 2022,
            "what": {"vi": "Hỗ trợ {amount} trồng xoài", "lo": "ຊ່ວຍເຫຼືອ {amount} ປູກໝາກມ່ວງ"},
            "amount": "500000000 VND",
        },
    ],
    "agreed": [
        {
            "field": {"vi": "Biên giới", "lo": "ຊາຍແດນ"},
            "points": [
                {"vi": "Tuần tra song phương.", "lo": "ລາດຕະເວນສອງຝ່າຍ."},
                {
                    "vi": "Khảo sát liên hợp trong {quarter}.",
                    "lo": "ສຳຫຼວດຮ່ວມກັນໃນ {quarter}.",
                    "quarter": "2024-Q4",
                    "needs_superior_approval": True,
                },
            ],
        },
    ],
    "papers": {
        "invitation": {
            "symbol": "UBND-NC",
            "date": "2023-07",
            "bases": [
                {"kind": {"vi": "Quyết định", "lo": "ຂໍ້ຕົກລົງ"}, "ref": "607-QĐ/TU", "date": "2018-04-05"}
            ],
            "signature": {"person": "host-chair"},
            "reply_by": "2023-07-20",
        },
        "programme": {},
        "memorandum": {
            "title": {"vi": "Biên bản thỏa thuận hợp tác", "lo": "ຂໍ້ຕົກລົງການຮ່ວມມື"},
            "term": "2023/2025",
        },
    },
}
"""A whole dossier in Vietnamese and Lao, every text in both; without the lexicon's help."""

REVIEWED = {
    "vi": {"by": "Văn phòng UBND huyện", "date": "2023-07-10"},
    "lo": {"by": "Sở Ngoại vụ", "date": "2023-07-11"},
    "zh": {"by": "Sở Ngoại vụ", "date": "2023-07-12"},
}
"""Leave for all provisional wording: `{"reviewed": REVIEWED}`."""

_CHINESE = {
    "ທ້ວນເຈົາ": "顺州", "ເມືອງທ້ວນເຈົາ": "顺州县", "ແຂວງເຊີນລາ": "山罗省",
    "ຄະນະກຳມະການປະຊາຊົນເມືອງ ທ້ວນເຈົາ": "顺州县人民委员会", "ຫົວເມືອງ": "马关", "ເມືອງຫົວເມືອງ": "马关县",
    "ແຂວງຫົວພັນ": "云南省文山州", "ອົງການປົກຄອງເມືອງ ຫົວເມືອງ": "马关县人民政府", "ຫງວຽນ ວັນ ອາ": "阮文甲",
    "ປະທານຄະນະກຳມະການປະຊາຊົນເມືອງ": "县人民委员会主席", "ສະຫາຍ": "同志", "ເຈົ້າເມືອງ": "县长",
    "ແລກປ່ຽນບົດຮຽນ": "交流经验", "ການເຈລະຈາ": "会谈", "ຫ້ອງປະຊຸມ": "会议室", "ທັດສະນະສຶກສາ": "参观考察",
    "ຊ່ວຍເຫຼືອ {amount} ປູກໝາກມ່ວງ": "援助{amount}种植芒果", "ຊາຍແດນ": "边境", "ລາດຕະເວນສອງຝ່າຍ.": "开展双边巡逻。",
    "ສຳຫຼວດຮ່ວມກັນໃນ {quarter}.": "{quarter}开展联合考察。", "ຂໍ້ຕົກລົງ": "决定",
    "ຂໍ້ຕົກລົງການຮ່ວມມື": "合作协议",
}  # fmt: skip


def dossier(changes: Mapping[str, Any] | None = None, *, partner: str = "lo") -> dict[str, Any]:
    """Return the dossier as data, changed; `partner` is its second language, "lo" or "zh"."""
    data = copy.deepcopy(VI_LO) if partner == "lo" else _in_chinese(VI_LO)
    for path, value in (changes or {}).items():
        _change(data, path.split("."), value)
    return data


def build_dossier(
    folder: Path,
    changes: Mapping[str, Any] | str | None = None,
    *,
    partner: str = "lo",
    name: str = "visit.yaml",
) -> Path:
    """Write a dossier into `folder` and return its path: the usual one changed, or the text given."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    text = changes if isinstance(changes, str) else written(dossier(changes, partner=partner))
    path.write_text(text, encoding="utf-8", newline="")
    return path


def written(data: object) -> str:
    """Return `data` as YAML, keys in their order."""
    text: str = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)
    return text


def _change(data: Any, steps: list[str], value: Any) -> None:
    *way, last = (int(step) if step.isdigit() else step for step in steps)
    for step in way:
        data = data[step] if isinstance(data, list) else data.setdefault(step, {})
    if value is None:
        del data[last]
    elif isinstance(data, list) and last == len(data):
        data.append(value)
    else:
        data[last] = value


def _in_chinese(node: Any) -> Any:
    if isinstance(node, list):
        return ["zh" if item == "lo" else _in_chinese(item) for item in node]
    if not isinstance(node, dict):
        return "CN" if node == "LA" else node
    changed = {key: _in_chinese(value) for key, value in node.items() if key != "lo"}
    return {**changed, "zh": _CHINESE[node["lo"]]} if "lo" in node else changed
