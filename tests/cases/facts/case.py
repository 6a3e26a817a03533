"""The shape of one case's facts."""

from collections.abc import Mapping
from dataclasses import dataclass, field

DOTS = "………………………………"
"""A name that nobody reported."""
NO_VIETNAMESE, NO_LAO, NO_CHINESE = (
    f"[chưa có bản tiếng {language}]" for language in ("Việt", "Lào", "Trung")
)
"""What stands where a language has no words for a text."""

Facts = tuple[tuple[str, ...], ...]
"""Groups of facts: those of a group are read in this order, the groups in any."""


@dataclass(frozen=True)
class Case:
    """One case. `said` and `never` are keyed by document (`invitation.vi`); `memorandum.vi` is the
    Vietnamese text of the agreement, in whichever original it stands. Of each side, `sides` tells how
    the agreement names it in each language; the first is the one whose own original the first of
    `originals` is. An original's name gives the order of its two texts."""

    name: str
    documents: frozenset[str]
    originals: tuple[str, str]
    titles: Mapping[str, str]
    sides: Mapping[str, tuple[str, ...]]
    said: Mapping[str, Facts]
    never: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of its papers, that of the first side first."""
        return tuple(self.originals[0].partition(".")[2].split("-"))


def papers(*languages: str, more: frozenset[str] = frozenset()) -> frozenset[str]:
    """Letter, programme and agreement in each language, both originals, the proofreading print."""
    first, second = languages
    each = {
        f"{paper}.{language}" for paper in ("invitation", "programme", "memorandum") for language in languages
    }
    both = {f"memorandum.{first}-{second}", f"memorandum.{second}-{first}", f"review.{first}-{second}"}
    return frozenset(each | both | more)
