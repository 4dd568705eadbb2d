"""Templates of pages. Blueprints come with apps, of which the sandbox has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import spaces, templates
from ..answers import json_response, no_content
from ..call import operation
from ..v1.lists import answer_rows

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import Response


@operation("getContentTemplates")
def list_templates(call: Call) -> Response:
    """A space's own templates, or without a space those that every space has."""
    rows = templates.of_space(call, call.query.text("spaceKey"))
    return answer_rows(call, [templates.show(call, row) for row in rows])


@operation("getBlueprintTemplates")
def list_blueprints(call: Call) -> Response:
    """No blueprint, for a space that is there."""
    key = call.query.text("spaceKey")
    if key is not None:
        spaces.find_by_key(call, key)
    return answer_rows(call, [])


@operation("getContentTemplate")
def get_template(call: Call) -> Response:
    """One template."""
    row = templates.find(call, call.path["contentTemplateId"])
    return json_response(templates.show(call, row))


@operation("createContentTemplate")
def create_template(call: Call) -> Response:
    """A new template."""
    return json_response(templates.show(call, templates.write(call)))


@operation("updateContentTemplate")
def update_template(call: Call) -> Response:
    """Another name, description, text or space."""
    old = templates.find(call, call.body.text("templateId") or "")
    return json_response(templates.show(call, templates.write(call, old)))


@operation("removeTemplate")
def delete_template(call: Call) -> Response:
    """A template is gone."""
    row = templates.find(call, call.path["contentTemplateId"])
    call.db.execute("DELETE FROM content_template WHERE id = ?", (row.id,))
    return no_content()
