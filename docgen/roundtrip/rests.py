"""What was changed in a paragraph and no value of the dossier could be made to say.

In: the bench, a passage and what it should read. Out: a `Rest` for each text, value or fixed stretch.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.frozen import frozen
from docgen.messages import Message
from docgen.papers import Job
from docgen.papers.vocabulary import fields_of
from docgen.roundtrip.attempts import innermost, within
from docgen.roundtrip.bench import Bench
from docgen.roundtrip.marking import Span
from docgen.roundtrip.model import Kind
from docgen.roundtrip.rewording import Stroke, strokes, struck
from docgen.roundtrip.values import kind_of


@frozen
class Rest:
    """What no value of the dossier could be made to say; `path` names the text in which it stands."""

    kind: Kind
    path: str
    language: str
    old: str
    new: str
    meaning: Message | None = None
    """What docgen puts together there, where no text of the dossier stands."""
    source: str = ""
    """The path of that value among those a template sees ("signature.name")."""


def rests_of(bench: Bench, at: int, target: str, language: str) -> Iterator[Rest]:
    """Yield what is left, that of each text or fixed stretch by itself."""
    text, spans = bench.edition.passages[at].text, bench.edition.spans[at]
    fixed: list[Stroke] = []
    valued: dict[Span, list[Stroke]] = {}
    for stroke in strokes(text, target):
        texts = [span for span in spans if span.origin.language]
        span = innermost(texts, stroke.start, stroke.end) or innermost(spans, stroke.start, stroke.end)
        (fixed if span is None else valued.setdefault(span, [])).append(stroke)
    for span in valued:
        printed = text[span.start : span.end]
        new = struck(printed, within(valued[span], span.start, span.end))
        said = span.origin.language
        kind = kind_of(printed, new, said or language)
        meaning = None if said else _meaning(bench.edition.job, span.origin.path)
        path, source = (span.origin.path, "") if said else ("", span.origin.path)
        yield Rest(kind, path, said or language, printed, new, meaning, source)
    if fixed:
        yield Rest(Kind.TEMPLATE, "", language, text, struck(text, fixed))


def _meaning(job: Job, path: str) -> Message | None:
    """Return what templates know the value of a view as."""
    name = re.sub(r"\[\d+\]", "[]", path).removesuffix("[]")
    kind: type = type(job.view)
    return next((field.meaning for field in fields_of(kind) if field.name == name), None)
