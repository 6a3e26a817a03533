"""An entry of a dossier: its papers as they are, or for partners of the address book.

In: what the plan says of the entry. Out: an `Entry` with the dossier's tree and its office files.
"""

from __future__ import annotations

from docgen.addresses import Row
from docgen.batch import near
from docgen.batch.desk import Desk
from docgen.batch.entry import Entry
from docgen.batch.keys import EntryKeys
from docgen.dossier.keys import PapersKeys
from docgen.dossier.kinds.records import Fields
from docgen.dossier.reader import read_tree
from docgen.dossier.reading import folder_name, refuse_others
from docgen.dossier.tree import Mapping, Scalar
from docgen.errors import DossierError
from docgen.filenames import readable
from docgen.messages import _

ADDRESSED = tuple(name for name, key in PapersKeys.keys.items() if "to" in key.kind.records()[0].keys)
"""The papers that go to partners."""


class OfDossier:
    """Makes the entries of dossiers."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def entry(self, read: Fields) -> Entry | None:
        """Return the entry; None, after reporting why, where it cannot be."""
        for key in (
            EntryKeys.issuer,
            EntryKeys.date,
            EntryKeys.include,
            EntryKeys.done,
            EntryKeys.congratulation,
        ):
            self.desk.refuse(read, key)
        path, wrong = near.resolved(self.desk.path, read.get(EntryKeys.dossier) or "", (".yaml", ".yml"))
        if path is None:
            place, where = read.place_of(EntryKeys.dossier), read.path_of(EntryKeys.dossier)
            self.desk.context.error("bad-path", wrong, place, where)
            return None
        file = readable(path)
        try:
            name, own = folder_name(file), read_tree(path, file)
            refuse_others(own)
        except DossierError as error:
            self.desk.context.problems += error.problems
            return None
        tree, languages = self.desk.gathered(own, path, file)
        if tree is None:
            return None
        spoken, rows = _declared(tree), None
        only = self.desk.only(read, spoken)
        if read.given(EntryKeys.partners):
            rows = self.desk.choice.reached(self.desk.choice.named(read), read, spoken, only)
        papers = self._papers(read, rows, tree)
        if rows == ():
            return None
        return Entry(
            name=read.get(EntryKeys.name) or name,
            title=name,
            said=readable(path.name),
            place=read.place,
            named=read.place_of(EntryKeys.name) if read.given(EntryKeys.name) else read.place,
            path=read.path,
            tree=tree,
            file=file,
            working_languages=languages,
            languages=spoken,
            only=only,
            papers=papers,
            rows=rows,
        )

    def _papers(self, read: Fields, rows: tuple[Row, ...] | None, tree: Mapping) -> tuple[str, ...] | None:
        """Return which papers of a dossier are made; to partners go only those that are addressed."""
        said = read.get(EntryKeys.papers) or None
        self._check_ordered(read, said or (), tree)
        if rows is None:
            return said
        for paper in said or ():
            if paper not in ADDRESSED:
                message = _('"{paper}" goes to nobody; to partners go: {papers}.',
                            paper=paper, papers=", ".join(ADDRESSED))  # fmt: skip
                place, where = read.place_of(EntryKeys.papers), read.path_of(EntryKeys.papers)
                self.desk.context.error("wrong-paper", message, place, where)
        return said or ADDRESSED

    def _check_ordered(self, read: Fields, papers: tuple[str, ...], tree: Mapping) -> None:
        """Report papers that the dossier does not order; a memorandum's order is that of its review too."""
        orders = tree.value("papers")
        ordered = tuple(orders.entries) if isinstance(orders, Mapping) else ()
        for number, paper in enumerate(papers):
            if paper not in ordered and not (paper == "review" and "memorandum" in ordered):
                message = _("The dossier orders no paper {name}. It orders: {there}.",
                            name=paper, there=", ".join(ordered) or "-")  # fmt: skip
                items = getattr(read.node(EntryKeys.papers), "items", ())
                place = items[number].place if number < len(items) else read.place_of(EntryKeys.papers)
                self.desk.context.error("unknown-paper", message, place, read.path_of(EntryKeys.papers))


def _declared(tree: Mapping) -> tuple[str, ...]:
    node = tree.value("languages")
    items = getattr(node, "items", (node,))
    return tuple(item.value for item in items if isinstance(item, Scalar))
