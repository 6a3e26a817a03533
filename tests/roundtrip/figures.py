"""The table of `docs/roundtrip.md`: of each case, language and variant what was made and what came back.

In: tallies. Out: rows as Markdown; the page with its table, which stands between two marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from tests.roundtrip.judging import Tally
from tests.roundtrip.plans import Plan
from tests.roundtrip.variants import VARIANTS, Variant

PAGE = Path(__file__).parents[2] / "docs" / "roundtrip.md"
_MARKED = re.compile(r"(<!-- figures -->\n).*?(<!-- end of figures -->)", re.DOTALL)
_DOT = " · "
Tallies = Mapping[tuple[str, str], Tally]
"""By language (that of the paper, "both" of an original) and variant."""


def summed(each: Iterable[tuple[Plan, Variant, Tally]]) -> Tallies:
    tallies: dict[tuple[str, str], Tally] = {}
    for plan, variant, tally in each:
        key = (language(plan), variant.name)
        tallies[key] = tallies.get(key, Tally()) + tally
    return tallies


def language(plan: Plan) -> str:
    return "both" if "-" in plan.paper else plan.language


def head() -> list[str]:
    names = [variant.name for variant in VARIANTS]
    return [f"| case | language | {' | '.join(names)} |", f"|{'---|' * (len(names) + 2)}"]


def rows(case: str, tallies: Tallies) -> list[str]:
    """The rows of a case."""
    languages = sorted({spoken for spoken, _variant in tallies}, key=("vi", "lo", "zh", "both").index)
    return [
        f"| {case} | {spoken} | {' | '.join(_cell(tallies.get((spoken, one.name))) for one in VARIANTS)} |"
        for spoken in languages
    ]


def total(lines: Iterable[str]) -> str:
    """The last row: the sums of the rows of the cases."""
    columns = zip(*(line.split("|")[3:-1] for line in lines), strict=True)
    return f"| all | | {' | '.join(map(_sum, columns))} |"


def _sum(column: Iterable[str]) -> str:
    figures = [[int(figure) for figure in cell.split(_DOT)] for cell in column if _DOT in cell]
    return _DOT.join(str(sum(same)) for same in zip(*figures, strict=True))


def _cell(tally: Tally | None) -> str:
    """Return made, found, carried and false."""
    if tally is None:
        return ""
    return _DOT.join(map(str, (tally.made, len(tally.found), tally.carried, len(tally.false))))


def written(lines: Iterable[str]) -> None:
    """Put the table into the page."""
    table = "".join(f"{line}\n" for line in lines)
    page = PAGE.read_text("utf-8")
    PAGE.write_text(_MARKED.sub(lambda match: match[1] + table + match[2], page), "utf-8", newline="\n")
