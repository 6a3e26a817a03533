"""A year's paperwork in one run: a plan and an address book become letters, a register, one PDF.

    plan = load_plan(Path("samples/batch-2026.yaml"))     # raises DossierError with every problem
    seen = overview(plan)                                 # every letter, every problem; nothing is made
    outcome = run(plan, Wishes(out=Path("out")))          # writes out/batch-2026/<entry>/…, register.csv

`run(plan, wishes, executor=…)` takes any `concurrent.futures.Executor`. How it goes: `plan` reads the
plan, `entries` and `choice` make of each entry a dossier and its rows, `lots` cut them, `letters` is
what workers do, `filing` writes and registers.
"""

from docgen.batch.crew import BatchError, cluster, hasten
from docgen.batch.filed import Fate
from docgen.batch.looking import Overview, overview
from docgen.batch.outcome import Outcome
from docgen.batch.plan import Plan, load_plan
from docgen.batch.running import Wishes, run

__all__ = [
    "BatchError", "Fate", "Outcome", "Overview", "Plan", "Wishes", "cluster", "hasten",
    "load_plan", "overview", "run",
]  # fmt: skip
