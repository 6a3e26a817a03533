"""How a batch ended, in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from docgen.cli.progress import Progress
from docgen.messages import Message, _

if TYPE_CHECKING:
    from docgen.batch import Outcome

_NAMED = 20
"""So many partners who are left out are named."""


def interrupted(progress: Progress) -> Message:
    """Say how much is finished, and what the same command will do."""
    from docgen.batch.looking import CHECKING, WRITING

    if progress.what == WRITING:
        return _(
            "Interrupted: {done} of {all} letters are finished and registered. The same command goes on.",
            done=progress.done,
            all=progress.all,
        )
    if progress.what in (None, CHECKING):
        return _("Interrupted: this run has written no letter. The same command begins anew.")
    return _("Interrupted: the letters are finished and registered. The same command goes on.")


def left_out(ids: Sequence[str]) -> Message:
    """Say which partners are not written to for errors in their rows."""
    return _(
        "Partners left out for the errors in their rows: {count} ({partners}).",
        count=len(ids),
        partners=", ".join([*ids[:_NAMED], *(["…"] if len(ids) > _NAMED else [])]),
    )


def summary(outcome: Outcome) -> Message:
    """Say how many letters came to what."""
    from docgen.batch import Fate

    return _(
        "Letters written: {written}, unchanged: {unchanged}, edited and kept: {kept}, not made: {failed},"
        " removed: {removed}. They are in {folder}, with register.csv.",
        written=outcome.count(Fate.WRITTEN),
        unchanged=outcome.count(Fate.UNCHANGED),
        kept=outcome.count(Fate.KEPT),
        failed=outcome.count(Fate.FAILED),
        removed=len(outcome.removed),
        folder=outcome.folder,
    )
