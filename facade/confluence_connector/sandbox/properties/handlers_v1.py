"""Properties on v1's removed routes, where the key is the name in the path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import links, properties, spaces
from ..answers import Refused, json_response, no_content
from ..call import operation
from ..owners import find_content_v1
from ..v1.lists import answer_rows

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import JsonObject, Response
    from ..properties import PropertyRow

_OWNERS = ("page", "blogpost", "comment", "attachment")


@operation("GET content/{id}/property", "GET space/{spaceKey}/property")
def list_properties(call: Call) -> Response:
    """Properties of one content or space."""
    found = properties.properties_of(call.db, _owner(call), -1)
    return answer_rows(call, [_shape(call, row) for row in found])


@operation(
    "POST content/{id}/property",
    "POST content/{id}/property/{key}",
    "POST space/{spaceKey}/property",
    "POST space/{spaceKey}/property/{key}",
)
def create_property(call: Call) -> Response:
    """A new property."""
    return json_response(_shape(call, properties.create(call, _owner(call))))


@operation("GET content/{id}/property/{key}", "GET space/{spaceKey}/property/{key}")
def get_property(call: Call) -> Response:
    """One property."""
    return json_response(_shape(call, _find(call)))


@operation("PUT content/{id}/property/{key}", "PUT space/{spaceKey}/property/{key}")
def update_property(call: Call) -> Response:
    """Another value."""
    return json_response(_shape(call, properties.update(call, _find(call))))


@operation("DELETE content/{id}/property/{key}", "DELETE space/{spaceKey}/property/{key}")
def delete_property(call: Call) -> Response:
    """No value any more."""
    properties.delete(call, _find(call))
    return no_content()


def _owner(call: Call) -> int:
    if "spaceKey" in call.path:
        return spaces.find_by_key(call, call.path["spaceKey"]).id
    return find_content_v1(call, _OWNERS).id


def _find(call: Call) -> PropertyRow:
    key = call.path["key"]
    for row in properties.properties_of(call.db, _owner(call), -1):
        if row.key == key:
            return row
    raise Refused(404, f"No property found with key : {key}")


def _shape(call: Call, row: PropertyRow) -> JsonObject:
    owner = call.request.path.removeprefix("/wiki").partition("/property")[0]
    noun = "space" if "spaceKey" in call.path else "content"
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
        "_links": {"self": f"{links.base(call.request.hosts)}{owner}/property/{row.key}"},
        "_expandable": {noun: owner},
    }
