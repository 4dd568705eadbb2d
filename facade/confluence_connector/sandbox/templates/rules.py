"""Templates of pages in the store."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from . import links, spaces
from .answers import Refused
from .bodies import read_body, render
from .content_rows import next_id
from .fields import Fields, to_id
from .space_rows import find_space
from .v1.contents import Shaper
from .v1.expansion import Expansion

if TYPE_CHECKING:
    from .call import Call
    from .exchange import JsonObject

_SELECT = "SELECT id, space_id, name, description, labels, body FROM content_template"


class TemplateRow(NamedTuple):
    """One template."""

    id: int
    space_id: int | None
    name: str
    description: str
    labels: str
    body: str


def find(call: Call, template_id: str) -> TemplateRow:
    """The template with this id."""
    number = to_id(template_id, "contentTemplateId")
    row = call.db.execute(f"{_SELECT} WHERE id = ?", (number,)).fetchone()
    if row is None:
        raise Refused(404, f"No template found with id : {template_id}")
    return TemplateRow._make(row)


def of_space(call: Call, key: str | None) -> list[TemplateRow]:
    """A space's own templates, or without a key those of no space."""
    space_id = None if key is None else spaces.find_by_key(call, key).id
    rows = call.db.execute(f"{_SELECT} WHERE space_id IS ? ORDER BY id", (space_id,))
    return [TemplateRow._make(row) for row in rows]


def write(call: Call, old: TemplateRow | None = None) -> TemplateRow:
    """Keep the template that a request describes, as a new one or in an old one's place."""
    fields = call.body
    if fields.text("templateType") != "page":
        raise Refused(400, "Only templates of type page can be written")
    name = fields.text("name") or ""
    if not name.strip():
        raise Refused(400, "Template name is required")
    template_id = next_id(call.db) if old is None else old.id
    row = TemplateRow(
        template_id,
        _space_id(call, fields),
        name,
        fields.text("description") or "",
        json.dumps(fields.items("labels")),
        read_body(fields, f"template/{template_id}") or "",
    )
    call.db.execute("REPLACE INTO content_template VALUES (?, ?, ?, ?, ?, ?)", row)
    return row


def show(call: Call, row: TemplateRow) -> JsonObject:
    """A template on the wire; its body has to be asked for."""
    shaper = Shaper(call.db, call.request.hosts)
    shape: JsonObject = {
        "templateId": str(row.id),
        "name": row.name,
        "description": row.description,
        "labels": json.loads(row.labels),
        "templateType": "page",
        "editorVersion": "v2",
        "_expandable": {} if "body" in _expansion(call) else {"body": ""},
        "_links": {"self": f"{links.base(call.request.hosts)}/rest/api/template/{row.id}"},
    }
    if "body" in _expansion(call):
        shape["body"] = render(row.body, "storage")
    space = None if row.space_id is None else find_space(call.db, row.space_id)
    if space is not None:
        shape["space"] = shaper.space(space, Expansion())
    return shape


def _expansion(call: Call) -> Expansion:
    return Expansion.of(call.query)


def _space_id(call: Call, fields: Fields) -> int | None:
    space = fields.child("space")
    return None if space is None else spaces.find_by_key(call, space.text("key") or "").id
