"""Drafts that do not say so: an office's own template may know nothing of the mark.

In: a job, its template and the context it was rendered with. Out: a warning about the template.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.errors import Place, Problem, Severity
from docgen.filenames import readable
from docgen.messages import _
from docgen.papers import Job
from docgen.rendering import Template
from docgen.rendering.engine import Context


def unmarked(job: Job, template: Template, context: Context) -> Iterator[Problem]:
    """Yield a warning where the paper is a draft and the template prints no mark of it anywhere."""
    mark = job.view.properties.draft
    if mark and mark not in (said for part in template.values(context).values() for said in part):
        message = _(
            "This paper is a draft, and its template does not show that. Put {tag} into the header.",
            tag="{{ properties.draft }}",
        )
        place = Place(readable(template.file))
        yield Problem("template-no-draft", message, place, severity=Severity.WARNING)
