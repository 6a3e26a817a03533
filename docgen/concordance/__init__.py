"""Do the languages agree.

In: texts that should say the same in two languages. Out: every difference, at both places.
"""
