"""Whether two texts name the same places, posts, organs and documents.

In: two texts with their languages. Out: namings without counterpart. A place that only one text
names is reported. Of terms, which can be said in many ways, only a conflict is: each text names one
of the same family that the other does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from docgen.concordance.names import Naming, index
from docgen.concordance.places import UNSEARCHED, Name
from docgen.frozen import frozen

_LEVEL = {
    "lo": re.compile("(?:ແຂວງ|ເມືອງ|ນະຄອນ|ນະຄອນຫຼວງ|ບ້ານ) ?$"),
    "zh": re.compile("省|市|县|州|乡|镇|口岸|国家口岸|国际口岸|自治"),
}


@frozen
class Clash:
    """A naming of one text, of the other, or of both, that does not fit."""

    family: str
    own: Naming | None
    other: Naming | None


_OFFICES = tuple(
    frozenset(f"post.{id_}" for id_ in office.split())
    for office in (
        "chair_pc.province governor.la chair_pc.city",
        "chair_pc.district district_chief.la county_head.cn",
        "vice_chair_pc vice_governor.la",
    )
)
"""The same office in the administration of one country and another: translators say the one for the other."""
Found = tuple[list[Naming], list[Naming]]


def named(texts: tuple[str, str], languages: tuple[str, str]) -> Found:
    """Return what each text names, in order."""
    return list(index(languages[0]).find(texts[0])), list(index(languages[1]).find(texts[1]))


def clashes(texts: tuple[str, str], languages: tuple[str, str], found: Found) -> list[Clash]:
    """Return what one text names and the other does not, of what is `named`."""
    folded = [_folded(text, language) for text, language in zip(texts, languages, strict=True)]
    distinct = [_distinct(side) for side in found]
    names = [{name.id: name for naming in side for name in naming.names} for side in distinct]
    missed = [
        [
            naming
            for naming in distinct[side]
            if not _answered(naming, folded[1 - side], languages[1 - side], names[1 - side])
        ]
        for side in (0, 1)
    ]
    missed = [[naming for naming in side if naming.names[0].family != "money"] for side in missed]
    families = dict.fromkeys(naming.names[0].family for side in missed for naming in side)
    return [clash for family in families for clash in _of_family(family, missed, texts, languages)]


def _distinct(namings: Iterable[Naming]) -> list[Naming]:
    """Return the first naming of each name."""
    first: dict[tuple[str, ...], Naming] = {}
    for naming in namings:
        first.setdefault(tuple(name.id for name in naming.names), naming)
    return list(first.values())


def _answered(naming: Naming, other: str, language: str, others: Mapping[str, Name]) -> bool:
    """Tell whether `other`, folded, names it, or cannot: nobody knows its name there."""
    known = [spelling for name in naming.names for spelling in name.spellings.get(language, ())]
    known = [spelling.removeprefix(UNSEARCHED) for spelling in known]
    if not known or any(len(name.spellings.get(language, ())) == 0 for name in naming.names):
        return True
    if any(_folded(spelling, language) in other for spelling in known):
        return True
    return any(name.id in others or any(_kin(name, one) for one in others.values()) for name in naming.names)


def _folded(text: str, language: str) -> str:
    """Return `text` without what spellings of one name differ in: case; length, tones, ຣ and ຫ in Lao."""
    return text.lower() if language == "vi" else text.translate(_SOUNDS) if language == "lo" else text


_SOUNDS = str.maketrans(
    {"ີ": "ິ", "ື": "ຶ", "ູ": "ຸ", "ຣ": "ລ", "ໜ": "ນ", "ໝ": "ມ", "ຼ": "ລ", "ຝ": "ຟ", "ໄ": "ໃ"} | dict.fromkeys("່້໊໋ຫ -")
)


def _kin(one: Name, two: Name) -> bool:
    """Tell whether some language has one word for both terms, as 邀请函 is thư mời and giấy mời, or one of
    them is a kind of the other: a programme, the programme of a visit."""
    if one.id.startswith(f"{two.id}.") or two.id.startswith(f"{one.id}."):
        return True
    if any({one.id, two.id} <= office for office in _OFFICES):
        return True
    return one.family == two.family != "place" and any(
        set(words) & set(two.spellings.get(language, ())) for language, words in one.spellings.items()
    )


def _of_family(
    family: str, missed: list[list[Naming]], texts: tuple[str, str], languages: tuple[str, str]
) -> Iterable[Clash]:
    sides = [_once(naming for naming in side if naming.names[0].family == family) for side in missed]
    pairs = min(map(len, sides))
    for own, other in zip(*sides, strict=False):
        yield Clash(family, own, other)
    if family != "place":
        return
    for side in (0, 1):
        for naming in sides[side][pairs:]:
            sure = all(languages[1 - side] not in name.unsure for name in naming.names)
            if sure and _certain(naming, texts[side], languages[side]):
                yield Clash(family, naming, None) if side == 0 else Clash(family, None, naming)


def _once(namings: Iterable[Naming]) -> list[Naming]:
    return list({naming.names[0].id: naming for naming in reversed(list(namings))}.values())[::-1]


def _certain(naming: Naming, text: str, language: str) -> bool:
    """Tell whether it is a name for sure, and not letters of other words side by side."""
    if language == "vi":
        return True
    if language == "lo":
        return (
            naming.end - naming.start > 5
            or _LEVEL["lo"].search(text[max(0, naming.start - 9) : naming.start]) is not None
        )
    return naming.end - naming.start > 2 or _LEVEL["zh"].match(text, naming.end) is not None
