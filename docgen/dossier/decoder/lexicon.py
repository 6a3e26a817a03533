"""An office's own entries for the lexicon. In: the tree's `lexicon`. Out: entries by kind and id."""

from __future__ import annotations

from collections.abc import Mapping

from docgen.dossier.context import Context, unknown
from docgen.dossier.decoder.entry import EntryReader
from docgen.dossier.keys import DossierKeys, EntryKeys
from docgen.dossier.kinds.records import Fields
from docgen.dossier.tree import Mapping as Tree
from docgen.lexicon import WORDS, AnyEntry
from docgen.messages import _

Own = dict[str, dict[str, AnyEntry]]
"""Entries by kind and id."""


def own_entries(tree: Tree, context: Context) -> Own:
    """Return the entries that the dossier and its offices define; those that are whole.

    Their texts are counted as missing or provisional only where something names them.
    """
    node, counted = tree.value("lexicon"), len(context.texts)
    read = DossierKeys.lexicon.kind.read(node, "lexicon", context) if node else None
    del context.texts[counted:]
    own: Own = {}
    for id_, fields in (read or {}).items():
        reader = EntryReader(id_, fields, context)
        entry = reader.entry()
        if entry is not None:
            own.setdefault(reader.kind, {})[id_] = entry
    _check_ids(own, read or {}, context)
    return own


def _check_ids(own: Own, read: Mapping[str, Fields], context: Context) -> None:
    """Report ids that an entry names and nothing defines, and ids that a clause has already."""
    known = context.lexicon.with_own(own)
    for id_, fields in read.items():
        for key, kinds in ((EntryKeys.parent, ("place",)), (EntryKeys.successor, WORDS)):
            named = fields.get(key)
            if named and not any(named in known.ids(kind) for kind in kinds):
                message = unknown(_("lexicon entry"), named, known.suggest(named, kinds))
                context.error("unknown-id", message, fields.place_of(key), fields.path_of(key))
        if known.clause(id_) is not None:
            message = _('"{id}" is the id of a clause; choose another.', id=id_)
            context.error("duplicate", message, fields.place, fields.path)
