"""All that hangs on a content at any depth, v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Refused
from ..call import operation
from ..owners import find_content_v1
from ..v1.children import DEEPEST, answer_groups, below

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import Response

_PARENTS = ("page", "blogpost", "comment", "attachment")


@operation("getContentDescendants")
def list_groups(call: Call) -> Response:
    """Descendants by their type."""
    return answer_groups(call, find_content_v1(call, _PARENTS), "descendant")


@operation("getDescendantsOfType")
def list_of_type(call: Call) -> Response:
    """Descendants of one type, by default at every depth."""
    row = find_content_v1(call, _PARENTS)
    return below(call, row, call.path["type"], levels=_levels(call)).answer()


def _levels(call: Call) -> int:
    depth = call.query.text("depth") or "all"
    if depth in ("all", "root"):
        return 1 if depth == "root" else DEEPEST
    if not (depth.isascii() and depth.isdecimal()) or not 1 <= int(depth[:4]) <= DEEPEST:
        raise Refused(400, f"Depth has to be all, root or a number from 1 to {DEEPEST}: {depth}")
    return int(depth)
