"""Contents and spaces as v1 shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import links
from ..bodies import SINGLE_FORMATS, render
from ..content_rows import find, wire_id
from ..content_shapes import content_links
from ..contents import TREE_TYPES, ancestor_ids
from ..labels import label_v1, labels_of_content
from ..space_rows import find_space
from .expansion import Expansion
from .users import user_by_id

if TYPE_CHECKING:
    import sqlite3

    from ..content_rows import ContentRow
    from ..exchange import Hosts, JsonObject
    from ..space_rows import SpaceRow

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


class Shaper:
    """Makes v1's objects for one request.

    Args:
        db: Where expansions are read.
        hosts: Addresses for the links.
    """

    def __init__(self, db: sqlite3.Connection, hosts: Hosts) -> None:
        self.db = db
        self.hosts = hosts

    def content(self, row: ContentRow, expand: Expansion) -> JsonObject:
        """A content; members that are not expanded are named under `_expandable`."""
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
        """A space; v1's id is a number."""
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
            home = find(self.db, row.homepage_id, ("page",))
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
        """The version of a content that its row holds."""
        return {
            "by": user_by_id(self.db, self.hosts, row.modifier_id),
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


def _space_of(shaper: Shaper, row: ContentRow, expand: Expansion) -> JsonObject:
    space = find_space(shaper.db, row.space_id)
    assert space is not None  # noqa: S101 -- a foreign key
    return shaper.space(space, expand)


def _container(shaper: Shaper, row: ContentRow, expand: Expansion) -> JsonObject:
    if row.container_id is not None:
        container = find(shaper.db, row.container_id, ("page", "blogpost"))
        if container is not None:
            return shaper.content(container, expand)
    return _space_of(shaper, row, expand)


def _body(shaper: Shaper, row: ContentRow, expand: Expansion) -> JsonObject:
    members: JsonObject = {}
    for name in SINGLE_FORMATS:
        if name in expand:
            members |= render(row.body, name)
    rest = {name: "" for name in SINGLE_FORMATS if name not in members}
    return {**members, "_expandable": rest}


def _history(shaper: Shaper, row: ContentRow, expand: Expansion) -> JsonObject:
    history: JsonObject = {
        "latest": row.status != "historical",
        "createdBy": user_by_id(shaper.db, shaper.hosts, row.author_id),
        "createdDate": row.created_at,
    }
    if "lastUpdated" in expand:
        history["lastUpdated"] = shaper.version(row, expand)
    return history


def _ancestors(shaper: Shaper, row: ContentRow, _: Expansion) -> list[JsonObject]:
    rows = (find(shaper.db, found, TREE_TYPES) for found in ancestor_ids(shaper.db, row.id))
    return [shaper.content(found, Expansion()) for found in rows if found is not None]


def _metadata(shaper: Shaper, row: ContentRow, expand: Expansion) -> JsonObject:
    if "labels" not in expand:
        return {}
    found = [label_v1(found) for found in labels_of_content(shaper.db, row.id)]
    return {"labels": {"results": found, "start": 0, "limit": 200, "size": len(found)}}


_EXPANDED = {
    "space": _space_of,
    "container": _container,
    "version": Shaper.version,
    "body": _body,
    "history": _history,
    "ancestors": _ancestors,
    "metadata": _metadata,
}
