"""What became of a preview's pages, in one line.

In: a rebuild. Out: what was made in what time, or that the pages stay, if there are any.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from docgen.cli import report
from docgen.cli.speech import say
from docgen.filenames import readable
from docgen.messages import _

if TYPE_CHECKING:
    from docgen.preview import Rebuilt

_NAMED = 6
"""So many documents are named in the line of a rebuild."""


def line(page: Path, rebuilt: Rebuilt, *, first: bool) -> str:
    """Return the line for one rebuild; the `first` names the `page` that shows the pages."""
    seconds = f"{rebuilt.seconds:.1f}"
    if rebuilt.error:
        counted = report.count(rebuilt.problems)
        if not rebuilt.stays:
            return say(_("There are no pages yet ({seconds} s). {counted}", seconds=seconds, counted=counted))
        return say(
            _("The pages stay as they were ({seconds} s). {counted}", seconds=seconds, counted=counted)
        )
    if first:
        return written(page, rebuilt)
    if not rebuilt.documents:
        return say(_("No paper changed ({seconds} s).", seconds=seconds))
    named = ", ".join([*rebuilt.documents[:_NAMED], *(["…"] if len(rebuilt.documents) > _NAMED else [])])
    return say(
        _(
            "Rebuilt in {seconds} s: {documents}. Pages that changed: {count}",
            seconds=seconds,
            documents=named,
            count=rebuilt.changed,
        )
    )


def written(page: Path, rebuilt: Rebuilt) -> str:
    """Return the line that names the `page`."""
    return say(
        _(
            "Written: {file} (papers: {papers}, pages: {pages}, {seconds} s)",
            file=readable(page),
            papers=len(rebuilt.documents),
            pages=rebuilt.pages,
            seconds=f"{rebuilt.seconds:.1f}",
        )
    )
