"""How long one letter takes in each engine: docgen, docxtpl, the JavaScript ones, and what zip alone takes.

    python benchmarks/rendering.py [ROUNDS]
    python benchmarks/rendering.py --papers [DOSSIER] [ROUNDS]

All render the same two pages (`letters.py`), 200 letters of which no two say the same, and their results
are compared line by line. Rounds are interleaved, so that whatever else the machine does falls on all;
milliseconds are of processor time, medians of the rounds. "zip" deflates the changed parts at level 6
and copies the rest: nothing that writes a .docx can take less. docxtpl opens, renders and saves a
document each time, as its own documentation does, with a strict sandbox as docgen has.

With --papers: each paper of a dossier with docgen's own templates, beside docxtpl; what compiling takes
when nothing is kept.
"""

from __future__ import annotations

import io
import os
import platform
import sys
import time
import zlib
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import fields
from importlib.metadata import version
from itertools import cycle
from pathlib import Path
from statistics import median

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from letters import SAMPLE, letters, templates
from peers import ENGINES, peer, there

from docgen.dossier import load
from docgen.papers import Job, plan
from docgen.rendering import compile_content
from docgen.rendering.library import Library
from docgen.rendering.proof import prove
from docgen.word.archive import packed
from docgen.word.text import lines

LETTERS = 200
DOCXTPL, PEERS = 10, 40
"""Letters of the slower engines in one round."""


def main(rounds: int) -> None:
    """Print one line for each engine."""
    written, first = templates()
    contexts = letters(first, LETTERS)
    template = compile_content(written["docxtpl"], "letter.docx")
    documents = [template.render(context) for context in contexts]
    changed = [[(part.name, part.data()) for part in template.archive.added(one)] for one in documents]
    again = cycle(contexts)
    engines: dict[str, Callable[[], float]] = {
        "docgen": lambda: _each(lambda: [template.render(context) for context in contexts], LETTERS),
        "docgen with proof": lambda: _each(
            lambda: [prove(template.render(context), template, context) for context in contexts], LETTERS
        ),
        "proof alone": lambda: _each(
            lambda: [prove(one, template, context) for one, context in zip(documents, contexts, strict=True)],
            LETTERS,
        ),
        "zip": lambda: _each(
            lambda: [template.archive.finish([packed(*part) for part in parts]) for parts in changed], LETTERS
        ),
        f"docxtpl {version('docxtpl')}": lambda: _each(
            lambda: [_docxtpl(written["docxtpl"], next(again)) for _ in range(DOCXTPL)], DOCXTPL
        ),
    }
    shown = {"docgen": documents[0], "docxtpl": _docxtpl(written["docxtpl"], first)}
    with ExitStack() as stack:
        for name in ENGINES if there() else ():
            one = stack.enter_context(peer(name, written[name], contexts))
            engines[f"{name} {one.version}"] = lambda one=one: one.milliseconds(PEERS)
            shown[name] = one.document
            one.milliseconds(4 * PEERS)  # let its compiler learn
        _same(shown)
        times: dict[str, list[float]] = {name: [] for name in engines}
        for _ in range(rounds):
            for name, measure in engines.items():
                times[name].append(measure())
    _print({name: median(found) for name, found in times.items()}, rounds)
    if not there():
        print("No JavaScript engines: they need node, and `npm install` in benchmarks/peers.")


def _print(took: dict[str, float], rounds: int) -> None:
    python = f"{platform.python_implementation()} {platform.python_version()}"
    print(f"{python}, zlib {zlib.ZLIB_RUNTIME_VERSION}, {rounds} rounds")
    print(f"{'engine':28}{'ms a letter':>12}{'times docgen':>14}")
    for name, milliseconds in took.items():
        print(f"{name:28}{milliseconds:12.3f}{milliseconds / took['docgen']:13.2f}x")


def _same(shown: dict[str, bytes]) -> None:
    """Stop unless all engines say the same."""
    said = {name: lines(document, around=True) for name, document in shown.items()}
    for name, text in said.items():
        if text != said["docgen"]:
            raise SystemExit(f"{name} does not say the same as docgen")


def _docxtpl(template: bytes, context: dict[str, object]) -> bytes:
    document = DocxTemplate(io.BytesIO(template))
    document.render(context, SandboxedEnvironment(undefined=StrictUndefined), autoescape=True)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def papers(dossier: Path, rounds: int) -> None:
    """Print one line for each paper of the dossier."""
    os.environ["DOCGEN_CACHE"] = "off"
    print(f"{'paper':28}{'docgen':>9}{'proof':>9}{'docxtpl':>9}{'ratio':>7}{'compile':>9}   (ms)")
    for job in plan(load(dossier)):
        print(_paper(job, rounds), flush=True)


def _paper(job: Job, rounds: int) -> str:
    content = Library().find(job.template.language, job.template.name).read_bytes()
    context = {field.name: getattr(job.view, field.name) for field in fields(job.view)}
    begin = time.process_time()
    template = compile_content(content, job.filename)
    compiling = (time.process_time() - begin) * 1000
    document, reference = template.render(context), _docxtpl(content, context)
    if _unmarked(document) != _unmarked(reference):
        raise SystemExit(f"{job.filename}: the two do not say the same")
    prove(document, template, context)
    ours, proof, theirs = list[float](), list[float](), list[float]()
    for _ in range(rounds):
        ours.append(_each(lambda: [template.render(context) for _ in range(40)], 40))
        proof.append(_each(lambda: [prove(document, template, context) for _ in range(40)], 40))
        theirs.append(_each(lambda: [_docxtpl(content, context) for _ in range(4)], 4))
    engine, reference_time = median(ours), median(theirs)
    return (
        f"{job.filename:28}{engine:9.3f}{median(proof):9.3f}{reference_time:9.2f}"
        f"{reference_time / engine:6.0f}x{compiling:9.1f}"
    )


def _unmarked(document: bytes) -> list[str]:
    """The lines, without the marks that only docgen turns into highlighting."""
    return [line.replace("\ufdd0", "").replace("\ufdd1", "") for line in lines(document, around=True)]


def _each(render: Callable[[], object], count: int) -> float:
    begin = time.process_time()
    render()
    return (time.process_time() - begin) * 1000 / count


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[:1] == ["--papers"]:
        papers(Path(arguments[1]) if arguments[1:] else SAMPLE, int(arguments[2]) if arguments[2:] else 12)
    else:
        main(int(arguments[0]) if arguments else 12)
