"""What a recording must not keep is taken out, or nothing is written."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from confluence_connector import Confluence, RetryPolicy
from confluence_connector.sandbox import Sandbox
from confluence_connector.testing.check import check_cassette
from confluence_connector.testing.recording import RefusedCassetteError, record
from confluence_connector.testing.scrubber import Scrubber

LATER = "hush-hush-later"
JSON = {"content-type": "application/json"}


def respond(request: httpx.Request) -> httpx.Response:
    if request.url.path == "/session":
        return httpx.Response(200, json={"session_token": LATER})
    if request.url.path == "/unlabelled":
        return httpx.Response(200, text='{"access_token": "abc"}')
    return httpx.Response(
        200, text=f"hello {LATER} and %68ush-hush-later", headers={"x-cache": f"of {LATER}"}
    )


def exchange(path: Path, *paths: str, mode: str = "once") -> None:
    with (
        record(path, mode=mode),
        httpx.Client(transport=httpx.MockTransport(respond)) as client,
    ):
        for each in paths:
            client.get(f"https://media.example{each}", params={"of": LATER})


@pytest.mark.parametrize("paths", [("/hello", "/session"), ("/session", "/hello")])
def test_a_secret_is_taken_out_of_what_came_before_it_was_learnt(
    tmp_path: Path, paths: tuple[str, ...]
) -> None:
    path = tmp_path / "one.yaml"
    exchange(path, *paths)
    text = path.read_text("utf-8")
    assert "hello scrubbed-1 and " in text
    assert "ush-hush-later" not in text
    assert check_cassette(path) == []


def test_what_the_check_refuses_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "one.yaml"
    with pytest.raises(RefusedCassetteError, match="access_token") as caught:
        exchange(path, "/unlabelled")
    assert not path.parent.exists()
    assert caught.value.problems


def test_what_the_check_refuses_leaves_the_older_cassette(tmp_path: Path) -> None:
    path = tmp_path / "one.yaml"
    exchange(path, "/hello")
    older = path.read_text("utf-8")
    with pytest.raises(RefusedCassetteError, match=r"one\.yaml was not written"):
        exchange(path, "/unlabelled", mode="all")
    assert path.read_text("utf-8") == older
    with httpx.Client(transport=httpx.MockTransport(respond)) as client:  # which nobody records
        assert client.get("https://media.example/unlabelled").json() == {"access_token": "abc"}


MINE = (
    '<p><a href="https://docs.python.org/3/">Menu</a> for bob@ribs.shop and '
    '<ac:link><ri:user ri:account-id="557058:0d0c9a36-0d35-4b9c-b8a3-0123456789ab" /></ac:link> '
    "0f343b0931126a20f133d67c2b018a3b for the Grill project</p>"
)
NAMES = {"Grill project": "Project A"}
THEIRS = MINE.replace("docs.python.org", "www.corn.shop").replace("bob@", "eve@")


@pytest.mark.parametrize("reads_first", [False, True])
def test_a_write_of_what_a_cassette_must_not_show_is_replayed(
    tmp_path: Path, reads_first: bool
) -> None:
    path = tmp_path / "one.yaml"

    def work(confluence: Confluence, page: str, other: str) -> None:
        if reads_first:  # whose link and address have placeholders, too
            theirs = confluence.pages.get(other).body.storage.value
            confluence.properties.set(page, "theirs", theirs)
        assert confluence.pages.create("DOCS", 'A "Grill project"').title == 'A "Grill project"'
        now = confluence.pages.update(page, body=MINE)
        assert now.body.storage.value == MINE
        assert confluence.comments.create(page, body=MINE).body.storage.value == MINE
        assert confluence.properties.set(page, "mine", {"text": MINE}).value == {"text": MINE}

    def client(token: str, transport: httpx.MockTransport) -> Confluence:
        once = RetryPolicy(attempts=1)
        return Confluence(token, cloud_id=sandbox.cloud_id, transport=transport, retry=once)

    with Sandbox() as sandbox, sandbox.client() as aside:
        page = aside.pages.create("DOCS", "Menu").id
        other = aside.pages.create("DOCS", "Their menu", THEIRS).id
        recorded = httpx.MockTransport(sandbox.transport.handle_request)
        scrubber = Scrubber(NAMES)
        with (
            record(path, mode="once", scrubber=scrubber),
            client(sandbox.issue_token(), recorded) as confluence,
        ):
            work(confluence, page, other)
    text = path.read_text("utf-8")
    assert not [
        word for word in ("python.org", "ribs.shop", "557058", "0f343b", "Grill") if word in text
    ]
    assert check_cassette(path) == []
    nowhere = httpx.MockTransport(lambda _: httpx.Response(500))
    scrubber = Scrubber(NAMES)
    with (
        record(path, mode="none", scrubber=scrubber),
        client("another-token-than-then", nowhere) as confluence,
    ):
        work(confluence, page, other)
