"""Which papers a dossier yields, for whom, called what, and what their templates see.

In: a `Dossier`. Out: `Job`s, each with a template, a file name and a view."""
