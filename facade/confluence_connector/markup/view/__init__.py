"""Storage format as the HTML that people read."""

from .page import to_view

__all__ = ["to_view"]
