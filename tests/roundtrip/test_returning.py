"""What editors do in LibreOffice comes back as what it was, and nothing else does."""

from __future__ import annotations

import pytest

import docgen
from docgen.roundtrip import Outcome, Readback, apply, readback
from docgen.word.text import lines
from tests.roundtrip.applying import strayed, unlike
from tests.roundtrip.driving import has_uno
from tests.roundtrip.figures import PAGE, rows, summed, total
from tests.roundtrip.going import Trip, gone
from tests.roundtrip.judging import Tally
from tests.roundtrip.plans import PLANS, Kind, Plan
from tests.roundtrip.plans.plan import EDITOR
from tests.roundtrip.returning import come_back, told

CASES = dict.fromkeys(plan.case for plan in PLANS)
ANCHORED = ("as saved", "through ODT", "saved twice")


@pytest.mark.skipif(not has_uno(), reason="needs LibreOffice and python3-uno")
@pytest.mark.parametrize("case", CASES)
def test_what_is_edited_comes_back_as_what_it_was(case, tmp_path):
    """Several things in one test, for one LibreOffice does all the editing."""
    trip, wrong = gone(case, tmp_path)
    assert wrong == []
    came = list(come_back(trip))
    anchored = [(plan, one, tally) for plan, one, _came, tally in came if one.name in ANCHORED]
    assert [line for plan, one, tally in anchored for line in told(case, plan, one, tally)] == []
    figures = rows(case, summed((plan, variant, tally) for plan, variant, _came, tally in came))
    assert figures == [row for row in PAGE.read_text("utf-8").splitlines() if row.startswith(f"| {case} |")]
    assert_signed([tally for _plan, variant, _came, tally in came if variant.name == "tracked"])
    for plan, variant, readback_, _tally in came:
        if variant.name == "as saved":
            assert_applies(trip, plan, readback_)
    assert_nothing_is_left(trip, next(readback_ for _plan, _variant, readback_, _tally in came))


def test_the_last_row_sums_up_the_others():
    table = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")]
    own = [line for line in table if line.split("|")[1].strip() in CASES]
    assert [line for line in table if line.startswith("| all |")] == [total(own)]


def assert_signed(tallies: list[Tally]) -> None:
    """What is tracked and pending says who did it; of two that changed places LibreOffice tracks only one."""
    sure = [pair for tally in tallies for pair in tally.found if len(pair[0].paths) == 1]
    signed = [(change.by, change.pending) for made, change in sure if made.kind is not Kind.COMMENT]
    assert set(signed) == {(EDITOR, True)}


def assert_applies(trip: Trip, plan: Plan, came: Readback) -> None:
    """The dossier then says what the edited paper says, and only the lines concerned are other ones."""
    before = trip.dossier.read_bytes()
    apply(came)
    after = trip.dossier.read_bytes()
    docgen.build(trip.dossier, out=trip.folder / "again", papers=[plan.paper.split(".")[0]], force=True)
    rebuilt = trip.folder / "again" / trip.case / f"{plan.paper}.docx"
    differing = unlike(lines(came.edited.read_bytes()), lines(rebuilt.read_bytes()), came.changes)
    assert (plan.paper, list(differing)) == (plan.paper, [])
    gone = strayed(before.decode(), after.decode(), came.changes, plan.drags)
    assert (plan.paper, gone) == (plan.paper, [])
    trip.dossier.write_bytes(before)


def assert_nothing_is_left(trip: Trip, came: Readback) -> None:
    """Read back once more, the file has nothing to tell that is not in the dossier."""
    apply(came)
    again = readback(came.edited, trip.dossier)
    assert [change for change in again.changes if change.outcome is Outcome.CARRIED] == []
