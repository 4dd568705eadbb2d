"""Lists of tasks and of decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..tree import Element
from .html import element as html

if TYPE_CHECKING:
    from .page import View

__all__ = ["decisions", "task_list"]


def task_list(view: View, element: Element) -> str:
    """Return tasks; a list inside of one is in its item."""
    items = (_task(view, child) for child in element.elements if child.name == "ac:task")
    nested = (task_list(view, c) for c in element.elements if c.name == "ac:task-list")
    return html("ul", {"class": "inline-task-list"}, "".join(items) + "".join(nested))


def _task(view: View, task: Element) -> str:
    number, status = task.child("ac:task-id"), task.child("ac:task-status")
    complete = status is not None and status.text.strip() == "complete"
    given: dict[str, str | None] = {
        "data-inline-task-id": number.text if number is not None else "",
        "class": "checked" if complete else None,
    }
    nested = (task_list(view, c) for c in task.elements if c.name == "ac:task-list")
    return html("li", given, view.inside(task.child("ac:task-body")) + "".join(nested))


def decisions(view: View, node: Element) -> str:
    """Return decisions."""
    items = (
        html("li", {"class": "decision-item"}, view.inside(child.child("ac:adf-content")))
        for child in node.elements
        if child.name == "ac:adf-node"
    )
    return html("ul", {"class": "decision-list"}, "".join(items))
