"""What lies in an office's folder of templates and will never be used.

In: the folder. Out: a warning for each Word file that no paper looks for, with the name it may be meant
to have: a file called almost right is passed over without a word, and docgen's own template is used.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from pathlib import Path, PurePosixPath

from docgen.errors import Place, Problem, Severity
from docgen.messages import Message, _
from docgen.rendering.library import shipped

_WORD = (".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot", ".odt", ".rtf")


def misfits(own: Path) -> list[Problem]:
    """Return a warning for each template in `own` that is never used, and one if there is no other."""
    if not own.is_dir():
        return []  # `Library.find` says so
    names = sorted(path.relative_to(shipped()).as_posix() for path in shipped().glob("*/*.docx"))
    found = [path for path in sorted([*own.glob("*"), *own.glob("*/*")]) if _is_meant(path)]
    verdicts = {path: _verdict(own, path, names) for path in found}
    problems = [_warning(path, verdict) for path, verdict in verdicts.items() if verdict is not None]
    if not found:
        problems.append(_warning(own, _("There is no template in it. {names}", names=_wanted(names))))
    return problems


def _is_meant(path: Path) -> bool:
    """Tell whether somebody may have put `path` there as a template; Word's own lock files are none."""
    return path.suffix.lower() in _WORD and not path.name.startswith(("~$", "."))


def _verdict(own: Path, path: Path, names: list[str]) -> Message | None:
    """Return why no paper is made from `path`, None if one is."""
    name = path.relative_to(own).as_posix()
    if name in names or _pattern(names).fullmatch(name):
        if path.is_file():
            return None
        return _("This is no file. Put the template {name} itself here.", name=name)
    meant = PurePosixPath(name).with_suffix(".docx").as_posix().lower()
    folder = meant.rpartition("/")[0]
    close = get_close_matches(meant, [name for name in names if name.startswith(f"{folder}/")], 1, 0.7)
    if not close:
        return _("No paper is made from this file. {names}", names=_wanted(names))
    if (own / close[0]).exists() and path.exists() and (own / close[0]).samefile(path):
        return None  # a file system that does not tell large letters from small ones
    return _("No paper is made from this file. Is it {name}? Save it under that name.", name=close[0])


def _pattern(names: list[str]) -> re.Pattern[str]:
    """Return what papers may look for: docgen's own names, and pairs of languages it has none for."""
    languages = "|".join(sorted({name.partition("/")[0] for name in names}))
    papers = "|".join(sorted({re.split("[/.-]", name)[1] for name in names}))
    return re.compile(rf"(?:{languages})/(?:{papers})(?:-(?:{languages}))?\.docx")


def _wanted(names: list[str]) -> Message:
    return _("Templates are looked for under these names: {names}.", names=", ".join(names))


def _warning(path: Path, message: Message) -> Problem:
    return Problem("template-unused", message, Place(str(path)), severity=Severity.WARNING)
