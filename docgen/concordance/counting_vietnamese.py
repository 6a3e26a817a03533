"""A number in Vietnamese words. In: the words, lower case. Out: the number, and how many words say it.

"năm" is five only where five can stand: "hai mươi năm" is twenty years, "hai trăm năm mươi" 250.
"""

from __future__ import annotations

from collections.abc import Sequence

DIGITS = {
    "không": 0,
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
AFTER_TENS = {"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}
TENS = {"mươi": 10, "chục": 10, "trăm": 100}
SCALES = {"nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}
LINKS = ("linh", "lẻ")


def counted(words: Sequence[str]) -> tuple[int, int]:
    """Return the number at the beginning of `words` and its length in words, 0 where there is none."""
    if words[0] == "năm" and len(words) > 1 and words[1] in DIGITS and words[1] != "năm":
        return 0, 0  # năm hai nghìn …: the year
    count = _Count()
    size = 0
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else ""
        previous = words[at - 1] if at else ""
        if not count.take(word, previous, following):
            break
        size = at + 1
    return count.value, size


class _Count:
    """A number being read: what is complete, the group below a thousand, the digit that waits."""

    def __init__(self) -> None:
        self.total = self.group = 0
        self.digit: int | None = None
        self.after_ten = False
        self.scale = 1

    @property
    def value(self) -> int:
        return self.total + self.group + (self.digit or 0)

    def take(self, word: str, previous: str, following: str) -> bool:
        """Add `word`; False where it does not go on with the number."""
        if word in DIGITS:
            return self._digit(word, previous, following)
        if word in AFTER_TENS:
            fits, self.after_ten = self.after_ten, False
            self.group += AFTER_TENS[word] if fits else 0
            return fits
        if word in TENS:
            return self._power(word)
        if word in SCALES:
            return self._scale(SCALES[word])
        if word == "mười":
            fits = self.digit is None
            self.group, self.after_ten = self.group + 10 * fits, True
            return fits
        if word == "rưỡi":
            self.total += self.scale // 2
            return True
        return word in LINKS and following in DIGITS

    def _digit(self, word: str, previous: str, following: str) -> bool:
        if self.digit is not None or (word == "không" and following != "trăm"):
            return False
        if word == "năm" and previous and previous not in LINKS and following not in (*TENS, *SCALES):
            return False
        self.digit = DIGITS[word]
        return True

    def _power(self, word: str) -> bool:
        if self.digit is None:
            return False
        self.scale = TENS[word]
        self.group += self.digit * self.scale
        self.digit, self.after_ten = None, self.scale == 10
        return True

    def _scale(self, scale: int) -> bool:
        group = self.group + (self.digit or 0)
        if group == 0 and self.total == 0:
            return False
        self.total = (self.total + group) * scale if scale > self.total > 0 else self.total + group * scale
        self.group, self.digit, self.after_ten, self.scale = 0, None, False, scale
        return True
