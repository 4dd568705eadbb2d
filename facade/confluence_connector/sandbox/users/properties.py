"""What apps keep about people: a JSON object under a key."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from ..app.context import operation
from ..app.responses import HTTPError, json_response, no_content
from ..content.queries import next_id
from ..lists.v1 import rows_response
from ..server.messages import Response
from .accounts import find_account

if TYPE_CHECKING:
    from ..app.context import RequestContext

__all__ = ["create_property", "delete_property", "get_property", "list_keys", "update_property"]

_DEFAULT_LIMIT = 5


class _Property(NamedTuple):
    id: int
    account_id: str
    key: str
    value: str
    created_at: str
    modified_at: str


@operation("getUserProperties")
def list_keys(context: RequestContext) -> Response:
    """List the keys under which something is kept."""
    rows = context.db.execute(
        "SELECT key FROM account_property WHERE account_id = ? ORDER BY key",
        (_account_id(context),),
    )
    return rows_response(context, [{"key": key} for (key,) in rows], default=_DEFAULT_LIMIT)


@operation("getUserProperty")
def get_property(context: RequestContext) -> Response:
    """Get what is kept under a key."""
    row = _require(context)
    return json_response(
        {
            "id": str(row.id),
            "key": row.key,
            "value": json.loads(row.value),
            "createdDate": row.created_at,
            "lastModifiedDate": row.modified_at,
            "_links": {"self": f"{context.request.hosts.site}{context.request.path}"},
        }
    )


@operation("createUserProperty")
def create_property(context: RequestContext) -> Response:
    """Keep something under a key that is free."""
    account_id, key = _account_id(context), context.path["key"]
    if _find(context) is not None:
        raise HTTPError(409, f"Property with key [{key}] already exists")
    row = _Property(next_id(context.db), account_id, key, _value(context), context.now, context.now)
    context.db.execute("INSERT INTO account_property VALUES (?, ?, ?, ?, ?, ?)", row)
    return Response(201)


@operation("updateUserProperty")
def update_property(context: RequestContext) -> Response:
    """Keep something else."""
    context.db.execute(
        "UPDATE account_property SET value = ?, modified_at = ? WHERE id = ?",
        (_value(context), context.now, _require(context).id),
    )
    return no_content()


@operation("deleteUserProperty")
def delete_property(context: RequestContext) -> Response:
    """Keep nothing any more."""
    context.db.execute("DELETE FROM account_property WHERE id = ?", (_require(context).id,))
    return no_content()


def _account_id(context: RequestContext) -> str:
    account_id = context.path["userId"]
    if find_account(context.db, account_id) is None:
        raise HTTPError(404, f"No user found with key : {account_id}")
    return account_id


def _require(context: RequestContext) -> _Property:
    row = _find(context)
    if row is None:
        raise HTTPError(404, f"No property found with key : {context.path['key']}")
    return row


def _find(context: RequestContext) -> _Property | None:
    row = context.db.execute(
        "SELECT * FROM account_property WHERE account_id = ? AND key = ?",
        (_account_id(context), context.path["key"]),
    ).fetchone()
    return None if row is None else _Property._make(row)


def _value(context: RequestContext) -> str:
    value = context.body.child("value")
    return json.dumps({} if value is None else value.values, ensure_ascii=False)
