"""Address books in YAML.

In: the path of a file that begins with `docgen-addresses: 1`. Out: its rows; the same fields as in a
table, under `partners` by code, words by language as in a dossier.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from docgen.addresses.cells import Unfit
from docgen.addresses.columns import BY_KEY
from docgen.addresses.reading import Source
from docgen.addresses.values import Said
from docgen.dossier.context import suggestion, unknown
from docgen.dossier.reader import read_tree
from docgen.dossier.tree import Entry, Mapping, Node, Scalar, Sequence
from docgen.errors import Problem
from docgen.languages import CODES
from docgen.messages import Message, _

HEAD = "docgen-addresses"
_FORMAT = "1"
_PARTNERS = "partners"
_FIELDS = frozenset(column.field for column in BY_KEY.values())


class Listing:
    """One file, read entry by entry; problems are collected."""

    def __init__(self, path: Path, file: str) -> None:
        """Read the file. Raises DossierError where its form alone is at fault."""
        self.problems: list[Problem] = []
        self._tree = read_tree(path, file)

    def sources(self) -> Iterator[Source]:
        """Yield each partner's fields; none of another sort of file, of which one sentence says so."""
        self._check_head()
        if not {HEAD, _PARTNERS} & self._tree.entries.keys():
            return
        self._check_keys()
        partners = self._tree.value(_PARTNERS)
        if not isinstance(partners, Mapping):
            message = _('Write the partners under "{key}", each by its code.', key=_PARTNERS)
            self._refuse("missing-key", message, partners or self._tree)
            return
        for entry in partners.entries.values():
            if isinstance(entry.value, Mapping):
                yield self._source(entry, entry.value)
            else:
                self._refuse("wrong-type", _("Here a partner's fields are expected: key: value."), entry.key)

    def _check_head(self) -> None:
        version = self._tree.value(HEAD)
        if not isinstance(version, Scalar) or version.value != _FORMAT:
            message = _("An address book begins with {head}.", head=f"{HEAD}: {_FORMAT}")
            self._refuse("unknown-format", message, version or self._tree)

    def _check_keys(self) -> None:
        for key, entry in self._tree.entries.items():
            if key not in (HEAD, _PARTNERS):
                self._refuse(
                    "unknown-key", unknown(_("key"), key, suggestion(key, (HEAD, _PARTNERS))), entry.key
                )

    def _source(self, partner: Entry, fields: Mapping) -> Source:
        said: dict[str, Said] = {"code": partner.key.value}
        spots = dict.fromkeys(("", "code"), (partner.key.place.line, partner.key.place.column))
        for key, node in self._flat(fields):
            known, value = _said(key, node)
            if value is not None:
                said[known] = value
                spots[known] = (node.place.line, node.place.column)
        return Source(said, partner.key.place.line, spots)

    def _flat(self, fields: Mapping) -> Iterator[tuple[str, Node]]:
        """Yield the fields by column: what a mapping says by language stands in a column each."""
        for field, entry in fields.entries.items():
            if field not in _FIELDS or field == "code":
                self._refuse("unknown-key", unknown(_("key"), field, suggestion(field, _FIELDS)), entry.key)
            elif not isinstance(entry.value, Mapping):
                yield field, entry.value
            else:
                for language, words in entry.value.entries.items():
                    if language in CODES:
                        yield f"{field}.{language}", words.value
                    else:
                        message = unknown(_("language"), language, suggestion(language, CODES))
                        self._refuse("unknown-key", message, words.key)

    def _refuse(self, code: str, message: Message, node: Node) -> None:
        self.problems.append(Problem(code, message, node.place, _PARTNERS))


def _said(key: str, node: Node) -> tuple[str, Said | None]:
    """Return the column for `key` and what its cell says; that is unfit where the column is another."""
    field, _dot, language = key.partition(".")
    if key not in BY_KEY and language:
        return field, Unfit("wrong-type", _('"{key}" is not said by language; write one value.', key=field))
    if key not in BY_KEY:
        message = _('Write "{key}" by language, as {example}.', key=field, example="{vi: …}")
        return f"{field}.{CODES[0]}", Unfit("wrong-type", message)
    if isinstance(node, Scalar):
        return key, None if node.empty else node.value
    items = node.items if isinstance(node, Sequence) else (node,)
    texts = [item.value for item in items if isinstance(item, Scalar) and not item.empty]
    if len(texts) == len(items):
        return key, tuple(texts)
    return key, Unfit("wrong-type", _("Here one value or a list of values is expected."))
