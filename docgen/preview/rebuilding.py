"""A dossier's pages, made again as often as wanted.

In: the path of a dossier. Out: its pages in the folder, the page that shows them, and what became of both.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from docgen import output
from docgen.dossier.reading import folder_name
from docgen.errors import DocgenError, Place, Problem, Severity
from docgen.filenames import on_disk, readable
from docgen.journey.workshop import Options, Workshop
from docgen.messages import Message, _
from docgen.preview.folder import Folder
from docgen.preview.pages import DOTS_PER_INCH
from docgen.preview.papers import PNG, Shown, shown
from docgen.preview.press import Files, Press, title
from docgen.preview.sheet import INDEX, RENEWAL, Sheet, index, renewal
from docgen.preview.watching import Stamps, of_templates


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What became of one rebuild.

    `documents` are those with new pages ("invitation.vi"), `pages` counts these and `changed` those of them
    that look otherwise than before. `error` is what kept the dossier from being built; then pages that there
    are stay (`stays`), and `problems` say it, too. `sources` are the files it is made from.
    """

    documents: tuple[str, ...]
    pages: int
    changed: int
    problems: tuple[Problem, ...]
    error: DocgenError | None
    stays: bool
    seconds: float
    sources: tuple[Path, ...]


class Preview:
    """The pages of the dossier at `path`, in a folder of its name inside `options.out`.

    `say` says a message in `language` on the page that shows them. Use it in a `with` block: it holds the
    folder and keeps LibreOffice. Raises DossierError where the file's name cannot name a folder, OutputError
    where the folder is somebody's, ConversionError where LibreOffice is missing.
    """

    def __init__(
        self,
        path: Path,
        options: Options,
        say: Callable[[Message], str],
        language: str,
        dots_per_inch: int = DOTS_PER_INCH,
    ) -> None:
        self._path, self._options, self._say, self._language = path, options, say, language
        self._folder = Folder(output.folder_for(options.out, folder_name(readable(path))))
        self.press = Press(dots_per_inch)
        self._held = ExitStack()
        self._templates: Stamps | None = None
        self._workshop: Workshop | None = None
        self._sheet: Sheet | None = None
        self._shown: tuple[Shown, ...] = ()
        self._revision = 0

    def __enter__(self) -> Preview:
        with ExitStack() as held:
            held.enter_context(self._folder.opened())
            held.enter_context(self.press)
            self._held = held.pop_all()
        self._shown = tuple(shown(self._folder.files))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held.__exit__(kind, error, trace)

    @property
    def page(self) -> Path:
        """The file that shows the pages."""
        return self._folder.path / INDEX

    def rebuild(self) -> Rebuilt:
        """Make the pages of what changed since the last time; of everything the first time.

        Where somebody removed the folder or pages in it, all are made. Raises OutputError where they cannot
        be written.
        """
        began = time.perf_counter()
        self._find_lost()
        made = self._current_workshop().make(self._path)
        problems = [*made.problems, *(made.error.problems if made.error else ())]
        new: dict[str, Files] = {}
        held: list[str] = []
        changed: set[str] = set()
        if made.error is None:
            new, failures = self.press.printed(made.files)
            problems += failures
            self._shown = tuple(self._arranged(map(title, made.files), new))
            changed = self._changed(new)
        if self._shown or made.error is None:
            held = self._show(new, changed, tuple(problems), stays=made.error is not None)
        if made.error is None:
            whole = [name for name, files in new.items() if not files.keys() & set(held)]
            self.press.remember(made.files, whole)
        problems += map(self._held_open, held)
        return Rebuilt(
            tuple(new),
            sum(len(files) - 1 for files in new.values()),
            len(changed),
            tuple(problems),
            made.error,
            made.error is not None and bool(self._shown),
            time.perf_counter() - began,
            made.sources,
        )

    def _find_lost(self) -> None:
        """Forget what was printed where any of it is gone from the folder."""
        if self._folder.renew():
            self.press.remember({}, ())
            self._sheet = None
            self._shown = tuple(
                one for one in self._shown if self._folder.files.keys() >= {one.pdf, *one.pages}
            )

    def _current_workshop(self) -> Workshop:
        """Return the workshop, another one where a template changed: what it compiled is out of date then."""
        now = of_templates(self._options.templates)
        if self._workshop is None or now != self._templates:
            self._templates = now
            self._workshop = Workshop(self._options, lambda _message: None, bare=True)
        return self._workshop

    def _arranged(self, titles: Iterable[str], new: dict[str, Files]) -> Iterable[Shown]:
        """Yield what is shown of the documents `titles`: new pages, or those that there were."""
        before = {one.name: one for one in self._shown}
        for name in titles:
            if name in new:
                yield from shown(new[name])
            elif name in before:
                yield before[name]

    def _changed(self, new: dict[str, Files]) -> set[str]:
        """Return the files of pages that look otherwise than before."""
        files = {name: content for one in new.values() for name, content in one.items() if name.endswith(PNG)}
        return set(self._folder.differing(files))

    def _show(
        self, new: dict[str, Files], changed: set[str], problems: tuple[Problem, ...], *, stays: bool
    ) -> list[str]:
        """Put the new files in place, then the page; return the names of files that are held open."""
        files = {name: content for one in new.values() for name, content in one.items()}
        held = [*self._folder.put(files)]
        wanted = [name for one in self._shown for name in (one.pdf, *one.pages)]
        digests = {name: known for name, known in self._folder.files.items() if name in wanted}
        before = self._sheet
        marked = (changed or before.changed) if before else set()  # the first time everything is new
        sheet = Sheet(self._path.stem, self._shown, digests, marked, problems, stays)
        if sheet != before:
            self._sheet = sheet
            self._revision = max(self._revision + 1, time.time_ns() // 1_000_000)
            page = index(sheet, self._revision, self._say, self._language)
            held += self._folder.put({INDEX: page.encode(), RENEWAL: renewal(self._revision).encode()})
        self._folder.keep_only({*wanted, INDEX, RENEWAL})
        return held

    def _held_open(self, name: str) -> Problem:
        message = _("This file cannot be replaced; another program holds it open. Close it there.")
        place = Place(readable(self._folder.path / on_disk(name)))
        return Problem("held-open", message, place, severity=Severity.WARNING)
