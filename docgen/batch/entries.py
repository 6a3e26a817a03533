"""An entry of a plan becomes a dossier without its partners, and the rows of those who are added.

In: what the plan says of the entry. Out: an `Entry` whose tree is put together from the plan (or a
dossier's file) and the office files; every value keeps the place where it stands. Nothing is
written, and no partner looked at, but for who is chosen.
"""

from __future__ import annotations

from collections.abc import Mapping as Map
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from docgen.addresses import AddressBook, Row
from docgen.batch import near
from docgen.batch.choice import Choice
from docgen.batch.entry import Entry, mapping
from docgen.batch.keys import EntryKeys, PlanKeys
from docgen.deadlines import working_days
from docgen.dossier.context import Context, unknown
from docgen.dossier.keys import CongratulationKeys, PapersKeys
from docgen.dossier.kinds import Key
from docgen.dossier.kinds.records import Fields
from docgen.dossier.model import Dossier
from docgen.dossier.office import include
from docgen.dossier.reader import read_tree
from docgen.dossier.reading import decode_tree, folder_name, refuse_others
from docgen.dossier.tree import Mapping, Node, Scalar
from docgen.errors import DossierError, Severity
from docgen.filenames import readable
from docgen.languages.values import span
from docgen.lexicon import Occasion
from docgen.lexicon.search import find
from docgen.messages import _

ADDRESSED = tuple(name for name, key in PapersKeys.keys.items() if "to" in key.kind.records()[0].keys)
"""The papers that go to partners."""
_EARLY = timedelta(days=92)
"""So long before an occasion nobody dates a letter; one on New Year is dated in the old year."""
_ENTRYS_OWN: dict[str, Key[Any]] = {
    "to": EntryKeys.partners, "occasion": EntryKeys.occasion, "issuer": EntryKeys.issuer,
    "date": EntryKeys.date,
}  # fmt: skip
"""What a letter's order says in a dossier, and an entry of a plan itself."""


