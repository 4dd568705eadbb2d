"""What type an id is of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import json_response
from ..call import operation
from ..fields import to_id

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import JsonObject, Response


@operation("convertContentIdsToContentTypes")
def convert_ids(call: Call) -> Response:
    """The type of each id; null where the caller sees nothing."""
    results: JsonObject = {}
    for sent in call.body.items("contentIds"):
        text = str(sent)
        results[text] = _type_of(call, to_id(text.removeprefix("att"), "contentIds"))
    return json_response({"results": results})


def _type_of(call: Call, content_id: int) -> str | None:
    row = call.db.execute(
        "SELECT type, kind FROM content LEFT JOIN comment ON content_id = id WHERE id = ?",
        (content_id,),
    ).fetchone()
    if row is None:
        return None
    type_, comment_kind = row
    return f"{comment_kind}-comment" if comment_kind else str(type_)
