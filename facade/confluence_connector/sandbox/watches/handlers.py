"""Watching contents, spaces and labels. Whoever creates a page watches it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import labels, spaces
from ..answers import Refused, json_response, no_content
from ..call import operation
from ..owners import find_content_v1, require_v1
from ..v1.lists import answer_rows
from ..v1.users import find_account, find_accounts, user

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import JsonObject, Response

_WATCHED = ("page", "blogpost")
_DEFAULT_LIMIT = 200


@operation("getContentWatchStatus", "isWatchingSpace", "isWatchingLabel")
def get_watch(call: Call) -> Response:
    """Whether somebody watches."""
    found = call.db.execute(
        "SELECT 1 FROM watch WHERE account_id = ? AND target_id = ?", (_who(call), _target(call))
    )
    return json_response({"watching": found.fetchone() is not None})


@operation("addContentWatcher", "addSpaceWatcher", "addLabelWatcher")
def add_watch(call: Call) -> Response:
    """Somebody watches from now on."""
    watch = (_who(call), _target(call))
    call.db.execute("INSERT OR IGNORE INTO watch VALUES (?, ?)", watch)
    return no_content()


@operation("removeContentWatcher", "removeSpaceWatch", "removeLabelWatcher")
def remove_watch(call: Call) -> Response:
    """Somebody does not watch any more."""
    watch = (_who(call), _target(call))
    call.db.execute("DELETE FROM watch WHERE account_id = ? AND target_id = ?", watch)
    return no_content()


@operation("getWatchesForPage")
def list_watches_of_page(call: Call) -> Response:
    """Who watches a page."""
    row = find_content_v1(call, _WATCHED)
    return _answer(call, row.id, {"type": row.type, "contentId": row.id})


@operation("getWatchesForSpace")
def list_watches_of_its_space(call: Call) -> Response:
    """Who watches the space that a page is in."""
    row = find_content_v1(call, _WATCHED)
    return _answer(call, row.space_id, {"type": "space", "spaceKey": row.space_key})


@operation("getWatchersForSpace")
def list_watches_of_space(call: Call) -> Response:
    """Who watches a space."""
    space = spaces.find_by_key(call, call.path["spaceKey"])
    return _answer(call, space.id, {"type": "space", "spaceKey": space.key})


def _answer(call: Call, target_id: int, watch: JsonObject) -> Response:
    rows = call.db.execute(
        "SELECT account_id FROM watch WHERE target_id = ? ORDER BY account_id", (target_id,)
    )
    people = find_accounts(call.db, [account_id for (account_id,) in rows])
    hidden = {"externalCollaborator": False, "operations": None, "personalSpace": None}
    watchers = [{**user(call.request.hosts, row), **hidden} for row in people]
    response = answer_rows(
        call, [{**watch, "watcher": watcher} for watcher in watchers], default=_DEFAULT_LIMIT
    )
    response.objects, response.identities = 0, response.objects
    return response


def _who(call: Call) -> str:
    """The person whom the call is about, by default the caller."""
    account_id = call.query.text("accountId") or call.account_id
    if find_account(call.db, account_id) is None:
        raise Refused(404, f"No user found with key : {account_id}")
    return account_id


def _target(call: Call) -> int:
    if "spaceKey" in call.path:
        return spaces.find_by_key(call, call.path["spaceKey"]).id
    if "labelName" in call.path:
        return labels.find_global(call.db, call.path["labelName"])
    return require_v1(call, call.path_id("contentId"), _WATCHED).id
