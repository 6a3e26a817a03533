"""The dossiers of `samples/`; plans of a batch stand beside them."""

from __future__ import annotations

from pathlib import Path

_FILES = sorted((Path(__file__).parents[2] / "samples").glob("*.yaml"))
SAMPLES = [path for path in _FILES if "docgen-plan:" not in path.read_text("utf-8")]
