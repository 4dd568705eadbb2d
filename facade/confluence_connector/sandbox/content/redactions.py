"""Redactions: words permanently removed from the text and the title of a page or blog post."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from ...errors import InvalidInputError
from ...markup import from_adf, to_adf
from ..app.context import operation
from ..app.parameters import Fields
from ..app.responses import invalid_parameter, json_response
from ..bodies.storage import refusal_of_the_editor
from ..versions.queries import delete_version, find_version
from .kinds import BLOG_POST, PAGE
from .queries import find_target, next_id
from .rules import check_new_title

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response

__all__ = ["redact"]

_INK = "\u2588"


@operation("postRedactPage", kind=PAGE)
@operation("postRedactBlog", kind=BLOG_POST)
def redact(context: RequestContext) -> Response:
    """Black out pieces of one version, by default the current one, without a new one.

    Pointers lead to texts in the document of the editor, or to the title by whatever words.
    ``cleanHistory`` deletes the older versions, which would still hold the pieces.
    """
    row, fields = find_target(context), context.body
    number = fields.integer("versionNumber") or row.version
    version = find_version(context, row.id, number)
    body, title = version.body, version.title
    shown: JsonObject = {}
    if pieces := (fields.child("body") or Fields({})).objects("redactions"):
        document = _to_adf(body)
        shown["body"] = {"redactions": [_redact(context, document, one) for one in pieces]}
        body = from_adf(document)
    if pieces := (fields.child("title") or Fields({})).objects("redactions"):
        holder = {"title": title}
        shown["title"] = {
            "redactions": [_redact(context, holder, one, path=["title"]) for one in pieces]
        }
        title = holder["title"]
    if title != row.title and number == row.version:
        check_new_title(context, row, title)
    context.db.execute(
        "UPDATE version SET title = ?, body = ? WHERE content_id = ? AND number = ?",
        (title, body, row.id, number),
    )
    if number == row.version:
        context.db.execute(
            "UPDATE content SET title = ?, title_key = ? WHERE id = ?",
            (title, title.casefold(), row.id),
        )
        context.changed.add(row.id)
    if fields.flag("cleanHistory"):
        for _ in range(1, number):
            delete_version(context, row, 1)
    return json_response(shown, 202)


def _to_adf(body: str) -> Any:
    try:
        return json.loads(json.dumps(to_adf(body)))
    except InvalidInputError as error:
        raise refusal_of_the_editor() from error


def _redact(
    context: RequestContext, document: Any, piece: Fields, path: list[str] | None = None
) -> JsonObject:
    """Black out a piece of a document in place, and return what the response says of it."""
    pointer = piece.text("pointer") or ""
    holder: Any = document
    *parents, last = path or pointer.removeprefix("/").split("/")
    try:
        for name in parents:
            holder = holder[int(name) if isinstance(holder, list) else name]
        text = holder[last]
    except (KeyError, IndexError, TypeError, ValueError):
        text = None
    if not isinstance(text, str) or not isinstance(holder, dict) or last not in ("text", "title"):
        raise invalid_parameter(f"Pointer leads to no text : {pointer}")
    start = piece.integer("from") or 0
    end = piece.integer("to")
    end = len(text) if end is None else end
    if not 0 <= start <= end <= len(text):
        raise invalid_parameter(f"Range is beyond the text : {start} to {end}")
    holder[last] = text[:start] + _INK * (end - start) + text[end:]
    redaction_id = str(uuid5(NAMESPACE_URL, f"redaction/{next_id(context.db)}"))
    told: JsonObject = {"pointer": pointer, "from": start, "to": end, "redactionId": redaction_id}
    reason = piece.text("reason")
    return told if reason is None else {**told, "reason": reason}
