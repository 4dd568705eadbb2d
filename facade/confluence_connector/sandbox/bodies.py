"""Bodies between the representations of the wire and storage format, which is what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .answers import Refused, invalid_parameter
from .storage_format import check_well_formed, normalise

if TYPE_CHECKING:
    from .exchange import JsonObject
    from .fields import Fields

_WRITTEN = ("storage", "atlas_doc_format", "wiki")
LIST_FORMATS = ("storage", "atlas_doc_format")
SINGLE_FORMATS = (
    *LIST_FORMATS,
    "view",
    "export_view",
    "anonymous_export_view",
    "styled_view",
    "editor",
)


def read_body(fields: Fields, seed: str) -> str | None:
    """The body a client sent, in storage format; None if it sent none.

    Both documented forms are read: `{"representation", "value"}` and
    `{"storage": {"representation", "value"}}`.

    Args:
        fields: The request's object that has a member `body`.
        seed: See `storage_format.normalise`.
    """
    body = fields.child("body")
    if body is None:
        return None
    nested = next((name for name in _WRITTEN if name in body), None)
    if nested is not None:
        body = body.child(nested) or body
    value = body.text("value")
    if value is None:
        return None
    representation = body.text("representation") or nested or "storage"
    if representation != "storage":
        raise invalid_parameter(f"sandbox: cannot read the representation {representation}")
    check_well_formed(value)
    return normalise(value, seed)


def render(storage: str, representation: str | None) -> JsonObject:
    """The `body` member of an answer: empty unless a format was asked for."""
    if representation is None:
        return {}
    if representation != "storage":
        raise Refused(400, f"sandbox: cannot write the representation {representation}")
    return {"storage": {"representation": "storage", "value": storage}}
