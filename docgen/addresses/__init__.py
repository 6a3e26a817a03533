"""Who is written to: partners from an address book in YAML, CSV or XLSX."""
