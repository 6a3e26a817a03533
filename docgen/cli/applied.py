"""A dossier before and after an edited paper was read back into it.

In: a `Readback`. Out: the lines that change; and changes that are left, with the lines where they stand then.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import replace

from docgen.cli.excerpt import one_line
from docgen.cli.speech import say
from docgen.filenames import readable
from docgen.messages import _
from docgen.roundtrip import Change, Edit, Readback

MOST = 500
"""So many lines of a diff are shown."""


def diff(readback: Readback) -> Iterator[str]:
    """Yield the lines by which `apply` would change the dossier, as a unified diff."""
    for path, edit in readback.edits.items():
        before, after = (side.decode(errors="replace").splitlines() for side in (edit.before, edit.after))
        name = readable(path)
        changed = list(difflib.unified_diff(before, after, name, name, lineterm=""))
        yield from (one_line(line) for line in changed[:MOST])
        if len(changed) > MOST:
            yield say(_("And {count} more lines.", count=len(changed) - MOST))


def after(changes: Sequence[Change], readback: Readback) -> list[Change]:
    """Return `changes` with the lines in which they stand once `readback` has been applied."""
    lines = {readable(path): _lines_after(edit) for path, edit in readback.edits.items()}
    return [
        replace(one, place=replace(one.place, line=lines[one.place.file].get(one.place.line, one.place.line)))
        if one.place and one.place.file in lines
        else one
        for one in changes
    ]


def _lines_after(edit: Edit) -> dict[int, int]:
    """Return where each line of a file is after the edit, both counted from 1; of one that changed the first
    that took its place."""
    before, after = edit.before.splitlines(), edit.after.splitlines()
    found: dict[int, int] = {}
    for _tag, i, j, k, m in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        found |= {line + 1: min(k + line - i, max(m - 1, k)) + 1 for line in range(i, j)}
    return found
