"""Themes, look and feel, and settings of spaces, v1: stored as they are given."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..app import links
from ..app.context import operation
from ..app.responses import HTTPError, json_response, no_content
from ..lists.v1 import rows_response
from ..spaces.rules import require_space_by_key
from ..store.kept import get_kept, keep, remove_kept

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response

__all__ = [
    "get_space_settings",
    "get_space_theme",
    "get_theme",
    "list_themes",
    "select_look",
    "update_space_settings",
]

_THEME, _SETTINGS, _LOOK = "theme", "space-settings", "look-and-feel"
_THEMES = ("com.atlassian.confluence.themes.default:default", "com.example.sandbox:plain")


_PLAIN = {"color": "#172B4D"}
_HOVER = {"color": "#0052CC", "backgroundColor": "#F4F5F7"}
_NAVIGATION = {**_PLAIN, "highlightColor": "#0052CC", "hoverOrFocus": _HOVER}
_FIELD = {**_PLAIN, "backgroundColor": "#FFFFFF"}
_CONTAINER = {
    **dict.fromkeys(("background", "backgroundColor"), "#FFFFFF"),
    **dict.fromkeys(("backgroundImage", "backgroundSize"), None),
    **dict.fromkeys(("padding", "borderRadius"), "0"),
}
_DEFAULT_LOOK: JsonObject = {
    **dict.fromkeys(("headings", "links", "bordersAndDividers"), _PLAIN),
    "menus": {**_PLAIN, "hoverOrFocus": {"backgroundColor": "#F4F5F7"}},
    "header": {
        "backgroundColor": "#FFFFFF",
        "button": _FIELD,
        "primaryNavigation": _NAVIGATION,
        "secondaryNavigation": _NAVIGATION,
        "search": _FIELD,
    },
    "content": {
        "screen": {"background": "#FFFFFF"},
        **dict.fromkeys(("container", "header", "body"), _CONTAINER),
    },
}


@operation("getThemes")
def list_themes(context: RequestContext) -> Response:
    """Themes, but for the one of the site."""
    return rows_response(context, [_theme(key) for key in _THEMES[1:]], default=100)


@operation("getGlobalTheme")
def get_global_theme(_: RequestContext) -> Response:
    """Theme of the site."""
    return json_response(_theme(_THEMES[0]))


@operation("getTheme")
def get_theme(context: RequestContext) -> Response:
    """One theme."""
    return json_response(_theme(_known(context.path["themeKey"])))


@operation("getSpaceTheme")
def get_space_theme(context: RequestContext) -> Response:
    """Theme of a space, which may be the site's."""
    key = get_kept(context.db, _THEME, _space_id(context))
    return json_response(_theme(_THEMES[0] if key is None else str(key)))


@operation("setSpaceTheme")
def set_space_theme(context: RequestContext) -> Response:
    """Give a space a theme."""
    key = _known(context.body.text("themeKey") or "")
    keep(context.db, _THEME, _space_id(context), "", key)
    return json_response(_theme(key))


@operation("resetSpaceTheme")
def reset_space_theme(context: RequestContext) -> Response:
    """Let a space have the site's theme."""
    remove_kept(context.db, _THEME, _space_id(context))
    return no_content()


@operation("getSpaceSettings")
def get_space_settings(context: RequestContext) -> Response:
    """Return the settings of a space."""
    return _respond_with_settings(context)


@operation("updateSpaceSettings")
def update_space_settings(context: RequestContext) -> Response:
    """Change what is given; the rest stays."""
    names = ("routeOverrideEnabled", "contentMode")
    given = {name: context.body.values[name] for name in names if name in context.body}
    keep(context.db, _SETTINGS, _space_id(context), "", {**_settings(context), **given})
    return _respond_with_settings(context)


@operation("getLookAndFeelSettings")
def get_look(context: RequestContext) -> Response:
    """Return the looks that a space, or the site, can have, and which one is selected."""
    owner = _owner_of_look(context)
    site = get_kept(context.db, _LOOK, "", "custom") or _DEFAULT_LOOK
    own = get_kept(context.db, _LOOK, owner, "custom")
    selected = get_kept(context.db, _LOOK, owner) or ("global" if own is None else "custom")
    shown = "global" if selected == "theme" else selected
    looks = {"global": site, "custom": own or _DEFAULT_LOOK, "theme": _DEFAULT_LOOK}
    return json_response({"selected": shown, **looks})


@operation("updateLookAndFeel")
def select_look(context: RequestContext) -> Response:
    """Choose whose look a space has."""
    space = require_space_by_key(context, context.body.text("spaceKey") or "")
    chosen = context.body.text("lookAndFeelType")
    keep(context.db, _LOOK, space.id, "", chosen)
    return json_response({"spaceKey": space.key, "lookAndFeelType": chosen})


@operation("updateLookAndFeelSettings")
def update_look(context: RequestContext) -> Response:
    """Store a look of one's own, for a space or the site."""
    keep(context.db, _LOOK, _owner_of_look(context), "custom", dict(context.body.values))
    return json_response(dict(context.body.values))


@operation("resetLookAndFeelSettings")
def reset_look(context: RequestContext) -> Response:
    """Forget the look of one's own."""
    remove_kept(context.db, _LOOK, _owner_of_look(context), "custom")
    remove_kept(context.db, _LOOK, _owner_of_look(context))
    return no_content()


def _owner_of_look(context: RequestContext) -> object:
    key = context.query.text("spaceKey")
    return "" if not key else require_space_by_key(context, key).id


def _space_id(context: RequestContext) -> int:
    return require_space_by_key(context, context.path["spaceKey"]).id


def _settings(context: RequestContext) -> JsonObject:
    found = get_kept(context.db, _SETTINGS, _space_id(context))
    return {"routeOverrideEnabled": False, **cast("JsonObject", found or {})}


def _respond_with_settings(context: RequestContext) -> Response:
    space = require_space_by_key(context, context.path["spaceKey"])
    own = f"{links.base(context.request.hosts)}/rest/api/space/{space.key}/settings"
    editor = dict.fromkeys(("page", "blogpost", "default"), "v2")
    body = {**_settings(context), "spaceKey": space.key, "editor": editor}
    return json_response({**body, "_links": {"self": own}})


def _known(key: str) -> str:
    if key not in _THEMES:
        raise HTTPError(404, f"No theme found with key : {key}")
    return key


def _theme(key: str) -> JsonObject:
    name = key.rpartition(":")[2].capitalize()
    path = f"/images/themes/{name.lower()}.svg"
    icon = {"path": path, "width": 48, "height": 48, "isDefault": key == _THEMES[0]}
    return {"themeKey": key, "name": name, "description": f"{name} theme", "icon": icon}
