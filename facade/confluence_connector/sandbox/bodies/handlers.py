"""Bodies from one representation to another, v1: asked for first, fetched later."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from ..app.context import operation
from ..app.responses import HTTPError, json_response
from ..content.queries import next_id
from .formats import SINGLE_FORMATS, read_value, render

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..app.parameters import Fields
    from ..server.messages import JsonObject, Response

__all__ = ["get", "get_many", "start", "start_many", "store_conversion"]

_MOST = 10


@operation("asyncConvertContentBodyRequest")
def start(context: RequestContext) -> Response:
    """Convert one body; the response contains the id of the result."""
    return json_response(_convert(context, context.path["to"], context.body))


@operation("bulkAsyncConvertContentBodyRequest")
def start_many(context: RequestContext) -> Response:
    """Convert some bodies."""
    inputs = context.body.objects("conversionInputs")
    if len(inputs) > _MOST:
        raise HTTPError(400, f"At most {_MOST} bodies can be converted at once")
    return json_response(
        [_convert(context, one.text("to") or "", one.child("body") or one) for one in inputs]
    )


@operation("asyncConvertContentBodyResponse")
def get(context: RequestContext) -> Response:
    """Get what came of one."""
    found = _find(context, context.path["id"])
    if found is None:
        raise HTTPError(404, f"No conversion found with id : {context.path['id']}")
    return json_response(found)


@operation("bulkAsyncConvertContentBodyResponse")
def get_many(context: RequestContext) -> Response:
    """Return the results of several; unknown ids are left out."""
    found = (_find(context, one) for one in context.query.many("ids"))
    return json_response([one for one in found if one is not None])


def _convert(context: RequestContext, to: str, body: Fields) -> JsonObject:
    if to not in SINGLE_FORMATS:
        raise HTTPError(400, f"Unsupported representation : {to}")
    seed = str(next_id(context.db))
    storage = read_value(body.text("representation") or "", body.text("value") or "", seed)
    return store_conversion(context, to, storage)


def store_conversion(context: RequestContext, to: str, storage: str) -> JsonObject:
    """Keep a body to be fetched in another representation, and return under which id."""
    number = next_id(context.db)
    conversion_id = str(uuid5(NAMESPACE_URL, f"conversion/{number}"))
    context.db.execute("INSERT INTO conversion VALUES (?, ?, ?)", (conversion_id, to, storage))
    return {"asyncId": conversion_id}


def _find(context: RequestContext, conversion_id: str) -> JsonObject | None:
    row = context.db.execute(
        "SELECT representation, body FROM conversion WHERE id = ?", (conversion_id,)
    ).fetchone()
    if row is None:
        return None
    representation, storage = row
    (rendered,) = render(storage, representation).values()
    assert isinstance(rendered, dict)  # noqa: S101 -- a representation was asked for
    return {**rendered, "renderTaskId": conversion_id, "status": "COMPLETED"}
