"""The signatures of a memorandum on paper: whole, level, on one page with the sentence that they close."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import fields, replace
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

from docgen import pdf
from docgen.dossier import load
from docgen.dossier.model import Dossier, Person, Post
from docgen.dossier.orders import Signature
from docgen.dossier.text import Text
from docgen.papers import plan
from docgen.rendering import compile_template
from docgen.rendering.library import Library

needs_libreoffice = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")

SAMPLE = Path(__file__).parents[2] / "samples" / "so-ngoai-vu-son-la--9-tinh-lao-2024.yaml"
COUNTS = (2, 3, 11, 12)
PLACE = "NOI-KY"
"""Where it is signed, which the closing sentence says last."""
_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</word>')


class Word(NamedTuple):
    page: int
    left: float
    top: float
    bottom: float
    text: str


def signed_by(count: int) -> Dossier:
    """The memorandum of the sample, signed by so many bodies; each post and name ends with a number."""
    dossier = load(SAMPLE)
    vietnamese, *_others, lao = dossier.parties.values()
    parties = {"p1": replace(vietnamese, id="p1")}
    parties |= {f"p{number}": replace(lao, id=f"p{number}") for number in range(2, count + 1)}
    people = {id_: person(id_) for id_ in parties}
    memorandum = replace(
        dossier.papers.memorandum,
        signatories={id_: Signature(person=id_) for id_ in parties},
        place=Text({"vi": PLACE, "lo": PLACE}),
    )
    papers = replace(dossier.papers, memorandum=memorandum, invitation=None, notice=None)
    visit = replace(dossier.visit, host="p1", guests=tuple(parties)[1:])
    return replace(dossier, parties=parties, people=people, visit=visit, delegations={}, papers=papers)


def person(party: str) -> Person:
    title = Text({"vi": f"Giám đốc POST-{party}", "lo": f"ຫົວໜ້າ POST-{party}"})
    return Person(party, party, Text({"vi": f"NAME-{party}", "lo": f"NAME-{party}"}), (Post(title, title),))


def memorandum(count: int, language: str) -> bytes:
    (job,) = plan(signed_by(count), ["memorandum"], [language])
    path = Library().find(job.template.language, job.template.name)
    context = {field.name: getattr(job.view, field.name) for field in fields(job.view)}
    return compile_template(path, view=type(job.view)).render(context)


def words(file: Path) -> Iterator[Word]:
    done = subprocess.run(
        ["pdftotext", "-bbox", file, "-"], capture_output=True, check=True, encoding="utf-8"
    )
    for number, page in enumerate(done.stdout.split("<page ")[1:], 1):
        for left, top, bottom, text in _WORD.findall(page):
            yield Word(number, float(left), float(top), float(bottom), text)


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The words of every memorandum, by number of signatories and language; LibreOffice runs once."""
    folder = tmp_path_factory.mktemp("signed")
    made = {f"{count}.{code}.docx": memorandum(count, code) for count in COUNTS for code in ("vi", "lo")}
    found = {}
    for name, content in pdf.convert(made).items():
        (folder / name).write_bytes(content)
        count, code, _ending = name.split(".")
        found[int(count), code] = list(words(folder / name))
    return found


@needs_libreoffice
@pytest.mark.parametrize("code", ["vi", "lo"])
@pytest.mark.parametrize("count", COUNTS)
def test_all_signatures_stand_whole_on_the_page_of_the_closing_sentence(pages, count, code):
    said = pages[count, code]
    order = range(1, count + 1) if code == "vi" else (*range(2, count + 1), 1)  # each side first in its text
    posts = [next(word for word in said if word.text.upper() == f"POST-P{n}") for n in order]
    names = [next(word for word in said if word.text.upper() == f"NAME-P{n}") for n in order]
    closing = [word for word in said if PLACE in word.text][-1]
    assert {word.page for word in (*posts, *names, closing)} == {closing.page}
    assert closing.page == max(word.page for word in said)
    assert all(post.bottom + 20 < name.top for post, name in zip(posts, names, strict=True))
    for left, right in zip(names[::2], names[1::2], strict=False):
        assert abs(left.top - right.top) < 1
        assert left.left < right.left
    rows = [closing, *names[::2]]
    assert all(above.bottom < below.top for above, below in pairwise(rows))
