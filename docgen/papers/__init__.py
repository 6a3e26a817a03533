"""Which papers a dossier yields, for whom, called what, and what their templates see.

In: a `Dossier`. Out: `Job`s, each with a template, a file name and a view."""

from docgen.papers.job import Job, TemplateName, View
from docgen.papers.plan import PAPERS, ordered_papers, plan

__all__ = ["PAPERS", "Job", "TemplateName", "View", "ordered_papers", "plan"]
