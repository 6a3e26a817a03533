"""What was done and what is agreed: the model of what the vocabulary read."""

from __future__ import annotations

from docgen.dossier.agreement import Field, Point, Provision, Review
from docgen.dossier.context import Context
from docgen.dossier.decoder.clauses import check_clause, check_provision
from docgen.dossier.decoder.facts import check_gaps, check_slots, check_unused, facts
from docgen.dossier.keys import (
    DossierKeys,
    FieldKeys,
    MemorandumKeys,
    PointKeys,
    ProvisionKeys,
    ReviewKeys,
    SlotKeys,
)
from docgen.dossier.kinds.records import Fields
from docgen.dossier.text import Text
from docgen.lexicon.bank import OF_THE_PAPER
from docgen.messages import _


def cooperation(fields: Fields, context: Context) -> tuple[Review, ...]:
    """Return the results so far, in the dossier's order."""
    read = fields.get(DossierKeys.cooperation) or ()
    return tuple(review for item in read if (review := _review(item, context)))


def agreed(fields: Fields, context: Context) -> tuple[Field, ...]:
    """Return the fields with their points, in the dossier's order."""
    made = []
    for item in fields.get(DossierKeys.agreed) or ():
        points = tuple(point for read in item.get(FieldKeys.points) or () if (point := _point(read, context)))
        title = item.get(FieldKeys.field)
        if title is not None:
            made.append(Field(title, points))
    return tuple(made)


def provisions(memorandum: Fields, context: Context) -> tuple[Provision, ...]:
    """Return the final provisions that can be one, in the dossier's order."""
    read = memorandum.get(MemorandumKeys.provisions) or ()
    return tuple(made for item in read if (made := _provision(item, context)))


def _provision(fields: Fields, context: Context) -> Provision | None:
    clause, place = fields.get(ProvisionKeys.clause), fields.place_of(ProvisionKeys.clause)
    if clause is None:
        return None
    text = Text.of(clause, place, fields.path)
    check_provision(clause, place, fields.path, context)
    check_slots(clause, text, fields, context, *OF_THE_PAPER)
    check_unused(text, fields, context)
    return Provision(clause.id, facts(fields, text, context), text)


def _review(fields: Fields, context: Context) -> Review | None:
    what = fields.get(ReviewKeys.what)
    if what is None:
        return None
    check_gaps(what, fields, context, ReviewKeys.year, *SlotKeys.keys.values())
    check_unused(what, fields, context)
    return Review(what, fields.get(ReviewKeys.year), facts(fields, what, context))


def _point(fields: Fields, context: Context) -> Point | None:
    clause, own = fields.get(PointKeys.clause), fields.words
    if own is not None and fields.given(PointKeys.clause):
        message = _("Give the point a clause or words, not both.")
        context.error("both", message, fields.place_of(PointKeys.clause), fields.path_of(PointKeys.clause))
    if clause is not None:
        own = Text.of(clause, fields.place_of(PointKeys.clause), fields.path)
        context.texts.append(own)
    if own is None:
        _report_nothing(fields, context)
        return None
    if clause is None:
        check_gaps(own, fields, context, *SlotKeys.keys.values())
    else:
        check_clause(clause, fields.place_of(PointKeys.clause), fields.path_of(PointKeys.clause), context)
        check_slots(clause, own, fields, context)
    check_unused(own, fields, context)
    needs_approval = fields.get(PointKeys.needs_superior_approval)
    return Point(
        text=own,
        facts=facts(fields, own, context),
        needs_superior_approval=bool(clause and clause.needs_superior_approval)
        if needs_approval is None
        else needs_approval,
        clause=clause.id if clause else None,
    )


def _report_nothing(fields: Fields, context: Context) -> None:
    if not fields.given(PointKeys.clause) and not fields.has_words:
        message = _(
            "Say what is agreed: a clause of the bank, or words by language, as {example}.", example="{vi: …}"
        )
        context.error("missing-key", message, fields.place, fields.path)
