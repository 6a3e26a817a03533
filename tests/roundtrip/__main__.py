"""`python -m tests.roundtrip`: edit the papers of all cases in LibreOffice and write what came back.

The figures go into docs/roundtrip.md; what was missed or made up is printed.
"""

import tempfile
from pathlib import Path

from tests.roundtrip.figures import head, rows, summed, total, written
from tests.roundtrip.going import gone
from tests.roundtrip.plans import PLANS
from tests.roundtrip.returning import come_back, told


def main() -> None:
    table = head()
    for case in dict.fromkeys(plan.case for plan in PLANS):
        with tempfile.TemporaryDirectory() as folder:
            trip, wrong = gone(case, Path(folder))
            print(*wrong, sep="\n", end="")
            came = list(come_back(trip))
        for plan, variant, _readback, tally in came:
            for line in told(case, plan, variant, tally):
                print(line)
        lines = rows(case, summed((plan, variant, tally) for plan, variant, _came, tally in came))
        print(*lines, sep="\n", flush=True)
        table += lines
    last = total(table[len(head()) :])
    print(last)
    written([*table, last])


if __name__ == "__main__":
    main()
