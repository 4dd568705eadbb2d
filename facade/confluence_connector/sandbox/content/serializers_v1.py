"""The v1 form of contents, spaces and versions."""

from __future__ import annotations

import json
from base64 import b64encode
from html import escape
from typing import TYPE_CHECKING, cast

from ..app import links
from ..bodies.formats import SINGLE_FORMATS
from ..labels.rules import labels_of_content, serialize_label_v1
from ..lists.expansion import Expansion
from ..permissions.rules import permitted_operations
from ..restrictions.rules import RIGHTS, entries_of
from ..restrictions.serializers import serialize_restriction
from ..spaces.queries import find_space
from ..users.accounts import serialize_user_by_id
from .queries import find_content, wire_id
from .rules import TREE_TYPES, ancestor_ids
from .serializers import content_links, render_body

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

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
    "roles",
    "icon",
    "description",
    "theme",
    "typeSettings",
    "history",
    "homepage",
)
_SPACE_PATHS = {"settings": "settings", "lookAndFeel": "settings/lookandfeel", "theme": "theme"}
_HITS_OWN = ("restrictions", "childTypes")
_NEVER_IN_HITS = ("schedulePublishInfo", "schedulePublishDate", "draftVersion", *_HITS_OWN)
_OF_CONTAINERS = ("attachment", "comment")
# Recorded of contents that have drafts, and of these not where they contain something.
_OF_DRAFTS = ("schedulePublishInfo", "draftVersion")
_ICON_PIXELS = 48


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
        """Return a content as lists have it; what is not expanded is named in ``_expandable``."""
        shape: JsonObject = {
            "id": wire_id(row),
            "type": row.wire_type,
            **_ari(row),
            "status": row.status,
            "title": row.title,
            "macroRenderedOutput": {},
            "extensions": _extensions(row),
        }
        shape["_expandable"] = self._expand(shape, row, expand, _members(row))
        own_links = content_links(row)
        shape["_links"] = {
            "self": self._address(row),
            **{name: own_links[name] for name in ("tinyui", "editui", "webui", "edituiv2")},
        }
        return shape

    def single_content(self, row: ContentRow, expand: Expansion) -> JsonObject:
        """Return a content as a response of its own, whose links are complete."""
        shape = self.content(row, expand)
        return {**shape, "_links": {**cast("JsonObject", shape["_links"]), **self.context()}}

    def hit(self, row: ContentRow, expand: Expansion) -> JsonObject:
        """Return a content as a row of ``/search`` has it, where it is thinner than elsewhere."""
        shape: JsonObject = {
            "id": wire_id(row),
            "type": row.wire_type,
            "status": row.status,
            "title": row.title,
            "childTypes": {},
            "macroRenderedOutput": {},
            "restrictions": {},
        }
        members = {**_members(row), "container": "", "children": "", "descendants": ""}
        members = {name: path for name, path in members.items() if name not in _NEVER_IN_HITS}
        shape["_expandable"] = self._expand(shape, row, expand, {**members, "extensions": ""})
        own_links = content_links(row)
        shape["_links"] = {
            "webui": own_links["webui"],
            "self": self._address(row),
            "tinyui": own_links["tinyui"],
        }
        return shape

    def space(self, row: SpaceRow, expand: Expansion) -> JsonObject:
        """Return a space as lists have it; v1's id is a number."""
        shape: JsonObject = {
            "id": row.id,
            "ari": links.ari("space", row.id),
            "key": row.key,
            "alias": row.alias,
            "name": row.name,
            "type": row.type,
            "status": row.status,
        }
        own = f"/rest/api/space/{row.key}"
        expandable = dict.fromkeys(_SPACE_MEMBERS, "")
        expandable |= {name: f"{own}/{path}" for name, path in _SPACE_PATHS.items()}
        if row.homepage_id is not None:
            expandable["homepage"] = f"/rest/api/content/{row.homepage_id}"
        for name, make in _EXPANDED_OF_SPACES.items():
            if name in expand and (value := make(self, row, expand.below(name))) is not None:
                shape[name] = value
                del expandable[name]
        shape["_expandable"] = expandable
        shape["_links"] = {"webui": links.space(row.key), "self": f"{links.base(self.hosts)}{own}"}
        return shape

    def single_space(self, row: SpaceRow, expand: Expansion) -> JsonObject:
        """Return a space as a response of its own, whose links are complete."""
        shape = self.space(row, expand)
        complete = {**self.context(), "collection": "/rest/api/space"}
        return {**shape, "_links": {**cast("JsonObject", shape["_links"]), **complete}}

    def context(self) -> JsonObject:
        """Return the links that only a response of its own has."""
        base = links.base(self.hosts)
        return {"base": base, "context": "/wiki", "collection": "/rest/api/content"}

    def version(self, row: ContentRow, _: Expansion) -> JsonObject:
        """Return the version of a content that its row holds."""
        rev = {} if row.type not in _TYPES_WITH_REVISIONS else _revision(row)
        return {
            "by": serialize_user_by_id(self.db, self.hosts, row.modifier_id),
            "when": row.modified_at,
            "friendlyWhen": row.modified_at[:10],
            "message": row.message,
            "number": row.version,
            "minorEdit": bool(row.minor_edit),
            **rev,
            "contentTypeModified": False,
            "_expandable": {
                "collaborators": "",
                "content": f"/rest/api/content/{wire_id(row)}",
            },
            "_links": {"self": f"{self._address(row)}/version/{row.version}"},
        }

    def _expand(
        self, shape: JsonObject, row: ContentRow, expand: Expansion, members: dict[str, str]
    ) -> dict[str, str]:
        """Add the members that are asked for to a shape, and return those that are left."""
        left = dict(members)
        for name, make in EXPANDED.items():
            if name in expand:
                shape[name] = make(self, row, expand.below(name))
                left.pop(name, None)
        return left

    def _address(self, row: ContentRow) -> str:
        return f"{links.base(self.hosts)}/rest/api/content/{wire_id(row)}"


