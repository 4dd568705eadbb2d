"""Writes RELIABILITY.md."""

from __future__ import annotations

from typing import get_args

from tests.reliability.calls import CALLS
from tests.reliability.faults import FAULTS
from tests.reliability.policy import ATTEMPTS, DEADLINE
from tests.reliability.proxy import Duration
from tests.reliability.rows import Cell

_SIGNS = {
    "result": "✓",
    "AmbiguousWriteError": "?",
    "TransportError": "T",
    "RequestTimeoutError": "O",
    "UnexpectedResponseError": "U",
    "RateLimitedError": "L",
    "ServerError": "S",
    "MissingScopeError": "M",
    "PermissionDeniedError": "P",
    "NotFoundError": "N",
    "EndpointRemovedError": "G",
    "ReconnectRequiredError": "R",
}
_TITLES: dict[Duration, str] = {
    "once": "It goes wrong once",
    "lasting": "It goes wrong each time",
    "outage": "From then on nothing works",
}
_PROMISES = f"""# Reliability

Written by `nox -s reliability`, which fails where one of these promises is broken.

## What is promised

- A write happens exactly once, or the error says that nobody knows: `AmbiguousWriteError`, or a
  `TransportError` with `sent`, or a `ServerError`, which name a write that was not to be seen on
  the server when it was looked for. What cannot be told from an earlier write of the same words
  (a comment, an uploaded file) is never sent a second time once it was sent whole.
- A request is sent {ATTEMPTS} times at most, unless `RetryPolicy` says otherwise, and its waits
  take {DEADLINE:.0f} seconds at most. What the server told to wait for is waited for; a wait that
  does not fit is not begun.
- `edit` loses nobody's edit, and `update` from a stale base is a `VersionConflictError`.
- No credential shows in values, logs, warnings, tracebacks with locals, pickles or copies, also
  where a server repeats what it was sent; and none goes to another host, port or scheme than the
  API's, wherever redirects and links point.
- Whatever an answer holds, a call ends in a result or a `ConfluenceError`. Answers of more than
  64 MiB are not kept, listings that run in a circle or grow for ever are stopped, and a downloaded
  file stays in the folder that was named.
- One client serves any number of threads, or tasks of one loop; closing it ends the calls under
  way, and leaves neither connections nor files open. After a fork it refuses to work.
"""


def written(
    cells: list[Cell], *, edits: int, mutations: int, examples: int, threads: int, tasks: int
) -> str:
    """Return the page.

    Args:
        cells: The matrix.
        edits: How many edits were made of one page at the same time.
        mutations: How many hostile answers were sent.
        examples: How many credentials were looked for.
        threads: How many shared one client.
        tasks: How many shared another.
    """
    counts = (
        f"## Counts\n\n"
        f"| what | how many |\n|---|---|\n"
        f"| cells of the matrix, each in both colours | {len(cells):,} |\n"
        f"| edits of one page by threads, tasks and two processes, none lost | {edits:,} |\n"
        f"| hostile answers | {mutations:,} |\n"
        f"| credentials looked for everywhere | {examples:,} |\n"
        f"| threads, and tasks, that shared a client for a minute each | {threads}, {tasks} |\n"
    )
    legend = ", ".join(f"{sign} `{name}`" for name, sign in _SIGNS.items() if name != "result")
    intro = (
        "## The matrix\n\n"
        "One fault in the request that does a call's work, in both colours, over a socket. "
        f"✓ is the right result, exactly once; {legend}. "
        "A number tells how often the request was sent, where that was more than once.\n"
    )
    tables = [_table(cells, duration) for duration in get_args(Duration)]
    return "\n".join([_PROMISES, counts, intro, *tables])


def _table(cells: list[Cell], duration: Duration) -> str:
    shown = {(c.fault, c.call): c for c in cells if c.duration == duration}
    lines = [
        f"### {_TITLES[duration]}\n",
        "| fault | " + " | ".join(call.name for call in CALLS) + " |",
        "|---" * (len(CALLS) + 1) + "|",
    ]
    for fault in FAULTS:
        row = (_sign(shown[fault.name, call.name]) for call in CALLS)
        lines.append(f"| {fault.name} | " + " | ".join(row) + " |")
    return "\n".join([*lines, ""])


def _sign(cell: Cell) -> str:
    return _SIGNS[cell.outcome] + (str(cell.attempts) if cell.attempts > 1 else "")
