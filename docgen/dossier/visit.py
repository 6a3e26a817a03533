"""The visit: who invites whom, when, where, and hour by hour."""

from __future__ import annotations

from docgen.dossier.text import Text
from docgen.frozen import frozen
from docgen.languages.values import Amount, Day, Days, Hours, Quarter, Term


@frozen
class Basis:
    """A document that a paper rests on; cited in every language by its own rule.

    Either `text` alone (the whole citation in words) or at least one of the others.
    """

    kind: Text | None = None
    """[Quyết định | ຂໍ້ຕົກລົງ | 决定], from the lexicon's documents or free."""
    ref: str = ""
    """Number and symbol as issued, never normalised [607-QĐ/TU]."""
    date: Day | None = None
    issuer: Text | None = None
    about: Text | None = None
    text: Text | None = None


@frozen
class Facts:
    """Values that stand beside a text and that each language says in its own way.

    A gap `{amount}`, `{dates}`, `{date}`, `{quarter}`, `{term}`, `{number}`, `{under}` or `{year}`
    in the text is filled with the value; a value without a gap follows the text in brackets. `{place}`,
    `{party}`, `{giver}`, `{receiver}` and `{post}` are filled only where the text has them.
    """

    amount: Amount | None = None
    dates: Days | None = None
    date: Day | None = None
    quarter: Quarter | None = None
    term: Term | None = None
    number: int | None = None
    under: Basis | None = None
    place: Text | None = None
    party: Text | None = None
    """A party's full name, likewise `giver` and `receiver` [huyện Mai Sơn | ເມືອງມາຍເຊີນ | 枚山县]."""
    giver: Text | None = None
    receiver: Text | None = None
    post: Text | None = None
    """A post without its place [Chủ tịch Ủy ban nhân dân huyện]."""


@frozen
class Purpose:
    """One content of a visit [trao đổi kinh nghiệm]."""

    text: Text
    facts: Facts = Facts()


@frozen
class Visit:
    """One visit, meeting or talks."""

    host: str
    guests: tuple[str, ...]
    dates: Days | None = None
    planned: bool = False
    """Dates are only planned ("dự kiến")."""
    place: Text | None = None
    event: Text | None = None
    """What kind of meeting [Hội nghị công tác], without round and names."""
    round: int | None = None
    """Which of its series [12: lần thứ XII]."""
    purpose: tuple[Purpose, ...] = ()
    """What the visit is for, one content each, in order."""


@frozen
class Session:
    """One line of the programme."""

    what: Text
    time: Hours | None = None
    where: Text | None = None
    chair: Text | None = None
    """Who chairs, in words; a person given by id arrives here as honorific, name and posts."""
    participants: Text | None = None
    facts: Facts = Facts()


@frozen
class ProgrammeDay:
    """The sessions of one day, in order; of several days where the day is not yet fixed."""

    dates: Days | None
    sessions: tuple[Session, ...]
