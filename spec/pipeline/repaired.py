"""The repaired document: vendored, overlay applied, server prefix folded into the paths.

This is what the generator prepares further, and what the package carries as data.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from spec.pipeline.layout import Api, JsonObject, Layout, read_json
from spec.pipeline.overlay import apply_overlay, read_overlay


def repaired_document(api: Api, layout: Layout) -> JsonObject:
    """Return the document of one API as the rest of the project sees it."""
    document = read_json(layout.document(api))
    return fold_server_prefix(apply_overlay(document, read_overlay(layout.overlay(api))))


def fold_server_prefix(document: JsonObject) -> JsonObject:
    """Move the server's path into every path, so that one base address serves both APIs."""
    prefix = urlsplit(document["servers"][0]["url"]).path.rstrip("/")
    paths = {prefix + path: item for path, item in document["paths"].items()}
    return {**document, "servers": [{"url": "/"}], "paths": paths}
