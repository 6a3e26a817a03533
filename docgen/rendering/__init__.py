"""Template and view to bytes: find, inspect, compile once, render many times."""

from docgen.rendering.engine import Template, compile_content, compile_template

__all__ = ["Template", "compile_content", "compile_template"]
