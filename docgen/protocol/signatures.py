"""Who signs how: the lines above a signature, and the blocks of many signatories in rows of two.

In: the authority of a signature, the organ and the post in one language. Out: the lines to print.
Vietnam's prefixes are those of Decree 30/2020, Annex I, Part II, 7b. A letter abroad ends with
signature, full name and title (3287/QĐ-BNG), so without an authority it bears no prefix.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from docgen.languages import Language
from docgen.protocol.organs import PEOPLE_COMMITTEE, PEOPLE_COMMITTEE_SHORT

Block = TypeVar("Block")

_HEADS = {
    True: {"vi": "Chủ tịch", "lo": "ປະທານ", "zh": "主席"},
    False: {"vi": "Giám đốc", "lo": "ຫົວໜ້າພະແນກ", "zh": "厅长"},
}
"""The post of the head of a people's committee (True) or of a department."""

NO_BREAK = "\u00a0"
"""A space at which no line ends."""

_DEPUTY = {"vi": "Phó ", "lo": "ຮອງ", "zh": "副"}

_PREFIXES = {
    "TM": {"vi": "TM. {who}", "lo": "ຕາງໜ້າ {who}", "zh": "代表{who}"},
    "KT": {"vi": "KT. {who}", "lo": "ແທນ {who}", "zh": "代{who}"},
    "TL": {"vi": "TL. {who}", "lo": "ຕາມຄຳສັ່ງຂອງ {who}", "zh": "受{who}之命"},
    "TUQ": {"vi": "TUQ. {who}", "lo": "ໂດຍໄດ້ຮັບມອບໝາຍຈາກ {who}", "zh": "受{who}委托"},
    "Q": {"vi": "Q. {who}", "lo": "ຮັກສາການ {who}", "zh": "代理{who}"},
}
"""The Lao and Chinese are composed: neither country signs under such prefixes."""

_ORGANS_ABOVE = {
    "vi": (f" {PEOPLE_COMMITTEE_SHORT}", f" {PEOPLE_COMMITTEE}", " Sở"),
    "lo": ("ຄະນະກຳມະການປະຊາຊົນ",),
}
"""The organs that a post names after its own word; none is printed twice, above the post and in it."""

_ORGANS_BEFORE = {"zh": ("人民委员会", "外事厅")}
"""The same where they stand before it: 县人民委员会主席."""

_ON_A_PAGE = 10
"""Measured on the shipped templates, whose rows leave room for hand and seal."""

_REPRESENTS = {"vi": ("Đại diện", "{who}"), "lo": ("ຕາງໜ້າ", "{who}"), "zh": ("{who}代表",)}


def authority_lines(
    authority: str | None, organ: str, post: str, language: Language, *, collective: bool
) -> tuple[list[str], str]:
    """Return the lines above the post, and the post as signed; upper case is left to the caller.

    `organ` is the signing organ without its place [Ủy ban nhân dân], `collective` whether it decides
    as one, as a people's committee does. KT.: TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH.
    """
    if authority is None:
        return [], post
    own = short_post(post, language)
    for_all = [_prefixed("TM", organ, language)]
    if authority == "TM":
        return for_all, own
    above = for_all if collective and authority in ("KT", "Q") else []
    if authority == "Q":
        return above, _prefixed("Q", own, language)
    head = _head_of(own, language) if authority == "KT" else _HEADS[collective][language.code]
    return [*above, _prefixed(authority, head, language)], own


def prescribed_authority(form: str, country: str, collective: bool, post: str) -> str | None:
    """Return the authority where the dossier gives none; `post` in Vietnamese.

    Only a Vietnamese organ's own papers have one: a collective's chair signs TM., a deputy KT.
    """
    if country != "VN" or form != "nd30":
        return None
    if post.startswith(_DEPUTY["vi"]):
        return "KT"
    return "TM" if collective else None


def short_post(post: str, language: Language) -> str:
    """Return a post without the Vietnamese organ that stands above it: Chủ tịch, not Chủ tịch UBND huyện."""
    for organ in _ORGANS_ABOVE.get(language.code, ()):
        post = post.split(organ)[0]
    for organ in _ORGANS_BEFORE.get(language.code, ()):
        post = post.split(organ)[-1]
    return post


def without_organ(post: str, party: str, language: Language) -> str:
    """Return a Vietnamese post without the organ that its `party` is: Giám đốc, not Giám đốc Sở Ngoại vụ.

    What begins with a small letter is a level, no organ: Chủ tịch Ủy ban nhân dân huyện stays.
    """
    if language.code != "vi":
        return post
    words = post.split(" ")
    for start in range(1, len(words) - 1):
        organ = " ".join(words[start:])
        if organ[:1].isupper() and f"{party} ".startswith(f"{organ} "):
            return " ".join(words[:start])
    return post


def post_in_lines(post: str, language: Language) -> str:
    """Return a Vietnamese post over its organ, or one post over the other, so that no line breaks elsewhere.

    Chủ tịch / Ủy ban nhân dân huyện Thuận Châu; Bí thư Huyện ủy, / Huyện trưởng.
    """
    if language.code != "vi":
        return post
    for organ in _ORGANS_ABOVE["vi"]:
        post = post.replace(f"{organ} ", f"\n{organ.strip()} ")
    return post.replace(", ", ",\n")


def place_on_one_line(name: str, place: str, language: Language) -> str:
    """Return a Vietnamese name in which a narrow column breaks no line within `place`, but before it."""
    if language.code != "vi" or not place:
        return name
    return name.replace(f" {place}", f" {place.replace(' ', NO_BREAK)}")


def represents(who: str, language: Language, *, crowded: bool = False) -> list[str]:
    """Return the lines above a signatory of a memorandum: Đại diện, huyện Thuận Châu.

    Where the page is `crowded` (`is_crowded`) the line that bears no name is left out.
    """
    lines = _REPRESENTS[language.code]
    return [line.format(who=who) for line in (lines[-1:] if crowded else lines)]


def is_crowded(parties: int) -> bool:
    """Whether so many blocks, three lines above each name, are more than a page holds in rows of two."""
    return parties > _ON_A_PAGE


def rows_of_two(blocks: Sequence[Block]) -> list[tuple[Block, Block | None]]:
    """Return the blocks side by side, left first, row by row; an odd last one has nobody beside it."""
    rights = [*blocks[1::2], None] if len(blocks) % 2 else [*blocks[1::2]]
    return list(zip(blocks[::2], rights, strict=True))


def _head_of(deputy: str, language: Language) -> str:
    """Return the post a deputy stands in for: Chủ tịch for Phó Chủ tịch."""
    return language.capitalise(deputy.replace(_DEPUTY[language.code], "", 1))


def _prefixed(authority: str, who: str, language: Language) -> str:
    return _PREFIXES[authority][language.code].format(who=who)
