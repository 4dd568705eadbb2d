"""Whether somebody may do something with a content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import access, links
from ..answers import json_response
from ..call import operation
from ..fields import Fields
from ..owners import find_content_v1

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import Response

_CHECKED = ("page", "blogpost", "attachment", "comment")


@operation("checkContentPermission")
def check_permission(call: Call) -> Response:
    """Yes or no, as 200 either way."""
    row = find_content_v1(call, _CHECKED)
    subject = call.body.child("subject") or Fields({})
    # Whoever may update may delete: the sandbox knows no third list.
    right = "read" if call.body.text("operation") == "read" else "update"
    may = access.group_may if subject.text("type") == "group" else access.may
    allowed = may(call.db, subject.text("identifier") or "", right, row.id)
    own_links = {"self": f"{links.base(call.request.hosts)}/rest/api/content/{row.id}"}
    return json_response({"hasPermission": allowed, "errors": [], "_links": own_links})
