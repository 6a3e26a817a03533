"""What a dossier and its offices say of deadlines: lead times, the year's swapped days, what is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from types import MappingProxyType

from docgen.frozen import frozen

STEPS = (
    "plan", "invitation", "list", "request", "notice", "approval", "programme", "opinions", "memorandum",
    "signing-report", "report", "thanks", "letter",
)  # fmt: skip
"""The steps of a visit by id, and the letter on an occasion; `docgen.deadlines` says what each is."""

COUNTED = ("working", "calendar")
"""Which days are counted."""


@frozen
class LeadTime:
    """How long before or after its event a step is due."""

    days: int
    counted: str = "working"
    """One of `COUNTED`."""
    source: str = ""
    """Who says so [Quyết định 1014/QĐ-UBND, Điều 7]; empty where nobody is named."""
    verified: bool = False
    """Whether that source was read, and says so."""


@frozen
class Deadlines:
    """The office's calendar."""

    lead_times: Mapping[str, LeadTime] = field(default_factory=lambda: MappingProxyType({}))
    """By step, one of `STEPS`."""
    days_off: frozenset[date] = frozenset()
    """Beside weekends and public holidays."""
    working_days: frozenset[date] = frozenset()
    """Weekends and holidays on which offices work."""
    done: Mapping[str, date] = field(default_factory=lambda: MappingProxyType({}))
    """When a step was done, by step."""
