"""What apps store in the site: properties, and modules that they register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app.context import operation
from ..app.parameters import read_json
from ..app.responses import HTTPError, json_response, no_content
from ..lists.v2 import computed_list_response
from ..server.messages import Response
from ..store.kept import get_kept, keep, list_kept, remove_kept

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject

__all__ = [
    "delete_property",
    "get_modules",
    "get_property",
    "list_properties",
    "put_property",
    "register_modules",
    "remove_modules",
]

_PROPERTY, _MODULE = "app-property", "app-module"


@operation("getForgeAppProperties")
def list_properties(context: RequestContext) -> Response:
    """Properties of the app, by age."""
    found = list_kept(context.db, _PROPERTY, "")
    rows: list[JsonObject] = [
        {"id": str(number), "key": key, "value": value} for number, key, value in found
    ]
    return computed_list_response(context, rows, hidden=("id",))


@operation("getForgeAppProperty")
def get_property(context: RequestContext) -> Response:
    """One property."""
    key = context.path["propertyKey"]
    value = get_kept(context.db, _PROPERTY, "", key)
    if value is None:
        raise _missing(key)
    return json_response({"key": key, "value": value})


@operation("putForgeAppProperty")
def put_property(context: RequestContext) -> Response:
    """Store a property; the status shows whether it is new."""
    value = read_json(context.request.body)
    is_new = keep(context.db, _PROPERTY, "", context.path["propertyKey"], value)
    return Response(201 if is_new else 200)


@operation("deleteForgeAppProperty")
def delete_property(context: RequestContext) -> Response:
    """Remove a property."""
    key = context.path["propertyKey"]
    if not remove_kept(context.db, _PROPERTY, "", key):
        raise _missing(key)
    return no_content()


@operation("getModules")
def get_modules(context: RequestContext) -> Response:
    """Modules, in the order of their registration."""
    return json_response({"modules": [value for _, _, value in list_kept(context.db, _MODULE, "")]})


@operation("registerModules")
def register_modules(context: RequestContext) -> Response:
    """Register modules; a key that is taken refuses them all."""
    for module in context.body.objects("modules"):
        key = module.text("key") or ""
        if not keep(context.db, _MODULE, "", key, dict(module.values)):
            raise HTTPError(400, f"A module with key {key} is registered already")
    return Response(200)


@operation("removeModules")
def remove_modules(context: RequestContext) -> Response:
    """Remove the named modules, or all of them."""
    keys = context.query.many("moduleKey")
    for _, key, _ in list_kept(context.db, _MODULE, ""):
        if not keys or key in keys:
            remove_kept(context.db, _MODULE, "", key)
    return no_content()


def _missing(key: str) -> HTTPError:
    return HTTPError(404, f"Cannot find a property with key [{key}]")
