"""Spaces, v2: list, get, create."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app import links
from ..app.context import operation
from ..app.responses import NEVER_CACHED
from ..lists.v2 import ListQuery, list_response, object_response, read_order
from .includes import read_space_includes
from .queries import SELECT_SPACES, SpaceRow, require_space
from .rules import insert_space

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response

__all__ = ["create_space", "get_space", "list_spaces"]

_SORTS = {"id": ("c.id", "id"), "key": ("c.key", "key"), "name": ("c.name", "name")}


@operation("getSpaces")
def list_spaces(context: RequestContext) -> Response:
    """List spaces; an unknown key is not an error."""
    select = ListQuery(SELECT_SPACES, SpaceRow._make, read_order(context, _SORTS))
    query = context.query
    if ids := query.ids("ids"):
        select.where_in("c.id", ids)
    if keys := query.many("keys"):
        select.where_in("c.key", keys)
    for name in ("type", "status"):
        value = query.text(name)
        if value is not None:
            select.where(f"c.{name} = ?", value)
    if query.text("status") is None:
        select.where("c.status <> 'trashed'")
    if labels := query.many("labels"):
        _filter_by_labels(select, labels)
    favourite = "c.id IN (SELECT target_id FROM favourite WHERE account_id = ?)"
    if account := query.text("favorited-by"):
        select.where(favourite, account)
    if account := query.text("not-favorited-by"):
        select.where(f"NOT {favourite}", account)
    return list_response(
        context, select, lambda row: {**_serialize(context, row), "_links": _links(row)}
    )


@operation("getSpaceById")
def get_space(context: RequestContext) -> Response:
    """One space by its id."""
    row = require_space(context, context.path_id(expected="Long"))
    body = {**_serialize(context, row), **read_space_includes(context, row)}
    response = object_response(context, body, _links(row))
    response.headers.update(NEVER_CACHED)  # recorded, of the single space only
    return response


@operation("createSpace")
def create_space(context: RequestContext) -> Response:
    """Create a new space with its home page; ``alias`` may represent the key."""
    fields = context.body
    description = fields.child("description")
    space = insert_space(
        context,
        fields.text("key") or fields.text("alias") or "",
        fields.title("name") or "",
        description.text("value") if description else None,
    )
    response = object_response(context, _serialize(context, space), _links(space), 201)
    response.headers["location"] = f"{context.request.path}/{space.id}"
    return response


def _filter_by_labels(select: ListQuery[SpaceRow], labels: list[str]) -> None:
    marks = ",".join("?" * len(labels))
    select.where(
        "c.id IN (SELECT space_id FROM space_label JOIN label ON label.id = label_id"  # noqa: S608
        f" WHERE label.name IN ({marks}))",
        *(label.lower() for label in labels),
    )


def _serialize(context: RequestContext, row: SpaceRow) -> JsonObject:
    return {
        "id": str(row.id),
        "key": row.key,
        "name": row.name,
        "type": row.type,
        "status": row.status,
        "authorId": row.author_id,
        "spaceOwnerId": row.owner_id,
        "currentActiveAlias": row.alias,
        "createdAt": row.created_at,
        "homepageId": None if row.homepage_id is None else str(row.homepage_id),
        "description": _description(context, row),
        "icon": _icon(row) if context.query.flag("include-icon") else None,
    }


def _icon(row: SpaceRow) -> JsonObject:
    path = f"/wiki/download/attachments/{row.id}/{row.key}-default?version=1&api=v2"
    return {"path": path, "apiDownloadLink": path}


def _description(context: RequestContext, row: SpaceRow) -> JsonObject | None:
    representation = context.query.choice("description-format", ("plain", "view"))
    if representation is None:
        return None
    value = row.description or ""
    return {representation: {"representation": representation, "value": value}}


def _links(row: SpaceRow) -> JsonObject:
    return {"webui": links.space(row.key)}
