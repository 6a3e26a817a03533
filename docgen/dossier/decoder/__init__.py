"""Tree to dossier. In: a merged tree with places. Out: a `Dossier`, and every problem found.

Two steps: the vocabulary reads every value by its kind (`docgen.dossier.kinds`), then the modules
here make the model of them and check what no single value can tell: that days lie within the visit,
that a paper has what it needs.
"""

from __future__ import annotations

from types import MappingProxyType

from docgen.dossier.context import Context
from docgen.dossier.decoder.acceptance import accepted
from docgen.dossier.decoder.agreement import agreed, cooperation
from docgen.dossier.decoder.clauses import own_clauses, partners
from docgen.dossier.decoder.deadlines import deadlines
from docgen.dossier.decoder.draft import draft
from docgen.dossier.decoder.facts import common_facts
from docgen.dossier.decoder.leave import reviewed
from docgen.dossier.decoder.lexicon import own_entries
from docgen.dossier.decoder.papers import orders
from docgen.dossier.decoder.parties import parties
from docgen.dossier.decoder.people import delegations, people
from docgen.dossier.decoder.visit import programme, visit
from docgen.dossier.keys import DossierKeys
from docgen.dossier.kinds import LANGUAGE_CODES, Nested
from docgen.dossier.model import Dossier
from docgen.dossier.tree import Mapping, Node, Scalar, Sequence, places
from docgen.errors import Place
from docgen.lexicon import lexicon
from docgen.messages import _

__all__ = ["add_own_words", "context_of", "decode"]


def context_of(tree: Mapping, file: str, office_languages: dict[str, str]) -> Context:
    """Return what must be known before any value can be read: languages and ids."""
    return Context(
        file=file,
        lexicon=lexicon(),
        languages=_declared(tree.value("languages")),
        office_languages=office_languages,
        parties=_ids(tree.value("parties")),
        people=_ids(tree.value("people")) if tree.value("people") else (),
    )


def add_own_words(tree: Mapping, context: Context) -> None:
    """Put the entries and clauses that the dossier and its offices define before docgen's."""
    context.lexicon = context.lexicon.with_own(own_entries(tree, context))
    context.lexicon = context.lexicon.with_own({"clause": own_clauses(tree, context)})


def decode(tree: Mapping, name: str, context: Context) -> Dossier | None:
    """Return the dossier called `name`; problems and texts are added to `context`."""
    add_own_words(tree, context)
    fields = Nested(DossierKeys).read(tree.without("clauses", "lexicon"), "", context)
    if fields is None:
        return None
    _check_languages(tree, context)
    context.common = common_facts(fields)
    parties_ = parties(fields, context)
    context.names = {id_: made.party.full for id_, made in parties_.items()}
    people_ = people(fields, parties_)
    visit_ = visit(fields, context)
    context.partners = partners(fields, visit_, parties_)
    delegations_ = delegations(fields, visit_, people_, context)
    return Dossier(
        name=name,
        languages=context.languages,
        parties=MappingProxyType({id_: made.party for id_, made in parties_.items()}),
        people=MappingProxyType(people_),
        visit=visit_,
        delegations=MappingProxyType(delegations_),
        programme=programme(fields, visit_, people_, context),
        cooperation=cooperation(fields, context),
        agreed=agreed(fields, context),
        papers=orders(
            fields,
            visit_,
            people_,
            delegations_,
            {id_: made.party.country for id_, made in parties_.items()},
            context,
        ),
        lexicon=context.lexicon,
        texts=tuple(context.texts),
        accepted=accepted(fields),
        reviewed=MappingProxyType(reviewed(fields)),
        deadlines=deadlines(fields, context),
        draft=draft(fields, context),
        places=MappingProxyType(dict(places(tree))),
    )


def _declared(node: Node | None) -> tuple[str, ...]:
    """Return the languages; nothing where one of them is none, lest all its texts be reported too."""
    items = node.items if isinstance(node, Sequence) else (node,)
    codes = [item.value for item in items if isinstance(item, Scalar)]
    known = len(codes) == len(items) and set(codes) <= set(LANGUAGE_CODES)
    return tuple(dict.fromkeys(codes)) if known else ()


def _ids(node: Node | None) -> tuple[str, ...] | None:
    return tuple(node.entries) if isinstance(node, Mapping) else None


def _check_languages(tree: Mapping, context: Context) -> None:
    node = tree.value("languages")
    seen: dict[str, Place] = {}
    for item in node.items if isinstance(node, Sequence) else ():
        if isinstance(item, Scalar) and item.value in seen:
            message = _('The language "{code}" is declared twice.', code=item.value)
            context.error("duplicate", message, item.place, "languages")
        elif isinstance(item, Scalar):
            seen[item.value] = item.place
