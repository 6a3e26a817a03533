"""How a Vietnamese Party committee signs its own papers: prefixes with a stroke, the post without its organ.

In: the authority of a signature, the committee and the post in Vietnamese. Out: the lines to print; a
translation has none of its own. Known from accounts of 36-HD/VPTW (T/M, K/T, T/L; the post alone) and
of 05-HD/VPTW of 2026 (T/M ĐẢNG ỦY over PHÓ BÍ THƯ). Letters abroad are signed as other letters abroad are.
"""

from __future__ import annotations

_COMMITTEES = ("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy")
_SECRETARY = "Bí thư"
_PREFIXES = {
    "TM": "T/M {organ}",
    "KT": "K/T {head}",
    "TL": "T/L {organ}",
    "TUQ": "T/L {organ}",
    "Q": "Q. {head}",
}


def party_lines(authority: str | None, organ: str, post: str) -> tuple[list[str], str]:
    """Return the lines above the post, and the post as signed; upper case is left to the caller.

    T/M Tỉnh ủy / Bí thư. A committee decides as one, so a secretary signs T/M where the dossier gives no
    authority.
    """
    alone = post_alone(post)
    if authority is None and alone == post:
        return [], post
    line = _PREFIXES[authority or "TM"].format(organ=_without_place(organ), head=alone.removeprefix("Phó "))
    return ([], line) if authority == "Q" else ([line], alone)


def post_alone(post: str) -> str:
    """Return a Vietnamese Party post without its committee: Phó Bí thư, not Phó Bí thư Huyện ủy."""
    for committee in _COMMITTEES:
        if _SECRETARY in post and f" {committee}" in post:
            return post.split(f" {committee}")[0]
    return post


def _without_place(organ: str) -> str:
    return next((committee for committee in _COMMITTEES if organ.startswith(committee)), organ)
