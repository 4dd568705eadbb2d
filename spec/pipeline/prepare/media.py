"""One media type a body: JSON where there is JSON, bytes where there is not."""

from __future__ import annotations

from spec.pipeline.layout import JsonObject
from spec.pipeline.prepare.walk import contents, operations

_BYTES = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}


def drop_error_responses(document: JsonObject) -> None:
    """Leave the responses below 400 only: an error is raised, never returned."""
    for _path, _method, operation in operations(document):
        operation["responses"] = {
            status: response
            for status, response in operation["responses"].items()
            if not status.startswith(("4", "5"))
        }


def normalize_media_types(document: JsonObject) -> None:
    """Reduce the content of bodies and responses to a media type that the generator knows."""
    for _name, holder in contents(document):
        media_types = {key: value for key, value in holder["content"].items() if "/" in key}
        holder["content"] = {}
        for media_type, media in media_types.items():
            plain = media_type.partition(";")[0].strip()
            if plain in ("application/json", "*/*"):
                holder["content"] = {"application/json": media}
                break
            if plain == "multipart/form-data":
                holder["content"] = {plain: media}
                break
            # zip, csv, …: what comes is a file, whatever its kind.
            holder["content"] = _BYTES
