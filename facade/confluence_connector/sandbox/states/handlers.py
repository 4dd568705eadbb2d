"""Content states: of one content, of a space, and what is in a state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app.context import operation
from ..app.responses import HTTPError, json_response
from ..content.access import VISIBLE
from ..content.queries import SELECT_WITHOUT_BODY, ContentRow, find_content_v1
from ..content.rules import add_version
from ..content.serializers_v1 import Serializer
from ..lists.expansion import Expansion
from ..lists.v1 import rows_response
from ..spaces.rules import require_space_by_key
from .rules import SUGGESTED, own_states, read_state, serialize_state, state_of

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import Response

__all__ = [
    "get_settings",
    "get_state",
    "list_available",
    "list_contents",
    "list_of_space",
    "list_own",
    "remove_state",
    "set_state",
]

_WITH_STATE = ("page", "blogpost")


@operation("getContentState")
def get_state(context: RequestContext) -> Response:
    """Get the state of a content; an empty object if it has none."""
    return _respond(context, find_content_v1(context, _WITH_STATE))


@operation("setContentState")
def set_state(context: RequestContext) -> Response:
    """Set the state of a content, which makes a version."""
    row, state = find_content_v1(context, _WITH_STATE), read_state(context.body)
    context.db.execute("REPLACE INTO content_state VALUES (?, ?, ?)", (row.id, *state))
    add_version(context, row, row.title, row.body, "")
    return _respond(context, row)


@operation("removeContentState")
def remove_state(context: RequestContext) -> Response:
    """Remove the state of a content, which makes a version, too."""
    row = find_content_v1(context, _WITH_STATE)
    if state_of(context.db, row.id) is not None:
        context.db.execute("DELETE FROM content_state WHERE content_id = ?", (row.id,))
        add_version(context, row, row.title, row.body, "")
    return _respond(context, row)


@operation("getAvailableContentStates")
def list_available(context: RequestContext) -> Response:
    """List what a content may enter."""
    find_content_v1(context, _WITH_STATE)
    return json_response(
        {
            "spaceContentStates": [serialize_state(state) for state in SUGGESTED],
            "customContentStates": [serialize_state(state) for state in own_states(context.db)],
        }
    )


@operation("getCustomContentStates")
def list_own(context: RequestContext) -> Response:
    """List the states that people have made."""
    return json_response([serialize_state(state) for state in own_states(context.db)])


@operation("getSpaceContentStates")
def list_of_space(context: RequestContext) -> Response:
    """List the states that a space suggests."""
    require_space_by_key(context, context.path["spaceKey"])
    return json_response([serialize_state(state) for state in SUGGESTED])


@operation("getContentStateSettings")
def get_settings(context: RequestContext) -> Response:
    """Get what a space allows: everything."""
    require_space_by_key(context, context.path["spaceKey"])
    return json_response(
        {
            "contentStatesAllowed": True,
            "customContentStatesAllowed": True,
            "spaceContentStatesAllowed": True,
            "spaceContentStates": [serialize_state(state) for state in SUGGESTED],
        }
    )


@operation("getContentsWithState")
def list_contents(context: RequestContext) -> Response:
    """List the contents of a space in one state; an unused state is not an error."""
    space = require_space_by_key(context, context.path["spaceKey"])
    wanted = context.query.integer("state-id")
    if wanted is None:
        raise HTTPError(400, "state-id is required")
    rows = context.db.execute(
        f"{SELECT_WITHOUT_BODY} JOIN content_state t ON t.content_id = c.id"
        f" WHERE c.space_id = ? AND c.status = 'current' AND {VISIBLE} ORDER BY c.id",
        (space.id, context.account_id, context.account_id),
    )
    found = [ContentRow._make(row) for row in rows.fetchall()]
    serializer, expand = Serializer(context.db, context.request.hosts), Expansion.of(context.query)
    shown = [
        serializer.content(row, expand)
        for row in found
        if (state := state_of(context.db, row.id)) is not None and state.id == wanted
    ]
    return rows_response(context, shown)


def _respond(context: RequestContext, row: ContentRow) -> Response:
    state = state_of(context.db, row.id)
    if state is None:
        return json_response({})
    (changed,) = context.db.execute(
        "SELECT modified_at FROM content WHERE id = ?", (row.id,)
    ).fetchone()
    return json_response({"contentState": serialize_state(state), "lastUpdated": changed})
