"""Which sentences a language has to say, paper by paper."""

from __future__ import annotations

from docgen.frozen import frozen


@frozen
class Letter:
    """What all letters share."""

    translation: str
    """Mark of a translation."""
    addressee: str
    salutation: str
    """Printed only where the addressee has an honorific; empty where `addressee` is one."""
    closing: str
    recipients: str
    """Heading of the list."""
    as_above: str
    """First recipient of a letter: whom it addresses."""
    recipient: str
    """One more, `recipient`."""
    filed: str
    last_recipient: str
    """Nothing is filed under anything: the end of the list."""


@frozen
class Invitation:
    """The letter of invitation."""

    kind: str
    greeting: str
    basis: str
    party_basis: str
    """The same in a Party committee's paper, where the last ends with a comma."""
    invitation: str
    purposes: str
    purpose: str
    relation: str
    review: str
    review_point: str
    border_gate: str
    costs: str
    contact: str
    reply: str
    enclosed: str


@frozen
class Programme:
    """The programme."""

    kind: str
    subject: str
    time: str
    time_value: str
    place: str
    participants: str
    host: str
    guest: str
    contents: str
    content: str
    columns: tuple[str, str, str, str]
    """Time, content, place, chair."""
    session_participants: str
    note: str


@frozen
class Memorandum:
    """The memorandum; `text` in its tags stands for the view's `text`, `own` or `other`."""

    side: str
    side_head: str
    side_member: str
    hereinafter: str
    basis: str
    reviewed: str
    review_point: str
    agreed: str
    article: str
    point: str
    approvals: str
    approval: str


@frozen
class Congratulation:
    """The letter on an occasion."""

    kind: str
    opening: str
    relation: str
    """The two countries' relations and the two localities', and confidence in both."""


@frozen
class Thanks:
    """The letter of thanks."""

    kind: str
    opening: str
    done: str
    item: str
    """One thing that was done, on a line of its own; empty where `done` tells all."""
    hope: str
    """For what comes, by what was signed if anything was."""
    return_visit: str


@frozen
class DelegationList:
    """The list of a delegation."""

    annex: str
    kind: str
    attached: str
    time: str
    place: str
    total: str
    whose: str = "{{ party.where }}"
    """The line that says whose delegation it is."""
    event: str = "{{ visit.event }}"
    """The line that names the meeting, under whose delegation it is."""


@frozen
class Wording:
    """All fixed sentences of one language."""

    letter: Letter
    invitation: Invitation
    programme: Programme
    memorandum: Memorandum
    congratulation: Congratulation
    thanks: Thanks
    delegation: DelegationList
    review_print: str
    """Head of the proofreading print."""
