"""An entry on an occasion becomes the dossier of its letters, but for the partners.

In: what the plan says of the entry. Out: an `Entry` whose tree is put together from the plan and the
office files; every value keeps the place where it stands. No partner is looked at, but for who is chosen.
"""

from __future__ import annotations

from collections.abc import Mapping as Map
from typing import Any

from docgen.batch.desk import Desk
from docgen.batch.entry import Entry, mapping
from docgen.batch.keys import EntryKeys, PlanKeys
from docgen.batch.timely import in_time, not_round
from docgen.deadlines import working_days
from docgen.dossier.context import unknown
from docgen.dossier.kinds import Key
from docgen.dossier.kinds.records import Fields
from docgen.dossier.model import Dossier
from docgen.dossier.reading import decode_tree
from docgen.dossier.tree import Mapping, Node, Scalar
from docgen.errors import Severity
from docgen.lexicon import Occasion
from docgen.lexicon.search import find
from docgen.messages import _

_ENTRYS_OWN: dict[str, Key[Any]] = {
    "to": EntryKeys.partners, "occasion": EntryKeys.occasion, "issuer": EntryKeys.issuer,
    "date": EntryKeys.date,
}  # fmt: skip
"""What a letter's order says in a dossier, and an entry of a plan itself."""


class OnOccasion:
    """Makes the entries on occasions."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def entry(self, read: Fields) -> Entry | None:
        """Return the entry; None, after reporting why, where it cannot be, or nobody is written to."""
        self.desk.refuse(read, EntryKeys.papers)
        issuer = self._issuer(read)
        if issuer is None:
            return None
        tree, languages = self.desk.gathered(self._dossier(read, issuer), self.desk.path, self.desk.file)
        office = None if tree is None else self._office(tree, languages)
        if tree is None or office is None:
            return None
        occasion, host = self._occasion(read, office), office.parties.get(issuer.value)
        if host is None:
            message = unknown(_("party"), issuer.value, None)
            self.desk.context.error("unknown-id", message, issuer.place, read.path_of(EntryKeys.issuer))
        if occasion is None or host is None:
            return None
        if not occasion.written_in(self.desk.year) and not read.get(EntryKeys.every_year):
            not_round(self.desk, read, occasion)
            return None
        in_time(self.desk, read, occasion)
        spoken = self.desk.plan.get(PlanKeys.languages) or ()
        only = self.desk.only(read, spoken)
        chosen = self.desk.choice.of_occasion(read, occasion, host)
        rows = self.desk.choice.reached(chosen, read, spoken, only)
        return None if not rows else Entry(
            name=read.get(EntryKeys.name) or occasion.id.removeprefix("occasion.").replace(".", "-"),
            title=next((occasion.words[code] for code in spoken if code in occasion.words), occasion.id),
            said=occasion.id,
            place=read.place,
            named=read.place_of(EntryKeys.name) if read.given(EntryKeys.name) else read.place,
            path=read.path,
            tree=tree,
            file=self.desk.file,
            working_languages=languages,
            languages=spoken,
            only=only,
            papers=("congratulation",),
            rows=rows,
            day=occasion.date_in(self.desk.year),
            lead=occasion.lead,
            own_lead=office.deadlines.lead_times.get("letter"),
            days=working_days(office, host),
            done=self.desk.choice.done(read, rows),
        )  # fmt: skip

    def _issuer(self, read: Fields) -> Scalar | None:
        for fields, key in ((read, EntryKeys.issuer), (self.desk.plan, PlanKeys.issuer)):
            issuer = fields.get(key)
            if issuer:
                return Scalar(issuer, fields.place_of(key))
        message = _("Say who issues these letters, as {example}.", example="issuer: son-la")
        self.desk.context.error("missing-key", message, read.place, read.path_of(EntryKeys.issuer))
        return None

    def _dossier(self, read: Fields, issuer: Scalar) -> Mapping:
        """Return the dossier that the entry is, but for its partners and office files."""
        occasion = Scalar(read.get(EntryKeys.occasion) or "", read.place_of(EntryKeys.occasion))
        letter: dict[str, Node] = {"issuer": issuer, "occasion": occasion}
        date_ = read.node(EntryKeys.date)
        if date_ is not None:
            letter["date"] = date_
        letter["year"] = Scalar(str(self.desk.year), self.desk.plan.place_of(PlanKeys.year))
        said = read.get(EntryKeys.congratulation)
        order = mapping(letter, read.place)
        if said is not None:
            self._own_keys(said, read)
            order = Mapping({**order.entries, **said.entries}, said.place)
        files = self.desk.tree.value("include")
        nodes: dict[str, Node | None] = {
            "docgen": Scalar("1", self.desk.tree.place),
            "languages": self.desk.tree.value("languages"),
            "include": read.node(EntryKeys.include) or files,
            "papers": mapping({"congratulation": order}, read.place),
        }
        return mapping({key: node for key, node in nodes.items() if node is not None}, read.place)

    def _own_keys(self, said: Mapping, read: Fields) -> None:
        """Report what the letter says in the place of its entry."""
        for key, own in _ENTRYS_OWN.items():
            if key in said.entries:
                message = _('Write this in the entry itself, under "{key}".', key=own.name)
                where = f"{read.path_of(EntryKeys.congratulation)}.{key}"
                self.desk.context.error("wrong-key", message, said.entries[key].key.place, where)

    def _office(self, tree: Mapping, languages: Map[str, str]) -> Dossier | None:
        """Return the dossier without its papers: the issuer's side, read before anybody is added."""
        if tree.value("parties") is None:
            message = _("Nobody is there to issue letters: include the office file that defines the issuer.")
            self.desk.context.error("missing-key", message, tree.place, "include")
            return None
        reading = decode_tree(tree.without("papers"), "office", self.desk.file, languages, gaps_too=False)
        self.desk.context.problems += (p for p in reading.problems if p.severity is Severity.ERROR)
        return reading.dossier

    def _occasion(self, read: Fields, office: Dossier) -> Occasion | None:
        id_ = read.get(EntryKeys.occasion) or ""
        occasion = office.lexicon.occasion(id_)
        if occasion is None:
            said = (hit.entry.id for hit in find(office.lexicon, id_) if isinstance(hit.entry, Occasion))
            near_ = next(said, None) or office.lexicon.suggest(id_, ("occasion",))
            place, where = read.place_of(EntryKeys.occasion), read.path_of(EntryKeys.occasion)
            self.desk.context.error("unknown-id", unknown(_("occasion"), id_, near_), place, where)
        return occasion
