"""`docgen new`: a dossier to fill in, with a comment beside every part."""

from __future__ import annotations

from pathlib import Path
from string import Template

import click

from docgen import output
from docgen.cli.speech import messages_option, say, spoken
from docgen.errors import Problem, UsageError
from docgen.languages import CODES, language_of
from docgen.lexicon import PlaceName, lexicon
from docgen.messages import Message, _

_STARTERS = Path(__file__).parent / "starter"
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
            click.Argument(["name"], type=click.Path(path_type=Path)),
            click.Option(
                ["--languages"],
                default="vi,lo",
                show_default=True,
                help=say(_("Languages of the papers, your own first: vi, lo, zh.")),
            ),
            _place("--host", _("The place that hosts, an id of the lexicon such as vn.son_la.")),
            _place("--guest", _("The place whose delegation comes, such as la.houaphan.")),
            messages_option(),
        ],
    )


def _place(name: str, explained: Message) -> click.Option:
    return click.Option([name], metavar="ID", help=say(explained))


def _new(name: Path, languages: str, host: str | None, guest: str | None) -> None:
    path = name if name.suffix in {".yaml", ".yml"} else name.with_name(f"{name.name}.yaml")
    codes = _codes(languages)
    values = {
        "name": path.stem,
        "file": str(path),
        "languages": ", ".join(codes),
        **_party("host", host, codes[0]),
        **_party("guest", guest, codes[1]),
    }
    starter = Template((_STARTERS / f"{spoken()}.yaml").read_text("utf-8"))
    output.create(path, starter.substitute(values).encode())
    click.echo(say(_("Written: {file}. Fill it in, then run: docgen check {file}", file=path)))


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


def _party(role: str, place: str | None, language: str) -> dict[str, str]:
    """Return what the starter says of one party: its place, or what to say where there is none."""
    if place is None:
        country = language_of(language).country
        level = _LEVELS[country]
        what = f"country: {country}, level: {level}, name: …"
    else:
        known = _known(place)
        country, level = known.country, known.level
        what = f"place: {place}"
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
