"""Writes RELIABILITY.md."""

from __future__ import annotations

from typing import get_args

from tests.stress.reliability.calls import CALLS
from tests.stress.reliability.faults import FAULTS
from tests.stress.reliability.policy import ATTEMPTS, DEADLINE
from tests.stress.reliability.proxy import Duration
from tests.stress.reliability.rows import Cell

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
    "once": "The fault occurs once",
    "lasting": "The fault occurs on every attempt",
    "outage": "Every request fails from then on",
}
_PROMISES = f"""# Reliability

Written by `nox -s reliability`, which fails if one of these promises is broken. It runs against
the sandbox of this project, on the loopback, and needs no account.

## What is promised

- A write is carried out exactly once, or the error says that its outcome is unknown:
  `AmbiguousWriteError`, or a `TransportError` with `sent`, a `ServerError` or an
  `UnexpectedResponseError`, for a write that was not found on the server afterwards.
- A 503, with or without `Retry-After`, is waited for; then the server is looked at, and the write
  is repeated only if everything is as it was before the call. If somebody else has changed it
  since, that is an `AmbiguousWriteError`: what others did is not overwritten.
- A write that is not found after a lost response is sent again only where a version number, or an
  id that does not come back, rules out a second effect. A new page, comment, label or property, a
  move, a copy, a page's deletion and a completely sent upload are not: they end in one of the
  errors above, for others may have renamed, moved, trashed or undone them meanwhile.
- A response to a write counts only if it is about what was sent: by id, number, key, title, value
  or body, or by the state that is read afterwards. One that is about an earlier write, as after a
  connection that got out of step, is verified like a lost one.
- What is found is taken for this write only if nothing speaks for another. `edit` without
  `message=` whose response was lost ends in `AmbiguousWriteError` if the next version is what was
  sent, by the same account: another program may have written it.
- An error in reading the result of a write that is known to have happened is a
  `ResultUnavailableError`.
- A request is sent {ATTEMPTS} times at most, unless `RetryPolicy` says otherwise, and its waits
  take {DEADLINE:.0f} seconds at most. `Retry-After` is respected; a wait that exceeds the deadline
  is not started.
- `edit` does not lose the edits of others, and refuses unpublished drafts, which have no versions;
  `update` from a stale base is a `VersionConflictError`.
- No credential appears in values, logs, warnings, tracebacks with locals, pickles, copies,
  cassettes or the output of the commands, even where a server repeats what it was sent: in a body,
  a header, a reason phrase, in any of the encodings that SECURITY.md lists.
- No credential is sent to a host, port or scheme other than the API's, wherever redirects and links
  point; plain http is limited to the loopback and bypasses the environment's proxies; certificates
  are verified, and nothing but an `ssl_context=` of yours can disable that.
- Whatever a response contains, a call ends in a result or a `ConfluenceError`. Responses of more
  than 64 MiB are not kept, pagination loops and endless listings are stopped, a download ends where
  it exceeds its size, and a downloaded file stays in the folder that was named. A file that changes
  while it is uploaded is not stored.
- One client serves any number of threads, or tasks of one event loop. Cancelled calls do not leak
  connections; closing the client ends the calls in progress and leaves neither connections nor
  files open. After a fork it refuses to work. It can be pickled if its credential comes from the
  environment, and refuses to be if it holds one.

## What is not promised

- A write that was carried out although a 503 was returned, and completely undone by somebody else
  before the look, a second later, is done again: a new page deleted for good, a trashed page
  restored. The server shows no trace of either.
- `edit` without `message=` of a page to which another program wrote the very same text since it was
  read, and which was then moved to the trash: the server restores it, and the response is that of
  an edit. The same goes for a message of an `update` where nothing is left to change: the server
  makes no version that could carry it.
- A 429 is taken at its word, that nothing was done, if it is returned to every attempt. A single
  one is checked: the write has one effect even if it was carried out.
- A 204 to a deletion is taken at its word, without another request.
- Operations called through `confluence.raw` are retried like all others, but a write whose response
  was lost is not verified: that is up to you.
- What the server returns as content, the body of a page or a file, is yours and is shown as it is.
  So are your own variables in a traceback with locals, including the token that you passed.
- A credential of fewer than 8 characters is not searched for in logs, and the token in a download
  link is recognised there by its form only.
- `edit` calls your function again on a conflict: it must tolerate that.
- Nothing here says how fast it is; see BENCHMARKS.md. And nothing here was tried on a real site:
  where the sandbox differs from it, so does this page.
"""

_HOW = """## How it was tried

`nox -s reliability` tries all of this, and `nox -s tests -- tests/stress/reliability` a part of
each row.
"""


def written(
    cells: list[Cell],
    *,
    edits: int,
    mutations: int,
    sequences: int,
    histories: int,
    examples: int,
    places: int,
    threads: int,
    tasks: int,
    hurried: int,
) -> str:
    """Return the page.

    Args:
        cells: The matrix.
        edits: How many concurrent edits of one page were made.
        mutations: How many malformed responses were sent at least.
        sequences: How many calls at least met several of them.
        histories: How many histories of a single write were played.
        examples: How many credentials were searched for.
        places: How many addresses tried to obtain one.
        threads: How many shared one client.
        tasks: How many shared another.
        hurried: One in how many of them cancelled calls.
    """
    rows = [
        ("faults × calls × duration of the fault, sync and async", len(cells), "matrix"),
        (
            "histories of a write that is lost, late or doubled while others work",
            histories,
            "histories",
        ),
        ("concurrent edits of one page by threads, tasks and two processes", edits, "lost_edits"),
        ("malformed responses, in calls and in recorded exchanges, at least", mutations, "hostile"),
        ("calls that met several of them in a row, at least", sequences, "hostile"),
        ("credentials searched for in calls, sync and async each", examples, "secrets_property"),
        ("credentials searched for in commands, and in cassettes", examples, "secrets_shown"),
        ("addresses that responses redirect each call to", places, "where_credentials_go"),
        ("threads that shared a client for a minute", threads, "load"),
        (f"tasks that shared a client, one in {hurried} cancelling calls", tasks, "load"),
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
        "One fault in the request that does a call's work, sync and async, over a socket. "
        f"✓ is the right result, exactly once; {legend}. "
        "A number says how often the request was sent, if more than once.\n"
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
