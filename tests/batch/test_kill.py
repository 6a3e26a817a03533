"""A batch is killed at random points: what is finished is whole, and the next run makes the rest."""

from __future__ import annotations

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from docgen.batch import Wishes, load_plan, run
from docgen.output.journal import FILE as JOURNAL
from tests.batch.plans import PLAN, letters, many, planned, register

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")

ROOT = Path(__file__).parents[2]
PARTNERS = 16
KILLS = 33
POOLED = 2
"""Kills of a run in a pool of two processes, which takes longer to begin."""


@contextmanager
def victims(plan: Path, folder: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, str(Path(__file__).with_name("victims.py")), str(plan), str(folder / "warm")]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        try:
            yield process
        finally:
            process.kill()


def kill_at(
    process: subprocess.Popen[str], plan: Path, out: Path, workers: int, moved: int, later: float
) -> bool:
    """Start a batch; kill it with all its processes once so many files were moved into place, and a moment
    later. Say whether it was still running."""
    assert process.stdin is not None
    assert process.stdout is not None
    before = stamps(out)
    process.stdin.write(f"{plan}\t{out}\t{workers}\n")
    process.stdin.flush()
    child = int(process.stdout.readline())
    deadline = time.monotonic() + 60
    while alive(child) and time.monotonic() < deadline:
        if len(stamps(out).items() - before.items()) >= moved:
            break
        time.sleep(0.0005)
    time.sleep(later)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(child, signal.SIGKILL)
    return int(process.stdout.readline()) == signal.SIGKILL


def alive(child: int) -> bool:
    """A child that ended waits as a zombie for its parent, who has nothing else to do."""
    with suppress(OSError):
        return os.getpgid(child) is not None
    return False


def stamps(out: Path) -> dict[str, tuple[int, int]]:
    found = {}
    for path in out.glob("year/*/*.docx"):
        with suppress(FileNotFoundError):
            found[path.name] = (path.stat().st_ino, path.stat().st_mtime_ns)
    return found


def assert_whole(out: Path) -> None:
    """Every letter is a whole file of which the journal knows; the register tells the truth."""
    known: dict[str, set[str]] = {}
    journal = out / "year" / JOURNAL
    for line in journal.read_text("utf-8").splitlines() if journal.exists() else ():
        with suppress(ValueError):
            said = json.loads(line)
            known.setdefault(said.get("file", ""), set()).update(said.get("sha256", ()))
    found = {name: hashlib.sha256(content).hexdigest() for name, content in letters(out).items()}
    for name, digest in found.items():
        with zipfile.ZipFile(out / "year" / name) as archive:
            assert archive.testzip() is None
        assert digest in known[name]
    if (out / "year" / "register.csv").exists():
        for line in register(out):
            assert found[line["file"]] == line["sha256"]


def test_a_killed_batch_is_whole_and_the_next_runs_make_the_rest(tmp_path):
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    print(f"seed {seed}")
    dated = [PLAN + f"    date: 2026-{month:02}\n" for month in range(1, 13)]
    path, out = planned(tmp_path, dated[0], many(PARTNERS)), tmp_path / "out"
    killed = amid = 0
    with victims(path, tmp_path) as process:
        for number in range(3 * KILLS):
            if killed >= KILLS:
                break
            pooled = number < POOLED
            before = stamps(out)
            was_killed = kill_at(
                process, path, out, 2 if pooled else 1, chance.randrange(0, 8), chance.uniform(0, 0.004)
            )
            assert_whole(out)
            killed += was_killed
            amid += was_killed and stamps(out) != before
            if not was_killed:  # all was made before the knife fell: everything is to be made anew
                planned(tmp_path, chance.choice(dated), many(PARTNERS))
    assert killed >= 30
    assert amid >= 10
    plan = load_plan(path)
    run(plan, Wishes(out=out), workers=1)
    run(plan, Wishes(out=tmp_path / "undisturbed"), workers=1)
    assert len(letters(out)) == 2 * PARTNERS
    assert letters(out) == letters(tmp_path / "undisturbed")
    assert register(out) == register(tmp_path / "undisturbed")
    assert list(out.glob("**/*.tmp")) == []
