"""Previews: pages, their folder, the page that shows them, and when they are made again."""