class Maker:
    """Makes the entries of one plan."""

    def __init__(
        self, plan: Fields, tree: Mapping, path: Path, book: AddressBook | None, context: Context
    ) -> None:
        self.plan, self.tree, self.path, self.context = plan, tree, path, context
        self.choice = Choice(book, context)
        self.file = context.file
        self.year = plan.get(PlanKeys.year) or 0

    def entry(self, read: Fields) -> Entry | None:
        """Return the entry; None, after reporting why, where it cannot be, or nobody is written to."""
        if read.given(EntryKeys.occasion) == read.given(EntryKeys.dossier):
            message = _("Say of each entry either its occasion or its dossier.")
            self.context.error("occasion-or-dossier", message, read.place, read.path)
            return None
        return self._of_occasion(read) if read.given(EntryKeys.occasion) else self._of_dossier(read)

    def _of_occasion(self, read: Fields) -> Entry | None:
        self._refuse(read, EntryKeys.papers)
        issuer = self._issuer(read)
        if issuer is None:
            return None
        tree, languages = self._gathered(self._dossier(read, issuer), self.path, self.file)
        office = None if tree is None else self._office(tree, languages)
        if tree is None or office is None:
            return None
        occasion, host = self._occasion(read, office), office.parties.get(issuer.value)
        if host is None:
            message = unknown(_("party"), issuer.value, None)
            self.context.error("unknown-id", message, issuer.place, read.path_of(EntryKeys.issuer))
        if occasion is None or host is None:
            return None
        if not occasion.written_in(self.year) and not read.get(EntryKeys.every_year):
            self._note(read, occasion)
            return None
        self._in_time(read, occasion)
        spoken = self.plan.get(PlanKeys.languages) or ()
        only = self._only(read, spoken)
        chosen = self.choice.of_occasion(read, occasion, host)
        rows = self.choice.reached(chosen, read, spoken, only)
        return None if not rows else Entry(
            name=read.get(EntryKeys.name) or occasion.id.removeprefix("occasion.").replace(".", "-"),
            title=next((occasion.words[code] for code in spoken if code in occasion.words), occasion.id),
            said=occasion.id,
            place=read.place,
            named=read.place_of(EntryKeys.name) if read.given(EntryKeys.name) else read.place,
            path=read.path,
            tree=tree,
            file=self.file,
            working_languages=languages,
            languages=spoken,
            only=only,
            papers=("congratulation",),
            rows=rows,
            day=occasion.date_in(self.year),
            lead=occasion.lead,
            own_lead=office.deadlines.lead_times.get("letter"),
            days=working_days(office, host),
            done=self.choice.done(read, rows),
        )  # fmt: skip

    def _of_dossier(self, read: Fields) -> Entry | None:
        for key in (
            EntryKeys.issuer,
            EntryKeys.date,
            EntryKeys.include,
            EntryKeys.done,
            EntryKeys.congratulation,
        ):
            self._refuse(read, key)
        path, wrong = near.resolved(self.path, read.get(EntryKeys.dossier) or "", (".yaml", ".yml"))
        if path is None:
            place, where = read.place_of(EntryKeys.dossier), read.path_of(EntryKeys.dossier)
            self.context.error("bad-path", wrong, place, where)
            return None
        file = readable(path)
        try:
            name, own = folder_name(file), read_tree(path, file)
            refuse_others(own)
        except DossierError as error:
            self.context.problems += error.problems
            return None
        tree, languages = self._gathered(own, path, file)
        if tree is None:
            return None
        spoken, rows = _declared(tree), None
        only = self._only(read, spoken)
        if read.given(EntryKeys.partners):
            rows = self.choice.reached(self.choice.named(read), read, spoken, only)
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
                self.context.error("wrong-paper", message, place, where)
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
                self.context.error("unknown-paper", message, place, read.path_of(EntryKeys.papers))

    def _only(self, read: Fields, spoken: tuple[str, ...]) -> tuple[str, ...] | None:
        """Return in which languages alone the entry's letters are wanted."""
        said = read.get(EntryKeys.languages) or None
        for code in said or ():
            if code not in spoken:
                message = _('"{language}" is none of the languages there: {languages}.',
                            language=code, languages=", ".join(spoken))  # fmt: skip
                place, where = read.place_of(EntryKeys.languages), read.path_of(EntryKeys.languages)
                self.context.error("wrong-language", message, place, where)
        return said if set(said or ()) <= set(spoken) else None

    def _refuse(self, read: Fields, key: object) -> None:
        name = getattr(key, "name", "")
        if read.given(key):  # type: ignore[arg-type]
            message = _('"{key}" does not belong to an entry of this sort.', key=name)
            self.context.error("wrong-key", message, read.place_of(key), f"{read.path}.{name}")  # type: ignore[arg-type]

    def _issuer(self, read: Fields) -> Scalar | None:
        for fields, key in ((read, EntryKeys.issuer), (self.plan, PlanKeys.issuer)):
            issuer = fields.get(key)
            if issuer:
                return Scalar(issuer, fields.place_of(key))
        message = _("Say who issues these letters, as {example}.", example="issuer: son-la")
        self.context.error("missing-key", message, read.place, read.path_of(EntryKeys.issuer))
        return None

    def _dossier(self, read: Fields, issuer: Scalar) -> Mapping:
        """Return the dossier that the entry is, but for its partners and office files."""
        occasion = Scalar(read.get(EntryKeys.occasion) or "", read.place_of(EntryKeys.occasion))
        letter: dict[str, Node] = {"issuer": issuer, "occasion": occasion}
        date_ = read.node(EntryKeys.date)
        if date_ is not None:
            letter["date"] = date_
        if "year" in CongratulationKeys.keys:
            letter["year"] = Scalar(str(self.year), self.plan.place_of(PlanKeys.year))
        said = read.get(EntryKeys.congratulation)
        order = mapping(letter, read.place)
        if said is not None:
            self._own_keys(said, read)
            order = Mapping({**order.entries, **said.entries}, said.place)
        files = self.tree.value("include")
        nodes: dict[str, Node | None] = {
            "docgen": Scalar("1", self.tree.place),
            "languages": self.tree.value("languages"),
            "include": read.node(EntryKeys.include) or files,
            "papers": mapping({"congratulation": order}, read.place),
        }
        return mapping({key: node for key, node in nodes.items() if node is not None}, read.place)

    def _in_time(self, read: Fields, occasion: Occasion) -> None:
        written, day = read.get(EntryKeys.date), occasion.date_in(self.year)
        place, where = read.place_of(EntryKeys.date), read.path_of(EntryKeys.date)
        if written and day and span(written)[0] > day:
            message = _("The letters are dated after the occasion, {day}.", day=day)
            self.context.warn("late-letter", message, place, where)
        elif written and span(written)[1] < (day or date(self.year, 1, 1)) - _EARLY:
            message = _(
                "The letters are dated long before the occasion; the plan is for {year}.", year=self.year
            )
            self.context.warn("early-letter", message, place, where)
        elif written and day is None and span(written)[0].year > self.year:
            message = _("The letters are dated after the plan's year, {year}.", year=self.year)
            self.context.warn("late-letter", message, place, where)

    def _own_keys(self, said: Mapping, read: Fields) -> None:
        """Report what the letter says in the place of its entry."""
        for key, own in _ENTRYS_OWN.items():
            if key in said.entries:
                message = _('Write this in the entry itself, under "{key}".', key=own.name)
                where = f"{read.path_of(EntryKeys.congratulation)}.{key}"
                self.context.error("wrong-key", message, said.entries[key].key.place, where)

    def _gathered(self, tree: Mapping, path: Path, file: str) -> tuple[Mapping | None, dict[str, str]]:
        included = include(tree, path, file)
        self.context.problems += included.problems
        return (None if included.problems else included.tree), included.languages

    def _office(self, tree: Mapping, languages: Map[str, str]) -> Dossier | None:
        """Return the dossier without its papers: the issuer's side, read before anybody is added."""
        if tree.value("parties") is None:
            message = _("Nobody is there to issue letters: include the office file that defines the issuer.")
            self.context.error("missing-key", message, tree.place, "include")
            return None
        reading = decode_tree(tree.without("papers"), "office", self.file, languages, gaps_too=False)
        self.context.problems += (p for p in reading.problems if p.severity is Severity.ERROR)
        return reading.dossier

    def _occasion(self, read: Fields, office: Dossier) -> Occasion | None:
        id_ = read.get(EntryKeys.occasion) or ""
        occasion = office.lexicon.occasion(id_)
        if occasion is None:
            said = (hit.entry.id for hit in find(office.lexicon, id_) if isinstance(hit.entry, Occasion))
            near_ = next(said, None) or office.lexicon.suggest(id_, ("occasion",))
            place, where = read.place_of(EntryKeys.occasion), read.path_of(EntryKeys.occasion)
            self.context.error("unknown-id", unknown(_("occasion"), id_, near_), place, where)
        return occasion

    def _note(self, read: Fields, occasion: Occasion) -> None:
        message = _(
            "Nobody is written to on {occasion} in {year}: letters go on its anniversaries of {number},"
            " {twice} … years. Say {key} to write all the same.",
            occasion=occasion.id,
            year=self.year,
            number=occasion.round_years,
            twice=2 * occasion.round_years,
            key="every_year: true",
        )
        place, where = read.place_of(EntryKeys.occasion), read.path_of(EntryKeys.occasion)
        self.context.note("not-round", message, place, where)


def _declared(tree: Mapping) -> tuple[str, ...]:
    node = tree.value("languages")
    items = getattr(node, "items", (node,))
    return tuple(item.value for item in items if isinstance(item, Scalar))
