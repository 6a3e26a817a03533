"""Words as data: terms, posts, organs, places, clauses, with where each was seen in print.

In: an id. Out: the words in three languages and their status."""
