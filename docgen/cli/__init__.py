"""The command line: `docgen new`, `check`, `build`, `schema`.

In: the words of the command. Out: what was done or found, as lines or JSON, and an exit code.
"""

from docgen.cli.program import main

__all__ = ["main"]
