"""How a language says a date, a number, an amount, a list, an ordinal, a person.

In: values (`docgen.languages.values`). Out: words in Vietnamese, Lao or Chinese."""
