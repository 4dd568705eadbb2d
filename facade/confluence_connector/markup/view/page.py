"""The traversal of a body: what is HTML already stays, what is not is rendered by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ..errors import MarkupSyntaxError
from ..headings import Heading, outline
from ..parser import read_nodes
from ..tree import CData, Element, Node, Text
from . import links, macros, tasks
from .html import attributes, text
from .html import element as html

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["View", "to_view"]

_DEEPEST = 200
_DROPPED = frozenset(("script", "style", "iframe", "object", "embed", "base", "link", "meta"))


def to_view(storage: str, *, export: bool = False) -> str:
    """Return a body as HTML: what Confluence calls ``view``, or ``export_view``.

    Macros are rendered as far as the body alone tells what they show; one that is unknown shows
    its body. Scripts, event handlers and addresses that run code are left out.

    Args:
        storage: The body.
        export: Whether it is for a document that leaves the site: an expand is open then, and
            nothing reacts to a click.

    Raises:
        MarkupSyntaxError: The body is not well-formed, or nested too deeply.
    """
    view = View(storage, export=export)
    try:
        return view.nodes(read_nodes(storage))
    except RecursionError as error:
        problem = "elements stand in each other too deeply for what is left of the call stack"
        raise MarkupSyntaxError.at(storage, 0, problem) from error


class View:
    """The traversal of one body.

    Attributes:
        export: Whether the page leaves the site.
        headings: The headings of the page, for its table of contents.
    """

    def __init__(self, storage: str, *, export: bool) -> None:
        self.export = export
        self.headings: list[Heading] = outline(storage)
        self._anchors = {heading.start: heading.anchor for heading in self.headings}
        self._depth = 0

    def nodes(self, nodes: Iterable[Node]) -> str:
        """Return some nodes, in their order."""
        return "".join(map(self._node, nodes))

    def inside(self, element: Element | None) -> str:
        """Return what is inside of an element, if there is one."""
        return "" if element is None else self.nodes(element.children)

    def _node(self, node: Node) -> str:
        if isinstance(node, Text | CData):
            return text(node.value)
        if not isinstance(node, Element):
            return ""
        self._depth += 1
        if self._depth > _DEEPEST:
            problem = f"more than {_DEEPEST} elements stand in each other"
            raise MarkupSyntaxError.at(node.source, node.start, problem)
        written = self._element(node)
        self._depth -= 1
        return written

    def _element(self, element: Element) -> str:
        render = _RENDERERS.get(element.name)
        if render is not None:
            return render(self, element)
        if element.name in _DROPPED:
            return ""
        if ":" in element.name:
            return self.inside(element)
        return html(element.name, attributes(element), self.inside(element))

    def heading(self, element: Element) -> str:
        """Return a heading with the anchor that links to it use."""
        given = {"id": self._anchors.get(element.start) or None, **attributes(element)}
        return html(element.name, given, self.inside(element))


def _layout(view: View, element: Element) -> str:
    return html("div", {"class": "contentLayout2"}, view.inside(element))


def _section(view: View, element: Element) -> str:
    kind = element.get("ac:type", "single").replace("_", "-")
    given: dict[str, str | None] = {"class": f"columnLayout {kind}", "data-layout": kind}
    return html("div", given, view.inside(element))


def _cell(view: View, element: Element) -> str:
    inner = html("div", {"class": "innerCell"}, view.inside(element))
    return html("div", {"class": "cell normal", "data-type": "normal"}, inner)


def _table(view: View, element: Element) -> str:
    given = attributes(element)
    given["class"] = " ".join(filter(None, (given.get("class"), "confluenceTable")))
    table = html("table", given, view.inside(element))
    return html("div", {"class": "table-wrap"}, table)


def _table_cell(view: View, element: Element) -> str:
    given = attributes(element)
    own = f"confluence{element.name.capitalize()}"
    colour = given.get("data-highlight-colour")
    classes = (given.get("class"), f"highlight-{colour}" if colour else "", own)
    given["class"] = " ".join(filter(None, classes))
    return html(element.name, given, view.inside(element))


def _comment(view: View, element: Element) -> str:
    given: dict[str, str | None] = {"class": "inline-comment-marker"}
    return html("span", {**given, "data-ref": element.get("ac:ref")}, view.inside(element))


def _time(_: View, element: Element) -> str:
    moment = element.get("datetime")
    return html("time", {"datetime": moment, "class": "date-past"}, text(moment))


def _adf(view: View, element: Element) -> str:
    """Return a node of ADF: what is shown in its place, or its content."""
    shown = element.find("ac:adf-fallback")
    node = element.child("ac:adf-node")
    kind = node.get("type") if node is not None else ""
    if node is not None and kind == "panel":
        return macros.adf_panel(view, node)
    if node is not None and kind == "decision-list":
        return tasks.decisions(view, node)
    content = list(element.iter("ac:adf-content")) if shown is None else []
    return view.inside(shown) + "".join(map(view.inside, content))


def _nothing(_: View, __: Element) -> str:
    return ""


Renderer: TypeAlias = "Callable[[View, Element], str]"
_RENDERERS: dict[str, Renderer] = {
    **{f"h{level}": View.heading for level in range(1, 7)},
    "a": links.anchor,
    "table": _table,
    "td": _table_cell,
    "th": _table_cell,
    "time": _time,
    "ac:structured-macro": macros.macro,
    "ac:macro": macros.macro,
    "ac:link": links.link,
    "ac:image": links.image,
    "ac:emoticon": links.emoticon,
    "ac:inline-comment-marker": _comment,
    "ac:task-list": tasks.task_list,
    "ac:layout": _layout,
    "ac:layout-section": _section,
    "ac:layout-cell": _cell,
    "ac:adf-extension": _adf,
    "ac:placeholder": _nothing,
}