_TYPES_WITH_REVISIONS = ("page", "blogpost")


def _revision(row: ContentRow) -> JsonObject:
    return {
        "ncsStepVersion": str(2 * row.version - 1),
        "ncsStepVersionSource": "ncs-ack",
        "confRev": f"confluence$content${row.id}.{row.version}",
    }


def _ari(row: ContentRow) -> JsonObject:
    if row.type not in ("page", "blogpost", "folder", "whiteboard", "database", "embed"):
        return {}
    name = links.ari(row.type, row.id)
    return {"ari": name, "base64EncodedAri": b64encode(name.encode()).decode()}


def _extensions(row: ContentRow) -> JsonObject:
    return {"position": row.position}


def _members(row: ContentRow) -> dict[str, str]:
    """Where each member that can be expanded is to be had."""
    own = f"/rest/api/content/{wire_id(row)}"
    space = f"/rest/api/space/{row.space_key}"
    container = space if row.container_id is None else f"/rest/api/content/{row.container_id}"
    members = {
        "container": container,
        "metadata": "",
        "restrictions": f"{own}/restriction/byOperation",
        "history": f"{own}/history",
        "body": "",
        "version": "",
        "descendants": f"{own}/descendant",
        "space": space,
        "childTypes": "",
        "operations": "",
        "schedulePublishDate": "",
        "children": f"{own}/child",
        "ancestors": "",
    }
    return members if row.type in _OF_CONTAINERS else {**members, **dict.fromkeys(_OF_DRAFTS, "")}


def _space_of(serializer: Serializer, row: ContentRow, expand: Expansion) -> JsonObject:
    space = find_space(serializer.db, row.space_id)
    assert space is not None  # noqa: S101 -- a foreign key
    return serializer.space(space, expand)


def _container(serializer: Serializer, row: ContentRow, expand: Expansion) -> JsonObject:
    if row.container_id is not None:
        container = find_content(serializer.db, row.container_id, ("page", "blogpost"))
        if container is not None:
            shape = serializer.content(container, expand)
            left = cast("JsonObject", shape["_expandable"])
            shape["_expandable"] = {n: path for n, path in left.items() if n not in _OF_DRAFTS}
            return shape
    return _space_of(serializer, row, expand)


def _body(serializer: Serializer, row: ContentRow, expand: Expansion) -> JsonObject:
    members: JsonObject = {}
    for name in SINGLE_FORMATS:
        if name in expand:
            members |= render_body(row, row.body, name)
    rest = {name: "" for name in SINGLE_FORMATS if name not in members}
    return {**members, "_expandable": rest}


