"""Languages of a text that are marked: its words provisional, or out of date.

In: the node beside a text's words, one code or a list of them. Out: the codes; problems where a mark
means nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from docgen.dossier.context import Context
from docgen.dossier.tree import Mapping, Node, Scalar, Sequence
from docgen.languages import CODES
from docgen.messages import _

PROVISIONAL = "provisional"
"""The languages whose words nobody has confirmed."""
OUTDATED = "outdated"
"""The languages whose words were not renewed since another language changed."""
MARKS = (PROVISIONAL, OUTDATED)


def provisional(node: Mapping, words: Collection[str], path: str, context: Context) -> frozenset[str]:
    """Return the languages among `words` whose words are provisional."""
    named = _named(node.value(PROVISIONAL), f"{path}.{PROVISIONAL}", context)
    return frozenset(item.value for item in named) & frozenset(words)


def outdated(node: Mapping, words: Collection[str], path: str, context: Context) -> frozenset[str]:
    """Return the languages among `words` that lag behind; never all, as one is what they lag behind."""
    path = f"{path}.{OUTDATED}"
    codes = set()
    for item in _named(node.value(OUTDATED), path, context):
        if item.value in words:
            codes.add(item.value)
        else:
            _report_idle(item, path, context)
    if codes and codes == set(words):
        message = _(
            "Not every language of this text can be out of date; take the one that was changed out of"
            ' "{key}".',
            key=OUTDATED,
        )
        context.error("bad-outdated", message, node.entries[OUTDATED].value.place, path)
        return frozenset()
    return frozenset(codes)


def _report_idle(item: Scalar, path: str, context: Context) -> None:
    """Report a language in which the text says nothing that could be out of date."""
    if item.place.file == context.file and context.languages and item.value not in context.languages:
        message = _(
            'The dossier does not declare the language "{code}"; add it to "languages" or leave this out.',
            code=item.value,
        )
        context.error("undeclared-language", message, item.place, path)
        return
    message = _(
        'This text has no words in "{code}" that could be out of date; take {code} out of "{key}".',
        code=item.value,
        key=OUTDATED,
    )
    context.error("bad-outdated", message, item.place, path)


def _named(node: Node | None, path: str, context: Context) -> Iterator[Scalar]:
    """Yield what names a language, from a list of codes or one code; report what does not."""
    for item in () if node is None else node.items if isinstance(node, Sequence) else (node,):
        if isinstance(item, Scalar) and item.value in CODES:
            yield item
        else:
            message = _("Here languages are expected: {codes}.", codes=", ".join(CODES))
            context.error("bad-value", message, item.place, path)
