"""What a dossier says.

In: the path of a YAML file. Out: a frozen `Dossier`, or every problem with its line and column.
"""

from docgen.dossier.model import Dossier
from docgen.dossier.reading import Reading, decode_tree, load, read
from docgen.dossier.schema import json_schema

__all__ = ["Dossier", "Reading", "decode_tree", "json_schema", "load", "read"]
