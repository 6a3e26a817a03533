"""What the agreement may not be called.

In: an agreement. Out: a finding for a title that is a treaty's in one of its languages. Citing a
treaty in a text or under another title is nobody's fault: only what the title says the paper is counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.messages import _
from docgen.protocol.guard.agreement import MEMORANDUM, Agreement
from docgen.protocol.guard.rules import TITLE, TITLE_ABROAD, Finding

_TREATIES = {
    "vi": re.compile(r"^(?:(?:bản|dự thảo)\s+)*(công ước|hiệp ước|định ước|hiệp định)\b", re.IGNORECASE),
    "lo": re.compile(r"^(?:ຮ່າງ\s*)?(ສົນທິສັນຍາ|ອະນຸສັນຍາ|ສັນຍາ)"),
    "zh": re.compile(r"(公约|条约|协定)(?:书|[（(].*[）)])?$"),
}
"""In Vietnamese and Lao the kind of paper begins a title, in Chinese it ends it."""


def forbidden_title(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for each language in which the title is one that an agreement may not bear."""
    for code, pattern in _TREATIES.items():
        found = pattern.search((agreement.order.title.get(code) or "").strip())
        if found and code in agreement.dossier.languages:
            message = _(
                'An agreement may not be called "{title}": that is a treaty\'s name. Call it thỏa thuận, '
                "bản ghi nhớ, biên bản thỏa thuận or the like.",
                title=found[1],
            )
            path = f"{MEMORANDUM}.title.{code}"
            path = path if path in agreement.dossier.places else f"{MEMORANDUM}.title"
            yield (TITLE if code == "vi" else TITLE_ABROAD).found(message, path)
