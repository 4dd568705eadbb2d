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

Written by `nox -s reliability`, which fails where one of these promises is broken. It runs against
the sandbox of this project, on the loopback, and needs no account.

## What is promised

- A write happens exactly once, or the error says that nobody knows: `AmbiguousWriteError`, or a
  `TransportError` with `sent`, or a `ServerError`, which name a write that was not to be seen on
  the server when it was looked for. What cannot be told from an earlier write of the same words
  (a comment, an uploaded file) is never sent a second time once it was sent whole.
- A request is sent {ATTEMPTS} times at most, unless `RetryPolicy` says otherwise, and its waits
  take {DEADLINE:.0f} seconds at most. What the server told to wait for is waited for; a wait that
  does not fit is not begun.
- `edit` loses nobody's edit, and `update` from a stale base is a `VersionConflictError`.
- No credential shows in values, logs, warnings, tracebacks with locals, pickles, copies, cassettes
  or the commands' output, also where a server repeats what it was sent: in a body, a header, a
  reason phrase, percent-encoded or escaped.
- No credential goes to another host, port or scheme than the API's, wherever redirects and links
  point; plain http stays on the loopback and off the environment's proxies; certificates are
  verified, and no argument or variable ends that.
- Whatever an answer holds, a call ends in a result or a `ConfluenceError`. Answers of more than
  64 MiB are not kept, listings that run in a circle or grow for ever are stopped, and a downloaded
  file stays in the folder that was named.
- One client serves any number of threads, or tasks of one loop. Cancelled calls cost it no
  connection; closing it ends the calls under way, and leaves neither connections nor files open.
  After a fork it refuses to work. It is pickled where its credential stands in the environment,
  and refuses where it holds one.

## What is not promised

- Operations called through `confluence.raw` are retried like all others, but a write whose answer
  was lost is not looked for: that is for you to do.
- What the server gives as content, a page's body or a file, is yours, and is shown as it is. So
  are your own variables in a traceback with locals, the token that you passed included.
- A credential of fewer than 8 characters is not looked for in logs, and of the token in a
  download's link nothing but its shape is known there.
- `edit` applies your function again on a conflict: it has to bear that.
- Nothing here says how fast it is; see BENCHMARKS.md. And nothing here was tried on the real site:
  where the sandbox is wrong about it, so is this page.
"""

_HOW = """## How it was tried

`nox -s reliability` tries all of this, and `nox -s tests -- tests/reliability` a part of each row.
"""


def written(
    cells: list[Cell],
    *,
    edits: int,
    mutations: int,
    examples: int,
    places: int,
    threads: int,
    tasks: int,
    hurried: int,
) -> str:
    """Return the page.

    Args:
        cells: The matrix.
        edits: How many edits were made of one page at the same time.
        mutations: How many hostile answers were sent.
        examples: How many credentials were looked for.
        places: How many addresses tried to get one.
        threads: How many shared one client.
        tasks: How many shared another.
        hurried: Each how many-th of them cancelled calls.
    """
    rows = [
        ("faults × calls × how long it goes wrong, in both colours", len(cells), "matrix"),
        ("edits of one page by threads, tasks and two processes", edits, "lost_edits"),
        ("hostile answers, in calls and in recorded exchanges", mutations, "hostile"),
        ("credentials looked for in calls, in each colour", examples, "secrets_property"),
        ("credentials looked for in commands, and in cassettes", examples, "secrets_shown"),
        ("addresses that answers point each call to", places, "where_credentials_go"),
        ("threads that shared a client for a minute", threads, "load"),
        (f"tasks that did, one in {hurried} of which cancelled calls", tasks, "load"),
    ]
    counts = "\n".join(
        [
            _HOW,
            "| what | how many | where |",
            "|---|---|---|",
            *(f"| {what} | {count:,} | `test_{where}.py` |" for what, count, where in rows),
            "",
        ]
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
