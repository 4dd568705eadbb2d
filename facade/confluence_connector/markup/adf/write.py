"""ADF into storage: the traversal of a document."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

from .check import check_document
from .errors import AdfError
from .model import INLINE, AdfNode
from .values import object_of
from .write_blocks import BLOCKS
from .write_inline import line
from .write_layouts import laid_out
from .write_nodes import write_node
from .write_tasks import is_number
from .writing import tag

__all__ = ["Writer", "from_adf"]


def from_adf(document: dict[str, Any]) -> str:
    """Return a document of the editor as storage.

    Nodes, marks and attributes that storage has no word for, unknown ones included, are kept in it
    so that ``to_adf`` returns them; ``docs/markup-constructs.md`` lists what the two formats do
    not share.

    Args:
        document: The document as an object, ``{"type": "doc", "version": 1, "content": […]}``;
            the JSON text of an API's body has to be read first.

    Returns:
        The body in storage format.

    Raises:
        AdfError: It is not a document, has another version, is nested beyond 100 levels, or holds
            what storage cannot; the error says where.
    """
    content: list[AdfNode] = check_document(document)["content"]
    try:
        return laid_out(Writer(content), content)
    except RecursionError as error:
        problem = "nodes stand in each other too deeply for what is left of the call stack"
        raise AdfError(problem) from error


class Writer:
    """The traversal of one document."""

    def __init__(self, content: list[AdfNode]) -> None:
        self._content = content
        self._numbers: Iterator[int] | None = None

    def new_task_number(self) -> int:
        """Return a number that no task of the document has."""
        if self._numbers is None:
            taken = set(_task_numbers(self._content))
            self._numbers = (number for number in count(1) if number not in taken)
        return next(self._numbers)

    def blocks(self, nodes: list[AdfNode]) -> str:
        """Return blocks; what is in a line gets a paragraph."""
        written: list[str] = []
        loose: list[AdfNode] = []
        for node in nodes:
            if node["type"] in INLINE:
                loose.append(node)
                continue
            written += [tag("p", "", self.line(loose))] if loose else []
            loose = []
            written.append(self.block(node))
        written += [tag("p", "", self.line(loose))] if loose else []
        return "".join(written)

    def block(self, node: AdfNode) -> str:
        """Return one node that is between blocks."""
        write = BLOCKS.get(node["type"])
        return write_node(self, node) if write is None else write(self, node)

    def content(self, node: AdfNode) -> str:
        """Return the blocks of a node."""
        return self.blocks(node.get("content", []))

    def line(self, nodes: list[AdfNode]) -> str:
        """Return the nodes of one line of text."""
        return line(self, nodes)


def _task_numbers(content: list[AdfNode]) -> Iterator[int]:
    stack = list(content)
    while stack:
        node = stack.pop()
        stack += node.get("content", [])
        if node["type"] in ("taskItem", "blockTaskItem"):
            local = object_of(node.get("attrs")).get("localId")
            if isinstance(local, str) and is_number(local):
                yield int(local)
