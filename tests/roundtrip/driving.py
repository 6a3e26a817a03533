"""One LibreOffice for many documents: starts it, lets `driver.py` work in it, ends it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

from docgen.pdf.pipe import forget_pipe

SYSTEM = "/usr/bin/python3"
"""The Python that has UNO."""
Job = Mapping[str, Any]


def has_uno() -> bool:
    if not (shutil.which("soffice") and Path(SYSTEM).exists()):
        return False
    return subprocess.run([SYSTEM, "-c", "import uno"], capture_output=True).returncode == 0


def drive(jobs: Sequence[Job], folder: Path) -> list[dict[str, Any]]:
    """Do the jobs; for each what went wrong (None if nothing) and how long it took."""
    pipe = f"docgen{uuid4().hex}"
    plan = folder / "jobs.json"
    plan.write_text(json.dumps(jobs), "utf-8")
    words = ["soffice", "--headless", "--norestore", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    office = subprocess.Popen(
        [*words, f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        script = Path(__file__).with_name("driver.py")
        done = subprocess.run([SYSTEM, script, pipe, plan], capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stderr
        office.wait(30)
        return [json.loads(line) for line in done.stdout.splitlines()]
    finally:
        if office.poll() is None:  # the program, too, that its script started
            os.killpg(office.pid, signal.SIGKILL)
            office.wait()
        forget_pipe(folder / "profile")
        Path(f"/tmp/OSL_PIPE_{os.getuid()}_{pipe}").unlink(missing_ok=True)  # a killed one leaves both
