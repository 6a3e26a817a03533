"""Lao syllables, by the shape of their letters alone.

In: Lao text without spaces. Out: where each syllable ends. Lao writes no spaces between words; a word list or
a trained model would cut words, but none is needed to show what changed: a syllable is the least that
a reader sees changed, and letters that stand on one another are never parted. The rule: an initial consonant
(with ຫ before it, or ຣ ລ ວ and the subscripts after it), the vowel before, above, below and behind it with
the tone mark, and a final consonant unless that begins the next syllable (a vowel stands on or behind it).
"""

from __future__ import annotations

import re

_CONSONANT = "ກ-ຮໜໝໞໟ"
_ON = "\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd"
"""What stands above or below a consonant: vowels, tone marks, the subscripts."""
_BEHIND = "ະາຳຽ"
_BEFORE = "ເ-ໄ"
_INITIAL = f"(?:ຫ(?=[ງຍນມຣລວຼ])|[ກຂຄຈຕຖທປຜພຟສ](?=[ຣລວ][{_ON}{_BEHIND}]))?[{_CONSONANT}]"
_FINAL = f"(?:[ກງຍດນບມວຽຣລສ](?![{_ON}{_BEHIND}ອວຽ](?!$)|[{_ON}{_BEHIND}]))"

SYLLABLE = re.compile(
    f"[{_BEFORE}]?{_INITIAL}[{_ON}]*(?:[ອວຽ](?![{_ON}{_BEHIND}]))?[{_ON}]*[{_BEHIND}]?[{_ON}]*{_FINAL}?(?:ໆ[{_ON}]*)?"
    f"|.[{_ON}]*"
)
