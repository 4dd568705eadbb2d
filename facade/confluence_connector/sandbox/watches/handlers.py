"""Watching contents, spaces and labels. The creator of a page watches it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app.context import operation
from ..app.parameters import to_id
from ..app.responses import HTTPError, json_response, no_content
from ..content.queries import attachment_id, find_content_v1, require_content_v1
from ..labels.rules import find_global
from ..lists.v1 import rows_response
from ..spaces.rules import require_space_by_key
from ..users.accounts import find_account, find_accounts, serialize_user

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response

__all__ = [
    "add_watch",
    "get_watch",
    "list_watches_of_its_space",
    "list_watches_of_page",
    "list_watches_of_space",
    "remove_watch",
]

_WATCHED = ("page", "blogpost")
_DEFAULT_LIMIT = 200


@operation("getContentWatchStatus", "isWatchingSpace", "isWatchingLabel")
def get_watch(context: RequestContext) -> Response:
    """Return whether a user watches it."""
    found = context.db.execute(
        "SELECT 1 FROM watch WHERE account_id = ? AND target_id = ?",
        (_who(context), _target(context)),
    )
    return json_response({"watching": found.fetchone() is not None})


@operation("addContentWatcher", "addSpaceWatcher", "addLabelWatcher")
def add_watch(context: RequestContext) -> Response:
    """Start watching."""
    watch = (_who(context), _target(context))
    context.db.execute("INSERT OR IGNORE INTO watch VALUES (?, ?)", watch)
    return no_content()


@operation("removeContentWatcher", "removeSpaceWatch", "removeLabelWatcher")
def remove_watch(context: RequestContext) -> Response:
    """Stop watching."""
    watch = (_who(context), _target(context))
    context.db.execute("DELETE FROM watch WHERE account_id = ? AND target_id = ?", watch)
    return no_content()


@operation("getWatchesForPage")
def list_watches_of_page(context: RequestContext) -> Response:
    """Who watches a page."""
    row = find_content_v1(context, _WATCHED)
    return _respond(context, row.id, {"type": row.type, "contentId": row.id})


@operation("getWatchesForSpace")
def list_watches_of_its_space(context: RequestContext) -> Response:
    """Who watches the space that a page is in."""
    row = find_content_v1(context, _WATCHED)
    return _respond(context, row.space_id, {"type": "space", "spaceKey": row.space_key})


@operation("getWatchersForSpace")
def list_watches_of_space(context: RequestContext) -> Response:
    """Who watches a space."""
    space = require_space_by_key(context, context.path["spaceKey"])
    return _respond(context, space.id, {"type": "space", "spaceKey": space.key})


def _respond(context: RequestContext, target_id: int, watch: JsonObject) -> Response:
    rows = context.db.execute(
        "SELECT account_id FROM watch WHERE target_id = ? ORDER BY account_id", (target_id,)
    )
    people = find_accounts(context.db, [account_id for (account_id,) in rows])
    hidden = {"externalCollaborator": False, "operations": None, "personalSpace": None}
    watchers = [{**serialize_user(context.request.hosts, row), **hidden} for row in people]
    response = rows_response(
        context, [{**watch, "watcher": watcher} for watcher in watchers], default=_DEFAULT_LIMIT
    )
    response.objects, response.identities = 0, response.objects
    return response


def _who(context: RequestContext) -> str:
    """Return the person whom the call is about, by default the caller."""
    account_id = context.query.text("accountId") or context.account_id
    if find_account(context.db, account_id) is None:
        raise HTTPError(404, f"No user found with key : {account_id}")
    return account_id


def _target(context: RequestContext) -> int:
    if "spaceKey" in context.path:
        return require_space_by_key(context, context.path["spaceKey"]).id
    if "labelName" in context.path:
        return find_global(context.db, context.path["labelName"])
    content_id = context.path["contentId"]
    if context.settings.attachments_are_contents:
        types = (*_WATCHED, "attachment")
        return require_content_v1(context, attachment_id(content_id, "contentId"), types).id
    return require_content_v1(context, to_id(content_id, "contentId"), _WATCHED).id
