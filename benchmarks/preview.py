"""From a saved dossier to its new pages: by the LibreOffice that `docgen preview` keeps, and by a fresh one.

    python benchmarks/preview.py [ROUNDS]

Seconds by the clock, from the moment when the file was written to the last new file, the looking for changes
included; fastest and median, both ways by turns. "fresh" makes and draws the same documents, but starts a
LibreOffice for each rebuild; it writes no files.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from docgen import pdf
from docgen.journey.workshop import Options, Workshop
from docgen.preview import Preview, Watch
from docgen.preview.pages import pictures

SAMPLE = Path(__file__).parent.parent / "samples" / "thuan-chau--hua-muong-2023.yaml"
CHANGES = {
    "an invitation, its visit a day longer": (
        ("invitation",),
        "2023-08-02/2023-08-04",
        "2023-08-02/2023-08-05",
    ),
    "all papers, one point changed": (None, "clause: agriculture.experience", "clause: agriculture.training"),
}
"""Papers that are shown, and what stands in the dossier by turns."""


def main(rounds: int) -> None:
    """Print two lines for each change."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / SAMPLE.name
        if (SAMPLE.parent / "offices").is_dir():
            shutil.copytree(SAMPLE.parent / "offices", Path(folder) / "offices")
        for said, (papers, one, other) in CHANGES.items():
            texts = _texts(one, other)
            path.write_text(texts[0], "utf-8")
            options = Options(Path(folder) / "preview", papers)
            with Preview(path, options, lambda message: message.say(), "en") as preview:
                everything = preview.rebuild()
                watch, fresh = Watch(path, None), Fresh(path, options)
                watch.know(everything.sources)
                print(f"{said}: {len(everything.documents)} papers at first, {everything.seconds:.1f} s")
                ways: dict[str, Callable[[], int]] = {
                    "kept": lambda: len(preview.rebuild().documents), "fresh": fresh.rebuild,
                }  # fmt: skip
                took: dict[str, list[float]] = {way: [] for way in ways}
                for turn in range(2 * rounds + 2):
                    way = "kept" if turn % 2 == 0 else "fresh"
                    seconds, made = _took(watch, path, texts[(turn // 2 + 1) % 2] + f"# {turn}\n", ways[way])
                    if turn > 1:
                        took[way].append(seconds)
                for way, found in took.items():
                    print(f"  {way:6} {made} papers again: {min(found):.2f} {median(found):.2f}")
                ratio = median(took["fresh"]) / median(took["kept"])
                print(f"  fresh / kept: {ratio:.1f}   load {os.getloadavg()[0]:.1f}")


class Fresh:
    """Rebuilds with a LibreOffice of its own each time."""

    def __init__(self, path: Path, options: Options) -> None:
        self._path, self._workshop = path, Workshop(options, lambda _message: None, bare=True)
        self._before = self._workshop.make(path).files

    def rebuild(self) -> int:
        """Make what changed; return how many papers that are."""
        files = self._workshop.make(self._path).files
        changed = {name: content for name, content in files.items() if self._before[name] != content}
        for content in pdf.convert(changed).values():
            pictures(content)
        self._before = files
        return len(changed)


def _texts(one: str, other: str) -> tuple[str, str]:
    text = SAMPLE.read_text("utf-8")
    assert one in text, one
    return text, text.replace(one, other, 1)


def _took(watch: Watch, path: Path, text: str, rebuild: Callable[[], int]) -> tuple[float, int]:
    """Return the seconds from saving `text` to the end of `rebuild`, and what that returned."""
    saved = 0.0

    def save() -> None:
        nonlocal saved
        time.sleep(random.uniform(0.2, 0.6))
        path.write_text(text, "utf-8")
        saved = time.perf_counter()

    saving = threading.Thread(target=save)
    saving.start()
    watch.wait()
    made = rebuild()
    saving.join()
    return time.perf_counter() - saved, made


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 9)
