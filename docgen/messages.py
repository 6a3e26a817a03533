"""What docgen says to its users, in their language.

In: a `Message`, an English sentence with named gaps and the values for them. Out: the sentence in
Vietnamese or English. The English sentence is the gettext message id; `docgen/locale/` holds the
Vietnamese catalogue.
"""

from __future__ import annotations

import gettext
from collections.abc import Mapping
from dataclasses import field
from functools import cache
from pathlib import Path
from types import MappingProxyType

from docgen.frozen import frozen

LANGUAGES = ("vi", "en")
"""The languages in which docgen speaks to its users (papers are another matter)."""


@frozen
class Message:
    """A sentence that is not yet in any language.

    `text` is the English sentence with `{named}` gaps, `values` fills them. A value that is itself
    a `Message` is said in the same language.
    """

    text: str
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}), hash=False)

    def say(self, language: str = "en") -> str:
        """Return the sentence in `language` ("vi" or "en")."""
        values = {
            name: value.say(language) if isinstance(value, Message) else value
            for name, value in self.values.items()
        }
        return _catalogue(language).gettext(self.text).format_map(values)

    def __reduce__(self) -> tuple[object, ...]:
        """Let a message travel to another process: what keeps its values from changing cannot."""
        return _restored, (self.text, dict(self.values))


def _(text: str, **values: object) -> Message:
    """Make a `Message`; the name is the one by which gettext tools find sentences."""
    return Message(text, MappingProxyType(values))


def _restored(text: str, values: dict[str, object]) -> Message:
    return Message(text, MappingProxyType(values))


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    folder = Path(__file__).parent / "locale"
    return gettext.translation("docgen", folder, languages=[language], fallback=True)
