"""Relations between people, contents and spaces, v1: one by its ends, and from one end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..app import links
from ..app.context import operation
from ..app.responses import HTTPError, json_response, no_content
from ..content.lists_v1 import serialize_content_v1
from ..content.queries import (
    NO_CONTENT,
    content_id_v1,
    find_content,
    is_readable,
    require_content_v1,
)
from ..content.rules import TREE_TYPES
from ..content.serializers_v1 import Serializer
from ..lists.expansion import Expansion
from ..lists.v1 import rows_response
from ..spaces.queries import find_space_by_key
from ..spaces.rules import require_space_by_key
from ..users.accounts import find_account, serialize_user_by_id

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response

__all__ = ["create_relation", "delete_relation", "get_relation", "list_sources", "list_targets"]

_CONTENTS = (*TREE_TYPES, "blogpost", "attachment", "comment", "custom")
# Relations from a person that the site knows by itself, too.
_FOLLOWED = {
    "favourite": (
        ("content", "space"),
        "INSERT OR IGNORE INTO favourite VALUES (:who, :what)",
        "DELETE FROM favourite WHERE account_id = :who AND target_id = :what",
    ),
    "like": (
        ("content",),
        "INSERT OR IGNORE INTO content_like VALUES (:what, :who, :now)",
        "DELETE FROM content_like WHERE account_id = :who AND content_id = :what",
    ),
}


class _End(NamedTuple):
    """One end of a relation."""

    type: str
    key: str


class _Relation(NamedTuple):
    """One relation."""

    name: str
    source_type: str
    source_key: str
    target_type: str
    target_key: str
    account_id: str
    created_at: str

    @property
    def source(self) -> _End:
        return _End(self.source_type, self.source_key)

    @property
    def target(self) -> _End:
        return _End(self.target_type, self.target_key)


@operation("createRelationship")
def create_relation(context: RequestContext) -> Response:
    """Relate two things; those that are related already stay so."""
    source, target = _end(context, "source"), _end(context, "target")
    name = context.path["relationName"]
    row = (name, *source, *target, context.account_id, context.now)
    context.db.execute("INSERT OR IGNORE INTO relation VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    _follow(context, name, source, target, related=True)
    return json_response(_serialize(context, _find(context, source, target)))


@operation("getRelationship")
def get_relation(context: RequestContext) -> Response:
    """Return whether two things are related."""
    found = _find(context, _end(context, "source"), _end(context, "target"))
    return json_response(_serialize(context, found))


@operation("deleteRelationship")
def delete_relation(context: RequestContext) -> Response:
    """Relate two things no more."""
    source, target = _end(context, "source"), _end(context, "target")
    found = _find(context, source, target)
    context.db.execute(
        "DELETE FROM relation WHERE name = ? AND source_type = ? AND source_key = ?"
        " AND target_type = ? AND target_key = ?",
        found[:5],
    )
    _follow(context, found.name, source, target, related=False)
    return no_content()


@operation("findTargetFromSource")
def list_targets(context: RequestContext) -> Response:
    """List what a thing is related to."""
    return _search(context, "source", "target")


@operation("findSourcesForTarget")
def list_sources(context: RequestContext) -> Response:
    """List what is related to a thing."""
    return _search(context, "target", "source")


def _search(context: RequestContext, known: str, wanted: str) -> Response:
    if not context.settings.relation_search:
        java_class = (
            "com.atlassian.confluence.api.service.exceptions.NotImplementedServiceException: "
        )
        raise HTTPError(501, "Relations cannot be searched", java_class=java_class)
    rows = context.db.execute(
        f"SELECT * FROM relation WHERE name = ? AND {known}_type = ? AND {known}_key = ?"  # noqa: S608
        f" AND {wanted}_type = ? ORDER BY rowid",
        (context.path["relationName"], *_end(context, known), context.path[f"{wanted}Type"]),
    )
    found = map(_Relation._make, rows.fetchall())
    shown = [
        _serialize(context, row)
        for row in found
        if _is_visible(context, row.source if wanted == "source" else row.target)
    ]
    return rows_response(context, shown)


def _is_visible(context: RequestContext, end: _End) -> bool:
    return end.type != "content" or is_readable(context, int(end.key))


def _end(context: RequestContext, which: str) -> _End:
    """Read one end, which has to exist: a person, a content or a space."""
    type_, key = context.path[f"{which}Type"], context.path[f"{which}Key"]
    if type_ == "user":
        key = context.account_id if key == "current" else key
        if find_account(context.db, key) is None:
            raise HTTPError(404, f"No user found with key : {key}")
    elif type_ == "space":
        key = require_space_by_key(context, key).key
    elif type_ == "content":
        key = str(require_content_v1(context, content_id_v1(key), _CONTENTS, missing=NO_CONTENT).id)
    else:
        raise HTTPError(400, f"Unknown type : {type_}")
    return _End(type_, key)


def _find(context: RequestContext, source: _End, target: _End) -> _Relation:
    row = context.db.execute(
        "SELECT * FROM relation WHERE name = ? AND source_type = ? AND source_key = ?"
        " AND target_type = ? AND target_key = ?",
        (context.path["relationName"], *source, *target),
    ).fetchone()
    if row is None:
        raise HTTPError(404, "No relation found")
    return _Relation._make(row)


def _follow(
    context: RequestContext, name: str, source: _End, target: _End, *, related: bool
) -> None:
    """Let favourites and likes be what the relations of these names say."""
    types, insertion, deletion = _FOLLOWED.get(name, ((), "", ""))
    if source.type != "user" or target.type not in types:
        return
    is_space = target.type == "space"
    what = require_space_by_key(context, target.key).id if is_space else int(target.key)
    values = {"who": source.key, "what": what, "now": context.now}
    context.db.execute(insertion if related else deletion, values)


def _serialize(context: RequestContext, row: _Relation) -> JsonObject:
    expand = Expansion.of(context.query)
    hosts = context.request.hosts
    own = (
        f"/rest/api/relation/{row.name}/from/{row.source_type}/{row.source_key}"
        f"/to/{row.target_type}/{row.target_key}"
    )
    members: JsonObject = {
        "relationData": {
            "createdBy": serialize_user_by_id(context.db, hosts, row.account_id),
            "createdDate": row.created_at,
            "friendlyCreatedDate": row.created_at[:10],
        },
        "source": _show(context, row.source),
        "target": _show(context, row.target),
    }
    return {
        "name": row.name,
        **{name: value for name, value in members.items() if name in expand},
        "_expandable": {name: "" for name in members if name not in expand},
        "_links": {"self": f"{links.base(hosts)}{own}"},
    }


def _show(context: RequestContext, end: _End) -> JsonObject:
    if end.type == "user":
        return serialize_user_by_id(context.db, context.request.hosts, end.key)
    if end.type == "space":
        space = find_space_by_key(context.db, end.key)
        assert space is not None  # noqa: S101 -- relations go with their ends
        return Serializer(context.db, context.request.hosts).space(space, Expansion())
    content = find_content(context.db, int(end.key), _CONTENTS)
    assert content is not None  # noqa: S101 -- relations go with their ends
    return serialize_content_v1(context, content, Expansion())
