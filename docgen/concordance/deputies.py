"""Whether two texts speak of as many deputies: Phó Chủ tịch is ຮອງປະທານ and 副主席, and no 主席.

In: two texts with their languages. Out: a place in each where one of them leaves the deputy out. Posts
are said in many ways, but no language drops this word where another has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.concordance.discord import Discord

_DEPUTY = {
    "vi": re.compile(
        r"(?<!đối )(?<!ứng )(?<!\w)(?:phó(?! mặc| thác| bản| đô đốc| tiến sĩ)|thứ trưởng)(?!\w)\W*\w*", re.I
    ),
    "lo": re.compile(r"(?<!ຮັບ)(?<!ຢັ້ງ)(?<!ສຳ)ຮອງ(?!ຮັບ|ຈາກ|ພື້ນ|ເທົ້າ|ຮຽນ|ອັນດັບ|ຊະນະ)[\u0e80-\u0eff]{0,8}"),
    "zh": re.compile(
        r"(?<![一名])(?:副(?![业食热本刊题]|产品|作用|省级|中心|委会)|次长)[\u4e00-\u9fff]{0,4}"
    ),
}


def deputies(texts: tuple[str, str], languages: tuple[str, str]) -> Iterator[Discord]:
    """Yield where one text names a deputy and the other none."""
    own, other = (list(_DEPUTY[code].finditer(text)) for text, code in zip(texts, languages, strict=True))
    if own and not other:
        yield Discord("post", own[0][0], "", own[0].start())
    elif other and not own:
        yield Discord("post", "", other[0][0], 0, other[0].start())
