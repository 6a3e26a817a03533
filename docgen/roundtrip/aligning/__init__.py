"""Which items of an edited paper are which of the paper that docgen wrote.

In: passages of both, read as items: paragraphs, rows, cells. Out: ties between them. Anchors and texts that
stand once in both are believed first (`believing`), what leaves their order has moved (`moves`), what is
between is tied by likeness (`flows`), and at last the further parts of what was joined or split (`parts`).
"""
