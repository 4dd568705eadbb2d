"""Find the operation of a request line."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .operations import OperationSpec

__all__ = ["Match", "Router"]


@frozen
class Match:
    """A request line with its operation.

    Attributes:
        operation: The operation with this method and path.
        path_parameters: Values of the path's parameters by name, percent-decoded.
    """

    operation: OperationSpec
    path_parameters: dict[str, str]


@define
class _Node:
    """A node of the tree: its children, and the operations that end at it."""

    literals: dict[str, _Node] = field(factory=dict["str", "_Node"])
    parameter: _Node | None = None
    operations: dict[str, OperationSpec] = field(factory=dict["str", "OperationSpec"])


class Router:
    """A tree of path segments over every documented operation."""

    def __init__(self, operations: Iterable[OperationSpec]) -> None:
        self._root = _Node()
        for operation in operations:
            self._add(operation)

    def match(self, method: str, path: str) -> Match | None:
        """Find the operation for a request line; see ``Contract.match``."""
        segments = _segments(path)
        for node in _leaves(self._root, segments, 0):
            operation = node.operations.get(method)
            if operation is not None:
                return Match(operation, _path_parameters(operation, segments))
        return None

    def allowed_methods(self, path: str) -> frozenset[str]:
        """Return the methods of a path; see ``Contract.allowed_methods``."""
        leaves = _leaves(self._root, _segments(path), 0)
        return frozenset(method for node in leaves for method in node.operations)

    def _add(self, operation: OperationSpec) -> None:
        node = self._root
        for segment in _segments(operation.path):
            if _is_parameter(segment):
                # Parameters at one position share a node whatever their names: two
                # operations may call the same segment {id} and {to}.
                node.parameter = node.parameter or _Node()
                node = node.parameter
            else:
                node = node.literals.setdefault(segment, _Node())
        if operation.method in node.operations:
            raise ValueError(f"two operations serve {operation.method} {operation.path}")
        node.operations[operation.method] = operation


def _leaves(node: _Node, segments: list[str], depth: int) -> Iterator[_Node]:
    """Yield the nodes where the path can end, literal segments before parameters."""
    if depth == len(segments):
        yield node
        return
    segment = segments[depth]
    literal = node.literals.get(segment)
    if literal is not None:
        yield from _leaves(literal, segments, depth + 1)
    if node.parameter is not None and segment:
        yield from _leaves(node.parameter, segments, depth + 1)


def _path_parameters(operation: OperationSpec, segments: list[str]) -> dict[str, str]:
    return {
        name[1:-1]: unquote(value)
        for name, value in zip(_segments(operation.path), segments, strict=True)
        if _is_parameter(name)
    }


def _segments(path: str) -> list[str]:
    return path.split("/")


def _is_parameter(segment: str) -> bool:
    return segment.startswith("{") and segment.endswith("}")
