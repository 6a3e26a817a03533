"""Who makes the letters: processes of our own, and a real Dask cluster on this machine."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from docgen.batch import BatchError, Wishes, cluster, load_plan, run
from docgen.batch.crew import each
from docgen.errors import UsageError
from tests.batch.plans import letters, many, planned

ROOT = Path(__file__).parents[2]
TALK = """
import os, sys, time
from docgen.batch.crew import pool
if __name__ == "__main__":
    with pool(2) as executor:
        print(executor.submit(os.getpid).result(), flush=True)
        time.sleep(60)
"""


def test_a_pool_makes_the_same_letters(tmp_path, monkeypatch):
    path = planned(tmp_path, addresses=many(12))
    run(load_plan(path), Wishes(out=tmp_path / "alone"), workers=1)
    monkeypatch.setattr("docgen.batch.crew.WORTH_A_POOL", 0)
    run(load_plan(path), Wishes(out=tmp_path / "pool"), workers=2)
    assert letters(tmp_path / "pool") == letters(tmp_path / "alone")


def die(_task: int) -> None:
    os._exit(1)


def test_lost_workers_are_told_in_a_sentence():
    from docgen.batch.crew import pool

    with pool(1) as executor, pytest.raises(BatchError) as error:
        list(each(die, [1, 2, 3], executor))
    assert [problem.code for problem in error.value.problems] == ["workers-lost"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_no_worker_outlives_its_parent(tmp_path):
    script = tmp_path / "talk.py"
    script.write_text(TALK, "utf-8")
    with subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    ) as parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        parent.kill()
    for _wait in range(200):
        if not running(worker):
            break
        time.sleep(0.05)
    else:
        os.kill(worker, signal.SIGKILL)
        pytest.fail("the worker goes on without its parent")


def running(number: int) -> bool:
    """Say whether a process is there and no zombie."""
    with suppress(OSError):
        os.kill(number, 0)
        status = Path(f"/proc/{number}/stat")
        return not status.exists() or status.read_text().rpartition(")")[2].split()[0] != "Z"
    return False


@contextmanager
def started(folder: Path, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run a Dask program in a folder of its own, and end it with all that it started."""
    folder.mkdir()
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "distributed.cli.dask_" + words[0], *words[1:]],
            cwd=folder,
            stdout=log,
            stderr=log,
            env=os.environ | {"PYTHONPATH": str(ROOT), "DASK_DISTRIBUTED__DASHBOARD__LINK": ""},
            start_new_session=True,
        )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@pytest.mark.skipif(sys.platform == "win32", reason="the programs are ended by signals")
def test_a_cluster_makes_the_same_letters(tmp_path):
    path = planned(tmp_path, addresses=many(12))
    run(load_plan(path), Wishes(out=tmp_path / "alone"), workers=1)
    found = tmp_path / "scheduler.json"
    flags = ["--scheduler-file", str(found)]
    quiet = ["--no-dashboard", "--host", "127.0.0.1"]
    work = [*flags, "--nthreads", "1", "--no-dashboard", "--host", "127.0.0.1", "--no-nanny"]
    with (
        started(tmp_path / "scheduler", "scheduler", *flags, "--port", "0", *quiet),
        started(tmp_path / "one", "worker", *work, "--local-directory", str(tmp_path / "one")),
        started(tmp_path / "two", "worker", *work, "--local-directory", str(tmp_path / "two")),
        cluster(address(found)) as (executor, threads),
    ):
        outcome = run(load_plan(path), Wishes(out=tmp_path / "cluster"), executor=executor, workers=threads)
    assert [str(problem.message.say()) for problem in outcome.problems] == []
    assert letters(tmp_path / "cluster") == letters(tmp_path / "alone")


def address(found: Path) -> str:
    """Wait for the scheduler's file, and two workers; return where it listens."""
    from distributed import Client

    for _wait in range(600):
        with suppress(OSError, ValueError):
            said = json.loads(found.read_text())["address"]
            with Client(said, timeout=30, set_as_default=False) as client:
                client.wait_for_workers(2, timeout=60)
            return str(said)
        time.sleep(0.05)
    raise AssertionError("no scheduler")


@pytest.mark.parametrize("where", ["tcp://127.0.0.1:9", "nonsense://x", "127.0.0.1:none"])
def test_a_scheduler_that_does_not_answer_is_told_in_a_sentence(where, monkeypatch):
    monkeypatch.setattr("docgen.batch.crew._SECONDS_TO_ANSWER", 1)
    with pytest.raises(UsageError) as error, cluster(where):
        pass
    assert [problem.code for problem in error.value.problems] == ["no-scheduler"]


def test_without_dask_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(UsageError) as error, cluster("tcp://127.0.0.1:1"):
        pass
    assert [problem.code for problem in error.value.problems] == ["no-dask"]
