"""Spaces in v1: read on removed routes, create, update, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app import links
from ..app.context import operation
from ..app.parameters import Fields
from ..app.responses import HTTPError, json_response
from ..content.lists_v1 import ContentQuery
from ..content.queries import find_content
from ..content.serializers_v1 import Serializer
from ..lists.expansion import Expansion
from ..lists.v1 import rows_response
from ..long_tasks.rules import accepted_task
from .queries import SELECT_SPACES, SpaceRow, find_space
from .rules import check_space_name, insert_space, remove_space, require_space_by_key

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response

__all__ = [
    "create_space",
    "delete_space",
    "get_space",
    "list_contents_of_space",
    "list_groups_of_space",
    "list_spaces",
    "update_space",
]

_STATUSES = ("current", "archived")


@operation("v1.createSpace", "createPrivateSpace")
def create_space(context: RequestContext) -> Response:
    """Create a new space; ``alias`` may represent the key."""
    fields = context.body
    key = fields.text("key") or fields.text("alias") or ""
    description = _description(fields)
    space = insert_space(context, key, fields.title("name") or "", description)
    return _respond(context, space)


@operation("updateSpace")
def update_space(context: RequestContext) -> Response:
    """Update what is given; the rest stays."""
    space, fields = require_space_by_key(context, context.path["spaceKey"]), context.body
    name = fields.title("name") or space.name
    check_space_name(name)
    status = (fields.text("status") or space.status).lower()
    if status not in _STATUSES:
        raise HTTPError(400, f"Unknown space status : {status}")
    description = _description(fields) if "description" in fields else space.description
    context.db.execute(
        "UPDATE space SET name = ?, description = ?, status = ?, homepage_id = ? WHERE id = ?",
        (name, description, status, _home(context, space), space.id),
    )
    context.changed.add(space.id)
    updated = find_space(context.db, space.id)
    assert updated is not None  # noqa: S101 -- found above
    return _respond(context, updated)


@operation("deleteSpace")
def delete_space(context: RequestContext) -> Response:
    """Delete a space permanently, as a long task."""
    remove_space(context, require_space_by_key(context, context.path["spaceKey"]))
    return accepted_task(context, "deletespace")


def _respond(context: RequestContext, space: SpaceRow) -> Response:
    serializer = Serializer(context.db, context.request.hosts)
    return json_response(serializer.single_space(space, Expansion(frozenset(("description",)))))


def _description(fields: Fields) -> str | None:
    description = fields.child("description") or Fields({})
    plain = description.child("plain") or Fields({})
    return plain.text("value")


def _home(context: RequestContext, space: SpaceRow) -> int | None:
    homepage = context.body.child("homepage")
    if homepage is None:
        return space.homepage_id
    page = find_content(context.db, homepage.id("id") or 0, ("page",))
    if page is None or page.space_id != space.id or page.status != "current":
        raise HTTPError(400, "The home page has to be a page of the space")
    return page.id


@operation("GET space")
def list_spaces(context: RequestContext) -> Response:
    """Spaces by their keys, type and status."""
    query = context.query
    keys = {key.casefold() for key in query.many("spaceKey")}
    wanted = {"type": query.text("type"), "status": query.text("status")}
    rows = [SpaceRow._make(row) for row in context.db.execute(f"{SELECT_SPACES} ORDER BY c.id")]
    serializer, expand = Serializer(context.db, context.request.hosts), Expansion.of(query)
    shown = [
        serializer.space(row, expand)
        for row in rows
        if (not keys or row.key.casefold() in keys)
        and wanted["type"] in (None, row.type)
        and (wanted["status"] or row.status) == row.status
        and (wanted["status"] or row.status != "trashed")
    ]
    return rows_response(context, shown)


@operation("GET space/{spaceKey}")
def get_space(context: RequestContext) -> Response:
    """One space."""
    space = require_space_by_key(context, context.path["spaceKey"])
    serializer = Serializer(context.db, context.request.hosts)
    return json_response(serializer.single_space(space, Expansion.of(context.query)))


@operation("GET space/{spaceKey}/content")
def list_groups_of_space(context: RequestContext) -> Response:
    """Pages and blog posts of one space, side by side."""
    expand = Expansion.of(context.query)
    path = f"/rest/api/space/{context.path['spaceKey']}/content"
    groups: JsonObject = {
        type_: _of_space(context, type_).inner(f"{path}/{type_}", expand)
        for type_ in ("page", "blogpost")
    }
    own: JsonObject = {"base": links.base(context.request.hosts), "context": "/wiki"}
    return json_response({**groups, "_links": own})


@operation("GET space/{spaceKey}/content/{type}")
def list_contents_of_space(context: RequestContext) -> Response:
    """Pages or blog posts of one space; of pages perhaps only those at its top."""
    return _of_space(context, context.path["type"]).answer()


def _of_space(context: RequestContext, type_: str) -> ContentQuery:
    selection = ContentQuery(context, type_)
    selection.where("c.space_id = ?", require_space_by_key(context, context.path["spaceKey"]).id)
    if context.query.text("depth") == "root":
        selection.where("c.parent_id IS NULL")
    return selection
