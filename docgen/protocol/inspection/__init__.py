"""Judging any Word file against a form: what is there, what is prescribed, where, and who says so.

In: a measured document and a form. Out: findings, the page's first, then in the order of the text.
Nothing here reads XML; nothing is changed.
"""

from docgen.protocol.inspection.finding import Finding
from docgen.protocol.inspection.judge import day_of_issue, inspect

__all__ = ["Finding", "day_of_issue", "inspect"]
