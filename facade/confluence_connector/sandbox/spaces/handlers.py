"""Spaces, v2: list, get, create."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import links, space_includes, spaces
from ..call import operation
from ..kinds import find_space
from ..listing import Select, answer_list, read_order, single
from ..space_rows import SELECT_SPACES, SpaceRow

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import JsonObject, Response

_SORTS = {"id": ("c.id", "id"), "key": ("c.key", "key"), "name": ("c.name", "name")}


@operation("getSpaces")
def list_spaces(call: Call) -> Response:
    """Spaces; a key that no space has is no error."""
    select = Select(SELECT_SPACES, SpaceRow._make, read_order(call, _SORTS))
    query = call.query
    if ids := query.ids("ids"):
        select.where_in("c.id", ids)
    if keys := query.many("keys"):
        select.where_in("c.key", keys)
    for name in ("type", "status"):
        value = query.text(name)
        if value is not None:
            select.where(f"c.{name} = ?", value)
    if labels := query.many("labels"):
        _filter_by_labels(select, labels)
    favourite = "c.id IN (SELECT target_id FROM favourite WHERE account_id = ?)"
    if account := query.text("favorited-by"):
        select.where(favourite, account)
    if account := query.text("not-favorited-by"):
        select.where(f"NOT {favourite}", account)
    return answer_list(call, select, lambda row: {**_shape(call, row), "_links": _links(row)})


@operation("getSpaceById")
def get_space(call: Call) -> Response:
    """One space by its id."""
    row = find_space(call, call.path_id(expected="Long"))
    return single(call, {**_shape(call, row), **space_includes.read(call, row)}, _links(row))


@operation("createSpace")
def create_space(call: Call) -> Response:
    """A new space with its home page; `alias` may stand for the key."""
    fields = call.body
    description = fields.child("description")
    space = spaces.create(
        call,
        fields.text("key") or fields.text("alias") or "",
        fields.text("name") or "",
        description.text("value") if description else None,
    )
    response = single(call, _shape(call, space), _links(space), 201)
    response.headers["location"] = f"{call.request.path}/{space.id}"
    return response


def _filter_by_labels(select: Select[SpaceRow], labels: list[str]) -> None:
    marks = ",".join("?" * len(labels))
    select.where(
        "c.id IN (SELECT space_id FROM space_label JOIN label ON label.id = label_id"  # noqa: S608
        f" WHERE label.name IN ({marks}))",
        *(label.lower() for label in labels),
    )


def _shape(call: Call, row: SpaceRow) -> JsonObject:
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
        "description": _description(call, row),
        "icon": _icon(row) if call.query.flag("include-icon") else None,
    }


def _icon(row: SpaceRow) -> JsonObject:
    path = f"/wiki/download/attachments/{row.id}/{row.key}-default?version=1&api=v2"
    return {"path": path, "apiDownloadLink": path}


def _description(call: Call, row: SpaceRow) -> JsonObject | None:
    representation = call.query.choice("description-format", ("plain", "view"))
    if representation is None:
        return None
    value = row.description or ""
    return {representation: {"representation": representation, "value": value}}


def _links(row: SpaceRow) -> JsonObject:
    return {"webui": links.space(row.key)}
