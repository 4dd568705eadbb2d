"""Hostile responses: a few hundred; `nox -s reliability` sends twenty thousand and more."""

from __future__ import annotations

import itertools
from pathlib import Path

import httpx
import pytest
from tests.stress.reliability import fuzz

from confluence_connector import (
    Confluence,
    RetryPolicy,
    UnexpectedResponseError,
)
from confluence_connector.sandbox import Sandbox


def test_every_answer_ends_in_a_result_or_an_error_of_ours() -> None:
    report = fuzz.run(150)
    assert not report.crashes
    assert report.slowest < fuzz.LONGEST
    assert report.sequences > 20
    assert report.outcomes["UnexpectedResponseError"] > 10
    assert report.outcomes["result"] > 10


def answering(*responses: httpx.Response) -> Confluence:
    rest = iter(responses)
    return Confluence(
        "a-token",
        cloud_id="1",
        transport=httpx.MockTransport(lambda _: next(rest)),
        retry=RetryPolicy(attempts=1),
    )


def spaces(next_link: str) -> httpx.Response:
    links = {"next": next_link, "base": "https://evil.example"}
    return httpx.Response(200, json={"results": [], "_links": links})


def test_a_next_link_that_runs_in_a_circle() -> None:
    link = "/wiki/api/v2/spaces?cursor=a"
    with (
        answering(*[spaces(link)] * 3) as confluence,
        pytest.raises(UnexpectedResponseError, match="pagination loop"),
    ):
        list(confluence.spaces.list())


@pytest.mark.parametrize("link", ["/x?cursor={}", "/x?cursor=a{}"])
def test_a_next_link_that_never_ends(link: str) -> None:
    grown = itertools.count(1)

    def response(request: httpx.Request) -> httpx.Response:
        number = next(grown)
        return spaces(link.format("a" * number * 100 if "a{}" in link else number))

    with (
        Confluence("a-token", cloud_id="1", transport=httpx.MockTransport(response)) as confluence,
        pytest.raises(UnexpectedResponseError, match=r"exceeds|without a new item"),
    ):
        list(confluence.spaces.list())


def test_a_next_link_that_leaves_the_api_gives_only_its_cursor() -> None:
    asked = []

    def response(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url.copy_with(query=None)))
        return spaces("https://evil.example/x?cursor=a" if len(asked) == 1 else "")

    with Confluence("a-token", cloud_id="1", transport=httpx.MockTransport(response)) as confluence:
        assert not list(confluence.spaces.list())
    assert asked == ["https://api.atlassian.com/ex/confluence/1/wiki/api/v2/spaces"] * 2


@pytest.mark.parametrize(
    "title", ["../../evil", "..", "/etc/evil", "a/../../evil", "evil\0\n.csv", "..\\evil", "CON"]
)
def test_a_download_stays_in_its_folder(tmp_path: Path, title: str) -> None:
    folder = tmp_path / "in" / "here"
    folder.mkdir(parents=True)
    with Sandbox() as sandbox, sandbox.client() as aside:
        page = aside.pages.create(space="DOCS", title="Grill plan")
        made = aside.attachments.upload(page.id, b"ribs", name="list.csv")

        def renamed(request: httpx.Request) -> httpx.Response:
            response = sandbox.transport.handle_request(request)
            if "/attachments/" not in request.url.path:
                return response
            return httpx.Response(200, json=response.json() | {"title": title})

        with Confluence(
            sandbox.issue_token(), site="acme", transport=httpx.MockTransport(renamed)
        ) as confluence:
            path = confluence.attachments.download(made.id, folder)
    assert path.parent == folder
    assert [file.name for file in tmp_path.rglob("*") if file.is_file()] == [path.name]
