"""ADF into storage: lists of tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .extras import Given, beside
from .model import AdfNode
from .write_nodes import write_kept
from .writing import attribute, tag, written_text

if TYPE_CHECKING:
    from .write import Writer

__all__ = ["is_number", "write_task_list"]

_STATES = {"DONE": "complete", "TODO": "incomplete"}
_ITEMS = frozenset(("taskItem", "blockTaskItem"))


def write_task_list(writer: Writer, node: AdfNode) -> str:
    """Return tasks; a list that follows a task is inside of it."""
    content: list[AdfNode] = node.get("content", [])
    if not content or not all(map(_is_item, content)):
        return write_kept(node)
    given = Given(node)
    attributes = attribute("ac:local-id", given.text("localId") or None) + given.beside()
    written: list[str] = []
    index = 0
    while index < len(content):
        following = index + 1
        while following < len(content) and content[following]["type"] == "taskList":
            following += 1
        lists = "".join(map(writer.block, content[index + 1 : following]))
        if content[index]["type"] == "taskList":
            written.append(writer.block(content[index]) + lists)
        else:
            written.append(_task(writer, content[index], lists))
        index = following
    return tag("ac:task-list", attributes, "".join(written))


def _is_item(node: AdfNode) -> bool:
    if node["type"] == "taskList":
        return all(map(_is_item, node.get("content", []))) and bool(node.get("content"))
    return node["type"] in _ITEMS and node.get("attrs", {}).get("state") in _STATES


def _task(writer: Writer, node: AdfNode, lists: str) -> str:
    given = Given(node)
    state = given.one_of("state", _STATES) or ""
    local = given.text("localId")
    kept = given.kept()
    if node["type"] == "blockTaskItem":
        body = writer.content(node)
        several = [child for child in node.get("content", []) if child["type"] == "paragraph"]
        kept |= {"blocks": True} if len(several) < 2 else {}
    else:
        body = writer.line(node.get("content", []))
    written = _ids(writer, local or "") + tag("ac:task-status", "", state)
    written += tag("ac:task-body", "", body)
    return tag("ac:task", beside(kept), written + lists)


def _ids(writer: Writer, local: str) -> str:
    """Return a task's ids: a number, and what ADF calls it if that is another."""
    if not local:
        return ""
    if is_number(local):
        return tag("ac:task-id", "", local)
    number = writer.new_task_number()
    return tag("ac:task-id", "", str(number)) + tag("ac:task-uuid", "", written_text(local))


def is_number(local: str) -> bool:
    """Return whether what ADF calls a task is the number that storage has for it."""
    return local.isascii() and local.isdecimal() and len(local) < 10
