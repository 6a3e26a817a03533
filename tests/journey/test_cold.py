"""A letter from a cold start: what earlier runs kept changes no byte, and spares the large imports."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SAMPLE = Path(__file__).parents[2] / "samples" / "ubnd-tinh-son-la--hua-phan-2025.yaml"
LARGE = ("babel", "docx", "docxtpl", "lxml", "openpyxl", "platformdirs")
OTHER_WORK = {
    "addresses", "batch", "concordance", "deadlines", "journey.finality",
    "journey.inspection", "pdf", "protocol.guard",
    "protocol.inspection", "rendering.compiling", "stationery", "templates",
}  # fmt: skip
"""Of docgen's own what neither reads a dossier nor writes a letter."""


def built(out: Path, cache: str) -> tuple[dict[str, bytes], set[str]]:
    """The letters, and which modules the process imported."""
    command = [sys.executable, "-X", "importtime", "-m", "docgen", "build", str(SAMPLE), "-o", str(out)]
    environment = {**os.environ, "DOCGEN_CACHE": cache}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    letters = {path.name: path.read_bytes() for path in out.glob("*/*.docx")}
    return letters, {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}


def test_what_is_kept_changes_no_byte_and_spares_the_large_imports(tmp_path: Path) -> None:
    fresh, imported = built(tmp_path / "fresh", "off")
    assert set(LARGE) - imported == {"openpyxl", "platformdirs"}
    assert "docgen.rendering.compiling" in imported
    first, _imported = built(tmp_path / "first", str(tmp_path / "cache"))
    again, imported = built(tmp_path / "again", str(tmp_path / "cache"))
    assert fresh == first == again
    assert not imported & set(LARGE)
    assert not {f"docgen.{name}" for name in OTHER_WORK} & imported
    assert len(fresh) == 2
