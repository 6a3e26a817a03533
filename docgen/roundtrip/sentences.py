"""A letter's standard sentences that somebody changed: the letter then says words of its own.

In: the bench, and a passage that prints one of the sentences. Out: the attempt to write all of them into the
dossier, in every language, with the change in one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from docgen.dossier.editing import Uneditable, Value
from docgen.papers import Job, plan
from docgen.papers.view import CongratulationView, ThanksView
from docgen.roundtrip.bench import Attempt, Bench
from docgen.roundtrip.marking import Span
from docgen.roundtrip.saying import OUTDATED, PROVISIONAL

_SENTENCE = re.compile(r"(praise|wishes)\[(\d+)\]")
_WISHES = "wishes"


def own_words(bench: Bench, span: Span, words: str) -> Iterator[Attempt]:
    """Yield the attempt to let the letter say `words` where it printed the standard sentence of `span`.

    Only for a letter to one party: what is said to several must fit them all.
    """
    match, job = _SENTENCE.fullmatch(span.origin.path), bench.edition.job
    if match is None or job.party is not None:
        return
    order = f"papers.{job.paper}"
    said = {other.languages[0]: _sentences(other) for other in plan(bench.edition.dossier, [job.paper])}
    language = job.languages[0]
    number = int(match[2]) + (len(_praise(job)) if match[1] == _WISHES else 0)
    if len({len(sentences) for sentences in said.values()}) != 1:
        return
    said[language] = [*said[language][:number], words, *said[language][number + 1 :]]
    items: list[Value] = [
        _item(said, at, language if at == number else "") for at in range(len(said[language]))
    ]
    try:
        steps = bench.source.steps(order)
        there = bench.source.get(steps)
        if isinstance(there, Mapping) and _WISHES not in there:
            path = f"{order}.{_WISHES}[{number}]"
            stale = tuple(code for code in said if code != language)
            yield Attempt(
                bench.source.put(steps, _WISHES, items), f"{path}.{language}", language, path, stale
            )
    except (KeyError, Uneditable):
        return


def _item(said: Mapping[str, Sequence[str]], number: int, changed: str) -> Value:
    """Return one sentence in every language; nobody has read docgen's own but where it was changed."""
    item: dict[str, Value] = {code: sentences[number] for code, sentences in said.items()}
    others: list[Value] = [code for code in said if code != changed]
    if others:
        item[PROVISIONAL] = others
    if changed and others:
        item[OUTDATED] = others
    return item


def _praise(job: Job) -> Sequence[str]:
    return job.view.praise if isinstance(job.view, CongratulationView) else ()


def _sentences(job: Job) -> list[str]:
    wishes = job.view.wishes if isinstance(job.view, CongratulationView | ThanksView) else []
    return [*_praise(job), *wishes]
