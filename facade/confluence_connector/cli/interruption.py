"""Keep a record of what a command did, to say it when Ctrl-C ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import httpx

    from .. import Confluence

__all__ = ["Journal"]

_READING = {"GET", "HEAD", "OPTIONS"}


class Journal:
    """The writes of one run, and how far a long run got."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._done: list[str] = []
        self._progress: tuple[int, int] | None = None

    def watch(self, confluence: Confluence) -> None:
        """Note every write that a client sends."""
        hooks = confluence.raw.httpx_client.event_hooks
        hooks["request"].append(self._sent)
        hooks["response"].append(self._received)
        confluence.raw.httpx_client.event_hooks = hooks

    def progress(self, done: int, total: int) -> None:
        """Note how far a run got that can be started again."""
        self._progress = done, total

    def sentence(self) -> str:
        """Say what was done until now."""
        if self._progress is not None:
            done, total = self._progress
            return f"interrupted after {done} of {total}: run it again to go on"
        if self._open:
            return (
                f"interrupted during {self._open[-1]}, which may have been carried out: "
                "look before you repeat it"
            )
        if self._done:
            return f"interrupted after {', '.join(self._done)}"
        return "interrupted: nothing was changed"

    def _sent(self, request: httpx.Request) -> None:
        if request.method not in _READING:
            self._open.append(_name(request))

    def _received(self, response: httpx.Response) -> None:
        name = _name(response.request)
        if name in self._open:
            self._open.remove(name)
            if response.is_success:
                self._done.append(name)


def _name(request: httpx.Request) -> str:
    _, _, path = urlsplit(str(request.url)).path.rpartition("/wiki/")
    return f"{request.method} /wiki/{path}"
