"""Texts: the same words in several languages, or an entry of the lexicon."""

from __future__ import annotations

import re

from docgen.dossier.context import Context, suggestion, unknown
from docgen.dossier.kinds.kind import Kind, Schema
from docgen.dossier.kinds.marked import MARKS, outdated, provisional
from docgen.dossier.text import Text
from docgen.dossier.tree import Entry, Mapping, Node, Scalar
from docgen.errors import Place
from docgen.languages import CODES
from docgen.messages import _

LANGUAGE_CODES = CODES
WORD_KEYS = frozenset((*LANGUAGE_CODES, *MARKS))
"""The keys of a text."""
_ID = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z0-9_-]+)+")


class Words(Kind[Text]):
    """A text: by language, a plain string in the working language, or a lexicon id."""

    wanted = _("a text")
    label = "text"

    def read(self, node: Node, path: str, context: Context) -> Text | None:
        """Return the text, and keep it among the dossier's texts."""
        text = self.words(node, path, context)
        if text is not None:
            context.texts.append(text)
        return text

    def words(self, node: Node, path: str, context: Context) -> Text | None:
        """Return the text without keeping it."""
        if isinstance(node, Scalar):
            return self._plain(node, path, context)
        if isinstance(node, Mapping):
            return _by_language(node, path, context)
        self.wrong(node, path, context)
        return None

    def _plain(self, node: Scalar, path: str, context: Context) -> Text | None:
        words = tidy(node.value)
        if not words:
            self.wrong(node, path, context)
            return None
        if is_id(words, context):
            return _of_lexicon(words, node.place, path, context)
        return Text({context.working_language(node.place): words}, place=node.place, path=path)

    def schema(self) -> Schema:
        """A string, or an object by language."""
        return {"$ref": "#/$defs/text"}


def tidy(words: str) -> str:
    """Return `words` without white space at the ends, tabs as spaces, line breaks kept."""
    return "\n".join(" ".join(line.split()) for line in words.strip().splitlines())


def is_id(words: str, context: Context) -> bool:
    """Tell whether `words` can only be meant as a lexicon id ("doc.mou")."""
    return _ID.fullmatch(words) is not None and context.lexicon.is_family(words.partition(".")[0])


def _of_lexicon(id_: str, place: Place, path: str, context: Context) -> Text | None:
    """Return the words of a term, organ, post or occasion, or a place's name with the word for its level."""
    lexicon = context.lexicon
    entry = lexicon.term(id_) or lexicon.organ(id_) or lexicon.post(id_) or lexicon.occasion(id_)
    if entry is not None:
        return Text.of(entry, place, path)
    locality = lexicon.place(id_)
    if locality is not None:
        return Text.of(locality, place, path)
    near = lexicon.suggest(id_, ("term", "organ", "post", "place", "occasion"))
    context.error("unknown-id", unknown(_("lexicon entry"), id_, near), place, path)
    return None


def _by_language(node: Mapping, path: str, context: Context) -> Text | None:
    words, places = {}, {}
    for key, entry in node.entries.items():
        if key in LANGUAGE_CODES:
            said = _one_language(entry, f"{path}.{key}", context)
            if said:
                words[key], places[key] = said, entry.value.place
        elif key not in MARKS:
            _unknown_language(entry, f"{path}.{key}", context)
    if not words:
        message = _("This text has no words; write them by language, as {example}.", example="{vi: …}")
        context.error("empty-text", message, node.place, path)
        return None
    return Text(
        words,
        provisional(node, words, path, context),
        node.place,
        path,
        places,
        outdated(node, words, path, context),
    )


def _one_language(entry: Entry, path: str, context: Context) -> str | None:
    code, node = entry.key.value, entry.value
    own_file = node.place.file == context.file
    if own_file and context.languages and code not in context.languages:
        message = _(
            'The dossier does not declare the language "{code}"; add it to "languages" or leave this out.',
            code=code,
        )
        context.error("undeclared-language", message, entry.key.place, path)
    if isinstance(node, Scalar):
        return tidy("" if node.empty else node.value)
    Words.wrong(TEXT, node, path, context)
    return None


def _unknown_language(entry: Entry, path: str, context: Context) -> None:
    key = entry.key.value
    if isinstance(entry.value, Scalar) and entry.value.empty:
        message = _(
            'Put a text that holds a comma or a colon in quotes; "{part}" was taken for a key.', part=key
        )
    else:
        message = unknown(_("language"), key, suggestion(key, (*LANGUAGE_CODES, *MARKS)))
    context.error("unknown-key", message, entry.key.place, path)


TEXT = Words()
