"""v1 routes that the cloud has removed for OAuth; the documents list them no more.

An API token is still served there, with headers that announce the end. A route's handler is
registered like any other, under the name ``METHOD template``.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from confluence_connector.contract import Contract, OperationSpec
from confluence_connector.contract.operations import BodySpec
from confluence_connector.contract.router import Router

if TYPE_CHECKING:
    from collections.abc import Mapping

    from confluence_connector.contract import Match

__all__ = ["DEPRECATION", "match_removed", "removed_operations"]

DEPRECATION = {
    "deprecation": "Wed, 1 Mar 2023 00:00:00 GMT",
    "link": "<https://developer.atlassian.com/cloud/confluence/changelog/#CHANGE-864>; "
    'rel="deprecation"',
    "warning": '299 - "Deprecated API, will be removed on Mon, 31 Mar 2025 00:00:00 GMT"',
}
"""Headers of every response on these routes."""
_PREFIX = "/wiki/rest/api/"
_ROUTES = {
    "content": ("GET", "POST"),
    "content/{id}": ("GET", "PUT", "DELETE"),
    "content/{id}/history": ("GET",),
    "content/{id}/child": ("GET",),
    "content/{id}/child/{type}": ("GET",),
    "content/{id}/label": ("GET",),
    "content/{id}/version": ("GET",),
    "content/{id}/version/{number}": ("GET",),
    "content/{id}/property": ("GET", "POST"),
    "content/{id}/property/{key}": ("GET", "POST", "PUT", "DELETE"),
    "space": ("GET",),
    "space/{spaceKey}": ("GET",),
    "space/{spaceKey}/content": ("GET",),
    "space/{spaceKey}/content/{type}": ("GET",),
    "space/{spaceKey}/property": ("GET", "POST"),
    "space/{spaceKey}/property/{key}": ("GET", "POST", "PUT", "DELETE"),
    "group/member": ("GET",),
    "group/{name}": ("GET",),
    "group/{name}/member": ("GET",),
}
_TYPES = ("page", "blogpost", "comment", "attachment", "folder")
# Documented for other methods, so no group's name.
_NO_GROUPS = ("userByGroupId",)


def match_removed(method: str, path: str) -> Match | None:
    """Return the removed route that a request line is of.

    Ask only when no documented operation serves it.
    """
    if not path.startswith(_PREFIX):
        return None
    found = _router().match("GET" if method == "HEAD" else method, path)
    return found if found is not None and _is_plausible(path, found.path_parameters) else None


def _is_plausible(path: str, values: dict[str, str]) -> bool:
    content_id = values.get("id", "0").removeprefix("att")
    if not content_id.isdecimal() and Contract.load().allowed_methods(path):
        return False  # ``content/archive`` is a documented path, not a content
    return values.get("type", "page") in _TYPES and values.get("name") not in _NO_GROUPS


@cache
def removed_operations() -> Mapping[str, OperationSpec]:
    """Every removed route by its name, as far as it can be described without documents."""
    described = (
        OperationSpec(
            api="v1",
            id=f"{method} {template}",
            method=method,
            path=_PREFIX + template,
            parameters=(),
            request_body=None,
            # What they answer is documented no more, so it cannot be checked either.
            responses=MappingProxyType({"default": BodySpec(required=False, content={})}),
        )
        for template, methods in _ROUTES.items()
        for method in methods
    )
    return MappingProxyType({operation.id: operation for operation in described})


@cache
def _router() -> Router:
    return Router(removed_operations().values())
