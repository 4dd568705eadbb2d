"""Macros, each by its name; one that is unknown shows its body."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import frozen

from ..adf.colours import to_hex
from ..tree import Element
from .html import element as html
from .html import text

if TYPE_CHECKING:
    from .page import View

__all__ = ["adf_panel", "macro"]

_PANELS = {"info": "information", "note": "note", "tip": "tip", "warning": "warning"}
_OF_ADF = {"info": "info", "warning": "note", "success": "tip", "error": "warning", "tip": "tip"}
_LOZENGES = {
    "green": "success",
    "yellow": "moved",
    "red": "error",
    "blue": "complete",
    "purple": "new",
}
_PURPLE = "background-color: rgb(234,230,255);"


@frozen
class _Macro:
    """A macro taken apart."""

    element: Element
    name: str

    def parameter(self, name: str) -> str:
        return next(
            (
                child.text
                for child in self.element.elements
                if child.name == "ac:parameter" and child.get("ac:name") == name
            ),
            "",
        )

    def plain(self) -> str | None:
        body = self.element.child("ac:plain-text-body")
        return body.text if body is not None else None

    def rich(self) -> Element | None:
        return self.element.child("ac:rich-text-body")

    def attributes(self, classes: str, inline: bool = False) -> dict[str, str | None]:
        kind = "output-inline" if inline else "output-block"
        return {
            "class": f"{classes} conf-macro {kind}".strip(),
            "data-hasbody": "true"
            if self.rich() is not None or self.plain() is not None
            else "false",
            "data-macro-name": self.name,
            "data-macro-id": self.element.get("ac:macro-id") or None,
        }


def macro(view: View, element: Element) -> str:
    """Return a macro."""
    found = _Macro(element, element.get("ac:name"))
    render = _RENDERERS.get(found.name, _other)
    return render(view, found)


def _other(view: View, found: _Macro) -> str:
    plain = found.plain()
    content = view.inside(found.rich())
    if plain is not None:
        content = html("pre", {}, text(plain))
    if not content:
        return html("span", found.attributes("", inline=True))
    return html("div", found.attributes(""), content)


def _code(_: View, found: _Macro) -> str:
    language = found.parameter("language")
    shown: dict[str, str | None] = {
        "class": "syntaxhighlighter-pre",
        "data-syntaxhighlighter-params": f"brush: {language}" if language else None,
    }
    title = found.parameter("title")
    header = html("div", {"class": "codeHeader panelHeader"}, html("b", {}, text(title)))
    body = html("pre", shown, text(found.plain() or ""))
    content = html("div", {"class": "codeContent panelContent"}, body)
    return html("div", found.attributes("code panel"), (header if title else "") + content)


def _information(view: View, found: _Macro) -> str:
    kind = _PANELS[found.name]
    classes = f"confluence-information-macro confluence-information-macro-{kind}"
    return html("div", found.attributes(classes), _titled(view, found))


def _titled(view: View, found: _Macro) -> str:
    title = found.parameter("title")
    header = html("p", {"class": "title"}, text(title)) if title else ""
    body = {"class": "confluence-information-macro-body"}
    return header + html("div", {**body}, view.inside(found.rich()))


def _panel(view: View, found: _Macro) -> str:
    title, colour = found.parameter("title"), found.parameter("bgColor")
    icon = found.parameter("panelIconText") or found.parameter("panelIcon")
    header = html("div", {"class": "panelHeader"}, html("b", {}, text(title))) if title else ""
    shown = html("span", {"class": "panelIcon"}, text(icon)) if icon else ""
    content = html("div", {"class": "panelContent"}, view.inside(found.rich()))
    attributes = found.attributes("panel")
    attributes["style"] = _background(colour)
    return html("div", attributes, header + shown + content)


def adf_panel(view: View, node: Element) -> str:
    """Return a panel that storage has no macro for."""
    keys = (c for c in node.elements if c.name == "ac:adf-attribute")
    given = {child.get("key"): child.text for child in keys}
    kind = _OF_ADF.get(given.get("panel-type", ""), "")
    content = view.inside(node.child("ac:adf-content"))
    if kind:
        classes = f"confluence-information-macro confluence-information-macro-{_PANELS[kind]}"
        body = html("div", {"class": "confluence-information-macro-body"}, content)
        return html("div", {"class": f"{classes} conf-macro output-block"}, body)
    colour = given.get("panel-color")
    style = _background(colour or "") or _PURPLE
    inner = html("div", {"class": "panelContent"}, content)
    return html("div", {"class": "panel conf-macro output-block", "style": style}, inner)


def _background(colour: str) -> str | None:
    return f"background-color: {colour};" if to_hex(colour) else None


def _expand(view: View, found: _Macro) -> str:
    title = found.parameter("title") or "Click here to expand..."
    content = html("div", {"class": "expand-content"}, view.inside(found.rich()))
    label = html("span", {"class": "expand-control-text"}, text(title))
    if view.export:
        return html("div", found.attributes("expand-container"), html("p", {}, label) + content)
    control = html("button", {"class": "expand-control", "type": "button"}, label)
    return html("div", found.attributes("expand-container"), control + content)


def _status(_: View, found: _Macro) -> str:
    colour = _LOZENGES.get(found.parameter("colour").lower(), "")
    classes = "status-macro aui-lozenge" + (f" aui-lozenge-{colour}" if colour else "")
    return html("span", found.attributes(classes, inline=True), text(found.parameter("title")))


def _anchor(_: View, found: _Macro) -> str:
    attributes = found.attributes("confluence-anchor-link", inline=True)
    return html("span", {**attributes, "id": found.parameter("")})


def _jira(_: View, found: _Macro) -> str:
    key = found.parameter("key")
    if not key:
        return html("div", found.attributes("jira-table"))
    link = html("a", {"class": "jira-issue-key", "href": f"/browse/{key}"}, text(key))
    attributes = found.attributes("confluence-jim-macro jira-issue", inline=True)
    return html("span", {**attributes, "data-jira-key": key}, link)


def _contents(view: View, found: _Macro) -> str:
    lowest, highest = (found.parameter(name) for name in ("minLevel", "maxLevel"))
    least = int(lowest) if lowest.isdecimal() else 1
    most = int(highest) if highest.isdecimal() else 6
    items = "".join(
        html("li", {}, html("a", {"href": f"#{heading.anchor}"}, text(heading.title)))
        for heading in view.headings
        if least <= heading.level <= most and heading.title
    )
    return html("div", found.attributes("toc-macro"), html("ul", {}, items) if items else "")


def _excerpt(view: View, found: _Macro) -> str:
    return "" if found.parameter("hidden") == "true" else _other(view, found)


_RENDERERS: dict[str, Callable[[View, _Macro], str]] = {
    "code": _code,
    "noformat": _code,
    **dict.fromkeys(_PANELS, _information),
    "panel": _panel,
    "expand": _expand,
    "status": _status,
    "anchor": _anchor,
    "jira": _jira,
    "toc": _contents,
    "excerpt": _excerpt,
}
