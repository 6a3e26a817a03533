"""Lengths in the units that the rules are written in, turned into Word's own."""

from __future__ import annotations


def twips(millimetres: float) -> int:
    """Return twentieths of a point for `millimetres`."""
    return round(millimetres * 1440 / 25.4)


def half_points(points: float) -> int:
    """Return half points for a type size in `points`."""
    return round(points * 2)


def twentieths(points: float) -> int:
    """Return twentieths of a point for a distance in `points`."""
    return round(points * 20)
