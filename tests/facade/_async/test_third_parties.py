"""Somebody else acts between a write that was returned 503 and the look at what became of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import attrs
import httpx
import pytest

from confluence_connector import AmbiguousWriteError, AsyncConfluence, Confluence, RetryPolicy
from confluence_connector._restrictions import subjects_of
from confluence_connector.sandbox import Sandbox


@attrs.define
class Case:
    """One kind of write.

    Attributes:
        operation: Its request, as method and end of the path.
        call: Makes the call with the ids of three pages, a file and the account.
        meddle: What somebody else does to the same thing.
        state: What there is to see of it.
    """

    operation: tuple[str, str]
    call: Callable[[AsyncConfluence, list[str]], Awaitable[object]]
    meddle: Callable[[Confluence, list[str]], object]
    state: Callable[[Confluence, list[str]], object]


def _names(confluence: Confluence, ids: list[str]) -> object:
    return subjects_of(confluence.restrictions.get(ids[0]))


CASES = {
    "restrictions.clear": Case(
        ("DELETE", "/restriction"),
        lambda confluence, ids: confluence.restrictions.clear(ids[0]),
        lambda confluence, ids: confluence.restrictions.add(ids[0], update_users=[ids[4]]),
        _names,
    ),
    "restrictions.set": Case(
        ("PUT", "/restriction"),
        lambda confluence, ids: confluence.restrictions.set(ids[0], update_users=[ids[4]]),
        lambda confluence, ids: confluence.restrictions.clear(ids[0]),
        _names,
    ),
    "restrictions.add": Case(
        ("POST", "/restriction"),
        lambda confluence, ids: confluence.restrictions.add(ids[0], update_users=[ids[4]]),
        lambda confluence, ids: confluence.restrictions.clear(ids[0]),
        _names,
    ),
    "pages.move": Case(
        ("PUT", "/move/append/"),
        lambda confluence, ids: confluence.pages.move(ids[0], parent=ids[1]),
        lambda confluence, ids: confluence.pages.move(ids[0], parent=ids[2]),
        lambda confluence, ids: confluence.pages.get(ids[0]).parent_id,
    ),
    "spaces.update": Case(
        ("PUT", "/space/DOCS"),
        lambda confluence, _: confluence.spaces.update("DOCS", name="Menus"),
        lambda confluence, _: confluence.spaces.update("DOCS", name="Recipes"),
        lambda confluence, _: confluence.spaces.get_by_key("DOCS").name,
    ),
    "attachments.rename": Case(
        ("PUT", "/child/attachment/"),
        lambda confluence, ids: confluence.attachments.rename(ids[3], "ribs.csv"),
        lambda confluence, ids: confluence.attachments.rename(ids[3], "corn.csv"),
        lambda confluence, ids: confluence.attachments.get(ids[3]).title,
    ),
    "pages.create, renamed": Case(
        ("POST", "/api/v2/pages"),
        lambda confluence, _: confluence.pages.create(space="DOCS", title="New"),
        lambda confluence, _: confluence.pages.update(_new(confluence), title="Newer"),
        lambda confluence, _: len(list(confluence.pages.list())),
    ),
    "pages.create, trashed": Case(
        ("POST", "/api/v2/pages"),
        lambda confluence, _: confluence.pages.create(space="DOCS", title="New"),
        lambda confluence, _: confluence.pages.delete(_new(confluence)),
        lambda confluence, _: len(list(confluence.pages.list())),
    ),
}


def _new(confluence: Confluence) -> str:
    page = confluence.pages.find(space="DOCS", title="New")
    assert page
    return page.id


@attrs.define
class Busy:
    """Carries the first request of a kind out or not, and returns 503 for it."""

    sandbox: Sandbox
    case: Case
    then: Callable[[], object]
    carries_out: bool
    count: int = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        method, end = self.case.operation
        if request.method != method or end not in request.url.path:
            return self.sandbox.transport.handle_request(request)
        self.count += 1
        if self.count > 1:
            return self.sandbox.transport.handle_request(request)
        if self.carries_out:
            assert self.sandbox.transport.handle_request(request).is_success
            self.then()
        return httpx.Response(503, headers={"Retry-After": "0.001"})


def prepared(aside: Confluence) -> list[str]:
    """Make three pages, of which the first has a list of readers and a file."""
    me = aside.users.me().account_id
    assert me
    pages = [aside.pages.create(space="DOCS", title=title).id for title in "ABC"]
    aside.restrictions.set(pages[0], read_users=[me])
    return [*pages, aside.attachments.upload(pages[0], b"ribs,4", name="list.csv").id, me]


def client(sandbox: Sandbox, busy: Busy) -> AsyncConfluence:
    return AsyncConfluence(
        sandbox.issue_token(),
        site="acme",
        transport=httpx.MockTransport(busy),
        retry=RetryPolicy(first_wait=0, longest_wait=0),
    )


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
async def test_what_others_did_since_a_503_is_unchanged(case: Case) -> None:
    with Sandbox() as sandbox, sandbox.client() as aside:
        ids = prepared(aside)
        left: list[object] = []

        def meddle() -> None:
            case.meddle(aside, ids)
            left.append(case.state(aside, ids))

        busy = Busy(sandbox, case, meddle, carries_out=True)
        async with client(sandbox, busy) as confluence:
            with pytest.raises(AmbiguousWriteError):
                await case.call(confluence, ids)
        assert busy.count == 1
        assert left == [case.state(aside, ids)]


@pytest.mark.parametrize("carries_out", [False, True])
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
async def test_a_503_that_nobody_interferes_with_passes(case: Case, carries_out: bool) -> None:
    with Sandbox() as sandbox, sandbox.client() as aside:
        ids = prepared(aside)
        busy = Busy(sandbox, case, lambda: None, carries_out=carries_out)
        async with client(sandbox, busy) as confluence:
            await case.call(confluence, ids)
        assert busy.count == (1 if carries_out else 2)
