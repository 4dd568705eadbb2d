"""All rows of the table, and how they are measured one after the other."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.bench import (
    bulk_rows,
    client_rows,
    command_rows,
    markup_rows,
    mirror_rows,
    project_rows,
    sandbox_rows,
)
from tests.bench.bench import Bench, Row
from tests.bench.figures import Figure

ROWS: Sequence[Row] = (
    *client_rows.ROWS,
    *bulk_rows.ROWS,
    *mirror_rows.ROWS,
    *command_rows.ROWS,
    *markup_rows.ROWS,
    *sandbox_rows.ROWS,
    *project_rows.ROWS,
)
SLOW = ("mirror_export", "mirror_memory", "sandbox_large", "regenerating", "testing")
"""What a quick run leaves out."""


@dataclass(frozen=True)
class Measured:
    """What came of a row.

    Attributes:
        row: Its name.
        figures: What was measured.
        why: Lines of Markdown that explain the goals it missed.
        failure: What went wrong instead, if it did.
    """

    row: str
    figures: Sequence[Figure] = ()
    why: Sequence[str] = ()
    failure: str | None = None


def chosen(names: Sequence[str], *, is_quick: bool) -> list[Row]:
    """Return the rows of these names; of none, all that such a run measures."""
    if names:
        return [row for row in ROWS if row.name in names]
    return [row for row in ROWS if not (is_quick and row.name in SLOW)]


def run(rows: Sequence[Row], bench: Bench) -> Iterator[Measured]:
    """Measure row by row and say how long the rest will take."""
    started, planned = time.perf_counter(), 0.0
    for number, row in enumerate(rows, 1):
        spent = time.perf_counter() - started
        pace = spent / planned if planned else 1 / 5 if bench.is_quick else 1.0
        rest = sum(each.seconds for each in rows[number - 1 :]) * pace
        print(f"[{number}/{len(rows)}] {row.name}, about {_span(rest)} to go", flush=True)
        yield _measured(row, bench)
        planned += row.seconds


def _measured(row: Row, bench: Bench) -> Measured:
    # Whatever goes wrong, the other rows are worth having.
    try:
        figures = row.measure(bench)
    except Exception as error:
        return Measured(row.name, failure=f"{type(error).__name__}: {error}")
    return Measured(row.name, figures, _explained(row, bench, figures))


def _explained(row: Row, bench: Bench, figures: Sequence[Figure]) -> Sequence[str]:
    missed = [figure for figure in figures if not figure.is_met]
    try:
        return row.explain(bench, missed) if missed and row.explain else ()
    except Exception as error:
        return [f"There is no profile: {type(error).__name__}: {error}"]


def _span(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"
