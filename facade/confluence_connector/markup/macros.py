"""What is known of macros by name; an unknown one is taken as its markup stands."""

from __future__ import annotations

__all__ = ["INLINE", "LABELS"]

INLINE = frozenset({"anchor", "mathinline", "status"})
"""Macros that stand within a line; one without a body is between blocks otherwise."""

LABELS = {
    **dict.fromkeys(("info", "note", "tip", "warning", "success", "error", "panel"), "title"),
    **dict.fromkeys(("code", "expand", "noformat", "status"), "title"),
}
"""The parameter that is shown as the text of a macro; the one without a name of all others."""
