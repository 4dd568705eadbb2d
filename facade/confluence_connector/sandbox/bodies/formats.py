"""Bodies between the representations of the wire and storage format, which is what is kept."""

from __future__ import annotations

import html
import json
from functools import partial
from typing import TYPE_CHECKING

from ...errors import InvalidInputError
from ...markup import from_adf, to_adf, to_view
from ..app.responses import HTTPError, invalid_parameter
from .storage import check_well_formed, normalise, refusal_of_the_editor
from .wiki import from_wiki

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..app.parameters import Fields
    from ..attachments.media_ids import MediaIds
    from ..server.messages import JsonObject

__all__ = [
    "APP_LIST_FORMATS",
    "APP_SINGLE_FORMATS",
    "LIST_FORMATS",
    "SINGLE_FORMATS",
    "read_app_body",
    "read_body",
    "read_value",
    "render",
    "render_app_body",
]


def _from_adf(value: str) -> str:
    try:
        return from_adf(json.loads(value))
    except (ValueError, RecursionError) as error:
        raise HTTPError(400, "Error converting ADF to storage format") from error


def _to_adf(storage: str) -> str:
    return json.dumps(to_adf(storage), ensure_ascii=False, separators=(",", ":"))


_READERS: dict[str, Callable[[str], str]] = {
    "storage": str,
    "atlas_doc_format": _from_adf,
    "wiki": from_wiki,
}
_WRITERS: dict[str, Callable[[str], str]] = {
    "storage": str,
    "atlas_doc_format": _to_adf,
    "view": to_view,
    **dict.fromkeys(
        ("export_view", "anonymous_export_view", "styled_view"), partial(to_view, export=True)
    ),
    "editor": str,
}
RAW = "raw"
"""The text of an app's content as it is kept."""
LIST_FORMATS = ("storage", "atlas_doc_format")
"""Formats that lists can give."""
SINGLE_FORMATS = tuple(_WRITERS)
"""Formats that a single content can give."""


APP_LIST_FORMATS = (RAW, *LIST_FORMATS)
APP_SINGLE_FORMATS = (RAW, *SINGLE_FORMATS)
"""The same of the contents of apps."""


def read_body(fields: Fields, seed: str, media: MediaIds | None = None) -> str | None:
    """Read the body a client sent, in storage format; None if it sent none.

    Both documented forms are read: ``{"representation", "value"}`` and
    ``{"storage": {"representation", "value"}}``.

    Args:
        fields: The request's object that has a member ``body``.
        seed: See ``storage.normalise``.
        media: The files of the content, which a document knows by their ids.
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
    representation = body.text("representation") or nested or "storage"
    if representation == "atlas_doc_format" and media is not None:
        value = _with_names(value, media)
    return read_value(representation, value, seed)


def _with_names(document: str, media: MediaIds) -> str:
    try:
        return media.to_names(document)
    except (ValueError, RecursionError):
        return document  # which reading it refuses in the cloud's words


def read_value(representation: str, value: str, seed: str) -> str:
    """Read a text of some representation, in storage format."""
    if representation not in _READERS:
        raise invalid_parameter(f"Representation {representation} cannot be written")
    storage = _READERS[representation](value)
    check_well_formed(storage)
    return normalise(storage, seed)


def read_app_body(fields: Fields, seed: str) -> str | None:
    """Read the body of an app's content: storage, ADF, or raw text, which is kept as it is."""
    body = fields.child("body")
    if body is None:
        return None
    raw = body.child(RAW) or (body if body.text("representation") == RAW else None)
    return read_body(fields, seed) if raw is None else raw.text("value")


def render_app_body(body: str, representation: str | None) -> JsonObject:
    """Return the ``body`` member of an app's content; what is not storage is shown as text."""
    if representation == RAW:
        return {RAW: {"representation": RAW, "value": body}}
    if representation is not None:
        try:
            check_well_formed(body)
        except HTTPError:
            body = html.escape(body)
    return render(body, representation)


def render(storage: str, representation: str | None) -> JsonObject:
    """Return the ``body`` member of a response: empty unless a format was asked for."""
    if representation is None:
        return {}
    try:
        value = _WRITERS[representation](storage)
    except InvalidInputError as error:
        raise refusal_of_the_editor() from error
    return {representation: {"representation": representation, "value": value}}
