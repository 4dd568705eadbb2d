"""The v1 form of contents, spaces and versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app import links
from ..bodies.formats import SINGLE_FORMATS, render
from ..labels.rules import labels_of_content, serialize_label_v1
from ..lists.expansion import Expansion
from ..spaces.queries import find_space
from ..users.accounts import serialize_user_by_id
from .queries import find_content, wire_id
from .rules import TREE_TYPES, ancestor_ids
from .serializers import content_links

if TYPE_CHECKING:
    import sqlite3

    from ..server.messages import Hosts, JsonObject
    from ..spaces.queries import SpaceRow
    from .queries import ContentRow

__all__ = ["Serializer"]

_SPACE_MEMBERS = (
    "settings",
    "metadata",
    "operations",
    "lookAndFeel",
    "identifiers",
    "permissions",
    "icon",
    "description",
    "theme",
    "history",
    "homepage",
)


class Serializer:
    """Makes v1's objects for one request.

    Args:
        db: Where expansions are read.
        hosts: Addresses for the links.
    """

    def __init__(self, db: sqlite3.Connection, hosts: Hosts) -> None:
        self.db = db
        self.hosts = hosts

    def content(self, row: ContentRow, expand: Expansion) -> JsonObject:
        """Return a content; members that are not expanded are named under ``_expandable``."""
        shape: JsonObject = {
            "id": wire_id(row),
            "type": row.type,
            "status": row.status,
            "title": row.title,
            "childTypes": {},
            "macroRenderedOutput": {},
            "restrictions": {},
        }
        expandable = _members(row)
        for name in list(expandable):
            if name in expand and name in _EXPANDED:
                shape[name] = _EXPANDED[name](self, row, expand.below(name))
                del expandable[name]
        own_links = content_links(row)
        shape["_expandable"] = expandable
        shape["_links"] = {
            "webui": own_links["webui"],
            "self": f"{links.base(self.hosts)}/rest/api/content/{wire_id(row)}",
            "tinyui": own_links["tinyui"],
        }
        return shape

    def space(self, row: SpaceRow, expand: Expansion) -> JsonObject:
        """Return a space; v1's id is a number."""
        shape: JsonObject = {
            "id": row.id,
            "key": row.key,
            "alias": row.alias,
            "name": row.name,
            "type": row.type,
            "status": row.status,
        }
        expandable = dict.fromkeys(_SPACE_MEMBERS, "")
        if row.homepage_id is not None:
            expandable["homepage"] = f"/rest/api/content/{row.homepage_id}"
        if "homepage" in expand and row.homepage_id is not None:
            home = find_content(self.db, row.homepage_id, ("page",))
            if home is not None:
                shape["homepage"] = self.content(home, expand.below("homepage"))
                del expandable["homepage"]
        if "description" in expand:
            plain: JsonObject = {
                "value": row.description or "",
                "representation": "plain",
                "embeddedContent": [],
            }
            shape["description"] = {"plain": plain, "_expandable": {"view": ""}}
            del expandable["description"]
        shape["_expandable"] = expandable
        shape["_links"] = {
            "webui": links.space(row.key),
            "self": f"{links.base(self.hosts)}/rest/api/space/{row.key}",
        }
        return shape

    def version(self, row: ContentRow, _: Expansion) -> JsonObject:
        """Return the version of a content that its row holds."""
        return {
            "by": serialize_user_by_id(self.db, self.hosts, row.modifier_id),
            "when": row.modified_at,
            "friendlyWhen": row.modified_at[:10],
            "message": row.message,
            "number": row.version,
            "minorEdit": bool(row.minor_edit),
            "contentTypeModified": False,
            "_expandable": {
                "collaborators": "",
                "content": f"/rest/api/content/{wire_id(row)}",
            },
            "_links": {
                "self": f"{links.base(self.hosts)}/rest/api/content/{wire_id(row)}"
                f"/version/{row.version}"
            },
        }


def _members(row: ContentRow) -> dict[str, str]:
    """Where each member that can be expanded is to be had."""
    return {
        "container": "",
        "metadata": "",
        "extensions": "",
        "operations": "",
        "children": "",
        "history": f"/rest/api/content/{wire_id(row)}/history",
        "ancestors": "",
        "body": "",
        "version": "",
        "descendants": "",
        "space": f"/rest/api/space/{row.space_key}",
    }


def _space_of(serializer: Serializer, row: ContentRow, expand: Expansion) -> JsonObject:
    space = find_space(serializer.db, row.space_id)
    assert space is not None  # noqa: S101 -- a foreign key
    return serializer.space(space, expand)


def _container(serializer: Serializer, row: ContentRow, expand: Expansion) -> JsonObject:
    if row.container_id is not None:
        container = find_content(serializer.db, row.container_id, ("page", "blogpost"))
        if container is not None:
            return serializer.content(container, expand)
    return _space_of(serializer, row, expand)


def _body(serializer: Serializer, row: ContentRow, expand: Expansion) -> JsonObject:
    members: JsonObject = {}
    for name in SINGLE_FORMATS:
        if name in expand:
            members |= render(row.body, name)
    rest = {name: "" for name in SINGLE_FORMATS if name not in members}
    return {**members, "_expandable": rest}


def _history(serializer: Serializer, row: ContentRow, expand: Expansion) -> JsonObject:
    history: JsonObject = {
        "latest": row.status != "historical",
        "createdBy": serialize_user_by_id(serializer.db, serializer.hosts, row.author_id),
        "createdDate": row.created_at,
    }
    if "lastUpdated" in expand:
        history["lastUpdated"] = serializer.version(row, expand)
    return history


def _ancestors(serializer: Serializer, row: ContentRow, _: Expansion) -> list[JsonObject]:
    rows = (
        find_content(serializer.db, found, TREE_TYPES)
        for found in ancestor_ids(serializer.db, row.id)
    )
    return [serializer.content(found, Expansion()) for found in rows if found is not None]


def _metadata(serializer: Serializer, row: ContentRow, expand: Expansion) -> JsonObject:
    if "labels" not in expand:
        return {}
    found = [serialize_label_v1(found) for found in labels_of_content(serializer.db, row.id)]
    return {"labels": {"results": found, "start": 0, "limit": 200, "size": len(found)}}


_EXPANDED = {
    "space": _space_of,
    "container": _container,
    "version": Serializer.version,
    "body": _body,
    "history": _history,
    "ancestors": _ancestors,
    "metadata": _metadata,
}
