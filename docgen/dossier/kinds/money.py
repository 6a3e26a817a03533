"""Amounts: plain figures and a currency code, since 500.000 is two amounts in two countries."""

from __future__ import annotations

import re
from decimal import Decimal

from docgen.dossier.kinds.kind import Plain, Refused, Schema
from docgen.languages.values import CURRENCIES, Amount
from docgen.messages import _

MAX_AMOUNT = 10**15
"""As far as the languages spell numbers."""
_WITH_CENTS = ("CNY", "USD")
_WHOLE = "|".join(code for code in CURRENCIES if code not in _WITH_CENTS)
_PATTERN = rf"([0-9]{{1,16}}) ?({_WHOLE})|([0-9]{{1,16}}(?:\.[0-9]{{2}})?) ?({'|'.join(_WITH_CENTS)})"


class Money(Plain[Amount]):
    """An amount of money."""

    wanted = _("an amount such as 500000000 VND (currencies: {codes})", codes=", ".join(CURRENCIES))
    label = "amount and currency"

    def parse(self, text: str) -> Amount:
        """Return the amount, exact."""
        match = re.fullmatch(_PATTERN, text)
        if not match:
            raise self._grouped(text) or self.refuse(text)
        value = Decimal(match[1] or match[3])
        if not 0 < value <= MAX_AMOUNT:
            raise Refused("bad-value", _("The amount is not between 1 and {most}.", most=MAX_AMOUNT))
        return Amount(value, match[2] or match[4])

    def _grouped(self, text: str) -> Refused | None:
        """Answer 500.000.000 VND with the same amount as docgen takes it."""
        match = re.fullmatch(r"([0-9]{1,3}(?:[., _\u00a0][0-9]{3})+) ?([A-Z]{3})", text)
        if not match or match[2] not in CURRENCIES:
            return None
        written = f"{re.sub('[^0-9]', '', match[1])} {match[2]}"
        return Refused("bad-value", _("Write the amount without separators: {amount}.", amount=written))

    def schema(self) -> Schema:
        """A string in the form of an amount."""
        return {"type": "string", "pattern": f"^({_PATTERN})$"}


AMOUNT = Money()
