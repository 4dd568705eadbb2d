"""The wire form of one list of restrictions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app import links
from ..groups.queries import find_group, serialize_group
from ..users.accounts import serialize_user_by_id

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from ..lists.expansion import Expansion
    from ..server.messages import Hosts, JsonObject
    from .rules import Entry

__all__ = ["serialize_restriction"]

_LIMIT = 200


def serialize_restriction(
    db: sqlite3.Connection,
    hosts: Hosts,
    content_id: int,
    right: str,
    entries: Sequence[Entry],
    expand: Expansion | None = None,
) -> JsonObject:
    """Write who may read, or update, a content.

    Args:
        db: Where people and groups are read.
        hosts: Addresses for the links.
        content_id: The content.
        right: ``read`` or ``update``.
        entries: Everybody on the content's lists.
        expand: What an expansion asks for inside the list; by default both kinds of subjects.
    """
    on_list = [entry for entry in entries if entry.right == right]
    people = [
        serialize_user_by_id(db, hosts, entry.subject_id)
        for entry in on_list
        if entry.subject_type == "user"
    ]
    found = [find_group(db, entry.subject_id) for entry in on_list if entry.subject_type == "group"]
    groups = [serialize_group(hosts, each) for each in found if each is not None]
    own = f"/rest/api/content/{content_id}"
    subjects: JsonObject = {"user": _inner(people), "group": _inner(groups)}
    wanted = [
        name
        for name in subjects
        if expand is None or "restrictions" not in expand or name in expand.below("restrictions")
    ] or list(subjects)
    shown: JsonObject = {name: subjects[name] for name in wanted}
    left = {name: "" for name in subjects if name not in wanted}
    return {
        "operation": right,
        "restrictions": {**shown, "_expandable": left},
        "_expandable": {"content": own},
        "_links": {"self": f"{links.base(hosts)}{own}/restriction/byOperation/{right}"},
    }


def _inner(results: list[JsonObject]) -> JsonObject:
    return {"results": results, "start": 0, "limit": _LIMIT, "size": len(results)}
