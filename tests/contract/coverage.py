"""Prints what covers the operations that the facade uses: ``python -m tests.contract.coverage``."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import get_args

from attrs import frozen
from tests.contract.consistency import cassettes, operation_of
from tests.contract.faults import CAUGHT, NOT_CAUGHT

from confluence_connector._operations import METHODS
from confluence_connector.sandbox.app.operations import HANDLERS
from confluence_connector.testing.cassette import Origin

ORIGINS = get_args(Origin)


@frozen
class Row:
    """One operation.

    Attributes:
        operation: Its id.
        methods: How many methods of the facade use it.
        exchanges: How many exchanges there are, by origin.
        in_sandbox: Whether the sandbox serves it.
    """

    operation: str
    methods: int
    exchanges: Counter[str]
    in_sandbox: bool

    @property
    def is_covered_by_both(self) -> bool:
        return self.in_sandbox and bool(self.exchanges)


def rows() -> list[Row]:
    """Return one row for every operation that a method of the facade declares."""
    exchanges: dict[str, Counter[str]] = defaultdict(Counter)
    for cassette in cassettes().values():
        for exchange in cassette.exchanges:
            operation = operation_of(exchange)
            if operation is not None:
                exchanges[operation.id][cassette.origin] += 1
    users = Counter(operation for ids in METHODS.values() for operation in ids)
    return [
        Row(operation, count, exchanges[operation], operation in HANDLERS)
        for operation, count in sorted(users.items())
    ]


def table(found: list[Row]) -> str:
    """Lay the rows out, with their sums in the last line."""
    head = ["operation", "methods", *ORIGINS, "sandbox responses", "both"]
    lines = [
        [
            row.operation,
            str(row.methods),
            *(str(row.exchanges[origin] or "-") for origin in ORIGINS),
            "yes" if row.in_sandbox else "no",
            "yes" if row.is_covered_by_both else "no",
        ]
        for row in found
    ]
    sums = [
        f"{len(found)} operations",
        str(len(METHODS)),
        *(str(sum(1 for row in found if row.exchanges[origin])) for origin in ORIGINS),
        str(sum(row.in_sandbox for row in found)),
        str(sum(row.is_covered_by_both for row in found)),
    ]
    widths = [max(map(len, column)) for column in zip(head, *lines, sums, strict=True)]
    rule = ["-" * width for width in widths]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in [head, rule, *lines, rule, sums]
    )


if __name__ == "__main__":
    print("Exchanges in cassettes by origin, for each operation that the facade uses:\n")
    print(table(rows()))
    print(f"\n{len(CAUGHT)} injected faults are caught. These are not:\n")
    for blind in NOT_CAUGHT:
        print(f"- {blind.fault.name}: {blind.reason}")
