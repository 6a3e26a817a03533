"""Any Word file against a form: from its path to the findings.

In: a path, a form's name, perhaps the day of issue and an office file with rules of its own. Out: the
edition that was applied, and findings. The day is the document's own where none is given.
"""

from __future__ import annotations

from pathlib import Path

from docgen.dossier.house import house_rules
from docgen.errors import Place, Problem
from docgen.frozen import frozen
from docgen.languages.values import Day
from docgen.protocol.forms import Form, edition
from docgen.protocol.forms.house import with_house_rules
from docgen.protocol.inspection import Finding, day_of_issue
from docgen.protocol.inspection import inspect as judge
from docgen.word.measure import measure
from docgen.word.package import read_package


@frozen
class Inspection:
    """What an inspection of one file found."""

    path: Path
    form: Form
    findings: tuple[Finding, ...]

    @property
    def problems(self) -> list[Problem]:
        """The findings as problems; the line of their place is the number of the paragraph."""
        return [
            Problem(
                finding.rule.id,
                finding.message,
                Place(str(self.path), finding.paragraph),
                severity=finding.severity,
            )
            for finding in self.findings
        ]


def inspect(path: Path, form: str, *, day: Day | None = None, office: Path | None = None) -> Inspection:
    """Return what in the Word file at `path` is not as the form named `form` prescribes.

    Raises TemplateError where the file is no Word document, is damaged or hostile; DossierError where
    the form was not in force on that day, or what `office` says of its rules cannot be.
    """
    document = measure(read_package(path))
    latest = edition(form)
    chosen = edition(form, day or day_of_issue(document, latest.country))
    if office is not None:
        chosen = with_house_rules(chosen, house_rules(office))
    return Inspection(path, chosen, tuple(judge(document, chosen)))
