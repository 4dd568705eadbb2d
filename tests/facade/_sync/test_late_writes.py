# Derived from tests/facade/_async/test_late_writes.py by `nox -s unasync`: change that file instead.
"""Writes that were carried out although they were refused, or after their sender gave up."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from confluence_connector import AmbiguousWriteError, Confluence, RetryPolicy
from confluence_connector.sandbox import Sandbox


class Relay:
    """Hands requests to a sandbox, but for the first update.

    Args:
        sandbox: The sandbox.
        first: Responds to the first update.
    """

    def __init__(
        self, sandbox: Sandbox, first: Callable[[httpx.Request], httpx.Response | None]
    ) -> None:
        self._sandbox = sandbox
        self._first = [first]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "PUT" and self._first:
            response = self._first.pop()(request)
            if response is None:
                raise httpx.ReadTimeout("no response", request=request)
            return response
        return self._sandbox.transport.handle_request(request)


def client(sandbox: Sandbox, relay: Relay) -> Confluence:
    return Confluence(
        sandbox.issue_token(),
        site="acme",
        transport=httpx.MockTransport(relay),
        retry=RetryPolicy(first_wait=0, longest_wait=0),
    )


@pytest.mark.parametrize("message", [None, "run 7"])
def test_a_throttled_edit_that_was_carried_out_is_not_made_twice(message: str | None) -> None:
    with Sandbox() as sandbox, sandbox.client() as aside:
        page = aside.pages.create(space="DOCS", title="Guest book", body="<p>Ann</p>")

        def throttle(request: httpx.Request) -> httpx.Response:
            sandbox.transport.handle_request(request)
            return httpx.Response(429)

        with client(sandbox, Relay(sandbox, throttle)) as confluence:
            edit = confluence.pages.edit
            if message:
                edit(page.id, lambda body: f"{body}<p>Bob</p>", message=message)
            else:  # another program of the same account may have written the same
                with pytest.raises(AmbiguousWriteError):
                    edit(page.id, lambda body: f"{body}<p>Bob</p>")
        now = aside.pages.get(page.id)
        assert (now.version.number, now.body.storage.value) == (2, "<p>Ann</p><p>Bob</p>")


def test_an_edit_of_a_page_that_was_trashed_meanwhile_may_still_arrive() -> None:
    with Sandbox() as sandbox, sandbox.client() as aside:
        page = aside.pages.create(space="DOCS", title="Guest book", body="<p>Ann</p>")
        late: list[httpx.Request] = []

        def lose(request: httpx.Request) -> None:
            late.append(request)
            aside.pages.delete(page.id)

        with client(sandbox, Relay(sandbox, lose)) as confluence:
            with pytest.raises(AmbiguousWriteError, match="in the trash"):
                confluence.pages.edit(page.id, lambda body: f"{body}<p>Bob</p>", message="b")
        aside.pages.restore(page.id)
        assert aside.pages.get(page.id).body.storage.value == "<p>Ann</p>"
        sandbox.transport.handle_request(late[0])
        assert aside.pages.get(page.id).body.storage.value == "<p>Ann</p><p>Bob</p>"
