"""Five real cases, from the dossier to every paper: what must be read in each, in each language.

`facts` says by hand, after the reports, what a reader must find and must never find; the folders
hold the whole text of every paper, proofread. `python -m tests.cases` writes those texts anew; read
the difference line by line before committing it.
"""
