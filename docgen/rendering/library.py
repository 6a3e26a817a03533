"""Where the templates are.

In: a language and a template's name. Out: the path of the .docx: the office's own if it has one,
else docgen's. In a checkout the folder `templates/` beside the package is the living one; a wheel
holds a copy in the package.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from docgen.errors import Place, Problem, TemplateError
from docgen.messages import _

_PACKAGE = Path(__file__).parent.parent


def shipped() -> Path:
    """Return the folder of docgen's own templates."""
    checkout = _PACKAGE.parent
    if (checkout / "templates").is_dir() and (checkout / "pyproject.toml").is_file():
        return checkout / "templates"
    return _PACKAGE / "_templates"


class Library:
    """The templates of an office, and behind them docgen's own."""

    def __init__(self, own: Path | None = None) -> None:
        self._own = own
        self._folders = [shipped()] if own is None else [own, shipped()]

    def find(self, language: str, name: str) -> Path:
        """Return the path of template `name` ("memorandum-lo") for papers in `language` ("vi").

        Raises TemplateError if there is none, or the office's folder is none.
        """
        if self._own is not None and not self._own.is_dir():
            message = _("The folder of templates {folder} does not exist.", folder=self._own)
            if self._own.exists():
                message = _("{folder} is a file; name the folder that holds the templates.", folder=self._own)
            raise TemplateError(Problem("template-missing", message, Place(str(self._own))))
        wanted = f"{language}/{name}.docx"
        for folder in self._folders:
            if (folder / wanted).is_file():
                return folder / wanted
        message = _(
            "There is no template {wanted}. Put one into {folder}; there are: {names}.",
            wanted=wanted,
            folder=self._folders[0],
            names=", ".join(self._names()) or "-",
        )
        raise TemplateError(Problem("template-missing", message, Place(str(self._folders[0]))))

    def is_shipped(self, language: str, name: str) -> bool:
        """Tell whether docgen's own template is used, or a copy in which nothing was changed.

        Raises TemplateError as `find` does.
        """
        path = self.find(language, name)
        theirs = shipped() / language / path.name
        return path == theirs or (theirs.is_file() and path.read_bytes() == theirs.read_bytes())

    def _names(self) -> Iterator[str]:
        found = {path.relative_to(folder) for folder in self._folders for path in folder.glob("*/*.docx")}
        return (path.as_posix() for path in sorted(found) if not path.name.startswith("~$"))
