"""How templates are named in commands: "vi/invitation", "invitation" for all its languages, or a file.

In: a word of the command line. Out: names of shipped templates ("vi/invitation.docx"), or a path.
"""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path, PurePosixPath

from docgen.errors import Problem, UsageError
from docgen.messages import _
from docgen.rendering import library
from docgen.word.package import read_content


def shipped_names() -> list[str]:
    """Return the names of docgen's own templates, "vi/invitation.docx", in order."""
    return sorted(
        path.relative_to(library.shipped()).as_posix() for path in library.shipped().glob("*/*.docx")
    )


def parted(name: str) -> tuple[str, str]:
    """Return language and paper of "vi/memorandum-lo.docx": "vi" and "memorandum-lo"."""
    path = PurePosixPath(name)
    return path.parent.name, path.stem


def named(word: str) -> list[str]:
    """Return the shipped templates that `word` means: one language's, or all languages' of a paper.

    Raises UsageError, with what was probably meant.
    """
    names = shipped_names()
    wanted = word.replace("\\", "/").removesuffix(".docx")
    found = [name for name in names if wanted in (name.removesuffix(".docx"), parted(name)[1])]
    if found:
        return found
    known = [*dict.fromkeys(parted(name)[1] for name in names), *(n.removesuffix(".docx") for n in names)]
    close = get_close_matches(wanted, known, 1)
    if close:
        message = _("There is no template “{name}”; did you mean “{close}”?", name=word, close=close[0])
    else:
        message = _(
            "There is no template “{name}”. Write a paper, or a language and a paper, such as vi/invitation;"
            " docgen templates list shows them.",
            name=word,
        )
    raise UsageError(Problem("unknown-template", message))


def content_of(word: str) -> tuple[str, bytes]:
    """Return name and bytes of the file at `word`, or of the one shipped template that it names.

    Raises TemplateError where the file cannot be read, UsageError where there is neither.
    """
    path = Path(word)
    if path.is_file() or path.suffix or word.count("/") != 1:
        return word, read_content(path)
    path = library.shipped() / named(word)[0]
    return str(path), read_content(path)
