"""What apps keep about people: a JSON object under a key."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from ..answers import Refused, json_response, no_content
from ..call import operation
from ..content_rows import next_id
from ..exchange import Response
from ..v1.lists import answer_rows
from ..v1.users import find_account

if TYPE_CHECKING:
    from ..call import Call

_DEFAULT_LIMIT = 5


class _Property(NamedTuple):
    id: int
    account_id: str
    key: str
    value: str
    created_at: str
    modified_at: str


@operation("getUserProperties")
def list_keys(call: Call) -> Response:
    """The keys under which something is kept."""
    rows = call.db.execute(
        "SELECT key FROM account_property WHERE account_id = ? ORDER BY key", (_account_id(call),)
    )
    return answer_rows(call, [{"key": key} for (key,) in rows], default=_DEFAULT_LIMIT)


@operation("getUserProperty")
def get_property(call: Call) -> Response:
    """What is kept under a key."""
    row = _require(call)
    return json_response(
        {
            "id": str(row.id),
            "key": row.key,
            "value": json.loads(row.value),
            "createdDate": row.created_at,
            "lastModifiedDate": row.modified_at,
            "_links": {"self": f"{call.request.hosts.site}{call.request.path}"},
        }
    )


@operation("createUserProperty")
def create_property(call: Call) -> Response:
    """Keep something under a key that is free."""
    account_id, key = _account_id(call), call.path["key"]
    if _find(call) is not None:
        raise Refused(409, f"Property with key [{key}] already exists")
    row = _Property(next_id(call.db), account_id, key, _value(call), call.now, call.now)
    call.db.execute("INSERT INTO account_property VALUES (?, ?, ?, ?, ?, ?)", row)
    return Response(201)


@operation("updateUserProperty")
def update_property(call: Call) -> Response:
    """Keep something else."""
    call.db.execute(
        "UPDATE account_property SET value = ?, modified_at = ? WHERE id = ?",
        (_value(call), call.now, _require(call).id),
    )
    return no_content()


@operation("deleteUserProperty")
def delete_property(call: Call) -> Response:
    """Keep nothing any more."""
    call.db.execute("DELETE FROM account_property WHERE id = ?", (_require(call).id,))
    return no_content()


def _account_id(call: Call) -> str:
    account_id = call.path["userId"]
    if find_account(call.db, account_id) is None:
        raise Refused(404, f"No user found with key : {account_id}")
    return account_id


def _require(call: Call) -> _Property:
    row = _find(call)
    if row is None:
        raise Refused(404, f"No property found with key : {call.path['key']}")
    return row


def _find(call: Call) -> _Property | None:
    row = call.db.execute(
        "SELECT * FROM account_property WHERE account_id = ? AND key = ?",
        (_account_id(call), call.path["key"]),
    ).fetchone()
    return None if row is None else _Property._make(row)


def _value(call: Call) -> str:
    value = call.body.child("value")
    return json.dumps({} if value is None else value.values, ensure_ascii=False)
