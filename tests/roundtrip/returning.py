"""What came back with the edited papers of a case, read by `readback`.

In: a trip. Out: for each paper and variant a `Tally`.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.roundtrip import Readback, readback
from tests.roundtrip.going import Trip
from tests.roundtrip.judging import Tally, judged
from tests.roundtrip.plans import Plan
from tests.roundtrip.variants import Variant


def come_back(trip: Trip) -> Iterator[tuple[Plan, Variant, Readback, Tally]]:
    for plan, variant in trip.ways():
        came = readback(trip.back(plan, variant), trip.dossier)
        yield plan, variant, came, judged(variant.made(plan), came.changes, plan.language)


def told(case: str, plan: Plan, variant: Variant, tally: Tally) -> Iterator[str]:
    """Yield a line for what was missed, and for what was made up."""
    where = f"{case} {plan.paper}, {variant.name}:"
    for made in tally.missed:
        yield f"{where} missed {made.kind} {made.paths[0]}: {made.old!r} -> {made.new!r}"
    for change in tally.false:
        what = f"{change.kind} {change.path!r} ({change.outcome})"
        yield f"{where} false {what}: {change.old[:80]!r} -> {change.new[:80]!r}"
