"""`docgen templates`: an office's own templates, listed, shown, taken over, judged; what they may name."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import click

from docgen import __version__
from docgen.cli import report
from docgen.cli.arguments import folder_option, shape_option
from docgen.cli.columns import table, width
from docgen.cli.speech import messages_option, say
from docgen.errors import Problem, UsageError
from docgen.filenames import readable
from docgen.messages import Message, _
from docgen.papers.vocabulary import Field, fields_of, view_of
from docgen.rendering.inspection import uses
from docgen.rendering.library import shipped
from docgen.rendering.misfits import misfits
from docgen.templates import Entry, Found, adopt, catalogue, check, content_of, follow, named
from docgen.templates.fields import markdown, rows
from docgen.templates.naming import parted
from docgen.word.package import open_package
from docgen.word.transcript import transcript

_SHAPES = ("text", "markdown", "json")


def command() -> click.Command:
    """Return the command in the language being spoken."""
    commands = [_list(), _show(), _adopt(), _check(), _vars()]
    return click.Group(
        "templates",
        help=say(
            _(
                "An office's own templates: see which there are, take docgen's over to change them in Word,"
                " check them, look up what they may name. How: docs/templates.md."
            )
        ),
        commands={one.name or "": one for one in commands},
        params=[messages_option()],
        no_args_is_help=True,
    )


_SHORT = {
    "list": _("Which templates there are, and whose."),
    "show": _("Print a template, or any Word file, as text."),
    "adopt": _("Copy docgen's own into the office's folder."),
    "check": _("Say everything that is wrong with templates."),
    "vars": _("List the fields that a paper's templates may name."),
}


def _command(
    name: str, run: Callable[..., object], explained: Message, *params: click.Parameter
) -> click.Command:
    return click.Command(
        name,
        callback=run,
        help=say(explained),
        short_help=say(_SHORT[name]),
        params=[*params, messages_option()],
    )


def _list() -> click.Command:
    return _command(
        "list",
        _listed,
        _(
            "List the templates and whose they are: docgen's, or the office's own; of an own one whether it"
            " differs from docgen's, and whether docgen's has changed since it was taken over."
        ),
        folder_option(["--templates"], _("The folder with your own templates.")),
        shape_option(),
    )


def _listed(templates: Path | None, shape: str) -> None:
    entries = catalogue(templates)
    if templates is not None:
        report.print_problems(misfits(templates))
    if shape == "json":
        report.print_json([_as_object(entry) for entry in entries])
        return
    cells = [(entry.name.removesuffix(".docx"), say(_standing(entry))) for entry in entries]
    for line in table(cells, [max(width(name) for name, _standing_ in cells)]):
        click.echo(line)


def _standing(entry: Entry) -> Message:
    if not entry.own:
        return _("docgen's")
    whose = _("your own, as docgen's") if not entry.differs else _("your own, changed")
    if entry.outdated:
        return _("{whose}; docgen's has changed since", whose=whose)
    if entry.outdated is None:
        return _("{whose}; not known from which of docgen's", whose=whose)
    return whose


def _as_object(entry: Entry) -> dict[str, object]:
    return {
        "template": entry.name,
        "paper": entry.paper,
        "language": entry.language,
        "own": entry.own,
        "file": readable(entry.path),
        "differs": entry.differs if entry.own else None,
        "outdated": entry.outdated,
        "adopted": entry.adopted or None,
    }


def _show() -> click.Command:
    return _command(
        "show",
        _shown,
        _(
            "Print a template, or any Word file, as text: tags, headers, tables, text boxes and footers in"
            " order. The same file always gives the same text, so git can compare by it. TEMPLATE is a"
            " file, or one of docgen's own, such as vi/invitation."
        ),
        click.Argument(["template"]),
    )


def _shown(template: str) -> None:
    name, content = content_of(template)
    text = "".join(f"{line}\n" for line in transcript(open_package(content, name)))
    # A terminal takes what it can show; git and files take the same bytes on every system.
    click.echo(text if sys.stdout.isatty() else text.encode(), nl=False)


def _adopt() -> click.Command:
    return _command(
        "adopt",
        _adopted,
        _(
            "Copy docgen's own templates into the office's folder, to change them in Word; build takes them"
            " from there with --templates. NAMES are papers (invitation: all its languages) or single"
            " templates (vi/invitation). A file that is there is never written over."
        ),
        click.Argument(["names"], nargs=-1, required=True),
        folder_option(["--to"], _("The office's folder of templates."), "templates"),
        click.Option(
            ["--seen"],
            is_flag=True,
            help=say(
                _(
                    "Copy nothing: record that your own templates have what is new in docgen's, so that"
                    " they no longer count as older."
                )
            ),
        ),
    )


def _adopted(names: tuple[str, ...], to: Path, seen: bool) -> None:
    wanted = [name for word in names for name in named(word)]
    if seen:
        for path in follow(wanted, to, __version__):
            click.echo(say(_("recorded  {file}", file=readable(path))))
        return
    for path in adopt(wanted, to, __version__):
        click.echo(say(_("copied  {file}", file=readable(path))))
    click.echo(say(_("Build with: docgen build --templates {folder} FILE", folder=readable(to))))


def _check() -> click.Command:
    return _command(
        "check",
        _checked,
        _(
            "Say everything that is wrong with templates, PATHS being files or an office's folder: tags,"
            " unknown fields, what no paper may carry, fonts and styles, changes and comments left in; of a"
            " folder also what its languages of a paper do not have in common. Each finding names part,"
            " paragraph and its text. Nothing is written. Exit code 1 where there is an error."
        ),
        click.Argument(["paths"], nargs=-1, required=True, type=click.Path(readable=False, path_type=Path)),
        shape_option(),
    )


def _checked(paths: tuple[Path, ...], shape: str) -> int:
    done = check(paths)
    if shape == "json":
        report.print_json([_finding(one) for one in done.found])
    else:
        report.print_problems(done.problems, err=False)
        click.echo(report.count(done.problems))
    return int(report.failed(done.problems))


def _finding(found: Found) -> dict[str, object]:
    (object_,) = report.as_objects([found.problem])
    del object_["line"], object_["column"], object_["path"]
    return object_ | {
        "part": found.part or None,
        "paragraph": found.paragraph or None,
        "text": found.text or None,
    }


def _vars() -> click.Command:
    return _command(
        "vars",
        _fields,
        _(
            "List every field that the templates of a paper may name, with meaning, kind and an example. Of a"
            " single template (vi/invitation) a * marks the fields that docgen's own names."
        ),
        click.Argument(["paper"]),
        click.Option(
            ["--format", "shape"],
            type=click.Choice(_SHAPES),
            default="text",
            show_default=True,
            help=say(_("A table for people, a Markdown table, or a JSON list.")),
        ),
    )


def _fields(paper: str, shape: str) -> None:
    names = named(paper)
    view = view_of(parted(names[0])[1])
    if view is None:
        message = _("No fields are known for the template “{name}”.", name=paper)
        raise UsageError(Problem("unknown-template", message))
    fields = fields_of(view)
    single = "/" in paper.replace("\\", "/")
    used = (uses(shipped() / names[0], view) if single else None) or frozenset()
    if shape == "json":
        report.print_json([_field(one, one.name in used if single else None) for one in fields])
    elif shape == "markdown":
        click.echo(markdown(fields, say), nl=False)
    else:
        for line in _lines(fields, used):
            click.echo(line)


def _field(field: Field, used: bool | None) -> dict[str, object]:
    object_: dict[str, object] = {
        "field": field.name,
        "kind": field.kind,
        "meaning": say(field.meaning),
        "example": field.example or None,
        "optional": field.optional,
    }
    return object_ if used is None else object_ | {"used": used}


def _lines(fields: tuple[Field, ...], used: frozenset[str]) -> list[str]:
    cells = []
    for name, kind, meaning, example in rows(fields, say):
        said = f"{meaning}\n{say(_('e.g.'))} {example}" if example else meaning
        cells.append((f"{name} *" if name in used else name, kind, said))
    return [
        *table(
            cells, [min(42, max(width(cell[0]) for cell in cells)), max(width(cell[1]) for cell in cells)]
        ),
        "",
        *map(say, _HOW),
    ]


_HOW = (
    _("Print a text: {tag}", tag="{{ letterhead.number }}"),
    _("Go through a list: {tag}", tag="{%p for line in signature.heading %} {{ line }} {%p endfor %}"),
    _("Print only where there is something: {tag}", tag="{%p if visit.place %} … {%p endif %}"),
)
"""How fields are used, below the table."""
