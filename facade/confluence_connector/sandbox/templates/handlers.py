"""Templates of pages. Blueprints come with apps, of which the sandbox has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app.context import operation
from ..app.responses import json_response, no_content
from ..lists.v1 import rows_response
from ..spaces.rules import require_space_by_key
from .rules import find_template, save_template, serialize_template, templates_of_space

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import Response

__all__ = [
    "create_template",
    "delete_template",
    "get_template",
    "list_blueprints",
    "list_templates",
    "update_template",
]


@operation("getContentTemplates")
def list_templates(context: RequestContext) -> Response:
    """List a space's own templates, or without a space those that every space has."""
    rows = templates_of_space(context, context.query.text("spaceKey"))
    return rows_response(context, [serialize_template(context, row) for row in rows])


@operation("getBlueprintTemplates")
def list_blueprints(context: RequestContext) -> Response:
    """No blueprint, for a space that is there."""
    key = context.query.text("spaceKey")
    if key is not None:
        require_space_by_key(context, key)
    return rows_response(context, [])


@operation("getContentTemplate")
def get_template(context: RequestContext) -> Response:
    """One template, with its body: the operation has no expansion that could ask for it."""
    row = find_template(context, context.path["contentTemplateId"])
    return json_response(serialize_template(context, row, with_body=True))


@operation("createContentTemplate")
def create_template(context: RequestContext) -> Response:
    """Create a new template."""
    return json_response(serialize_template(context, save_template(context)))


@operation("updateContentTemplate")
def update_template(context: RequestContext) -> Response:
    """Another name, description, text or space."""
    old = find_template(context, context.body.text("templateId") or "")
    return json_response(serialize_template(context, save_template(context, old)))


@operation("removeTemplate")
def delete_template(context: RequestContext) -> Response:
    """Delete a template."""
    row = find_template(context, context.path["contentTemplateId"])
    context.db.execute("DELETE FROM content_template WHERE id = ?", (row.id,))
    return no_content()