def _history(serializer: Serializer, row: ContentRow, expand: Expansion) -> JsonObject:
    history: JsonObject = {
        "latest": row.status != "historical",
        "createdBy": serialize_user_by_id(serializer.db, serializer.hosts, row.author_id),
        "createdDate": row.created_at,
    }
    own = f"/rest/api/content/{wire_id(row)}"
    expandable = dict.fromkeys(("lastUpdated", "contributors", "ownedBy", "lastOwnedBy"), "")
    expandable |= {"previousVersion": "", "nextVersion": ""}
    found: JsonObject = {}
    for name, number in (("previousVersion", row.version - 1), ("nextVersion", row.version + 1)):
        if name in expand:
            version = _numbered_version(serializer, row, number)
            found |= {} if version is None else {name: version}
    if "lastUpdated" in expand:
        found["lastUpdated"] = serializer.version(row, expand)
    if "contributors" in expand:
        found["contributors"] = {"publishers": _publishers(serializer, row)}
    for name, account_id in (("ownedBy", row.owner_id), ("lastOwnedBy", row.last_owner_id)):
        if name in expand and account_id is not None:
            found[name] = serialize_user_by_id(serializer.db, serializer.hosts, account_id)
    left = {name: path for name, path in expandable.items() if name not in expand}
    address = f"{links.base(serializer.hosts)}{own}/history"
    return {**history, **found, "_expandable": left, "_links": {"self": address}}


def _numbered_version(serializer: Serializer, row: ContentRow, number: int) -> JsonObject | None:
    found = serializer.db.execute(
        "SELECT message, minor_edit, author_id, created_at FROM version"
        " WHERE content_id = ? AND number = ?",
        (row.id, number),
    ).fetchone()
    if found is None:
        return None
    message, minor_edit, author_id, created_at = found
    version = row._replace(
        version=number,
        message=message,
        minor_edit=minor_edit,
        modifier_id=author_id,
        modified_at=created_at,
    )
    return serializer.version(version, Expansion())


def _publishers(serializer: Serializer, row: ContentRow) -> JsonObject:
    rows = serializer.db.execute(
        "SELECT DISTINCT author_id FROM version WHERE content_id = ? ORDER BY author_id", (row.id,)
    ).fetchall()
    users = [serialize_user_by_id(serializer.db, serializer.hosts, found) for (found,) in rows]
    return {"users": users, "userAccountIds": [found for (found,) in rows], "_links": {}}


def _ancestors(serializer: Serializer, row: ContentRow, expand: Expansion) -> list[JsonObject]:
    rows = (
        find_content(serializer.db, found, TREE_TYPES)
        for found in ancestor_ids(serializer.db, row.id)
    )
    return [serializer.content(found, expand) for found in rows if found is not None]


def _metadata(serializer: Serializer, row: ContentRow, expand: Expansion) -> JsonObject:
    metadata: JsonObject = {}
    if "labels" in expand:
        found = [serialize_label_v1(found) for found in labels_of_content(serializer.db, row.id)]
        own = f"{links.base(serializer.hosts)}/rest/api/content/{wire_id(row)}/label"
        metadata["labels"] = {
            "results": found,
            "start": 0,
            "limit": 200,
            "size": len(found),
            "_links": {"self": own},
        }
    if "properties" in expand:
        metadata["properties"] = _properties(serializer, row, expand.below("properties"))
    if "currentuser" in expand:
        metadata["currentuser"] = {"_expandable": dict.fromkeys(_CURRENT_USER, "")}
    if "likes" in expand:
        metadata["likes"] = {"count": _likes(serializer.db, row.id)}
    if "frontend" in expand:
        metadata["frontend"] = {}
    left = {name: "" for name in _METADATA if name not in metadata}
    return {**metadata, "_expandable": left}


_METADATA = ("currentuser", "comments", "labels", "simple", "properties", "frontend", "likes")
_CURRENT_USER = ("favourited", "lastmodified", "lastcontributed", "viewed", "scheduled")


def _likes(db: sqlite3.Connection, content_id: int) -> int:
    query = "SELECT count(*) FROM content_like WHERE content_id = ?"
    return int(db.execute(query, (content_id,)).fetchone()[0])


def _properties(serializer: Serializer, row: ContentRow, expand: Expansion) -> JsonObject:
    own = f"/rest/api/content/{wire_id(row)}/property"
    rows = serializer.db.execute(
        "SELECT id, key, value, version FROM property WHERE owner_id = ? ORDER BY id", (row.id,)
    ).fetchall()
    shown: JsonObject = {
        key: {"id": str(id_), "key": key, "value": json.loads(value), "version": {"number": number}}
        for id_, key, value, number in rows
        if key in expand
    }
    left = {key: f"{own}/{key}" for _, key, _, _ in rows if key not in expand}
    self_link = {"self": f"{links.base(serializer.hosts)}{own}"}
    return {**shown, "_expandable": left, "_links": self_link}


