"""The papers: one module each, the same structure for every language.

In: a `Desk` (a language's pen, page and words). Out: the body of the template and its sections.
"""
