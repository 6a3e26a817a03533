"""What a dossier says.

In: the path of a YAML file. Out: a frozen `Dossier`, or every problem with its line and column."""
