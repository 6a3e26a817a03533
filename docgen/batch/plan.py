"""A plan, read: its entries with their dossiers' trees and their partners' rows.

In: the path of a plan. Out: a `Plan`, or every problem of the plan, its office files and its address
book. Which partners an entry is for is said in `docgen.batch.choice`, what it becomes in
`docgen.batch.entries`.
"""

from __future__ import annotations

from pathlib import Path

from docgen.addresses import AddressBook, read_book
from docgen.batch import near, register
from docgen.batch.desk import Desk
from docgen.batch.entries import entry_of
from docgen.batch.entry import Entry
from docgen.batch.keys import EntryKeys, PlanKeys
from docgen.dossier.context import Context
from docgen.dossier.decoder import context_of
from docgen.dossier.kinds import Nested
from docgen.dossier.kinds.records import Fields
from docgen.dossier.reader import read_tree
from docgen.dossier.reading import folder_name
from docgen.dossier.tree import Mapping
from docgen.errors import DocgenError, DossierError, Problem, Severity
from docgen.filenames import alike, fault, readable
from docgen.frozen import frozen
from docgen.messages import _

_BOOKS = (".xlsx", ".csv", ".txt", ".tsv", ".yaml", ".yml")
"""Of them Excel writes .txt, as "Unicode Text"."""
_HEADS = "docgen"
"""What the first key of each sort of file begins with."""
_RESERVED = frozenset({register.FILE, register.PRINTED})
"""What else stands in the folder of the plan."""
_SHOWN = 60
"""So much of a name is told."""


@frozen
class Plan:
    """What a plan says, with what it names."""

    path: Path
    file: str
    """Its path as findings call it."""
    name: str
    """Its file's name without ending: the name of the folder."""
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...] = ()
    """What was found on the way and is no error; and the faults of rows of the address book."""
    left_out: frozenset[str] = frozenset()
    """Ids of partners whom such a fault keeps out."""


def load_plan(path: Path) -> Plan:
    """Return the plan at `path`; nothing of its letters is made yet.

    Raises DossierError with every problem of the plan's own, its dossiers and office files. Faults of the
    address book's rows are among the plan's `problems`: a run may leave those rows out.
    """
    file = readable(path)
    tree = read_tree(path, file)
    _refuse_others(tree)
    name = folder_name(file)
    context = context_of(tree, file, {})
    fields = Nested(PlanKeys).read(tree, "", context)
    assert fields is not None
    if _failed(context):
        raise DossierError(_once(context.problems))
    book = _book(fields, path, context)
    entries = _entries(fields, tree, path, book, context) if not _failed(context) else ()
    if _failed(context):
        raise DossierError(_once(context.problems))
    found = (*context.problems, *(book.problems if book else ()))
    left_out = book.left_out if book else frozenset[str]()
    return Plan(path, file, name, entries, tuple(_once(found)), left_out)


def _refuse_others(tree: Mapping) -> None:
    """Raise DossierError where the file is one of docgen's, but no plan."""
    heads = [entry for key, entry in tree.entries.items() if key.startswith(_HEADS)]
    if heads and PlanKeys.docgen_plan.name not in tree.entries:
        message = _(
            "This is no plan, which begins with {head}. docgen build makes the papers of a dossier.",
            head=f"{PlanKeys.docgen_plan.name}: 1",
        )
        raise DossierError(Problem("not-a-plan", message, heads[0].key.place))


def _book(fields: Fields, path: Path, context: Context) -> AddressBook | None:
    written = fields.get(PlanKeys.addresses)
    if written is None:
        return None
    place, where = fields.place_of(PlanKeys.addresses), fields.path_of(PlanKeys.addresses)
    target, wrong = near.resolved(path, written, _BOOKS)
    if target is None:
        context.error("bad-path", wrong, place, where)
        return None
    try:
        return read_book(target)
    except DocgenError as error:
        context.problems += error.problems
        return None


def _entries(
    fields: Fields, tree: Mapping, path: Path, book: AddressBook | None, context: Context
) -> tuple[Entry, ...]:
    desk = Desk(fields, tree, path, book, context)
    made = []
    for read in fields.get(PlanKeys.letters) or ():
        one = entry_of(desk, read)
        if one is not None:
            made.append(one)
    _check_names(made, context)
    return tuple(made)


def _check_names(entries: list[Entry], context: Context) -> None:
    """Report folders that two entries would share, or that no system takes."""
    seen: dict[str, Entry] = {}
    for entry in entries:
        taken = _("docgen writes a file of that name there") if alike(entry.name) in _RESERVED else None
        reason = fault(entry.name) or taken
        if reason is not None:
            shown = entry.name if len(entry.name) <= _SHOWN else f"{entry.name[:_SHOWN]}…"
            message = _('"{name}" cannot name a folder: {reason}.', name=shown, reason=reason)
            context.error("bad-name", message, entry.named, entry.path)
        elif seen.setdefault(alike(entry.name), entry) is not entry:
            message = _(
                'Another entry goes into the folder "{name}" too; give one of them another {key}.',
                name=entry.name,
                key=EntryKeys.name.name,
            )
            context.error("same-name", message, entry.named, entry.path)


def _failed(context: Context) -> bool:
    return any(problem.severity is Severity.ERROR for problem in context.problems)


def _once(problems: tuple[Problem, ...] | list[Problem]) -> list[Problem]:
    return list({(one.code, one.place, one.path, one.message.say("en")): one for one in problems}.values())
