"""Storage into ADF: lists of tasks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..tree import Element, Node
from .blanks import seen
from .extras import kept_beside, restore
from .model import AdfNode

if TYPE_CHECKING:
    from .read import Reader

__all__ = ["task_list"]

_STATES = {"complete": "DONE", "incomplete": "TODO"}
_LIST_IDS = ("ac:local-id", "ac:task-list-id", "local-id")


def task_list(reader: Reader, element: Element, _: str) -> list[AdfNode] | None:
    """Return the node for a list of tasks, or ``None`` if it holds anything else."""
    items: list[AdfNode] = []
    for child in element.elements:
        nodes = _task(reader, child) if child.name == "ac:task" else _nested(reader, child)
        if nodes is None:
            return None
        items += nodes
    local = next((element.get(name) for name in _LIST_IDS if element.get(name)), "")
    node = {"type": "taskList", "attrs": {"localId": local}, "content": items}
    return [restore(element, node)] if items else None


def _nested(reader: Reader, element: Element) -> list[AdfNode] | None:
    return reader.tasks(element) if element.name == "ac:task-list" else None


def _task(reader: Reader, task: Element) -> list[AdfNode] | None:
    """Return a task and the lists in it, which ADF has behind it."""
    body = task.child("ac:task-body")
    lists = [child for child in task.elements if child.name == "ac:task-list"]
    inside: list[Node] = []
    for node in _unwrapped(reader, [] if body is None else body.children):
        if isinstance(node, Element) and node.name == "ac:task-list":
            lists.append(node)
        else:
            inside.append(node)
    status = task.child("ac:task-status")
    state = _STATES.get(status.text.strip() if status is not None else "incomplete")
    if state is None:
        return None
    item = _item(reader, inside, {"localId": _id(task), "state": state}, _has_blocks(task))
    nodes = [restore(task, item)]
    for one in lists:
        nested = _nested(reader, one)
        if nested is None:
            return None
        nodes += nested
    return nodes


def _unwrapped(reader: Reader, nodes: Sequence[Node]) -> Iterator[Node]:
    """Yield nodes, those in a span or the like that only groups blocks one by one."""
    for node in nodes:
        if isinstance(node, Element) and reader.groups(node):
            yield from _unwrapped(reader, node.children)
        else:
            yield node


def _has_blocks(task: Element) -> bool:
    """Return whether a task was one of blocks though it has one paragraph only."""
    return kept_beside(task).get("blocks") is True


def _item(
    reader: Reader, inside: Sequence[Node], attrs: dict[str, str], has_blocks: bool
) -> AdfNode:
    """Return a task of one line, or one of several blocks."""
    shown = seen(inside)
    if (
        not has_blocks
        and len(shown) == 1
        and isinstance(shown[0], Element)
        and shown[0].name == "p"
    ):
        inside = shown[0].children
    if has_blocks or any(map(reader.is_block, inside)):
        content = reader.filled(inside, "blockTaskItem")
        return {"type": "blockTaskItem", "attrs": attrs, "content": content}
    content = reader.inline(inside)
    item: AdfNode = {"type": "taskItem", "attrs": attrs}
    return {**item, "content": content} if content else item


def _id(task: Element) -> str:
    for name in ("ac:task-uuid", "ac:task-id"):
        child = task.child(name)
        if child is not None and child.text.strip():
            return child.text if "\n" not in child.text else child.text.strip()
    return task.get("ac:local-id")
