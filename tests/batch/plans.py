"""Plans and address books for tests: an office that writes to partners it made up."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

OFFICE = """\
docgen-office: 1
languages: [vi, lo]
parties:
  son-la: {place: vn.son_la, body: organ.pc.province, letters: {signature: {person: chair}}}
people:
  chair: {party: son-la, posts: [post.chair_pc.province], honorific: hon.comrade}
"""
PLAN = """\
docgen-plan: 1
year: 2026
languages: [vi, lo]
include: [offices/son-la.yaml]
addresses: partners.csv
issuer: son-la
letters:
  - occasion: occasion.la.national_day
"""
COLUMNS = ("code", "place", "posts", "groups", "languages", "skip", "name.vi", "name.lo")
HOUAPHAN = ("houaphan", "la.houaphan", "post.governor.la", "near; nine", "", "", "", "")
PHONGSALY = ("phongsaly", "la.phongsaly", "post.governor.la", "nine", "", "", "", "")
BOKEO = ("bokeo", "la.bokeo", "post.governor.la", "nine", "lo", "", "", "")


def book(*rows: Sequence[str]) -> str:
    """An address book as CSV."""
    text = io.StringIO()
    csv.writer(text).writerows([COLUMNS, *rows])
    return text.getvalue()


def many(count: int) -> str:
    """A book of so many partners."""
    places = ["la.houaphan", "la.bokeo", "la.phongsaly", "la.oudomxay"]
    return book(
        *(
            (
                f"p{number:04}",
                places[number % 4],
                "post.governor.la",
                "",
                "",
                "",
                f"Mường {number}",
                f"ເມືອງທີ {number}",
            )
            for number in range(count)
        )
    )


def planned(folder: Path, plan: str = PLAN, addresses: str = book(HOUAPHAN, PHONGSALY, BOKEO)) -> Path:
    """Write a plan with its office and address book into `folder`; return its path."""
    (folder / "offices").mkdir(exist_ok=True, parents=True)
    (folder / "offices" / "son-la.yaml").write_text(OFFICE, "utf-8")
    (folder / "partners.csv").write_text(addresses, "utf-8", newline="")
    path = folder / "year.yaml"
    path.write_text(plan, "utf-8")
    return path


def register(out: Path, name: str = "register.csv") -> list[dict[str, str]]:
    """The register's lines by column."""
    with (out / "year" / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def letters(out: Path) -> dict[str, bytes]:
    """Every letter's bytes by its name in the plan's folder."""
    folder = out / "year"
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.glob("*/*.docx"))
    }
