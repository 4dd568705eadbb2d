"""Properties on v1's removed routes, where the key is the name in the path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app import links
from ..app.context import operation
from ..app.parameters import Fields
from ..app.responses import HTTPError, json_response, no_content
from ..content.queries import find_content_v1
from ..lists.v1 import rows_response
from ..spaces.rules import require_space_by_key
from .rules import insert_property, properties_of, remove_property, save_property

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response
    from .rules import PropertyRow

__all__ = [
    "create_property",
    "delete_property",
    "get_property",
    "list_properties",
    "update_property",
]

_OWNERS = ("page", "blogpost", "comment", "attachment")


@operation("GET content/{id}/property", "GET space/{spaceKey}/property")
def list_properties(context: RequestContext) -> Response:
    """Properties of one content or space."""
    found = properties_of(context.db, _owner(context), -1)
    return rows_response(context, [_serialize(context, row) for row in found])


@operation(
    "POST content/{id}/property",
    "POST content/{id}/property/{key}",
    "POST space/{spaceKey}/property",
    "POST space/{spaceKey}/property/{key}",
)
def create_property(context: RequestContext) -> Response:
    """Create a new property."""
    return json_response(_serialize(context, insert_property(context, _owner(context))))


@operation("GET content/{id}/property/{key}", "GET space/{spaceKey}/property/{key}")
def get_property(context: RequestContext) -> Response:
    """One property."""
    return json_response(_serialize(context, _find(context)))


@operation("PUT content/{id}/property/{key}", "PUT space/{spaceKey}/property/{key}")
def update_property(context: RequestContext) -> Response:
    """Save another value, or the first one: version 1 of an unused key creates the property."""
    row = _look_up(context)
    number = (context.body.child("version") or Fields({})).integer("number")
    if row is None and number == 1:
        saved = insert_property(context, _owner(context))
    else:
        saved = save_property(context, _find(context) if row is None else row)
    return json_response(_serialize(context, saved))


@operation("DELETE content/{id}/property/{key}", "DELETE space/{spaceKey}/property/{key}")
def delete_property(context: RequestContext) -> Response:
    """No value any more."""
    remove_property(context, _find(context))
    return no_content()


def _owner(context: RequestContext) -> int:
    if "spaceKey" in context.path:
        return require_space_by_key(context, context.path["spaceKey"]).id
    return find_content_v1(context, _OWNERS).id


def _find(context: RequestContext) -> PropertyRow:
    row = _look_up(context)
    if row is None:
        raise HTTPError(404, f"No property found with key : {context.path['key']}")
    return row


def _look_up(context: RequestContext) -> PropertyRow | None:
    found = properties_of(context.db, _owner(context), -1)
    return next((row for row in found if row.key == context.path["key"]), None)


def _serialize(context: RequestContext, row: PropertyRow) -> JsonObject:
    owner = context.request.path.removeprefix("/wiki").partition("/property")[0]
    noun = "space" if "spaceKey" in context.path else "content"
    return {
        "id": str(row.id),
        "key": row.key,
        "value": row.value,
        "version": {
            "when": row.created_at,
            "message": row.message,
            "number": row.version,
            "minorEdit": bool(row.minor_edit),
        },
        "_links": {"self": f"{links.base(context.request.hosts)}{owner}/property/{row.key}"},
        "_expandable": {noun: owner},
    }
