"""Names of places and terms of the lexicon, found in a text of any language.

In: the lexicon, and `places`. Out: an `Index` of a language, which finds where a text names which
places, posts, organs and documents, the longest name first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from docgen.concordance.places import UNSEARCHED, Name, people, places
from docgen.frozen import frozen
from docgen.lexicon import lexicon

FAMILIES = ("doc", "post", "organ")
"""What lexicon terms are compared: those of which an agreement names the one and not the other."""
GENERAL = ("doc.mou.short", "doc.list", "doc.signing_book", "doc.annex")
"""Terms whose words name any such document: ບົດບັນທຶກ is a record of any kind, 附件 whatever is enclosed."""
ROLES = ("post.delegation_head", "post.deputy_delegation_head")
"""What somebody is for one visit, beside the post that he holds."""
_ANYBODY = ("post.member", "post.delegate", "post.representative")
"""Words for whoever takes part: 代表 is in 代表团 too."""
_SHORT = (("Ủy ban nhân dân", "UBND"), ("Hội đồng nhân dân", "HĐND"), ("Mặt trận Tổ quốc", "MTTQ"))
_WORD = re.compile(r"\w+")


@frozen
class Naming:
    """One place in a text that names one of `names` (they share the spelling)."""

    names: tuple[Name, ...]
    start: int
    end: int


class Index:
    """All names of one language, by their beginnings."""

    def __init__(self, language: str, names: Iterable[Name]) -> None:
        self._vietnamese = language == "vi"
        spelt: dict[str, list[Name]] = defaultdict(list)
        for name in names:
            for spelling in name.spellings.get(language, ()):
                if spelling.startswith(UNSEARCHED):
                    continue
                proper = name.family in ("place", "country", "person")
                spelt[spelling if proper or not self._vietnamese else spelling.lower()].append(name)
        self._begin: dict[str, list[tuple[str, tuple[Name, ...]]]] = defaultdict(list)
        for spelling in sorted(spelt, key=len, reverse=True):
            self._begin[self._key(spelling)].append((spelling, tuple(spelt[spelling])))

        seconds: dict[str, str] = defaultdict(str)
        for begin in self._begin:
            seconds[begin[:1]] += re.escape(begin[1:2])
        self._begins = re.compile(
            "|".join(f"{re.escape(one)}(?=[{two}])" for one, two in seconds.items() if two)
        )
        self._first = {begin.lower() for begin in self._begin}

    def _key(self, spelling: str) -> str:
        if not self._vietnamese:
            return spelling[:2]
        first = _WORD.match(spelling)
        return first[0] if first else spelling

    def find(self, text: str) -> Iterator[Naming]:
        """Yield every name in `text`, from left to right, none inside another."""
        return self._in_words(text) if self._vietnamese else self._in_letters(text)

    def _in_words(self, text: str) -> Iterator[Naming]:
        low, titled = text.lower(), text.title()
        low = low if len(low) == len(text) else text
        titled = titled if len(titled) == len(text) else text
        done = 0
        for word in _WORD.finditer(low):
            start = word.start()
            if start < done or word[0] not in self._first:
                continue
            upper = text[start : word.end()].isupper()
            for said in (text, low, titled if upper else low):
                candidates = self._begin.get(said[start : word.end()])
                found = candidates and self._at(said, start, candidates)
                if found:
                    yield found
                    done = found.end
                    break

    @staticmethod
    def _at(text: str, start: int, candidates: Iterable[tuple[str, tuple[Name, ...]]]) -> Naming | None:
        for spelling, names in candidates:
            end = start + len(spelling)
            if text.startswith(spelling, start) and not text[end : end + 1].isalnum():
                return Naming(names, start, end)
        return None

    def _in_letters(self, text: str) -> Iterator[Naming]:
        done = 0
        for begin in self._begins.finditer(text):
            at = begin.start()
            for spelling, names in self._begin[text[at : at + 2]] if at >= done else ():
                if text.startswith(spelling, at):
                    yield Naming(names, at, at + len(spelling))
                    done = at + len(spelling)
                    break


@cache
def index(language: str) -> Index:
    """Return the names of `language`."""
    return Index(language, _names())


@cache
def _names() -> tuple[Name, ...]:
    return (*places(), *people(), *_terms())


def _terms() -> Iterator[Name]:
    known = lexicon()
    for kind, get in (("term", known.term), ("post", known.post), ("organ", known.organ)):
        for id_ in known.ids(kind):
            entry = get(id_)
            family = id_.partition(".")[0]
            if entry is not None and family in FAMILIES and id_ not in (*GENERAL, *_ANYBODY):
                spellings: dict[str, tuple[str, ...]] = {code: (said,) for code, said in entry.words.items()}
                spellings["vi"] = tuple(chain.from_iterable(map(_abbreviated, spellings.get("vi", ()))))
                yield Name(id_, "role" if id_ in ROLES else family, spellings)


def _abbreviated(words: str) -> list[str]:
    """Return `words` as they are written in full and in short: Chủ tịch UBND tỉnh."""
    full = short = words
    for long, letters in _SHORT:
        full, short = full.replace(letters, long), short.replace(long, letters)
    return list(dict.fromkeys((words, full, short)))
