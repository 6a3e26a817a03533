"""The JavaScript engines, each in a process of its own that waits to be asked.

In: an engine's name, its template, the letters. Out: milliseconds a letter, and the first letter itself.
Without node, or without what `npm install` puts into `benchmarks/peers/`, there are none.
"""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

FOLDER = Path(__file__).parent / "peers"
ENGINES = ("docxtemplater", "easy-template-x")


def there() -> bool:
    """Tell whether the peers can be asked."""
    return shutil.which("node") is not None and (FOLDER / "node_modules").is_dir()


class Peer:
    """One engine."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        first = self._ask("show")
        self.version: str = first["version"]
        self.document = base64.b64decode(first["document"])

    def milliseconds(self, count: int) -> float:
        """Render so many letters; return what each took."""
        return float(self._ask(str(count))["milliseconds"])

    def _ask(self, line: str) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


@contextmanager
def peer(engine: str, template: bytes, letters: list[dict[str, object]]) -> Iterator[Peer]:
    """Start an engine."""
    with TemporaryDirectory() as folder:
        docx, contexts = Path(folder) / "template.docx", Path(folder) / "letters.json"
        docx.write_bytes(template)
        contexts.write_text(json.dumps(letters), "utf-8")
        command = ["node", str(FOLDER / "render.mjs"), engine, str(docx), str(contexts)]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            yield Peer(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()
            process.wait(10)
