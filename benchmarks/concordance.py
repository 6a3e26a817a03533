"""How well and how fast the concordance works, on the labelled pairs of `tests/concordance/pairs/`.

`python benchmarks/concordance.py` prints precision, recall and false alarms, recall for each kind of planted
difference, and pairs compared in a second by one process; with `--wrong` every pair that is judged wrongly.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

from docgen.concordance import compare

PAIRS = Path(__file__).parents[1] / "tests" / "concordance" / "pairs"


def labelled(path: Path) -> list[tuple[str, str, str]]:
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()[1:]]
    return [(kind, own, other) for kind, own, other in rows]


def measure(path: Path, *, wrong: bool = False) -> None:
    codes = path.stem.split("-")
    rows = labelled(path)
    compare(rows[0][1], codes[0], rows[0][2], codes[1])  # tables are read once
    start = time.perf_counter()
    found = [compare(own, codes[0], other, codes[1]) for _kind, own, other in rows]
    seconds = time.perf_counter() - start
    labels = [kind for kind, _own, _other in rows]
    judged = [(kind, bool(discords)) for kind, discords in zip(labels, found, strict=True)]
    planted = Counter(kind for kind, _hit in judged if kind != "clean")
    hits = Counter(kind for kind, hit in judged if kind != "clean" and hit)
    clean = sum(kind == "clean" for kind, _hit in judged)
    alarms = sum(kind == "clean" and hit for kind, hit in judged)
    recalled = sum(hits.values())
    print(f"{path.stem}: {clean} clean pairs, {sum(planted.values())} planted")
    precision, recall = recalled / max(1, recalled + alarms), recalled / sum(planted.values())
    print(f"  precision {precision:.1%}, recall {recall:.1%}")
    print(f"  false alarms on {alarms / clean:.1%} of clean pairs; {len(rows) / seconds:,.0f} pairs a second")
    for kind, count in planted.items():
        print(f"    {kind:16} {hits[kind]:3} of {count}")
    alarming = [discords for (kind, _hit), discords in zip(judged, found, strict=True) if kind == "clean"]
    alarmed = Counter(discord.code for discords in alarming for discord in discords)
    print(f"    false alarms by kind: {dict(alarmed) or 'none'}")
    if wrong:
        for (kind, own, other), discords in zip(rows, found, strict=True):
            if (kind != "clean") != bool(discords):
                print(f"  {kind}: {own} | {other} {[(one.code, one.own, one.other) for one in discords]}")


if __name__ == "__main__":
    for file in sorted(PAIRS.glob("*.tsv")):
        measure(file, wrong="--wrong" in sys.argv)
