"""Spaces, v1: create, update, delete, which v2 cannot or can only in part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import spaces, tasks
from ..answers import Refused, json_response
from ..call import operation
from ..content_rows import find
from ..fields import Fields
from ..space_rows import find_space
from ..v1.contents import Shaper
from ..v1.expansion import Expansion

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import Response
    from ..space_rows import SpaceRow

_STATUSES = ("current", "archived")


@operation("v1.createSpace", "createPrivateSpace")
def create_space(call: Call) -> Response:
    """A new space; `alias` may stand for the key."""
    fields = call.body
    key = fields.text("key") or fields.text("alias") or ""
    description = _description(fields)
    space = spaces.create(call, key, fields.text("name") or "", description)
    return _answer(call, space)


@operation("updateSpace")
def update_space(call: Call) -> Response:
    """What is given changes; what is not stays."""
    space, fields = spaces.find_by_key(call, call.path["spaceKey"]), call.body
    name = fields.text("name") or space.name
    spaces.check_name(name)
    status = (fields.text("status") or space.status).lower()
    if status not in _STATUSES:
        raise Refused(400, f"Unknown space status : {status}")
    description = _description(fields) if "description" in fields else space.description
    call.db.execute(
        "UPDATE space SET name = ?, description = ?, status = ?, homepage_id = ? WHERE id = ?",
        (name, description, status, _home(call, space), space.id),
    )
    call.changed.add(space.id)
    updated = find_space(call.db, space.id)
    assert updated is not None  # noqa: S101 -- found above
    return _answer(call, updated)


@operation("deleteSpace")
def delete_space(call: Call) -> Response:
    """All of the space is gone for good, as a long task."""
    spaces.delete(call, spaces.find_by_key(call, call.path["spaceKey"]))
    return tasks.accepted(call, "deletespace")


def _answer(call: Call, space: SpaceRow) -> Response:
    shaper = Shaper(call.db, call.request.hosts)
    return json_response(shaper.space(space, Expansion(frozenset(("description",)))))


def _description(fields: Fields) -> str | None:
    description = fields.child("description") or Fields({})
    plain = description.child("plain") or Fields({})
    return plain.text("value")


def _home(call: Call, space: SpaceRow) -> int | None:
    homepage = call.body.child("homepage")
    if homepage is None:
        return space.homepage_id
    page = find(call.db, homepage.id("id") or 0, ("page",))
    if page is None or page.space_id != space.id or page.status != "current":
        raise Refused(400, "The home page has to be a page of the space")
    return page.id
