"""Who meets: parties, people and delegations."""

from __future__ import annotations

from dataclasses import field
from datetime import date

from docgen.dossier.text import Text
from docgen.frozen import frozen
from docgen.languages.values import Day

COUNTRIES = ("VN", "LA", "CN")
SEXES = ("female", "male")


@frozen
class Party:
    """A locality or body that hosts, visits or signs.

    The example in brackets is Thuận Châu's People's Committee.
    """

    id: str
    country: str
    """"VN", "LA" or "CN"."""
    level: str
    """"province", "prefecture", "city", "district", "county", "commune" or "department"."""
    name: Text
    """Bare name [Thuận Châu | ທ້ວນເຈົາ | 顺州]."""
    full: Text
    """Name with the word for its level [huyện Thuận Châu | ເມືອງທ້ວນເຈົາ | 顺州县]."""
    body: Text
    """The organ that acts [Ủy ban nhân dân huyện Thuận Châu]."""
    province: Text | None = None
    """The unit above it, with the word for its level [tỉnh Sơn La | ແຂວງເຊີນລາ | 山罗省]."""
    superior: Text | None = None
    """The organ above, where the letterhead names one [UBND tỉnh Sơn La, above its departments]."""
    letterhead: tuple[Text, ...] = ()
    """The issuer's lines of the letterhead, where they are not `body` in one line."""
    abbreviation: str = ""
    """How the numbers of its documents name the body [UBND]; empty where not known."""
    seat: Text | None = None
    """Place before the date of its letters; `name` where not given."""
    place: str = ""
    """Id of its locality in the lexicon; empty where the dossier says it in words."""
    until: date | None = None
    """Last day of its locality, where that no longer exists [30 June 2025, Vietnam's districts]."""
    border: bool | None = None
    """Whether a Vietnamese commune lies on the land border; None where nobody says."""


@frozen
class Post:
    """An office somebody holds."""

    title: Text
    """[Bí thư Huyện ủy | ເລຂາພັກເມືອງ | 县委书记]."""
    full: Text
    """With the place [Bí thư Huyện ủy Thuận Châu | ເລຂາພັກເມືອງ ທ້ວນເຈົາ | 顺州县委书记]."""
    rank: int | None = None
    """Its place in protocol order, the smaller first; None where no order is known."""


@frozen
class Document:
    """A travel document: personal data, of which nothing is ever shown but in a paper that asks for it."""

    kind: Text | None = None
    """[hộ chiếu | ໜັງສືຜ່ານແດນ | 护照]."""
    number: str = field(default="", repr=False)
    expires: Day | None = field(default=None, repr=False)


@frozen
class Person:
    """Somebody of a party; `name` None prints as a dotted line."""

    id: str
    party: str
    name: Text | None
    posts: tuple[Post, ...]
    honorific: Text | None = None
    sex: str = field(default="", repr=False)
    """One of `SEXES`; empty where nobody says."""
    born: Day | None = field(default=None, repr=False)
    document: Document | None = field(default=None, repr=False)
    note: Text | None = None
    """For the list of the delegation [phiên dịch]."""


@frozen
class Delegation:
    """The people one party sends: head first, members in protocol order; ids of people."""

    party: str
    head: str | None = None
    members: tuple[str, ...] = ()
    size: int | None = None
    """How many people in all, the head included; None where unknown."""
