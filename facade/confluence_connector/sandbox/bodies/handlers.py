"""Bodies from one representation to another, v1: asked for first, fetched later."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from ..answers import Refused, json_response
from ..bodies import SINGLE_FORMATS, read_value, render
from ..call import operation
from ..content_rows import next_id

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import JsonObject, Response
    from ..fields import Fields

_MOST = 10


@operation("asyncConvertContentBodyRequest")
def start(call: Call) -> Response:
    """Convert one body; the answer tells under which id it waits."""
    return json_response(_convert(call, call.path["to"], call.body))


@operation("bulkAsyncConvertContentBodyRequest")
def start_many(call: Call) -> Response:
    """Convert some bodies."""
    inputs = call.body.objects("conversionInputs")
    if len(inputs) > _MOST:
        raise Refused(400, f"At most {_MOST} bodies can be converted at once")
    return json_response(
        [_convert(call, one.text("to") or "", one.child("body") or one) for one in inputs]
    )


@operation("asyncConvertContentBodyResponse")
def get(call: Call) -> Response:
    """What came of one."""
    found = _find(call, call.path["id"])
    if found is None:
        raise Refused(404, f"No conversion found with id : {call.path['id']}")
    return json_response(found)


@operation("bulkAsyncConvertContentBodyResponse")
def get_many(call: Call) -> Response:
    """What came of some; ids that nobody knows are left out."""
    found = (_find(call, one) for one in call.query.many("ids"))
    return json_response([one for one in found if one is not None])


def _convert(call: Call, to: str, body: Fields) -> JsonObject:
    if to not in SINGLE_FORMATS:
        raise Refused(400, f"Unsupported representation : {to}")
    number = next_id(call.db)
    storage = read_value(body.text("representation") or "", body.text("value") or "", str(number))
    conversion_id = str(uuid5(NAMESPACE_URL, f"conversion/{number}"))
    call.db.execute("INSERT INTO conversion VALUES (?, ?, ?)", (conversion_id, to, storage))
    return {"asyncId": conversion_id}


def _find(call: Call, conversion_id: str) -> JsonObject | None:
    row = call.db.execute(
        "SELECT representation, body FROM conversion WHERE id = ?", (conversion_id,)
    ).fetchone()
    if row is None:
        return None
    representation, storage = row
    (rendered,) = render(storage, representation).values()
    assert isinstance(rendered, dict)  # noqa: S101 -- a representation was asked for
    return {**rendered, "renderTaskId": conversion_id, "status": "COMPLETED"}
