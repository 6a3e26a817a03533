"""Template and view to bytes: find, inspect, compile once, render many times."""
