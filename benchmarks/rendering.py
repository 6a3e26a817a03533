"""How long one document takes: docgen's engine beside docxtpl itself, same templates, same run.

    python benchmarks/rendering.py [DOSSIER] [ROUNDS]

Both render each paper of the dossier in turn, round after round, so that whatever else the machine
does falls on both. docgen's templates are compiled before the first round (their time is printed);
docxtpl opens, renders and saves a document each time, as its own documentation does, with the same
strict sandbox. Milliseconds are of processor time, medians of the rounds. Both results are compared,
line by line.
"""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from statistics import median

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from docgen.dossier import load
from docgen.papers import Job, plan
from docgen.rendering import compile_template
from docgen.rendering.library import Library
from docgen.rendering.proof import prove
from docgen.word.text import lines

DOSSIER = Path(__file__).parent.parent / "samples" / "thuan-chau--hua-muong-2023.yaml"
DOCUMENTS = 40
"""Documents of docgen's in one round; docxtpl makes a tenth of it."""


def main(dossier: Path = DOSSIER, rounds: int = 12) -> None:
    """Print one line for each paper of the dossier."""
    print(f"{'paper':28}{'docgen':>9}{'+ proof':>9}{'docxtpl':>9}{'ratio':>7}{'compile':>9}   (ms)")
    for job in plan(load(dossier)):
        print(_line(job, rounds), flush=True)


def _line(job: Job, rounds: int) -> str:
    path = Library().find(job.template.language, job.template.name)
    context = {field.name: getattr(job.view, field.name) for field in fields(job.view)}
    begin = time.process_time()
    template = compile_template(path)
    compiling = (time.process_time() - begin) * 1000

    def ours() -> bytes:
        return template.render(context)

    def theirs() -> bytes:
        document = DocxTemplate(path)
        document.render(context, SandboxedEnvironment(undefined=StrictUndefined), autoescape=True)
        saved = io.BytesIO()
        document.save(saved)
        return saved.getvalue()

    document = ours()
    if _shown(document) != _shown(theirs()):
        raise SystemExit(f"{job.filename}: the two do not say the same")
    times: dict[str, list[float]] = {"docgen": [], "proof": [], "docxtpl": []}
    for _ in range(rounds):
        times["docgen"].append(_milliseconds(ours, DOCUMENTS))
        times["docxtpl"].append(_milliseconds(theirs, DOCUMENTS // 10))
        times["proof"].append(_milliseconds(lambda: prove(document, template, context), DOCUMENTS // 4))
    engine, proof, reference = (median(times[name]) for name in ("docgen", "proof", "docxtpl"))
    ratio = reference / engine
    return f"{job.filename:28}{engine:9.3f}{proof:9.3f}{reference:9.2f}{ratio:6.0f}x{compiling:9.1f}"


def _shown(document: bytes) -> list[str]:
    """The lines, without the marks that only docgen turns into highlighting."""
    return [line.replace("\ufdd0", "").replace("\ufdd1", "") for line in lines(document, around=True)]


def _milliseconds(render: Callable[[], object], count: int) -> float:
    begin = time.process_time()
    for _ in range(count):
        render()
    return (time.process_time() - begin) * 1000 / count


if __name__ == "__main__":
    arguments = sys.argv[1:]
    main(Path(arguments[0]) if arguments else DOSSIER, int(arguments[1]) if len(arguments) > 1 else 12)
