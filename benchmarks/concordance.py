"""How well and how fast the concordance works: on the labelled pairs, on news, on docgen's own papers.

`python benchmarks/concordance.py` prints, for the labelled pairs of `tests/concordance/pairs/` and the
sentences of `concordance_news*.txt`, precision, recall, false alarms, recall for each kind of planted
difference, and pairs compared in a second by one process; then what is found between the languages of the
papers of all samples, which say the same. With `--wrong` every pair that is judged wrongly is shown.
"""

from __future__ import annotations

import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import docgen
from docgen.concordance import compare, compare_files

ROOT = Path(__file__).parents[1]
PAIRS = ROOT / "tests" / "concordance" / "pairs"
NEWS = sorted(Path(__file__).parent.glob("concordance_news*.txt"))
Row = tuple[str, str, str]
"""What was planted ("clean" where nothing was), and the two texts."""


def labelled(path: Path) -> list[Row]:
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()[1:]]
    return [(kind, own, other) for kind, own, other in rows]


def news(path: Path, language: str) -> Iterator[Row]:
    """Yield the held-out sentences with their translation, each once as it is, once with a difference."""
    for block in path.read_text("utf-8").split("\n\n")[1:]:
        lines = block.strip().split("\n")
        texts = dict(line.split(": ", 1) for line in lines if "! " not in line[:4])
        yield "clean", texts["vi"], texts[language]
        for planted in re.findall(rf"^{language}! (\w+): (.*) => (.*)$", block, re.MULTILINE):
            kind, right, wrong = planted
            yield kind, texts["vi"], texts[language].replace(right, wrong)


def measure(title: str, rows: list[Row], codes: tuple[str, str], *, wrong: bool = False) -> None:
    compare(rows[0][1], codes[0], rows[0][2], codes[1])  # tables are read once
    start, busy = time.perf_counter(), time.process_time()
    found = [compare(own, codes[0], other, codes[1]) for _kind, own, other in rows]
    seconds, busy = time.perf_counter() - start, time.process_time() - busy
    labels = [kind for kind, _own, _other in rows]
    judged = [(kind, bool(discords)) for kind, discords in zip(labels, found, strict=True)]
    planted = Counter(kind for kind, _hit in judged if kind != "clean")
    hits = Counter(kind for kind, hit in judged if kind != "clean" and hit)
    clean = sum(kind == "clean" for kind, _hit in judged)
    alarms = sum(kind == "clean" and hit for kind, hit in judged)
    recalled = sum(hits.values())
    print(f"{title}: {clean} clean pairs, {sum(planted.values())} planted")
    precision, recall = recalled / max(1, recalled + alarms), recalled / sum(planted.values())
    print(f"  precision {precision:.1%}, recall {recall:.1%}")
    print(f"  false alarms on {alarms / clean:.1%} of clean pairs")
    print(f"  {len(rows) / seconds:,.0f} pairs a second, {len(rows) / busy:,.0f} of processor time")
    for kind, count in planted.items():
        print(f"    {kind:16} {hits[kind]:3} of {count}")
    alarming = [discords for (kind, _hit), discords in zip(judged, found, strict=True) if kind == "clean"]
    alarmed = Counter(discord.code for discords in alarming for discord in discords)
    print(f"    false alarms by kind: {dict(alarmed) or 'none'}")
    if wrong:
        for (kind, own, other), discords in zip(rows, found, strict=True):
            if (kind != "clean") != bool(discords):
                print(f"  {kind}: {own} | {other} {[(one.code, one.own, one.other) for one in discords]}")


def papers(*, wrong: bool = False) -> None:
    """Compare every paper of every sample with the same paper in the other language."""
    with tempfile.TemporaryDirectory() as folder:
        for sample in sorted((ROOT / "samples").glob("*.yaml")):
            if "docgen-plan:" not in sample.read_text("utf-8"):
                docgen.build(sample, out=folder)
        names = [path.relative_to(folder) for path in sorted(Path(folder).rglob("*.docx"))]
        found = 0
        pairs = 0
        for name in names:
            for codes in permutations(("vi", "lo", "zh"), 2):
                other = re.sub(rf"\.{codes[0]}\b", f".{codes[1]}", str(name))
                if codes[0] == "vi" and other != str(name) and Path(other) in names:
                    pairs += 1
                    findings = compare_files(Path(folder, name), Path(folder, other), codes)
                    found += len(findings)
                    for one in findings if wrong else ():
                        print(f"  {name}: {one.problem.message.say()}")
        print(f"own papers: {found} findings in {pairs} papers and their translations")


if __name__ == "__main__":
    shown = "--wrong" in sys.argv
    for file in sorted(PAIRS.glob("*.tsv")):
        own_code, other_code = file.stem.split("-")
        measure(f"labelled {file.stem}", labelled(file), (own_code, other_code), wrong=shown)
    for file in NEWS:
        for code in ("lo", "zh"):
            measure(f"{file.stem} vi-{code}", list(news(file, code)), ("vi", code), wrong=shown)
    papers(wrong=shown)
