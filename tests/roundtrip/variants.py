"""In which states an edited paper comes back: as it was saved, through another format, without anchors, …

In: plans. Out: for each variant the jobs for LibreOffice, and what must come back from each file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from tests.roundtrip.plans import Edit, Made, Plan
from tests.roundtrip.plans.plan import EDITOR

OTHER_LOOKS: tuple[dict[str, Any], ...] = (
    {"do": "dress_all", "ParaStyleName": "Standard"},
    {"do": "dress_all", "CharHeight": 15.0, "CharFontName": "Arial", "CharColor": 0x1F3864},
    {"do": "dress_all", "CharWeight": 150.0, "ParaTopMargin": 300, "ParaFirstLineIndent": 0},
    {"do": "margins", "left": 2500, "right": 2500},
)
ACCEPT, REJECT = "AcceptAllTrackedChanges", "RejectAllTrackedChanges"
_BOOKMARK = re.compile(r"<w:bookmark(?:Start|End)\b[^>]*/>")
_RECORD = re.compile(r'<Relationship [^>]*customXml[^>]*/>|<Override PartName="/customXml[^>]*/>')


def plain(plan: Plan) -> tuple[Edit, ...]:
    return plan.edits


def reformatted(plan: Plan) -> tuple[Edit, ...]:
    return (*plan.edits, Edit(OTHER_LOOKS, ()))


def seamed(plan: Plan) -> tuple[Edit, ...]:
    return (*plan.edits, *plan.seams)


def as_it_is(_path: Path) -> None:
    """Leave the file as LibreOffice saved it."""


def without_record(path: Path) -> None:
    _rewrite(path, lambda xml: _RECORD.sub("", xml))


def without_anchors(path: Path) -> None:
    without_record(path)
    _rewrite(path, lambda xml: _BOOKMARK.sub("", xml))


def _rewrite(path: Path, change: Callable[[str], str]) -> None:
    with ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist() if not name.startswith("customXml/")}
    with ZipFile(path, "w", ZIP_DEFLATED) as package:
        for name, content in parts.items():
            changed = change(content.decode()) if name.endswith((".xml", ".rels")) else content
            package.writestr(name, changed)


def every(_plan: Plan) -> bool:
    return True


def memoranda(plan: Plan) -> bool:
    """Those in one language."""
    return plan.paper.startswith("memorandum") and "-" not in plan.paper


def vietnamese(plan: Plan) -> bool:
    return plan.paper == "memorandum.vi"


def partners(plan: Plan) -> bool:
    return memoranda(plan) and not vietnamese(plan)


def but_invitations(plan: Plan) -> bool:
    return memoranda(plan) or plan.paper.startswith("programme")


@dataclass(frozen=True)
class Variant:
    """A state in which papers come back: which papers, what else is done to them, how they are saved."""

    name: str
    takes: Callable[[Plan], bool] = every
    edits: Callable[[Plan], tuple[Edit, ...]] = plain
    tracked: bool = False
    command: str | None = None
    through: tuple[str, ...] = ("docx",)
    after: Callable[[Path], None] = as_it_is

    def made(self, plan: Plan) -> tuple[Made, ...]:
        """What must come back from this paper."""
        if self.command == REJECT:  # comments are tracked too
            return ()
        return tuple(made for edit in self.edits(plan) for made in edit.makes)


VARIANTS = (
    Variant("as saved"),
    Variant("through ODT", through=("odt", "docx")),
    Variant("saved twice", partners, through=("docx", "docx")),
    Variant("reformatted", memoranda, reformatted),
    Variant("tracked", memoranda, tracked=True),
    Variant("tracked, accepted", vietnamese, tracked=True, command=ACCEPT),
    Variant("tracked, rejected", partners, tracked=True, command=REJECT),
    Variant("joined and split", memoranda, seamed),
    Variant("no record", vietnamese, after=without_record),
    Variant("no anchors", but_invitations, after=without_anchors),
)
"""One of a kind that is saved after a command comes after the one without."""


def jobs(plans: Iterable[Plan], built: Path, out: Path) -> list[dict[str, Any]]:
    """What LibreOffice has to do, each document opened once for all variants that edit it alike."""
    made: dict[tuple[object, ...], dict[str, Any]] = {}
    for plan in plans:
        for variant in VARIANTS:
            if not variant.takes(plan):
                continue
            edits = variant.edits(plan)
            job = made.setdefault(
                (plan.case, plan.paper, variant.edits, variant.tracked, variant.command == REJECT),
                {
                    "open": str(built / plan.case / f"{plan.paper}.docx"),
                    "edits": [does for edit in edits for does in edit.does],
                    "tracked": variant.tracked,
                    "author": EDITOR,
                    "save": [],
                },
            )
            file = str(saved(plan, variant, out))
            job["save"].append({"path": file, "through": variant.through, "command": variant.command})
    return list(made.values())


def saved(plan: Plan, variant: Variant, out: Path) -> Path:
    """Where a paper is saved as it is in a variant."""
    folder = out / variant.name.replace(", ", "-").replace(" ", "-")
    folder.mkdir(exist_ok=True)
    return folder / f"{plan.paper}.docx"
