"""What a recording must not keep is taken out, or nothing is written."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from confluence_connector.testing.check import check_cassette
from confluence_connector.testing.recording import RefusedCassetteError, record

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
