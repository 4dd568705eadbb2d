"""Templates of pages in the store."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from ..app import links
from ..app.parameters import to_id
from ..app.responses import HTTPError
from ..bodies.formats import read_body, render
from ..content.queries import next_id
from ..content.serializers_v1 import Serializer
from ..lists.expansion import Expansion
from ..spaces.queries import find_space
from ..spaces.rules import require_space_by_key

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..app.parameters import Fields
    from ..server.messages import JsonObject

__all__ = [
    "TemplateRow",
    "find_template",
    "save_template",
    "serialize_template",
    "templates_of_space",
]

_SELECT = "SELECT id, space_id, name, description, labels, body FROM content_template"


class TemplateRow(NamedTuple):
    """One template."""

    id: int
    space_id: int | None
    name: str
    description: str
    labels: str
    body: str


def find_template(context: RequestContext, template_id: str) -> TemplateRow:
    """Find the template with this id."""
    number = to_id(template_id, "contentTemplateId")
    row = context.db.execute(f"{_SELECT} WHERE id = ?", (number,)).fetchone()
    if row is None:
        raise HTTPError(404, f"No template found with id : {template_id}")
    return TemplateRow._make(row)


def templates_of_space(context: RequestContext, key: str | None) -> list[TemplateRow]:
    """Return a space's own templates, or without a key those of no space."""
    space_id = None if key is None else require_space_by_key(context, key).id
    rows = context.db.execute(f"{_SELECT} WHERE space_id IS ? ORDER BY id", (space_id,))
    return [TemplateRow._make(row) for row in rows]


def save_template(context: RequestContext, old: TemplateRow | None = None) -> TemplateRow:
    """Keep the template that a request describes, as a new one or in an old one's place."""
    fields = context.body
    if fields.text("templateType") != "page":
        raise HTTPError(400, "Only templates of type page can be written")
    name = fields.text("name") or ""
    if not name.strip():
        raise HTTPError(400, "Template name is required")
    template_id = next_id(context.db) if old is None else old.id
    row = TemplateRow(
        template_id,
        _space_id(context, fields),
        name,
        fields.text("description") or "",
        json.dumps(fields.items("labels")),
        read_body(fields, f"template/{template_id}") or "",
    )
    context.db.execute("REPLACE INTO content_template VALUES (?, ?, ?, ?, ?, ?)", row)
    return row


def serialize_template(
    context: RequestContext, row: TemplateRow, *, with_body: bool = False
) -> JsonObject:
    """Write a template on the wire; elsewhere than alone its body has to be asked for."""
    has_body = with_body or "body" in _expansion(context)
    serializer = Serializer(context.db, context.request.hosts)
    shape: JsonObject = {
        "templateId": str(row.id),
        "name": row.name,
        "description": row.description,
        "labels": json.loads(row.labels),
        "templateType": "page",
        "editorVersion": "v2",
        "_expandable": {} if has_body else {"body": ""},
        "_links": {"self": f"{links.base(context.request.hosts)}/rest/api/template/{row.id}"},
    }
    if has_body:
        shape["body"] = render(row.body, "storage")
    space = None if row.space_id is None else find_space(context.db, row.space_id)
    if space is not None:
        shape["space"] = serializer.space(space, Expansion())
    return shape


def _expansion(context: RequestContext) -> Expansion:
    return Expansion.of(context.query)


def _space_id(context: RequestContext, fields: Fields) -> int | None:
    space = fields.child("space")
    return None if space is None else require_space_by_key(context, space.text("key") or "").id
