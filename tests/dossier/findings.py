"""How tests of this room read problems: one line each, as the command prints them, without the path."""

from __future__ import annotations

from pathlib import Path

from docgen.dossier import read


def findings(path: Path) -> list[str]:
    """Return the problems of the dossier at `path`: `place: severity: message [code] dossier path`."""
    lines = []
    for problem in read(path).problems:
        place = str(problem.place).replace(f"{path.parent}/", "")
        message = problem.message.say().replace(f"{path.parent}/", "")
        lines.append(f"{place}: {problem.severity}: {message} [{problem.code}] {problem.path}".rstrip())
    return lines
