"""Storage into ADF: the traversal of a body, and which blocks may stand where."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ..errors import MarkupSyntaxError
from ..parser import read_nodes
from ..tree import Element, Node
from .kept import kept_block
from .model import ALLOWED, DEEPEST, MARKS, TYPES, AdfNode, allowed_marks
from .read_blocks import BLOCKS, WRAPPERS, is_block
from .read_inline import PHRASES, inline, trimmed
from .read_loose import loose_blocks
from .read_tasks import task_list

__all__ = ["Reader", "to_adf"]


def to_adf(storage: str) -> dict[str, Any]:
    """Return a body of storage as a document of the editor.

    The document is valid by the vendor's schema. What the schema has no node for is in an
    extension that ``from_adf`` turns back into the same storage; ``docs/markup-constructs.md``
    lists what the two formats do not share.

    Args:
        storage: The body.

    Returns:
        The document, ``{"type": "doc", "version": 1, "content": […]}``.

    Raises:
        MarkupSyntaxError: The body is not well-formed, or nested beyond 100 levels.
        InvalidInputError: It is not text, or too long.
    """
    try:
        content = Reader().blocks(read_nodes(storage), "doc")
    except RecursionError as error:
        problem = "elements stand in each other too deeply for what is left of the call stack"
        raise MarkupSyntaxError.at(storage, 0, problem) from error
    return {"type": "doc", "version": 1, "content": content}


class Reader:
    """The traversal of one body.

    Attributes:
        misfits: How many blocks were kept as storage so far, since they may not stand where they
            do; a macro that has a choice of nodes takes the one that keeps fewest.
    """

    def __init__(self) -> None:
        self.misfits = 0
        self._depth = 0

    def blocks(self, children: Iterable[Node], place: str) -> list[AdfNode]:
        """Return the blocks for some children; what stands loose between them gets paragraphs.

        Args:
            children: Nodes of storage.
            place: What the blocks are for, a key of ``ALLOWED``.
        """
        blocks: list[AdfNode] = []
        loose: list[Node] = []
        for child in children:
            if not isinstance(child, Element) or not is_block(child):
                loose.append(child)
                continue
            blocks += self._loose(loose, place)
            loose = []
            blocks += self._block(child, place)
        return blocks + self._loose(loose, place)

    def within(self, element: Element, place: str) -> list[AdfNode]:
        """Return the blocks for an item of a list, which is a level of its own."""
        self._enter([element])
        blocks = self.filled(element.children, place)
        self._depth -= 1
        return blocks

    def filled(self, children: Iterable[Node], place: str) -> list[AdfNode]:
        """Return the blocks for some children, at least an empty paragraph."""
        return self.blocks(children, place) or [{"type": "paragraph"}]

    def inline(self, children: Sequence[Node]) -> list[AdfNode]:
        """Return the content of one line of text, without the blanks of its layout."""
        nodes: list[AdfNode] = []
        self._enter(children)
        inline(self, children, (), nodes)
        self._depth -= 1
        return trimmed(nodes)

    def fit(self, nodes: list[AdfNode], place: str, element: Element) -> list[AdfNode]:
        """Return blocks as this place takes them; as storage if it does not take them."""
        allowed = ALLOWED[place]
        if not all(node["type"] in allowed or node["type"] not in TYPES for node in nodes):
            self.misfits += 1
            return [kept_block(element)]
        return [_with_allowed_marks(node, place) for node in nodes]

    def tasks(self, element: Element) -> list[AdfNode] | None:
        """Return the node for a list of tasks inside another one."""
        self._enter([element])
        nodes = task_list(self, element, "")
        self._depth -= 1
        return nodes

    def is_block(self, node: Node) -> bool:
        """Return whether a node is between blocks wherever it is."""
        return isinstance(node, Element) and is_block(node)

    def groups(self, element: Element) -> bool:
        """Return whether an element does nothing but group blocks."""
        grouping = element.name in WRAPPERS or element.name in PHRASES or element.name == "p"
        return grouping and any(map(self.is_block, element.children))

    def _loose(self, loose: list[Node], place: str) -> list[AdfNode]:
        return loose_blocks(self, loose, place) if loose else []

    def _block(self, element: Element, place: str) -> list[AdfNode]:
        self._enter([element])
        try:
            if element.name in WRAPPERS or element.name in PHRASES:
                return self.blocks(element.children, place)
            read = BLOCKS.get(element.name)
            nodes = None if read is None else read(self, element, place)
        finally:
            self._depth -= 1
        if nodes is None:
            self.misfits += 1
            return [kept_block(element)]
        return self.fit(nodes, place, element)

    def _enter(self, children: Sequence[Node]) -> None:
        self._depth += 1
        if self._depth > DEEPEST and children:
            first = children[0]
            raise MarkupSyntaxError.at(
                first.source, first.start, f"more than {DEEPEST} levels stand in each other"
            )


def _with_allowed_marks(node: AdfNode, place: str) -> AdfNode:
    if "marks" not in node:
        return node
    allowed = allowed_marks(node["type"], place)
    marks = [m for m in node["marks"] if m.get("type") in allowed or m.get("type") not in MARKS]
    without = {name: value for name, value in node.items() if name != "marks"}
    return {**without, "marks": marks} if marks else without
