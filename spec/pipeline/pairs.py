"""Which operation of one document is which of another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from spec.pipeline.layout import JsonObject
from spec.pipeline.prepare.walk import operations


def shape_of(address: str) -> str:
    """Return an address without the names of the parameters in it."""
    return re.sub(r"{[^}]*}", "{}", address)


@dataclass(frozen=True)
class Endpoint:
    """An operation and where it stands."""

    path: str
    method: str
    operation: JsonObject

    @property
    def id(self) -> str:
        """The operationId."""
        return str(self.operation["operationId"])

    @property
    def address(self) -> str:
        """Method and path."""
        return f"{self.method.upper()} {self.path}"

    @property
    def shape(self) -> str:
        """Method and path, whatever the parameters in it are called."""
        return shape_of(self.address)


@dataclass(frozen=True)
class Pairs:
    """Two documents' operations, each on exactly one of the three lists."""

    both: list[tuple[Endpoint, Endpoint]]
    removed: list[Endpoint]
    added: list[Endpoint]


def pair_operations(before: JsonObject, after: JsonObject) -> Pairs:
    """Find the same operation on both sides: by address, by operationId, by shape of the path.

    Nothing is guessed: two operations that share none of the three are a removal and an
    addition, however alike they look.
    """
    removed, added = _calls(before), _calls(after)
    both: list[tuple[Endpoint, Endpoint]] = []
    marks: tuple[Callable[[Endpoint], str], ...] = (
        lambda call: call.address,
        lambda call: call.id,
        lambda call: call.shape,
    )
    for mark in marks:
        pairs = list(_same(mark, removed, added))
        both += pairs
        removed = [call for call in removed if all(call is not pair[0] for pair in pairs)]
        added = [call for call in added if all(call is not pair[1] for pair in pairs)]
    return Pairs(both, removed, added)


def _calls(document: JsonObject) -> list[Endpoint]:
    return [
        Endpoint(path, method, _with_shared_parameters(document["paths"][path], operation))
        for path, method, operation in operations(document)
    ]


def _with_shared_parameters(item: JsonObject, operation: JsonObject) -> JsonObject:
    shared = item.get("parameters", [])
    return {**operation, "parameters": [*shared, *operation.get("parameters", [])]}


def _same(
    mark: Callable[[Endpoint], str], before: list[Endpoint], after: list[Endpoint]
) -> Iterator[tuple[Endpoint, Endpoint]]:
    # A mark that two operations of one document share tells nothing.
    counts = [Counter(mark(call) for call in side) for side in (before, after)]
    partners = {mark(call): call for call in after}
    for call in before:
        if all(count[mark(call)] == 1 for count in counts):
            yield call, partners[mark(call)]
