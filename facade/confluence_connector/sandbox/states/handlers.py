"""Content states: of one content, of a space, and what is in a state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import contents, spaces, states
from ..answers import Refused, json_response
from ..call import operation
from ..content_rows import SELECT_WITHOUT_BODY, ContentRow
from ..owners import find_content_v1
from ..v1.contents import Shaper
from ..v1.expansion import Expansion
from ..v1.lists import answer_rows

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import Response

_WITH_STATE = ("page", "blogpost")


@operation("getContentState")
def get_state(call: Call) -> Response:
    """The state of a content; an empty object if it has none."""
    return _answer(call, find_content_v1(call, _WITH_STATE))


@operation("setContentState")
def set_state(call: Call) -> Response:
    """A content enters a state, which makes a version."""
    row, state = find_content_v1(call, _WITH_STATE), states.read_state(call.body)
    call.db.execute("REPLACE INTO content_state VALUES (?, ?, ?)", (row.id, *state))
    contents.add_version(call, row, row.title, row.body, "")
    return _answer(call, row)


@operation("removeContentState")
def remove_state(call: Call) -> Response:
    """A content leaves its state, which makes a version, too."""
    row = find_content_v1(call, _WITH_STATE)
    if states.state_of(call.db, row.id) is not None:
        call.db.execute("DELETE FROM content_state WHERE content_id = ?", (row.id,))
        contents.add_version(call, row, row.title, row.body, "")
    return _answer(call, row)


@operation("getAvailableContentStates")
def list_available(call: Call) -> Response:
    """What a content may enter."""
    find_content_v1(call, _WITH_STATE)
    return json_response(
        {
            "spaceContentStates": [states.show(state) for state in states.SUGGESTED],
            "customContentStates": [states.show(state) for state in states.own_states(call.db)],
        }
    )


@operation("getCustomContentStates")
def list_own(call: Call) -> Response:
    """The states that people have made."""
    return json_response([states.show(state) for state in states.own_states(call.db)])


@operation("getSpaceContentStates")
def list_of_space(call: Call) -> Response:
    """The states that a space suggests."""
    spaces.find_by_key(call, call.path["spaceKey"])
    return json_response([states.show(state) for state in states.SUGGESTED])


@operation("getContentStateSettings")
def get_settings(call: Call) -> Response:
    """What a space allows: everything."""
    spaces.find_by_key(call, call.path["spaceKey"])
    return json_response(
        {
            "contentStatesAllowed": True,
            "customContentStatesAllowed": True,
            "spaceContentStatesAllowed": True,
            "spaceContentStates": [states.show(state) for state in states.SUGGESTED],
        }
    )


@operation("getContentsWithState")
def list_contents(call: Call) -> Response:
    """Contents of a space in one state; a state that nothing is in is no mistake."""
    space = spaces.find_by_key(call, call.path["spaceKey"])
    wanted = call.query.integer("state-id")
    if wanted is None:
        raise Refused(400, "state-id is required")
    rows = call.db.execute(
        f"{SELECT_WITHOUT_BODY} JOIN content_state t ON t.content_id = c.id"
        " WHERE c.space_id = ? AND c.status = 'current' ORDER BY c.id",
        (space.id,),
    )
    found = [ContentRow._make(row) for row in rows.fetchall()]
    shaper, expand = Shaper(call.db, call.request.hosts), Expansion.of(call.query)
    shown = [
        shaper.content(row, expand)
        for row in found
        if (state := states.state_of(call.db, row.id)) is not None and state.id == wanted
    ]
    return answer_rows(call, shown)


def _answer(call: Call, row: ContentRow) -> Response:
    state = states.state_of(call.db, row.id)
    if state is None:
        return json_response({})
    (changed,) = call.db.execute(
        "SELECT modified_at FROM content WHERE id = ?", (row.id,)
    ).fetchone()
    return json_response({"contentState": states.show(state), "lastUpdated": changed})
