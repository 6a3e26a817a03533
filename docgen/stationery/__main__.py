"""`python -m docgen.stationery [DIR]`: build every shipped template into DIR (default: templates)."""

from __future__ import annotations

import sys
from pathlib import Path

from docgen.stationery import build_all


def main(arguments: list[str]) -> None:
    """Write all templates under the folder named in `arguments`, or under `templates`."""
    folder = Path(arguments[0] if arguments else "templates")
    for name, content in build_all().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    main(sys.argv[1:])
