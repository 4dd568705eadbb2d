"""Permissions of spaces: read only, for everybody may do everything in the sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..call import operation
from ..kinds import find_space
from ..listing import answer_made_list
from ..space_shapes import assignments

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import Response


@operation("getSpacePermissionsAssignments")
def list_permissions(call: Call) -> Response:
    """Who may do what in a space."""
    space = find_space(call, call.path_id(expected="Long"))
    return answer_made_list(call, assignments(space.id))
