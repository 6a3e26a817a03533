"""Write the sample's workbook from its CSV file: `python -m tests.addresses`.

Both hold the same book. Edit the CSV file, run this, and look at the workbook.
"""

from __future__ import annotations

import csv
from pathlib import Path

from docgen.addresses import new_sheet

SAMPLES = Path(__file__).parent.parent.parent / "samples"


def main() -> None:
    """Write samples/partners-2026.xlsx."""
    with (SAMPLES / "partners-2026.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
    (SAMPLES / "partners-2026.xlsx").write_bytes(new_sheet(rows))


if __name__ == "__main__":
    main()
