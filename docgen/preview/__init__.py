"""A dossier's pages, to be looked at while it is written.

In: the path of a dossier. Out: PDF and PNG pages, the languages of a paper beside each other, made anew when
the dossier or a template changes.
"""
