"""Macros in a version of a body, by their ids, v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...markup import Element, parse
from ..app import links
from ..app.context import operation
from ..app.responses import HTTPError, json_response
from ..content.queries import NO_CONTENT_BARE, ContentRow, find_content_v1
from ..versions.queries import as_version
from .formats import SINGLE_FORMATS, render
from .handlers import store_conversion

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response

__all__ = ["convert_macro", "get_macro", "start_conversion"]

_WITH_MACROS = ("page", "blogpost", "comment")
_BODIES = ("ac:rich-text-body", "ac:plain-text-body")


@operation("getMacroBodyByMacroId")
def get_macro(context: RequestContext) -> Response:
    """Name, parameters and body of a macro."""
    row = _version(context)
    macro = _find(context, row)
    parameters = {
        one.get("ac:name"): {"value": one.text}
        for one in macro.elements
        if one.name == "ac:parameter"
    }
    own = f"{links.base(context.request.hosts)}{context.request.path.removeprefix('/wiki')}"
    shape: JsonObject = {"name": macro.get("ac:name"), "body": _body(macro)}
    return json_response({**shape, "parameters": parameters, "_links": {"self": own}})


@operation("getAndConvertMacroBodyByMacroId")
def convert_macro(context: RequestContext) -> Response:
    """Body of a macro in another representation."""
    rendered = render(_body(_find(context, _version(context))), _representation(context))
    return json_response(next(iter(rendered.values())))


@operation("getAndAsyncConvertMacroBodyByMacroId")
def start_conversion(context: RequestContext) -> Response:
    """Convert the body of a macro; the response contains the id of the result."""
    body = _body(_find(context, _version(context)))
    return json_response(store_conversion(context, _representation(context), body))


def _version(context: RequestContext) -> ContentRow:
    row = find_content_v1(context, _WITH_MACROS, NO_CONTENT_BARE)
    number = context.path_id("version", "int")
    return as_version(context, row, number) if number else row


def _find(context: RequestContext, row: ContentRow) -> Element:
    macro_id = context.path["macroId"]
    for macro in parse(row.body).iter("ac:structured-macro", "ac:macro"):
        if macro.get("ac:macro-id") == macro_id:
            return macro
    raise HTTPError(404, f"No macro found with id : {macro_id}")


def _body(macro: Element) -> str:
    body = next((one for one in macro.elements if one.name in _BODIES), None)
    return "" if body is None else body.inner


def _representation(context: RequestContext) -> str:
    to = context.path["to"]
    if to not in SINGLE_FORMATS:
        raise HTTPError(400, f"Unsupported representation : {to}")
    return to
