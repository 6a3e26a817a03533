"""The lexicon: look-up, the entries' agreement with each other, spelling."""
