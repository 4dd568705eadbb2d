"""Roles in spaces: what there are, who has them, and the permissions that they are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from uuid import NAMESPACE_URL, uuid5

from ..app.context import operation
from ..app.parameters import Fields, read_json
from ..app.responses import HTTPError, invalid_parameter, json_response
from ..content.queries import next_id
from ..lists.v2 import computed_list_response, object_response
from ..spaces.queries import require_space
from ..store.kept import get_kept, keep, list_kept, remove_kept
from .rules import ASSIGNMENT, PERMISSIONS, ROLE, list_roles

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response

__all__ = [
    "create_role",
    "delete_role",
    "get_mode",
    "get_role",
    "list_assignments",
    "list_available_roles",
    "list_permissions",
    "set_assignments",
    "update_role",
]


@operation("getAvailableSpacePermissions")
def list_permissions(context: RequestContext) -> Response:
    """Permissions that a role can have."""
    rows: list[JsonObject] = [
        {
            "number": number,
            "id": name,
            "displayName": name.replace("/", " ").capitalize(),
            "description": "",
            "requiredPermissionIds": [] if name == "read/space" else ["read/space"],
        }
        for number, name in enumerate(PERMISSIONS, 1)
    ]
    return computed_list_response(context, rows, hidden=("number",), position="number")


@operation("getSpaceRoleMode")
def get_mode(_: RequestContext) -> Response:
    """How far the site has come on its way to roles."""
    return json_response({"mode": "ROLES"})


@operation("getAvailableSpaceRoles")
def list_available_roles(context: RequestContext) -> Response:
    """List the vendor's roles, and those of the site."""
    type_ = context.query.text("role-type")
    rows = [{**role, "number": number} for number, role in enumerate(list_roles(context), 1)]
    shown = [row for row in rows if type_ in (None, row["type"])]
    return computed_list_response(context, shown, hidden=("number",), position="number")


@operation("createSpaceRole")
def create_role(context: RequestContext) -> Response:
    """Create a role."""
    role_id = str(next_id(context.db))
    role = _read(context, role_id)
    keep(context.db, ROLE, "", role_id, role)
    return json_response(role, 201)


@operation("getSpaceRolesById")
def get_role(context: RequestContext) -> Response:
    """One role."""
    return object_response(context, _find(context), {})


@operation("updateSpaceRole")
def update_role(context: RequestContext) -> Response:
    """Change a role of the site; the vendor's stay as they are."""
    role = _read(context, _own_role_id(context))
    keep(context.db, ROLE, "", str(role["id"]), role)
    shown = {name: role[name] for name in ("id", "type", "name", "description")}
    return json_response({**shown, "taskId": _task_id(context)}, 202)


@operation("deleteSpaceRole")
def delete_role(context: RequestContext) -> Response:
    """Delete a role of the site and all its assignments."""
    role_id = _own_role_id(context)
    remove_kept(context.db, ROLE, "", role_id)
    context.db.execute(
        "DELETE FROM kept_value WHERE kind = ? AND json_extract(value, '$.roleId') = ?",
        (ASSIGNMENT, role_id),
    )
    return json_response({"taskId": _task_id(context)}, 202)


@operation("getSpaceRoleAssignments")
def list_assignments(context: RequestContext) -> Response:
    """Who has which role in a space."""
    space = require_space(context, context.path_id(expected="Long"))
    query = context.query
    wanted = (query.text("role-id"), query.text("principal-id"), query.text("principal-type"))
    rows: list[JsonObject] = []
    for number, _, value in list_kept(context.db, ASSIGNMENT, space.id):
        assignment = cast("JsonObject", value)
        principal = cast("JsonObject", assignment["principal"])
        found = (assignment["roleId"], principal["principalId"], principal["principalType"])
        if all(want in (None, have) for want, have in zip(wanted, found, strict=True)):
            rows.append({**assignment, "number": number})
    return computed_list_response(context, rows, hidden=("number",), position="number")


@operation("setSpaceRoleAssignments")
def set_assignments(context: RequestContext) -> Response:
    """Give people and groups roles in a space; without a role they lose theirs."""
    space = require_space(context, context.path_id(expected="Long"))
    known = {role["id"] for role in list_roles(context)}
    shown: list[JsonObject] = []
    for sent in _read_objects(context.request.body):
        principal = sent.child("principal")
        if principal is None:
            raise invalid_parameter("principal is required")
        name = f"{principal.text('principalType')}/{principal.text('principalId')}"
        role_id = sent.text("roleId")
        if role_id is None:
            remove_kept(context.db, ASSIGNMENT, space.id, name)
            continue
        if role_id not in known:
            raise invalid_parameter(f"Cannot find a space role with id [{role_id}]")
        assignment: JsonObject = {"principal": dict(principal.values), "roleId": role_id}
        keep(context.db, ASSIGNMENT, space.id, name, assignment)
        shown.append({**assignment, "number": len(shown) + 1})
    return computed_list_response(context, shown, hidden=("number",), position="number")


def _read_objects(body: bytes) -> list[Fields]:
    """Read a body that is a list of objects."""
    return Fields({"items": read_json(body)}).objects("items")


def _find(context: RequestContext) -> JsonObject:
    role_id = context.path["id"]
    for role in list_roles(context):
        if role["id"] == role_id:
            return role
    raise HTTPError(404, f"Cannot find a space role with id [{role_id}]")


def _own_role_id(context: RequestContext) -> str:
    role = _find(context)
    if get_kept(context.db, ROLE, "", str(role["id"])) is None:
        raise HTTPError(400, "System roles cannot be changed")
    return str(role["id"])


def _read(context: RequestContext, role_id: str) -> JsonObject:
    permissions = [str(name) for name in context.body.items("spacePermissions")]
    for name in permissions:
        if name not in PERMISSIONS:
            raise invalid_parameter(f"Cannot find a space permission with id [{name}]")
    return {
        "id": role_id,
        "type": "CUSTOM",
        "name": context.body.title("name") or "",
        "description": context.body.text("description") or "",
        "spacePermissions": permissions,
    }


def _task_id(context: RequestContext) -> str:
    return str(uuid5(NAMESPACE_URL, f"task/{next_id(context.db)}"))
