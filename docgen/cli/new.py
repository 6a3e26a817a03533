"""`docgen new`: a dossier to fill in, with a comment beside every part."""

from __future__ import annotations

from pathlib import Path
from string import Template

import click

from docgen import output
from docgen.cli.speech import messages_option, say, spoken
from docgen.errors import Problem, UsageError
from docgen.filenames import readable
from docgen.languages import CODES, COUNTRY_LANGUAGE, language_of
from docgen.lexicon import PlaceName, lexicon
from docgen.messages import Message, _

_STARTERS = Path(__file__).parent / "starter"
_ENDINGS = (".yaml", ".yml")
_USUAL = ("vi", "lo")
"""The languages of papers where no place says others."""
_LEVELS = {"VN": "province", "LA": "province", "CN": "prefecture"}
_HEADS = {
    ("VN", "province"): "post.chair_pc.province",
    ("VN", "district"): "post.chair_pc.district",
    ("VN", "city"): "post.chair_pc.city",
    ("VN", "commune"): "post.chair_pc.commune",
    ("LA", "province"): "post.governor.la",
    ("LA", "district"): "post.district_chief.la",
    ("CN", "prefecture"): "post.prefecture_head.cn",
    ("CN", "county"): "post.county_head.cn",
}


def command() -> click.Command:
    """Return the command in the language being spoken."""
    return click.Command(
        "new",
        callback=_new,
        help=say(
            _(
                "Write the dossier NAME.yaml to fill in, with comments. Its papers will go into a folder of"
                " that name. A file that is there is left alone."
            )
        ),
        params=[
            click.Argument(["name"]),
            click.Option(
                ["--languages"],
                help=say(_("Languages of the papers, your own first; else those of the places, or vi,lo.")),
            ),
            _place("--host", _("The place that hosts, an id of the lexicon such as vn.son_la.")),
            _place("--guest", _("The place whose delegation comes, such as la.houaphan.")),
            messages_option(),
        ],
    )


def _place(name: str, explained: Message) -> click.Option:
    return click.Option([name], metavar="ID", help=say(explained))


def _new(name: str, languages: str | None, host: str | None, guest: str | None) -> None:
    path = _path(name)
    sides = [None if place is None else _known(place) for place in (host, guest)]
    ours, theirs = (None if side is None else COUNTRY_LANGUAGE[side.country] for side in sides)
    codes = _usual(ours, theirs) if languages is None else _codes(languages)
    ours = ours or next(code for code in codes if code != theirs)
    theirs = theirs or next(code for code in codes if code != ours)
    values = {
        "name": readable(path.stem),
        "file": readable(path),
        "languages": ", ".join(codes),
        **_party("host", sides[0], ours),
        **_party("guest", sides[1], theirs),
    }
    starter = Template((_STARTERS / f"{spoken()}.yaml").read_text("utf-8"))
    output.create(path, starter.substitute(values).encode())
    click.echo(say(_("Written: {file}. Fill it in, then run: docgen check {file}", file=path)))


def _path(name: str) -> Path:
    """Return the file that `name` means, with the ending of a dossier."""
    path = Path(name)
    if not path.name.strip(".") or path.name.lower() in _ENDINGS:
        message = _('"{name}" names no file. Name the dossier, such as son-la--houaphan-2026.', name=name)
        raise UsageError(Problem("no-name", message))
    return path if path.suffix.lower() in _ENDINGS else path.with_name(f"{path.name}.yaml")


def _usual(host: str | None, guest: str | None) -> list[str]:
    """Return two languages, the host's first, for a host and guest of these, so far as they are known."""
    own = host or next(code for code in _USUAL if code != guest)
    return list(dict.fromkeys((own, guest or own, *_USUAL)))[:2]


def _codes(languages: str) -> list[str]:
    codes = [code.strip() for code in languages.split(",")]
    if len(codes) < 2 or len({*codes}) < len(codes) or not {*codes} <= {*CODES}:
        message = _(
            '"{languages}" is no list of languages; write two or three of {known}, such as vi,lo.',
            languages=languages,
            known=", ".join(CODES),
        )
        raise UsageError(Problem("bad-languages", message))
    return codes


def _party(role: str, place: PlaceName | None, language: str) -> dict[str, str]:
    """Return what the starter says of one party: its place, or what to say where there is none."""
    if place is None:
        country = language_of(language).country
        level = _LEVELS[country]
        what = f"country: {country}, level: {level}, name: …"
    else:
        country, level = place.country, place.level
        what = f"place: {place.id}"
    return {role: what, f"{role}_post": _HEADS.get((country, level), "post.representative")}


def _known(place: str) -> PlaceName:
    known = lexicon().place(place)
    if known is None:
        message = _('The lexicon has no place "{place}".', place=place)
        if nearest := lexicon().suggest(place, ["place"]):
            message = _(
                'The lexicon has no place "{place}"; did you mean "{nearest}"?', place=place, nearest=nearest
            )
        raise UsageError(Problem("unknown-place", message))
    return known
