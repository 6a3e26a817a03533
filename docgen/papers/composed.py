"""Papers whose fixed sentences docgen composed, so that somebody who knows the language has to read them.

In: a language and a kind of paper. Out: whether docgen's template has such sentences. Which these are is
listed with the wording of each language in `docgen.stationery.wording`.
"""

from __future__ import annotations

_ALL = frozenset(
    ("invitation", "programme", "memorandum", "congratulation", "thanks", "notice", "delegation")
)
COMPOSED = {"vi": frozenset(("invitation", "programme", "thanks", "report")), "lo": _ALL, "zh": _ALL}
"""By language. The proofreading print is no paper that anybody signs."""


def is_composed(language: str, paper: str) -> bool:
    """Tell whether docgen's template for `paper` says in `language` what nobody was seen to print."""
    return paper in COMPOSED[language]
