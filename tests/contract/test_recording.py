"""What a recording must not keep is taken out, or nothing is written."""

from __future__ import annotations

import asyncio
import gzip
import json
import zlib
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from confluence_connector import Confluence, RetryPolicy
from confluence_connector.sandbox import Sandbox
from confluence_connector.testing.check import check_cassette
from confluence_connector.testing.not_recorded import NotRecordedError
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
    "0f343b0931126a20f133d67c2b018a3b for the Grill project, "
    '<a href="https://docs.google.com/document/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgVE2upms/">'
    'more</a>, <a href="mailto:bob%40ribs.shop">mail</a>, Authorization: Bearer lower-case-letters '
    "and bWFpbCB0byBib2JAcmlicy5zaG9w</p>"
)
FIELDS = {"token": "abcdefgh1234", "password": "hunter2hunter", "displayName": "Bob", "text": MINE}
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
        assert confluence.properties.set(page, "mine", FIELDS).value == FIELDS
        title = "Menu of bob@ribs.shop"
        made = confluence.pages.upsert(space="DOCS", title=title, body="<p>Ribs</p>")
        found = confluence.pages.find(space="DOCS", title=title)
        assert found
        assert found.id == made.id

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
        word
        for word in (
            "python.org",
            "ribs.shop",
            "557058",
            "0f343b",
            "Grill",
            "1Bxi",
            "hunter2",
            "bWFp",
        )
        if word in text
    ]
    assert check_cassette(path) == []
    nowhere = httpx.MockTransport(lambda _: httpx.Response(500))
    scrubber = Scrubber(NAMES)
    with (
        record(path, mode="none", scrubber=scrubber),
        client("another-token-than-then", nowhere) as confluence,
    ):
        work(confluence, page, other)


BOB, EVE, KIM = "bob@ribs.shop", "eve@corn.shop", "kim@kiwi.shop"
ACCOUNTS = [f"557058:{number}d0c9a36-0d35-4b9c-b8a3-0123456789ab" for number in (0, 1)]
ROLES = {BOB: "cook", EVE: "boss", **dict(zip(ACCOUNTS, ("cook", "boss"), strict=True))}


def role(request: httpx.Request) -> httpx.Response:
    """Say who somebody is."""
    who = request.url.params.get("who") or json.loads(request.content)["who"]
    return httpx.Response(200, json={"who": who, "role": ROLES.get(who, "guest")})


def unsent(_: httpx.Request) -> httpx.Response:
    raise AssertionError("nothing is sent")


def ask(path: Path, mode: str, *people: str, by: str = "POST") -> list[tuple[str, str]]:
    """Ask who people are, one after the other."""
    answers: list[dict[str, str]] = []
    transport = httpx.MockTransport(unsent if mode == "none" else role)
    with record(path, mode=mode), httpx.Client(transport=transport) as client:
        for who in people:
            url, about = "https://api.atlassian.com/who", {"who": who}
            response = (
                client.get(url, params=about) if by == "GET" else client.post(url, json=about)
            )
            answers.append(response.json())
    return [(answer["who"], answer["role"]) for answer in answers]


@pytest.mark.parametrize("by", ["GET", "POST"])
def test_a_request_for_another_is_sent_where_it_can_be(tmp_path: Path, by: str) -> None:
    path = tmp_path / "one.yaml"
    ask(path, "once", BOB, by=by)
    both = [(EVE, "boss"), (BOB, "cook")]
    assert ask(path, "new_episodes", EVE, BOB, by=by) == both
    assert BOB not in path.read_text("utf-8")


def test_what_is_recorded_is_not_played_in_the_same_session(tmp_path: Path) -> None:
    path = tmp_path / "one.yaml"
    ask(path, "once", BOB)
    turns = iter(["pending", "complete"])
    transport = httpx.MockTransport(lambda _: httpx.Response(200, text=next(turns)))
    with record(path, mode="new_episodes"), httpx.Client(transport=transport) as client:
        seen = [client.get("https://api.atlassian.com/task").text for _ in range(2)]
    assert seen == ["pending", "complete"]


@pytest.mark.parametrize("by", ["GET", "POST"])
@pytest.mark.parametrize("people", [[BOB, EVE], ACCOUNTS])
def test_the_answer_about_one_is_not_given_for_another(
    tmp_path: Path, people: list[str], by: str
) -> None:
    path = tmp_path / "one.yaml"
    bob, eve = people
    recorded = ask(path, "once", bob, eve, bob, by=by)
    assert ask(path, "none", bob, eve, bob, by=by) == recorded
    assert ask(path, "none", bob, bob, eve, by=by) == [recorded[0], recorded[2], recorded[1]]
    with pytest.raises(NotRecordedError):
        ask(path, "none", bob, eve, KIM, by=by)


async def test_what_was_sent_at_once_is_answered_in_the_order_of_the_requests(
    tmp_path: Path,
) -> None:
    path = tmp_path / "one.yaml"
    eve_has_it = asyncio.Event()

    async def slow_for_bob(request: httpx.Request) -> httpx.Response:
        answer = role(request)
        await (eve_has_it.wait() if BOB in answer.text else asyncio.sleep(0))
        return answer

    async def gathered(mode: str) -> list[dict[str, str]]:
        async def one(who: str) -> dict[str, str]:
            response = await client.post("https://api.atlassian.com/who", json={"who": who})
            eve_has_it.set()
            answer: dict[str, str] = response.json()
            return answer

        transport = httpx.MockTransport(slow_for_bob)
        with record(path, mode=mode):
            async with httpx.AsyncClient(transport=transport) as client:
                return [*await asyncio.gather(one(BOB), one(EVE))]

    recorded = await gathered("once")
    assert await gathered("none") == recorded


def test_what_was_sent_is_restored_whatever_the_order_of_fields(tmp_path: Path) -> None:
    path = tmp_path / "one.yaml"

    def echo(mode: str, form: dict[str, str]) -> tuple[dict[str, str], str]:
        with record(path, mode=mode), httpx.Client(transport=httpx.MockTransport(answer)) as client:
            response = client.post("https://api.atlassian.com/x", params=form, json=form)
        fields: dict[str, str] = response.json()
        return fields, response.headers["location"]

    def answer(request: httpx.Request) -> httpx.Response:
        about = json.loads(request.content)
        location = {"location": f"/people/{about['cook']}"}
        return httpx.Response(200, json=about, headers=location)

    form = {"cook": BOB, "boss": EVE}
    assert echo("once", form) == (form, f"/people/{BOB}")
    turned = {"boss": EVE, "cook": BOB}
    assert echo("none", turned) == (form, f"/people/{BOB}")


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
def test_compressed_data_that_is_cut_short_is_not_written(
    tmp_path: Path, pack: Callable[[bytes], bytes]
) -> None:
    cut = pack(b"hello " + LATER.encode() * 50)[:-3]
    path = tmp_path / "one.yaml"
    kept = httpx.MockTransport(lambda _: httpx.Response(200, content=cut))
    with (
        pytest.raises(RefusedCassetteError, match=r"response\.body begins like compressed data"),
        record(path, mode="once"),
        httpx.Client(transport=kept) as client,
    ):
        client.get("https://media.example/file")
    assert not path.exists()
