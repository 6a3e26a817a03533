"""A whole batch: from an address book in XLSX to letters on disk, with checks, proof and register.

    python benchmarks/batch.py [PARTNERS] [ROUNDS]    1,000 partners × 2 languages: docgen in one process, in
                                                      two, and docxtpl
    python benchmarks/batch.py --growth [LETTERS…]    what a letter costs, and memory: 1,000, 5,000, 20,000

Every run is a process of its own, on an empty folder, with docgen's cache as a user has it from the second
run on. docxtpl gets what costs docgen most for nothing: the finished words of each letter. It opens its
template, renders and saves a file for each, in a plain loop, and checks and registers nothing; it makes
every tenth letter, since all cost it the same. Rounds are interleaved; seconds are medians. Milliseconds a
letter and ratios are of one process's processor time, imports and all (docxtpl's left out).
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

SAMPLES = Path(__file__).parent.parent / "samples"
PLAN = """\
docgen-plan: 1
year: 2026
languages: [vi, lo]
include: [offices/ubnd-tinh-son-la.yaml]
addresses: partners.xlsx
letters:
  - occasion: occasion.la.national_day
    issuer: son-la
"""
PROVINCES = (
    "tỉnh Hủa Phăn", "tỉnh Luông Pha Băng", "tỉnh Xiêng Khoảng", "tỉnh Xay Nha Bu Ly", "tỉnh U Đôm Xay",
    "tỉnh Bò Kẹo", "tỉnh Luông Nậm Thà", "tỉnh Phông Sa Lỳ",
)  # fmt: skip
EVERY = 10
"""docxtpl makes one letter of so many."""


def prepare(folder: Path, partners: int) -> Path:
    """Write a plan, its office file and an address book of so many partners; return the plan's path."""
    from docgen.addresses import new_sheet

    (folder / "offices").mkdir(parents=True)
    office = "offices/ubnd-tinh-son-la.yaml"
    (folder / office).write_bytes((SAMPLES / office).read_bytes())
    (folder / "partners.xlsx").write_bytes(new_sheet(_rows(partners)))
    path = folder / "year.yaml"
    path.write_text(PLAN, "utf-8")
    return path


def _rows(partners: int) -> Iterator[list[str]]:
    """One row a partner: a district that nobody knows, its province, and an addressee of its own."""
    for number in range(partners):
        row = [""] * 18
        row[:6] = f"p{number:05}", "LA", "", "huyện", f"Mường Khăm {number:05}", f"ຄຳ {number:05}"
        row[7] = PROVINCES[number % len(PROVINCES)]
        row[9:11] = f"Khăm Phon {number:05}", f"ຄຳພອນ {number:05}"
        row[12:15] = "Bí thư Huyện ủy, Huyện trưởng", "đồng chí", "vi; lo"
        yield row


def made(plan: Path, out: Path, workers: int) -> dict[str, Any]:
    """Run the batch in this process; return what it took."""
    begin = time.perf_counter()
    from docgen.batch import Wishes, hasten, load_plan, run

    if workers > 1:
        hasten()
    outcome = run(load_plan(plan), Wishes(out=out), workers=workers)
    seconds = time.perf_counter() - begin
    letters = len(list(outcome.folder.glob("*/*.docx")))
    return {"seconds": seconds, "processor": _processor(), "letters": letters, "peak": _peak()}


