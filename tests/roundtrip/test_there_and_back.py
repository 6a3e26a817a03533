"""The law of the way back: what is carried into the dossier makes it build the paper that came back."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import docgen
from docgen.languages.words import units
from docgen.roundtrip import Outcome, apply, readback
from docgen.roundtrip.noise import same
from docgen.roundtrip.numbers import naked
from docgen.word.text import lines
from tests.comparison.editing import edited
from tests.roundtrip.drafts import Draft, W

SAMPLES = Path(__file__).parents[2] / "samples"
CASES = ("thuan-chau--hua-muong-2023", "si-ma-cai--ma-quan-2024", "ha-tinh--pac-xan")
WORDS = {
    "vi": ("phát triển", "A & B <C>", "số 15: {giá}", "# không", "ngày 05/4/2018", "’"),
    "lo": ("ພັດທະນາ", "ແລະ", "15"),
    "zh": ("发展", "：", "2024年"),
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desk")
    shutil.copytree(SAMPLES, folder / "samples")
    for case in CASES:
        docgen.build(
            folder / "samples" / f"{case}.yaml", out=folder / "out", papers=["memorandum", "invitation"]
        )
    return folder


@settings(max_examples=12, deadline=None)
@given(st.randoms(use_true_random=False), st.sampled_from(CASES))
def test_a_word_changed_anywhere_comes_back_once_and_what_is_carried_is_built(
    desk: Path, random: Random, case: str
) -> None:
    dossier = desk / "samples" / f"{case}.yaml"
    paper = random.choice(sorted((desk / "out" / case).glob("*.docx")))
    draft = Draft(paper)
    texts = [one for one in draft.root.iter(W + "t") if len((one.text or "").strip()) > 3]
    text = random.choice(texts)
    parts = units(text.text)
    at = random.choice([at for at, part in enumerate(parts) if part.strip()])
    code = "lo" if "\u0e80" <= parts[at][0] <= "\u0eff" else "zh" if parts[at][0] >= "\u2e80" else "vi"
    parts[at] = random.choice([word for word in WORDS[code] if word != parts[at]])
    text.text = "".join(parts)
    file = draft.save(desk / "edited.docx")
    found = readback(file, dossier)
    assert len({change.path or change.old for change in found.changes}) <= 2
    if all(change.outcome is Outcome.CARRIED and not change.also for change in found.changes):
        before = dossier.read_bytes()
        try:
            backups = apply(found)
            docgen.build(dossier, out=desk / "again", papers=["memorandum", "invitation"])
            built = desk / "again" / case / paper.name
            assert _bare(built) == _bare(file)
            assert readback(file, dossier).edits == {}
        finally:
            dossier.write_bytes(before)
        for backup in backups:
            backup.unlink()


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 12), st.sampled_from(CASES))
def test_whatever_was_done_to_a_paper_the_dossier_stays_one(
    desk: Path, seed: int, steps: int, case: str
) -> None:
    dossier = desk / "samples" / f"{case}.yaml"
    paper = sorted((desk / "out" / case).glob("*.docx"))[seed % 4]
    file = desk / "edited.docx"
    file.write_bytes(edited(paper.read_bytes(), seed, steps))
    found = readback(file, dossier)
    for edit in found.edits.values():
        copy = desk / "samples" / "changed.yaml"
        copy.write_bytes(edit.after)
        assert not [one for one in docgen.check(copy) if one.severity.value == "error"]
    carried = [change for change in found.changes if change.outcome is Outcome.CARRIED]
    assert bool(carried) >= bool(found.edits)


def _bare(path: Path) -> list[str]:
    """Return the paragraphs of a paper without the numbers that docgen counts."""
    said = [naked(line) for line in lines(path.read_bytes())]
    return [line for line in said if not same(line, "")]
