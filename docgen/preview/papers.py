"""What stands in the folder of a preview, by paper: told from the files' names alone.

In: names, as `invitation.lo.houaphan.2.png`. Out: rows of papers, whose columns are languages. So the pages
of an earlier run can be shown, too, while the dossier has errors.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

PDF, PNG = ".pdf", ".png"


@dataclass(frozen=True, slots=True)
class Shown:
    """A document that is shown: "invitation.vi", its languages, the names of its pages in their order."""

    name: str
    pages: tuple[str, ...]

    @property
    def pdf(self) -> str:
        """The name of its PDF."""
        return self.name + PDF

    @property
    def languages(self) -> tuple[str, ...]:
        """One, or two where each page holds both."""
        return tuple(self.name.split(".")[1].split("-"))

    @property
    def about(self) -> str:
        """What is the same for the documents that stand beside each other: "invitation.houaphan"."""
        paper, languages, *rest = self.name.split(".")
        return ".".join([paper, *rest] if "-" not in languages else [paper, languages, *rest])


@dataclass(slots=True)
class Row:
    """Documents that stand beside each other, in the order of `languages`; None where one has none."""

    title: str
    documents: list[Shown | None] = field(default_factory=list)


def page_name(document: str, number: int) -> str:
    """Return what the file of a page is called, `number` counting from 1."""
    return f"{document}.{number}{PNG}"


def shown(names: Iterable[str]) -> list[Shown]:
    """Return the documents whose files are called `names`, in the order in which they are first named."""
    pages: dict[str, dict[int, str]] = {}
    for name in names:
        document, ending = name[:-4], name[-4:]
        if ending == PDF and document.count(".") >= 1:
            pages.setdefault(document, {})
        elif ending == PNG:
            document, _dot, number = document.rpartition(".")
            if document.count(".") >= 1 and number.isdecimal():
                pages.setdefault(document, {})[int(number)] = name
    return [
        Shown(document, tuple(found[number] for number in sorted(found))) for document, found in pages.items()
    ]


def rows(documents: Iterable[Shown], languages: list[str]) -> list[Row]:
    """Return `documents` in rows; one in two languages stands alone."""
    found: dict[str, list[Shown]] = {}
    for document in documents:
        found.setdefault(document.about, []).append(document)
    return [Row(title, _beside(beside, languages)) for title, beside in found.items()]


def languages_of(documents: Iterable[Shown]) -> list[str]:
    """Return the languages that a document is in alone, in the order in which the dossier has them."""
    return list(dict.fromkeys(one.languages[0] for one in documents if len(one.languages) == 1))


def _beside(documents: list[Shown], languages: list[str]) -> list[Shown | None]:
    if len(documents[0].languages) > 1:
        return list(documents)
    by_language = {document.languages[0]: document for document in documents}
    return [by_language.get(language) for language in languages]