def _processor() -> float:
    """Return the seconds that processors worked for this process and those it started, imports and all."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _peak() -> float:
    """Return the most memory that this process ever had, in MB."""
    status = Path("/proc/self/status")  # ru_maxrss would be at least that of the process that started this
    if status.exists():
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def by_docxtpl(plan: Path, out: Path) -> dict[str, Any]:
    """Write every tenth letter with docxtpl alone; return what all would take."""
    from docxtpl import DocxTemplate
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    from docgen.batch import load_plan
    from docgen.batch.letters import jobs_of
    from docgen.batch.lots import Kit, Parcel, cut
    from docgen.dossier import decode_tree
    from docgen.rendering.library import Library

    (entry,) = load_plan(plan).entries
    kit, jobs = Kit(entry), []
    for lot in cut(entry, 0, Parcel.of(kit)):
        reading = decode_tree(lot.tree, entry.name, entry.file, entry.working_languages)
        assert reading.dossier is not None
        jobs += jobs_of(lot, kit, reading.dossier)
    chosen = [
        (Library().find(job.template.language, job.template.name), name, job.view)
        for name, job, _to in jobs[::EVERY]
    ]
    out.mkdir(parents=True)
    begin, used = time.perf_counter(), time.process_time()
    for template, name, view in chosen:
        document = DocxTemplate(template)
        context = {field.name: getattr(view, field.name) for field in fields(view)}
        document.render(context, SandboxedEnvironment(undefined=StrictUndefined), autoescape=True)
        document.save(out / name)
    part = len(jobs) / len(chosen)
    seconds, processor = time.perf_counter() - begin, time.process_time() - used
    return {"seconds": seconds * part, "processor": processor * part, "letters": len(jobs), "peak": 0.0}


def _child(way: str, plan: Path, cache: str) -> dict[str, Any]:
    """Run one way in a process of its own, pinned to one core unless two are wanted."""
    with TemporaryDirectory() as folder:
        command = [sys.executable, __file__, "--run", way, str(plan), str(Path(folder) / "out")]
        environment = {**os.environ, "DOCGEN_CACHE": cache}
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def compared(partners: int, rounds: int) -> None:
    """Print docgen with one process and with two, and docxtpl."""
    with TemporaryDirectory() as folder:
        plan, cache = prepare(Path(folder) / "plan", partners), str(Path(folder) / "cache")
        ways = ("1", "2", "docxtpl")
        _child("1", plan, cache)
        took: dict[str, list[dict[str, Any]]] = {way: [] for way in ways}
        for _ in range(rounds):
            for way in ways:
                took[way].append(_child(way, plan, cache))
    seconds, processor = (
        {way: _median(took[way], what) for way in ways} for what in ("seconds", "processor")
    )
    letters = took["1"][0]["letters"]
    print(f"{letters:,} letters, {rounds} rounds")
    print(f"{'':24}{'clock, s':>9}{'processors, s':>15}{'ms a letter':>13}{'times docgen':>14}")
    names = {"1": "docgen, one process", "2": "docgen, two processes", "docxtpl": "docxtpl alone"}
    for way, name in names.items():
        if way == "2":  # nobody tells what a fork server's children worked
            print(f"{name:24}{seconds[way]:9.2f}")
            continue
        each, ratio = processor[way] / letters * 1000, processor[way] / processor["1"]
        print(f"{name:24}{seconds[way]:9.2f}{processor[way]:15.2f}{each:13.3f}{ratio:13.2f}x")
    print(f"by the clock two processes are {seconds['1'] / seconds['2']:.2f} times one")


def _median(found: list[dict[str, Any]], what: str) -> float:
    return median(one[what] for one in found)


def growth(sizes: list[int]) -> None:
    """Print what a letter costs, and the largest process, by the number of letters."""
    with TemporaryDirectory() as folder:
        cache = str(Path(folder) / "cache")
        plans = [prepare(Path(folder) / f"{size}", size // 2) for size in sizes]
        _child("1", plans[0], cache)
        for plan in plans:
            one = _child("1", plan, cache)
            each = one["processor"] / one["letters"] * 1000
            print(
                f"{one['letters']:7,} letters{each:9.3f} ms of the processor a letter{one['peak']:9.0f} MB",
                flush=True,
            )


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[:1] == ["--run"]:
        way, plan, out = arguments[1], Path(arguments[2]), Path(arguments[3])
        print(json.dumps(by_docxtpl(plan, out) if way == "docxtpl" else made(plan, out, int(way))))
    elif arguments[:1] == ["--growth"]:
        growth([int(size) for size in arguments[1:]] or [1000, 5000, 20_000])
    else:
        numbers = [int(number) for number in arguments]
        compared(numbers[0] if numbers else 1000, numbers[1] if numbers[1:] else 3)
