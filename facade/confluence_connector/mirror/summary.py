"""What a run did, and how it reports its progress. Pure."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from .problems import Problem

__all__ = ["Progress", "Summary"]

Progress = Callable[[int, int, str], object]
"""Called with what is done, what there is to do in all, and the name of what was done last."""


@attrs.frozen(kw_only=True)
class Summary:
    """What one run did.

    Attributes:
        pages: Pages and blog posts that were written.
        attachments: Attachments that were written.
        removed: Contents whose files or pages were removed.
        unchanged: Contents for which there was nothing to do.
        requests: Requests that were sent, repeated ones included.
        points: What they cost by the published rule: one a request, and one for each content read.
        bytes: Bytes that were written to files or sent.
        seconds: How long it took.
        failures: What could not be done, by file; the rest was.
        conflicts: How many of them are conflicts with what others wrote.
    """

    pages: int = 0
    attachments: int = 0
    removed: int = 0
    unchanged: int = 0
    requests: int = 0
    points: int = 0
    bytes: int = 0
    seconds: float = 0.0
    failures: tuple[Problem, ...] = ()
    conflicts: int = 0

    @property
    def ok(self) -> bool:
        """Whether everything was done."""
        return not self.failures

    def __str__(self) -> str:
        done = (
            f"{self.pages} pages, {self.attachments} attachments, {self.removed} removed, "
            f"{self.unchanged} unchanged; {self.requests} requests, {self.points} points, "
            f"{self.bytes} bytes, {self.seconds:.1f} seconds"
        )
        return "\n".join([done, *(f"failed: {failure}" for failure in self.failures)])
