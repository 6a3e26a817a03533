"""Office files: what many dossiers share, merged under what the dossier says itself.

In: a dossier's tree and path. Out: one tree; every value keeps the place where it stands.

Which files may be included: a relative path to a .yaml or .yml file that lies in the dossier's own
folder or below it, or in a folder named `offices` beside the dossier's folder or beside one of the
two folders above. No more than 20 files, no deeper than 3, none that includes itself.
"""

from __future__ import annotations

import os.path
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath, PureWindowsPath

from docgen.dossier.keys import OfficeKeys
from docgen.dossier.kinds.records import unknown_key
from docgen.dossier.kinds.words import WORD_KEYS
from docgen.dossier.reader import read_tree
from docgen.dossier.source import Contents
from docgen.dossier.tree import Entry, Mapping, Node, Scalar, Sequence
from docgen.errors import DossierError, Place, Problem
from docgen.filenames import on_disk
from docgen.languages import CODES
from docgen.messages import Message, _

HEAD = "docgen-office"
OFFICES = "offices"
MAX_FILES = 20
MAX_DEPTH = 3
PARENTS = 3
"""How many folders up an `offices` folder may stand, counted from the dossier's own."""


@dataclass(slots=True)
class Included:
    """A dossier with its office files."""

    tree: Mapping
    languages: dict[str, str] = field(default_factory=dict)
    """Working language of each office file that names one, by file."""
    problems: list[Problem] = field(default_factory=list)
    files: tuple[Path, ...] = ()
    """Every office file that was asked for, also one that is not there."""


def include(tree: Mapping, path: Path, name: str, contents: Contents | None = None) -> Included:
    """Return `tree`, read from `path`, merged with the office files it includes.

    What `contents` holds counts in those files' stead.
    """
    reader = _Includer(path, contents)
    merged = reader.merged(tree, path, name, (path.resolve(),))
    return Included(merged, reader.languages, reader.problems, tuple(reader.files))


class _Includer:
    def __init__(self, path: Path, contents: Contents | None) -> None:
        self.contents = contents
        folder = path.resolve().parent
        above = (folder, *folder.parents)[:PARENTS]
        self.roots = (folder, *(parent / OFFICES for parent in above))
        self.languages: dict[str, str] = {}
        self.problems: list[Problem] = []
        self.files: list[Path] = []

    def merged(self, tree: Mapping, path: Path, name: str, trail: tuple[Path, ...]) -> Mapping:
        """Return `tree` over the office files it names; a later file goes before an earlier one."""
        below: Mapping | None = None
        for node in _listed(tree.value("include")):
            office = self._office(node, path, name, trail)
            if office is not None:
                below = office if below is None else merge(office, below)
        own = tree.without("include")
        return own if below is None else merge(own, _ordered_only(below, own, dossier=len(trail) == 1))

    def _office(self, node: Node, path: Path, name: str, trail: tuple[Path, ...]) -> Mapping | None:
        if not isinstance(node, Scalar):
            self._refuse(_("Here the path of an office file is expected."), node.place)
            return None
        target = path.parent / on_disk(node.value)
        wrong = self._not_allowed(node.value, target, trail)
        if wrong is not None:
            self._refuse(wrong, node.place)
            return None
        self.files.append(target)
        shown = os.path.normpath(Path(name).parent / node.value)
        try:
            tree = read_tree(target, shown, self.contents)
        except DossierError as error:
            if any(problem.code == "no-file" for problem in error.problems):
                self._refuse(_('There is no office file "{path}".', path=node.value), node.place)
            else:
                self.problems.extend(error.problems)
            return None
        if not self._is_office(tree, shown):
            return None
        return self.merged(tree, target, shown, (*trail, target.resolve())).without(HEAD, "languages")

    def _not_allowed(self, written: str, target: Path, trail: tuple[Path, ...]) -> Message | None:
        """Say why `target` must not be included, None where it may."""
        windows = PureWindowsPath(written)
        if (
            windows.drive
            or windows.root
            or PurePosixPath(written).is_absolute()
            or ":" in written
            or "\\" in written
        ):
            return _('Name an office file by a relative path with "/", as offices/thuan-chau.yaml.')
        if "\x00" in written or target.suffix not in (".yaml", ".yml"):
            return _("An office file's name ends with .yaml or .yml.")
        try:
            resolved = target.resolve()
        except (OSError, RuntimeError):  # links that lead to each other
            return _('There is no office file "{path}".', path=written)
        if not any(resolved.is_relative_to(root) for root in self.roots):
            return _(
                '"{path}" lies outside the dossier\'s folder; keep it there or in a near "{offices}" folder.',
                path=written,
                offices=OFFICES,
            )
        if resolved in trail:
            return _('The office file "{path}" includes itself.', path=written)
        if len(trail) > MAX_DEPTH or len(self.files) >= MAX_FILES:
            return _("Too many office files include each other; at most {count}.", count=MAX_FILES)
        return None

    def _is_office(self, tree: Mapping, name: str) -> bool:
        head = tree.value(HEAD)
        if isinstance(head, Scalar) and head.value == "1":
            self._note_language(tree, name)
            self._check_keys(tree)
            return True
        message = _('An office file begins with "docgen-office: 1".')
        self.problems.append(Problem("not-an-office", message, head.place if head else tree.place, HEAD))
        return False

    def _check_keys(self, tree: Mapping) -> None:
        """Report what only a dossier says, such as a visit."""
        for name, entry in tree.entries.items():
            if name not in OfficeKeys.keys:
                message = unknown_key(name, OfficeKeys)
                self.problems.append(Problem("unknown-key", message, entry.key.place, name))

    def _note_language(self, tree: Mapping, name: str) -> None:
        for node in _listed(tree.value("languages"))[:1]:
            if isinstance(node, Scalar) and node.value in CODES:
                self.languages[name] = node.value

    def _refuse(self, message: Message, place: Place) -> None:
        self.problems.append(Problem("bad-include", message, place, "include"))


def merge(own: Node, below: Node) -> Mapping:
    """Return `own` with what only `below` says; mappings are merged, texts and lists are not."""
    assert isinstance(own, Mapping)
    assert isinstance(below, Mapping)
    entries = dict(own.entries)
    for key, entry in below.entries.items():
        entries[key] = _over(own.entries.get(key), entry)
    return Mapping(entries, own.place)


def _over(own: Entry | None, below: Entry) -> Entry:
    if own is None or (isinstance(own.value, Scalar) and own.value.empty):
        return below
    if _mergeable(own.value) and _mergeable(below.value):
        return Entry(own.key, merge(own.value, below.value))
    return own


def _mergeable(node: Node) -> bool:
    """Tell whether `node` is a record or a mapping by id; a text is kept whole, lest languages differ."""
    if not isinstance(node, Mapping):
        return False
    records = any(isinstance(entry.value, Mapping) for entry in node.entries.values())
    return records or not (node.entries and node.entries.keys() <= WORD_KEYS)


def _ordered_only(office: Mapping, own: Mapping, *, dossier: bool) -> Mapping:
    """Drop the office's defaults for papers that the dossier does not order."""
    papers, ordered = office.value("papers"), own.value("papers")
    if not dossier or not isinstance(papers, Mapping):
        return office
    names = frozenset(ordered.entries) if isinstance(ordered, Mapping) else frozenset[str]()
    kept = Entry(office.entries["papers"].key, papers.only(names))
    return Mapping({**office.entries, "papers": kept}, office.place)


def _listed(node: Node | None) -> tuple[Node, ...]:
    if node is None:
        return ()
    return node.items if isinstance(node, Sequence) else (node,)
