"""Watching contents and spaces. Whoever creates a page watches it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import spaces
from ..answers import Refused, json_response, no_content
from ..call import operation
from ..owners import require_v1
from ..v1.users import find_account

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import Response

_WATCHED = ("page", "blogpost")


@operation("getContentWatchStatus", "isWatchingSpace")
def get_watch(call: Call) -> Response:
    """Whether somebody watches."""
    found = call.db.execute(
        "SELECT 1 FROM watch WHERE account_id = ? AND target_id = ?", (_who(call), _target(call))
    )
    return json_response({"watching": found.fetchone() is not None})


@operation("addContentWatcher", "addSpaceWatcher")
def add_watch(call: Call) -> Response:
    """Somebody watches from now on."""
    watch = (_who(call), _target(call))
    call.db.execute("INSERT OR IGNORE INTO watch VALUES (?, ?)", watch)
    return no_content()


@operation("removeContentWatcher", "removeSpaceWatch")
def remove_watch(call: Call) -> Response:
    """Somebody does not watch any more."""
    watch = (_who(call), _target(call))
    call.db.execute("DELETE FROM watch WHERE account_id = ? AND target_id = ?", watch)
    return no_content()


def _who(call: Call) -> str:
    """The person whom the call is about, by default the caller."""
    account_id = call.query.text("accountId") or call.account_id
    if find_account(call.db, account_id) is None:
        raise Refused(404, f"No user found with key : {account_id}")
    return account_id


def _target(call: Call) -> int:
    if "spaceKey" in call.path:
        return spaces.find_by_key(call, call.path["spaceKey"]).id
    return require_v1(call, call.path_id("contentId"), _WATCHED).id
