"""From single permissions to roles: what combinations there are, and what becomes of them.

Combinations are made of the permissions that v1 gives to people and groups; what everybody may
do in a space is none of them. The work is done at once, as of every long task.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from uuid import NAMESPACE_URL, uuid5

from attrs import frozen

from ..app.clock import from_timestamp
from ..app.context import operation
from ..app.parameters import Fields
from ..app.responses import HTTPError, invalid_parameter, json_response
from ..content.queries import next_id
from ..lists import cursors
from ..lists.v2 import read_cursor
from ..spaces.queries import SELECT_SPACES, SpaceRow
from ..store.kept import get_kept, keep, list_kept, remove_kept
from .rules import ASSIGNMENT, PERMISSION, list_roles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response

__all__ = [
    "assign_roles",
    "generate_combinations",
    "get_task",
    "list_combinations",
    "remove_access",
]

_COMBINATIONS, _TASK = "permission-combinations", "permission-transition"
_TASKS = "/wiki/api/v2/space-permissions/transition/tasks"


@frozen
class _Grant:
    """Return all permissions of a user or group in a space."""

    space: SpaceRow
    principal_type: str
    principal_id: str
    keys: tuple[str, ...]
    permissions: tuple[str, ...]

    @property
    def combination_id(self) -> str:
        return str(uuid5(NAMESPACE_URL, "combination/" + ",".join(self.permissions)))


@operation("generateSpacePermissionCombinations")
def generate_combinations(context: RequestContext) -> Response:
    """Look up which combinations of permissions people and groups have now."""
    found: dict[str, list[_Grant]] = {}
    for grant in _grants(context, context.db.execute(SELECT_SPACES)):
        found.setdefault(grant.combination_id, []).append(grant)
    rows = [
        {
            "combinationId": combination_id,
            "permissions": [
                {"id": name, "displayName": name.replace("/", " ").capitalize()}
                for name in grants[0].permissions
            ],
            "principalCount": len({grant.principal_id for grant in grants}),
            "principalTypes": sorted({grant.principal_type for grant in grants}),
            "spaceCount": len({grant.space.id for grant in grants}),
        }
        for combination_id, grants in found.items()
    ]
    keep(context.db, _COMBINATIONS, "", "", {"at": context.now, "rows": rows})
    return _start(context)


@operation("listSpacePermissionCombinations")
def list_combinations(context: RequestContext) -> Response:
    """List the combinations that were found last."""
    kept = cast("JsonObject", get_kept(context.db, _COMBINATIONS, "") or {"at": None, "rows": []})
    rows = cast("list[JsonObject]", kept["rows"])
    after = read_cursor(context)
    start = 0 if after is None else int(after[1])
    end = start + context.query.limit()
    cursor = cursors.encode([end, end]) if end < len(rows) else None
    body = {"results": rows[start:end], "cursor": cursor, "generatedAt": kept["at"]}
    return json_response(body)


@operation("bulkAssignSpacePermissionRoles")
def assign_roles(context: RequestContext) -> Response:
    """Give roles to those who have a combination, in place of it."""
    wanted: dict[tuple[str, str], str | None] = {}
    for assignment in context.body.objects("assignments"):
        combination_id = _known_combination(context, assignment.text("permissionCombinationId"))
        for each in assignment.objects("principalTypeAssignments"):
            role_id = None if each.flag("removeAccess") else _known_role(context, each)
            wanted[combination_id, each.text("principalType") or ""] = role_id
    for grant in _selected(context):
        key = (grant.combination_id, grant.principal_type)
        if key in wanted:
            _replace(context, grant, wanted[key])
    return _start(context)


@operation("bulkRemoveSpacePermissionAccess")
def remove_access(context: RequestContext) -> Response:
    """Take all permissions from those who have one of some combinations."""
    sent = context.body.items("permissionCombinationIds")
    ids = {_known_combination(context, str(one)) for one in sent}
    for grant in _selected(context):
        if grant.combination_id in ids:
            _replace(context, grant, None)
    return _start(context)


@operation("getSpacePermissionTransitionTaskStatus")
def get_task(context: RequestContext) -> Response:
    """Tell how far a task has come."""
    task_id = context.path["taskId"]
    started_at = get_kept(context.db, _TASK, "", task_id)
    if started_at is None:
        raise HTTPError(404, f"Cannot find a task with id [{task_id}]")
    elapsed = (context.clock.now() - from_timestamp(str(started_at))).total_seconds()
    finished = elapsed >= context.settings.task_seconds
    return json_response({"taskId": task_id, "status": _status(finished=finished)})


def _status(*, finished: bool) -> str:
    return "COMPLETED" if finished else "IN_PROGRESS"


def _start(context: RequestContext) -> Response:
    task_id = str(uuid5(NAMESPACE_URL, f"task/{next_id(context.db)}"))
    keep(context.db, _TASK, "", task_id, context.now)
    status = _status(finished=not context.settings.task_seconds)
    body = {"taskId": task_id, "status": status, "statusUrl": f"{_TASKS}/{task_id}"}
    return json_response(body, 202)


def _grants(context: RequestContext, spaces: Iterator[tuple[object, ...]]) -> Iterator[_Grant]:
    for space in map(SpaceRow._make, list(spaces)):
        held: dict[tuple[str, str], list[tuple[str, str]]] = {}
        for _, key, value in list_kept(context.db, PERMISSION, space.id):
            fields = Fields(cast("dict[str, object]", value))
            subject, granted = fields.child("subject"), fields.child("operation")
            if subject is not None and granted is not None:
                principal = ((subject.text("type") or "").upper(), subject.text("identifier") or "")
                name = f"{granted.text('key')}/{granted.text('target')}"
                held.setdefault(principal, []).append((name, key))
        for (type_, principal_id), rows in held.items():
            names, keys = zip(*sorted(rows), strict=True)
            yield _Grant(space, type_, principal_id, keys, names)


def _selected(context: RequestContext) -> Iterator[_Grant]:
    """Yield who has what in the spaces that a request names."""
    selection = context.body.child("spaceSelection") or Fields({})
    kind = selection.text("spaceType")
    named = {space.id("id") for space in selection.objects("selectedSpaces")}
    is_meant: dict[str, Callable[[SpaceRow], bool]] = {
        "ALL": lambda _: True,
        "ALL_EXCEPT_PERSONAL": lambda space: space.type != "personal",
        "ALL_EXCEPT_SPECIFIC": lambda space: space.id not in named,
        "PERSONAL": lambda space: space.type == "personal",
        "SPECIFIC": lambda space: space.id in named,
    }
    grants = _grants(context, context.db.execute(SELECT_SPACES))
    return (grant for grant in grants if is_meant[kind or ""](grant.space))


def _replace(context: RequestContext, grant: _Grant, role_id: str | None) -> None:
    """Replace the permissions of a user or group by a role, or remove them."""
    for key in grant.keys:
        remove_kept(context.db, PERMISSION, grant.space.id, key)
    name = f"{grant.principal_type}/{grant.principal_id}"
    if role_id is None:
        remove_kept(context.db, ASSIGNMENT, grant.space.id, name)
        return
    principal = {"principalType": grant.principal_type, "principalId": grant.principal_id}
    assignment = {"principal": principal, "roleId": role_id}
    keep(context.db, ASSIGNMENT, grant.space.id, name, assignment)


def _known_combination(context: RequestContext, combination_id: str | None) -> str:
    kept = cast("JsonObject", get_kept(context.db, _COMBINATIONS, "") or {"rows": []})
    rows = cast("list[JsonObject]", kept["rows"])
    if all(row["combinationId"] != combination_id for row in rows):
        raise invalid_parameter(f"Cannot find a permission combination with id [{combination_id}]")
    return str(combination_id)


def _known_role(context: RequestContext, fields: Fields) -> str:
    role_id = fields.text("roleId")
    if all(role["id"] != role_id for role in list_roles(context)):
        raise invalid_parameter(f"Cannot find a space role with id [{role_id}]")
    return str(role_id)
