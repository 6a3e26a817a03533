"""From nothing to a letter: `docgen build` of one dossier, and `docgen --help`, each a process of its own.

    python benchmarks/cold.py [DOSSIER] [ROUNDS]

Seconds from the start of the process to its end, medians; Python alone for comparison. "nothing kept" is the
first run of a user, or DOCGEN_CACHE=off; after it the compiled templates and the lexicon are in the cache.
Then the largest pieces of the imports, by Python's own -X importtime.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

DOSSIER = Path(__file__).parent.parent / "samples" / "ubnd-tinh-son-la--hua-phan-2025.yaml"
_UNWANTED = ("lxml", "docx", "docxtpl", "babel", "openpyxl", "platformdirs")


def main(dossier: Path, rounds: int) -> None:
    """Print one line for each way."""
    with TemporaryDirectory() as folder:
        out, cache = Path(folder) / "out", Path(folder) / "cache"
        build = [sys.executable, "-m", "docgen", "build", str(dossier), "-o", str(out)]
        ways = {
            "python -c pass": ([sys.executable, "-c", "pass"], str(cache)),
            "docgen --help": ([sys.executable, "-m", "docgen", "--help"], str(cache)),
            "docgen build, nothing kept": (build, "off"),
            "docgen build": (build, str(cache)),
        }
        _seconds(*ways["docgen build"], out)
        took: dict[str, list[float]] = {way: [] for way in ways}
        for _ in range(rounds):
            for way, (command, kept) in ways.items():
                took[way].append(_seconds(command, kept, out))
        for way, found in took.items():
            print(f"{way:28}{median(found):7.3f} s   (fastest {min(found):.3f})")
        _imports(build, str(cache))


def _seconds(command: list[str], cache: str, out: Path) -> float:
    shutil.rmtree(out, ignore_errors=True)
    environment = {**os.environ, "DOCGEN_CACHE": cache}
    begin = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=environment)
    return time.perf_counter() - begin


def _imports(command: list[str], cache: str) -> None:
    environment = {**os.environ, "DOCGEN_CACHE": cache}
    command = [command[0], "-X", "importtime", *command[1:]]
    said = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stderr
    found = re.findall(r"import time: +(\d+) \| +\d+ \| +(\S+)", said)
    pieces: dict[str, int] = {}
    for microseconds, module in found:
        top = ".".join(module.split(".")[: 2 if module.startswith("docgen") else 1])
        pieces[top] = pieces.get(top, 0) + int(microseconds)
    largest = sorted(pieces.items(), key=lambda piece: -piece[1])[:12]
    print(
        f"{len(found)} modules; ms in the largest:",
        ", ".join(f"{name} {took / 1000:.0f}" for name, took in largest),
    )
    unwanted = [name for name in _UNWANTED if name in pieces]
    print("imported though a letter needs none of them:", ", ".join(unwanted) or "none")


if __name__ == "__main__":
    arguments = sys.argv[1:]
    main(Path(arguments[0]) if arguments else DOSSIER, int(arguments[1]) if arguments[1:] else 9)
