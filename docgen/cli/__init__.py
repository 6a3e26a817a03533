"""The command line: `docgen new`, `check`, `build`, `schema`.

In: the words of the command. Out: what was done or found, as lines or JSON, and an exit code.
"""

from __future__ import annotations

from collections.abc import Sequence

from docgen.cli.rubbish import seldom_collected

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with `arguments` (the process's own where None); return its exit code."""
    with seldom_collected():
        from docgen.cli.program import main as run

        return run(arguments)
