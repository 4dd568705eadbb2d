"""Properties of spaces: as those of contents, but shown in another way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import links, properties
from ..answers import json_response, no_content
from ..call import operation
from ..kinds import find_space
from ..listing import answer_list
from ..space_shapes import space_property

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import Response
    from ..properties import PropertyRow


@operation("getSpaceProperties")
def list_properties(call: Call) -> Response:
    """Properties of one space."""
    return answer_list(call, properties.select_properties(call, _space_id(call)), space_property)


@operation("createSpaceProperty")
def create_property(call: Call) -> Response:
    """A new property."""
    return _answer(call, properties.create(call, _space_id(call)), 201)


@operation("getSpacePropertyById")
def get_property(call: Call) -> Response:
    """One property."""
    return _answer(call, _find(call))


@operation("updateSpacePropertyById")
def update_property(call: Call) -> Response:
    """Another value."""
    return _answer(call, properties.update(call, _find(call)))


@operation("deleteSpacePropertyById")
def delete_property(call: Call) -> Response:
    """No value any more."""
    properties.delete(call, _find(call))
    return no_content()


def _space_id(call: Call) -> int:
    return find_space(call, call.path_id("space-id", "Long")).id


def _find(call: Call) -> PropertyRow:
    return properties.find_property(call, _space_id(call))


def _answer(call: Call, row: PropertyRow, status: int = 200) -> Response:
    headers = {"link": links.base_header(call.request.hosts)}
    return json_response(space_property(row), status, headers)