def _operations(_: Serializer, row: ContentRow, _expand: Expansion) -> list[JsonObject]:
    return permitted_operations(row.type)


def _child_types(serializer: Serializer, row: ContentRow, expand: Expansion) -> JsonObject:
    types = ("attachment", "comment", "page", "folder")
    wanted = [name for name in types if name in expand or "all" in expand]
    base = f"{links.base(serializer.hosts)}/rest/api/content/{wire_id(row)}/child"
    shown: JsonObject = {}
    for name in wanted:
        exists = serializer.db.execute(
            "SELECT EXISTS (SELECT 1 FROM content WHERE type = ? AND status = 'current'"
            " AND (container_id = ? OR container_id IS NULL AND parent_id = ?))",
            (name, row.id, row.id),
        ).fetchone()[0]
        shown[name] = {"value": bool(exists), "_links": {"self": f"{base}/{name}"}}
    left = {name: "" for name in ("all", *types) if name not in wanted}
    return {**shown, "_expandable": left}


def _restrictions(serializer: Serializer, row: ContentRow, expand: Expansion) -> JsonObject:
    own = f"/rest/api/content/{wire_id(row)}/restriction/byOperation"
    entries = entries_of(serializer.db, row.id)
    shown: JsonObject = {
        right: serialize_restriction(
            serializer.db, serializer.hosts, row.id, right, entries, expand.below(right)
        )
        for right in RIGHTS
        if right in expand
    }
    left = {right: f"{own}/{right}" for right in RIGHTS if right not in expand}
    self_link = {"self": f"{links.base(serializer.hosts)}{own}"}
    return {**shown, "_expandable": left, "_links": self_link}


EXPANDED: dict[str, Callable[[Serializer, ContentRow, Expansion], object]] = {
    "space": _space_of,
    "container": _container,
    "version": Serializer.version,
    "body": _body,
    "history": _history,
    "ancestors": _ancestors,
    "metadata": _metadata,
    "operations": _operations,
    "childTypes": _child_types,
    "restrictions": _restrictions,
    "extensions": lambda _serializer, row, _expand: _extensions(row),
}
"""What makes each member that can be expanded; lists of contents below one are made elsewhere."""


def _homepage(serializer: Serializer, row: SpaceRow, expand: Expansion) -> JsonObject | None:
    home = None
    if row.homepage_id is not None:
        home = find_content(serializer.db, row.homepage_id, ("page",))
    return None if home is None else serializer.content(home, expand)


def _description(_: Serializer, row: SpaceRow, expand: Expansion) -> JsonObject:
    text = row.description or ""
    values = {"plain": text, "view": escape(text, quote=False)}
    wanted = [name for name in values if name in expand] or ["plain"]
    shown: JsonObject = {
        name: {"value": values[name], "representation": name, "embeddedContent": []}
        for name in wanted
    }
    return {**shown, "_expandable": {name: "" for name in values if name not in wanted}}


def _icon(_: Serializer, row: SpaceRow, _expand: Expansion) -> JsonObject:
    return {
        "path": f"/images/logo/default-space-logo-{row.type}.svg",
        "width": _ICON_PIXELS,
        "height": _ICON_PIXELS,
        "isDefault": True,
    }


def _permissions(serializer: Serializer, row: SpaceRow, _expand: Expansion) -> list[JsonObject]:
    owner = serialize_user_by_id(serializer.db, serializer.hosts, row.owner_id)
    return [
        {
            "id": row.id * 100 + number,
            "subjects": {
                "user": {"results": [owner], "size": 1},
                "_expandable": {"group": ""},
            },
            "operation": operation,
            "anonymousAccess": False,
            "unlicensedAccess": False,
        }
        for number, operation in enumerate(permitted_operations("space"))
    ]


_EXPANDED_OF_SPACES: dict[str, Callable[[Serializer, SpaceRow, Expansion], object]] = {
    "homepage": _homepage,
    "description": _description,
    "icon": _icon,
    "permissions": _permissions,
    "operations": lambda _serializer, _row, _expand: permitted_operations("space"),
}
