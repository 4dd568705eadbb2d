"""The host that downloads are sent on to: another origin, which no credential may reach."""

from __future__ import annotations

import hmac
import re
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, quote, urlencode

from ..app.responses import json_response, plain_text
from ..server.messages import Response, Stream
from ..store import read_file

if TYPE_CHECKING:
    import sqlite3

    from ..server.messages import Hosts, Request
    from ..store import Store

__all__ = ["CredentialLeakError", "media_location", "serve_media"]

_PATH = re.compile(r"/file/([0-9a-f-]+)/binary")
_CLIENT = "77777777-8888-9999-aaaa-bbbbbbbbbbbb"


class CredentialLeakError(AssertionError):
    """A client sent its credential to the host that downloads are sent on to."""


def media_location(db: sqlite3.Connection, hosts: Hosts, file_id: str, name: str) -> str:
    """Where a file can be had without a credential: the token in the query opens it."""
    query = urlencode({"token": _media_token(db, file_id), "client": _CLIENT, "name": name})
    return f"{hosts.media}/file/{file_id}/binary?{query}"


def serve_media(store: Store, request: Request) -> Response:
    """Hand out a file.

    Raises:
        CredentialLeakError: The request carries a credential.
    """
    # Where a transport has one address for all hosts, clients cannot know that this is another.
    is_other_origin = request.hosts.media not in (request.hosts.api, request.hosts.site)
    if "authorization" in request.headers and is_other_origin:
        raise CredentialLeakError(
            f"Authorization was sent to the media host: {request.method} {request.path}"
        )
    if request.method not in ("GET", "HEAD"):
        return plain_text(405, "Method Not Allowed")
    found = _PATH.fullmatch(request.path)
    query = parse_qs(request.query)
    file_id = found[1] if found else ""
    with store.read() as db:
        token = _media_token(db, file_id)
        row = db.execute(
            "SELECT media_type, size FROM attachment_file WHERE file_id = ?", (file_id,)
        ).fetchone()
    if not hmac.compare_digest(query.get("token", [""])[0].encode(), token.encode()):
        return json_response({"error": {"code": "Forbidden", "title": "Forbidden"}}, 403)
    if row is None:
        return json_response({"error": {"code": "NotFound", "title": "Not Found"}}, 404)
    media_type, size = row
    name = quote(query.get("name", [file_id])[0])
    return Response(
        200,
        headers={
            "content-type": media_type,
            "content-disposition": f"attachment; filename*=UTF-8''{name}",
            "cache-control": "private",
        },
        stream=Stream(size, read_file(store, file_id, size)),
    )


def _media_token(db: sqlite3.Connection, file_id: str) -> str:
    (site,) = db.execute("SELECT value FROM setting WHERE name = 'cloud_id'").fetchone()
    return hmac.new(str(site).encode(), file_id.encode(), sha256).hexdigest()
