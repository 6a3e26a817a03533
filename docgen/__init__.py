"""docgen: bilingual diplomatic paperwork from one dossier.

The public door. `load(path)` returns the `Dossier` that a file says, `check(path)` every problem in
it, `build(path, out=…)` writes its papers. Errors are `DocgenError`s and hold `Problem`s. What a
name needs is imported when it is first used, so that `import docgen` costs next to nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docgen.dossier import Dossier as Dossier
    from docgen.dossier import load as load
    from docgen.errors import ConversionError as ConversionError
    from docgen.errors import DocgenError as DocgenError
    from docgen.errors import DossierError as DossierError
    from docgen.errors import OutputError as OutputError
    from docgen.errors import Place as Place
    from docgen.errors import Problem as Problem
    from docgen.errors import Severity as Severity
    from docgen.errors import TemplateError as TemplateError
    from docgen.errors import UsageError as UsageError
    from docgen.journey import Built as Built
    from docgen.journey import build as build
    from docgen.journey import check as check

__version__ = "0.1.0"

_HOMES = {
    "docgen.dossier": ("Dossier", "load"),
    "docgen.errors": (
        "ConversionError",
        "DocgenError",
        "DossierError",
        "OutputError",
        "Place",
        "Problem",
        "Severity",
        "TemplateError",
        "UsageError",
    ),
    "docgen.journey": ("Built", "build", "check"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = sorted(_HOME)


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
