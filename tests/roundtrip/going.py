"""Papers of a case sent to an editor: built, edited in LibreOffice, saved in each variant.

In: a case and a folder. Out: the papers as they were built and as they came back, and a dossier of their own.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import docgen
from tests.roundtrip.driving import drive
from tests.roundtrip.plans import PLANS, Plan
from tests.roundtrip.variants import VARIANTS, Variant, jobs, saved

SAMPLES = Path(__file__).parents[2] / "samples"


@dataclass(frozen=True)
class Trip:
    """The papers of one case, at home and away."""

    case: str
    folder: Path

    @property
    def dossier(self) -> Path:
        return self.folder / "samples" / f"{self.case}.yaml"

    @property
    def plans(self) -> tuple[Plan, ...]:
        return tuple(plan for plan in PLANS if plan.case == self.case)

    def built(self, plan: Plan) -> Path:
        return self.folder / "built" / self.case / f"{plan.paper}.docx"

    def back(self, plan: Plan, variant: Variant = VARIANTS[0]) -> Path:
        return saved(plan, variant, self.folder / "back")

    def ways(self) -> Iterator[tuple[Plan, Variant]]:
        """Yield every paper in every variant."""
        return ((plan, variant) for variant in VARIANTS for plan in self.plans if variant.takes(plan))


def gone(case: str, folder: Path) -> tuple[Trip, list[str]]:
    """Let the papers of `case` be edited; return them, and what went wrong."""
    trip = Trip(case, folder)
    (folder / "samples").mkdir()
    shutil.copy(SAMPLES / f"{case}.yaml", trip.dossier)
    shutil.copytree(SAMPLES / "offices", folder / "samples" / "offices")
    docgen.build(trip.dossier, out=folder / "built")
    (folder / "back").mkdir()
    results = drive(jobs(trip.plans, folder / "built", folder / "back"), folder)
    for plan, variant in trip.ways():
        if trip.back(plan, variant).exists():
            variant.after(trip.back(plan, variant))
    return trip, [result["wrong"] for result in results if result["wrong"]]
