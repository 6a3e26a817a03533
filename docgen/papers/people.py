"""Parties and their people in words.

In: an interpreter, the dossier, ids. Out: `PartyView` and `PersonView`; an unknown name is a dotted
line, an unknown addressee the organ itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from docgen.dossier.model import Delegation, Dossier, Party, Person, Post
from docgen.dossier.text import Text
from docgen.papers.interpreter import Interpreter
from docgen.papers.phrases import HEAD_COUNT, NATION
from docgen.papers.view import PartyView, PersonView
from docgen.protocol.precedence import by_rank, led
from docgen.protocol.signatures import without_organ
from docgen.word.marks import unmarked, within


def person_view(voice: Interpreter, person: Person | None, party: str) -> PersonView:
    """Return a person of the `party` of that name in words; nobody known is a dotted line."""
    if person is None:
        blank = voice.language.blank()
        return PersonView(honorific="", name=blank, posts="", line=blank, entry=blank)
    honorific, name = voice.say(person.honorific), person_name(voice, person)
    posts = posts_with_place(voice, person.posts)
    titles = voice.language.posts([title_under(voice, post, party) for post in person.posts])
    entry = voice.language.capitalise(voice.language.person(honorific, name, titles))
    return PersonView(honorific, name, posts, voice.language.person(honorific, name, posts), entry)


def person_name(voice: Interpreter, person: Person | None) -> str:
    """Return a person's name, a dotted line where it is not known."""
    if person is None or person.name is None:
        return voice.language.blank()
    return voice.say(person.name)


def title_under(voice: Interpreter, post: Post, party: str) -> str:
    """Return a post under the name of its `party`, said once: Giám đốc under Sở Ngoại vụ tỉnh Sơn La."""
    return title_without(voice, voice.say(post.title), party)


def title_without(voice: Interpreter, title: str, party: str) -> str:
    """Return a title without the organ that its `party` is, whether these words are highlighted or not."""
    bare = unmarked(party)
    return within(title, lambda words: without_organ(words, bare, voice.language))


def posts_with_place(voice: Interpreter, posts: Sequence[Post]) -> str:
    """Return the posts of one person, a place they share said once.

    Bí thư Huyện ủy, Huyện trưởng huyện Hua Mường | 顺州县委书记、县长.
    """
    titles = [voice.say(post.title) for post in posts]
    fulls = [voice.say(post.full) for post in posts]
    return voice.language.posts(_place_once(titles, fulls, leading=voice.code == "zh"))


def _place_once(titles: Sequence[str], fulls: Sequence[str], *, leading: bool) -> list[str]:
    """Drop the place of each post where the one that says it for all (first or last) says it too."""
    if not fulls:
        return []
    bearer = 0 if leading else len(fulls) - 1
    kept = list(fulls)
    bare = [unmarked(full) for full in fulls]
    for index, (title, full) in enumerate(zip(map(unmarked, titles), bare, strict=True)):
        place = (full.removesuffix(title) if leading else full.removeprefix(title)).strip()
        shared = bare[bearer].startswith(place) if leading else bare[bearer].endswith(place)
        if index != bearer and place != full and shared:
            kept[index] = titles[index]
    return kept


def party_view(voice: Interpreter, dossier: Dossier, id_: str) -> PartyView:
    """Return a party and its delegation in words."""
    party = dossier.parties[id_]
    delegation = dossier.delegations.get(id_, Delegation(id_))
    return PartyView(
        name=voice.say(party.full),
        heading=voice.language.capitalise(voice.say(party.full)),
        where=whereabouts(voice, party),
        body=voice.say(party.body),
        country=voice.say(nation(voice, party)),
        head=person_view(voice, head_of(dossier, id_), voice.say(party.full)),
        members=[
            person_view(voice, dossier.people[member], voice.say(party.full)).entry
            for member in led(dossier, delegation)[1]
        ],
        size=_size(voice, delegation.size),
    )


def head_of(dossier: Dossier, id_: str) -> Person | None:
    """Return who heads the party: its delegation's head, else who signs the memorandum for it."""
    delegation, order = dossier.delegations.get(id_, Delegation(id_)), dossier.papers.memorandum
    head, _others = led(dossier, delegation)
    if head is not None:
        return dossier.people[head]
    signed = order.signatories.get(id_) if order else None
    return dossier.people[signed.person] if signed and signed.person else None


def nation(voice: Interpreter, party: Party) -> Text:
    """Return the long name of the party's country, from the lexicon."""
    return voice.entry(f"country.{party.country.lower()}.long")


def whereabouts(voice: Interpreter, party: Party) -> str:
    """Return the party with what it lies in, small to large with commas; Chinese: large to small."""
    full, province = voice.say(party.full), voice.say(party.province)
    country = NATION[voice.code].format(nation=voice.say(nation(voice, party)))
    parts = [full, "" if _names(full, province) else province, country]
    if voice.code == "zh":
        return "".join(reversed(parts))
    return ", ".join(part for part in parts if part)


def addressee(voice: Interpreter, dossier: Dossier, id_: str) -> PersonView:
    """Return whom a letter addresses: the party's head, else its highest person, else its organ."""
    known = by_rank(person for person in dossier.people.values() if person.party == id_)
    person = head_of(dossier, id_) or next(iter(known), None)
    party = dossier.parties[id_]
    if person is None:
        body = voice.say(party.body)
        return PersonView(honorific="", name="", posts="", line=body, entry=body)
    seen = person_view(voice, person, voice.say(party.full))
    return replace(seen, line=voice.language.capitalise(seen.line))


def _names(body: str, place: str) -> bool:
    """Whether `body` bears the name of `place`, whatever the spaces (Lao sets them freely)."""
    return unmarked(place).replace(" ", "") in unmarked(body).replace(" ", "")


def _size(voice: Interpreter, size: int | None) -> str:
    return "" if size is None else HEAD_COUNT[voice.code].format(count=voice.language.count(size))
