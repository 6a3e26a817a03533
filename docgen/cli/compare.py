"""`docgen compare`: what changed between two editions, as tracked changes and as a table."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from docgen import output
from docgen.cli import changes, report, tables
from docgen.cli.arguments import folder_option, shape_option
from docgen.cli.speech import messages_option, say
from docgen.errors import Problem, UsageError
from docgen.filenames import readable
from docgen.journey import Options
from docgen.journey.comparing import Comparison, compare, is_word
from docgen.messages import Message, _
from docgen.word.archive import epoch
from docgen.word.revisions import Author

_LONGEST = 100
_PATH = click.Path(readable=False, path_type=Path)


def command() -> click.Command:
    """Return the command in the language being spoken."""
    return click.Command(
        "compare",
        callback=_compare,
        help=say(
            _(
                "Compare OLD with NEW, each a Word file or a dossier: write NEW with what changed as tracked"
                " changes, and list the changes in every language. Accepting all changes gives NEW, rejecting"
                " all gives OLD. A file that is there is left alone."
            )
        ),
        params=[
            click.Argument(["old"], type=_PATH),
            click.Argument(["new"], type=_PATH),
            folder_option(
                ["-o", "--out"],
                _("The Word file to write, or for dossiers the folder; else NEW.changes.docx or changes."),
            ),
            click.Option(
                ["--table"],
                type=_PATH,
                metavar="FILE",
                help=say(_("Write the table of changes too, as .docx, .md or .json.")),
            ),
            _several(["-p", "--paper", "papers"], _("Only this paper of a dossier; repeatable.")),
            _several(
                ["-l", "--language", "languages"],
                _("Only papers in this language; twice: the languages of a bilingual Word file."),
            ),
            folder_option(
                ["--templates"], _("Folder with your own templates; what it lacks comes from docgen.")
            ),
            click.Option(
                ["--author"], default="docgen", show_default=True, help=say(_("Who made the changes."))
            ),
            click.Option(
                ["--date"],
                metavar="2026-03-01",
                help=say(_("When they were made; else SOURCE_DATE_EPOCH, or 1980-01-01.")),
            ),
            click.Option(["--force"], is_flag=True, help=say(_("Write over files that are there."))),
            shape_option(),
            messages_option(),
        ],
    )


def _several(names: list[str], explained: Message) -> click.Option:
    return click.Option(names, multiple=True, help=say(explained))


def _compare(  # one parameter an option: click calls it so
    old: Path,
    new: Path,
    out: Path | None,
    table: Path | None,
    papers: tuple[str, ...],
    languages: tuple[str, ...],
    templates: Path | None,
    author: str,
    date: str | None,
    force: bool,
    shape: str,
) -> int:
    if table is not None:
        tables.check_ending(table)
    options = Options(papers=papers or None, languages=_codes(languages), templates=templates)
    found = compare(old, new, _author(author, date), options)
    both = not is_word(old) and not is_word(new)
    written = _written(found, out or _usual(new, both), both, force)
    if table is not None:
        title = f"{readable(old)} → {readable(new)}"
        content = tables.as_file(changes.as_table(found.changes, title), table.suffix)
        output.create(table, content, force=force)
        written.append(table)
    report.print_problems(found.problems)
    if shape == "json":
        report.print_json(changes.as_objects(found.changes))
    else:
        for line in changes.lines(found.changes):
            click.echo(line)
        lagging = sum(bool(one.entry.lagging) for one in found.changes)
        click.echo(say(_("Changes: {count}, lagging: {lagging}", count=len(found.changes), lagging=lagging)))
    for path in written:
        click.echo(say(_("Written: {file}", file=readable(path))), err=True)
    return 0


def _codes(languages: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return the languages, also where they are given at once, as `vi,lo`."""
    return tuple(code.strip() for word in languages for code in word.split(",")) or None


def _usual(new: Path, both: bool) -> Path:
    return Path("changes") if both else Path(f"{new.stem}.changes.docx")


def _written(found: Comparison, out: Path, both: bool, force: bool) -> list[Path]:
    if both:
        return [file.beside or file.path for file in output.write(found.documents, out, force=force)]
    if out.suffix.lower() != ".docx":
        message = _("The file with the changes must end in .docx: {file}.", file=readable(out))
        raise UsageError(Problem("not-docx-name", message))
    (content,) = found.documents.values()
    output.create(out, content, force=force)
    return [out]


def _author(name: str, date: str | None) -> Author:
    name = name.strip()
    if not name or len(name) > _LONGEST or not name.isprintable():
        message = _("The author is a name of at most {limit} letters.", limit=_LONGEST)
        raise UsageError(Problem("bad-author", message))
    if date is None:
        return Author(name, "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z".format(*epoch()))
    try:
        moment = dt.datetime.fromisoformat(date)
    except ValueError:
        message = _(
            '"{date}" is no date; write it as 2026-03-01, or with the hour as 2026-03-01T14:30.', date=date
        )
        raise UsageError(Problem("bad-date", message)) from None
    return Author(name, f"{moment:%Y-%m-%dT%H:%M:%S}Z")
