"""Bodies between the representations of the wire and storage format, which is what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app.responses import invalid_parameter
from .adf_reader import from_adf
from .adf_writer import to_adf
from .storage import check_well_formed, normalise
from .view import to_html
from .wiki import from_wiki

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..app.parameters import Fields
    from ..server.messages import JsonObject

__all__ = ["LIST_FORMATS", "SINGLE_FORMATS", "read_body", "read_value", "render"]

_READERS: dict[str, Callable[[str], str]] = {
    "storage": str,
    "atlas_doc_format": from_adf,
    "wiki": from_wiki,
}
_WRITERS: dict[str, Callable[[str], str]] = {
    "storage": str,
    "atlas_doc_format": to_adf,
    "view": to_html,
    "export_view": to_html,
    "anonymous_export_view": to_html,
    "styled_view": to_html,
    "editor": str,
}
LIST_FORMATS = ("storage", "atlas_doc_format")
"""Formats that lists can give."""
SINGLE_FORMATS = tuple(_WRITERS)
"""Formats that a single content can give."""


def read_body(fields: Fields, seed: str) -> str | None:
    """Read the body a client sent, in storage format; None if it sent none.

    Both documented forms are read: ``{"representation", "value"}`` and
    ``{"storage": {"representation", "value"}}``.

    Args:
        fields: The request's object that has a member ``body``.
        seed: See ``storage_format.normalise``.
    """
    body = fields.child("body")
    if body is None:
        return None
    nested = next((name for name in _READERS if name in body), None)
    if nested is not None:
        body = body.child(nested) or body
    value = body.text("value")
    if value is None:
        return None
    return read_value(body.text("representation") or nested or "storage", value, seed)


def read_value(representation: str, value: str, seed: str) -> str:
    """Read a text of some representation, in storage format."""
    if representation not in _READERS:
        raise invalid_parameter(f"Representation {representation} cannot be written")
    storage = _READERS[representation](value)
    check_well_formed(storage)
    return normalise(storage, seed)


def render(storage: str, representation: str | None) -> JsonObject:
    """Return the ``body`` member of a response: empty unless a format was asked for."""
    if representation is None:
        return {}
    value = _WRITERS[representation](storage)
    return {representation: {"representation": representation, "value": value}}
