"""The readable source from which the shipped templates are built."""
