"""What a Word file looks like, measured: any Word file, not only ours.

In: a `Package`. Out: a `Measured` document of plain values, styles resolved, lengths in millimetres,
sizes and distances in points. It knows nothing of letters and decrees; who judges reads no XML.
"""

from docgen.word.measure.document import measure
from docgen.word.measure.looks import Letters, Line, Measured, PageNumber, Paragraph, Section, Spot

__all__ = ["Letters", "Line", "Measured", "PageNumber", "Paragraph", "Section", "Spot", "measure"]
