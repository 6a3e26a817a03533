"""From nothing to a letter: `docgen build` of one dossier, and `docgen --help`, each a process of its own.

    python benchmarks/cold.py [DOSSIER] [ROUNDS]

Milliseconds from the start of the process to its end, and of processor time, which tells more on a machine
that is at other work; Python alone for comparison. "nothing kept" is the first run of a user, or
DOCGEN_CACHE=off; after it the compiled templates and the lexicon are in the cache. Modules are
compiled beforehand, as pip does when it installs them, whatever PYTHONDONTWRITEBYTECODE says here.
Then the largest pieces of the imports, by Python's own -X importtime.
"""

from __future__ import annotations

import os
import re
import resource
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
        out, cache = Path(folder) / "out", str(Path(folder) / "cache")
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "compiled")
        docgen = [sys.executable, "-m", "docgen"]
        build = [*docgen, "build", str(dossier), "-o", str(out)]
        ways = {
            "python -c pass": ([sys.executable, "-c", "pass"], cache),
            "docgen --help": ([*docgen, "--help"], cache),
            "docgen build, nothing kept": (build, "off"),
            "docgen build": (build, cache),
            "docgen check": ([*docgen, "check", str(dossier)], cache),
        }
        took: dict[str, list[tuple[float, float]]] = {way: [] for way in ways}
        for turn in range(rounds + 1):
            for way, (command, kept) in ways.items():
                one = _took(command, kept, out)
                if turn:
                    took[way].append(one)
        print(f"{'ms: fastest, median':28}{'clock':>12}{'processor':>16}   load {os.getloadavg()[0]:.1f}")
        for way, found in took.items():
            clock, processor = ([1000 * each for each in column] for column in zip(*found, strict=True))
            shown = (f"{min(column):6.0f} {median(column):6.0f}" for column in (clock, processor))
            print(f"{way:28}{'   '.join(shown)}")
        _imports(build, cache)


def _took(command: list[str], cache: str, out: Path) -> tuple[float, float]:
    """Return seconds by the clock and of processor time."""
    shutil.rmtree(out, ignore_errors=True)
    environment = {**os.environ, "DOCGEN_CACHE": cache}
    before, begin = _spent(), time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=environment)
    clock = time.perf_counter() - begin
    return clock, _spent() - before


def _spent() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


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
