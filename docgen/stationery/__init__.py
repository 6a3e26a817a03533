"""The readable source of the shipped templates.

In: the wording of each language, its typography, the structure of each paper. Out: .docx files with
docxtpl tags, which a clerk can open and change in Word. `python -m docgen.stationery` writes them.
"""

from __future__ import annotations

from docgen.stationery.shipped import build_all

__all__ = ["build_all"]
