# Derived from tests/facade/_async/test_attachments.py by `nox -s unasync`: change that file instead.
"""Attachments: both directions, versions, names, lost responses."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.facade.relay import Relay

from confluence_connector import (
    AmbiguousWriteError,
    BadRequestError,
    Confluence,
    InvalidInputError,
    NotFoundError,
    RateLimitedError,
    RetryPolicy,
    UnexpectedResponseError,
)
from confluence_connector.sandbox import Sandbox

UPLOAD = "createOrUpdateAttachments"


@pytest.fixture
def page_id(confluence: Confluence) -> str:
    return (confluence.pages.create(space="DOCS", title="Grill plan")).id


def content_of(confluence: Confluence, id: str) -> bytes:
    with confluence.attachments.open(id) as stream:
        return stream.read()


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def uploads(sandbox: Sandbox) -> int:
    return sum(request.operation == UPLOAD for request in sandbox.requests)


def pieces() -> Iterator[bytes]:
    yield b"ribs,"
    yield b""
    yield b"4"


def test_upload_then_read_it_everywhere(confluence: Confluence, page_id: str) -> None:
    made = confluence.attachments.upload(
        page_id, b"ribs,4", name="list.csv", comment="für Ann – ok"
    )
    assert (made.title, made.file_size, made.media_type) == ("list.csv", 6, "text/csv")
    assert (made.version.number, made.comment) == (1, "für Ann – ok")
    got = confluence.attachments.get(made.id)
    assert (got.page_id, got.comment, got.file_id) == (page_id, "für Ann – ok", made.file_id)
    assert [row.id for row in confluence.attachments.list(page_id)] == [made.id]
    assert content_of(confluence, made.id) == b"ribs,4"


def test_the_same_name_adds_a_version(confluence: Confluence, page_id: str) -> None:
    first = confluence.attachments.upload(page_id, b"ribs,4", name="list.csv")
    second = confluence.attachments.upload(page_id, b"ribs,40", name="list.csv")
    assert (second.id, second.version.number, second.file_size) == (first.id, 2, 7)
    assert second.file_id != first.file_id
    assert content_of(confluence, first.id) == b"ribs,40"


def test_a_path_names_itself(confluence: Confluence, page_id: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.png"
    path.write_bytes(b"\x89PNG")
    for content in (path, str(path)):
        made = confluence.attachments.upload(page_id, content)
        assert (made.title, made.media_type) == ("plan.png", "image/png")
    assert content_of(confluence, made.id) == b"\x89PNG"


def test_a_file_is_read_from_its_position_and_stays_open(
    confluence: Confluence, page_id: str, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"skip:ribs,4")
    with path.open("rb") as file:
        file.seek(5)
        made = confluence.attachments.upload(page_id, file)
        assert not file.closed
    assert made.title == "list.csv"
    assert content_of(confluence, made.id) == b"ribs,4"


def test_iterables_and_files_that_cannot_seek(confluence: Confluence, page_id: str) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    for content in (pieces(), iter([b"ribs,", b"4"]), [b"ribs,", b"4"], Pipe(b"ribs,4")):
        made = confluence.attachments.upload(page_id, content, name="list.csv")
        assert content_of(confluence, made.id) == b"ribs,4"


def test_an_attachment_goes_from_page_to_page_without_touching_the_disk(
    confluence: Confluence, page_id: str
) -> None:
    made = confluence.attachments.upload(page_id, b"ribs,4", name="list.csv")
    other = confluence.pages.create(space="DOCS", title="Other plan")
    with confluence.attachments.open(made.id) as stream:
        copied = confluence.attachments.upload(other.id, stream, name=made.title)
    assert content_of(confluence, copied.id) == b"ribs,4"


def test_what_can_only_be_read_is_refused_in_one_sentence(
    confluence: Confluence, page_id: str
) -> None:
    class Tap:
        def read(self, size: int = -1) -> bytes:
            return b""

    tap: Any = Tap()
    with pytest.raises(InvalidInputError, match="content of type Tap cannot be uploaded"):
        confluence.attachments.upload(page_id, tap, name="list.csv")


def test_an_empty_file(confluence: Confluence, page_id: str, tmp_path: Path) -> None:
    made = confluence.attachments.upload(page_id, b"", name="empty.txt")
    path = confluence.attachments.download(made.id, tmp_path)
    assert path.read_bytes() == b""


@pytest.mark.parametrize("name", ['the "plan".txt', "Größe ☕.txt", "a;b=c.txt", "%41 + &.txt"])
def test_names_come_back_as_they_were(confluence: Confluence, page_id: str, name: str) -> None:
    made = confluence.attachments.upload(page_id, b"x", name=name)
    assert made.title == name
    found = confluence.attachments.list(page_id, name=name).first()
    assert found
    assert found.id == made.id


@pytest.mark.parametrize("name", ["", " ", "a/b.txt", "a\nb.txt", "a\x00", "x" * 256, "\ud800"])
def test_names_that_cannot_be_kept_are_not_sent(
    confluence: Confluence, sandbox: Sandbox, page_id: str, name: str
) -> None:
    with pytest.raises(InvalidInputError):
        confluence.attachments.upload(page_id, b"x", name=name)
    assert uploads(sandbox) == 0


def test_content_that_is_none(confluence: Confluence, page_id: str, tmp_path: Path) -> None:
    for content in (io.StringIO("text"), 7, tmp_path):
        with pytest.raises(InvalidInputError):
            confluence.attachments.upload(page_id, content, name="x")
    with pytest.raises(InvalidInputError, match="bytes, not str"):
        confluence.attachments.upload(page_id, iter(["text"]), name="x")
    with pytest.raises(InvalidInputError, match="name="):
        confluence.attachments.upload(page_id, b"x")
    with pytest.raises(InvalidInputError, match="media type"):
        confluence.attachments.upload(page_id, b"x", name="x", content_type="a\r\nb: c")
    with pytest.raises(FileNotFoundError):
        confluence.attachments.upload(page_id, tmp_path / "none")
    assert confluence.attachments.list(page_id).first() is None


def test_progress_both_ways(confluence: Confluence, page_id: str, tmp_path: Path) -> None:
    size = 600_000
    seen: list[tuple[int, int | None]] = []
    made = confluence.attachments.upload(
        page_id, bytes(size), name="zeros", progress=lambda *now: seen.append(now)
    )
    assert seen[-1] == (size, size)
    assert [done for done, _ in seen] == sorted({done for done, _ in seen})
    assert len(seen) > 1
    seen.clear()
    confluence.attachments.upload(
        page_id, pieces(), name="list", progress=lambda *now: seen.append(now)
    )
    assert seen[-1] == (6, None)
    seen.clear()
    confluence.attachments.download(made.id, tmp_path, progress=lambda *now: seen.append(now))
    assert seen[-1] == (size, size)


def test_a_stream_reads_like_a_file(confluence: Confluence, page_id: str) -> None:
    made = confluence.attachments.upload(page_id, b"ribs,4;corn,2", name="list.csv")
    with confluence.attachments.open(made.id) as stream:
        assert stream.attachment.file_size == 13
        assert stream.read(4) == b"ribs"
        assert [chunk for chunk in stream] == [b",4;corn,2"]
        assert stream.read() == b""
    with confluence.attachments.open(made.id) as stream:
        assert stream.read(0) == b""
        assert stream.read(100) == b"ribs,4;corn,2"


def test_download_to_a_path_a_folder_and_a_file(
    confluence: Confluence, page_id: str, tmp_path: Path
) -> None:
    made = confluence.attachments.upload(page_id, b"ribs,4", name="list.csv")
    there = tmp_path / "mine.csv"
    there.write_bytes(b"old")
    assert confluence.attachments.download(made.id, there) == there
    assert confluence.attachments.download(made.id, str(tmp_path)) == tmp_path / "list.csv"
    assert files_in(tmp_path) == {"list.csv": b"ribs,4", "mine.csv": b"ribs,4"}
    held = io.BytesIO()
    assert confluence.attachments.download(made.id, held) is None
    assert held.getvalue() == b"ribs,4"


def test_a_download_stays_in_its_folder(
    confluence: Confluence, page_id: str, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("..", "..evil.txt", "C:evil.txt"):
        made = confluence.attachments.upload(page_id, b"x", name=name)
        path = confluence.attachments.download(made.id, folder)
        assert path.parent == folder
    assert len(files_in(folder)) == 3


def test_an_attachment_that_was_listed_is_not_asked_for_again(
    confluence: Confluence, page_id: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    made = confluence.attachments.upload(page_id, b"ribs,4", name="list.csv")
    listed = confluence.attachments.list(page_id).first()
    assert listed is not None
    read = confluence.attachments.get(made.id)
    confluence.attachments.upload(page_id, b"ribs,44", name="list.csv")
    for attachment in (listed, read):
        before = len(sandbox.requests)
        path = confluence.attachments.download(attachment, tmp_path)
        # Of the version that it names, not of that which is there by now.
        assert path.read_bytes() == b"ribs,4"
        asked = [request.operation for request in sandbox.requests[before:]]
        assert asked == ["downloadAttatchment", None]
    # An upload tells no page, and another version has another size: these are asked for.
    for attachment, version, content in ((made, None, b"ribs,44"), (listed, 2, b"ribs,44")):
        with confluence.attachments.open(attachment, version=version) as stream:
            assert stream.read() == content


def test_the_other_host_sees_no_credential(
    confluence: Confluence, sandbox: Sandbox, page_id: str
) -> None:
    made = confluence.attachments.upload(page_id, b"ribs,4", name="list.csv")
    assert content_of(confluence, made.id) == b"ribs,4"
    there = [request for request in sandbox.requests if request.host == "media"]
    assert len(there) == 1
    assert "authorization" not in there[0].headers


def test_a_broken_download_leaves_what_was_there(
    confluence: Confluence, sandbox: Sandbox, page_id: str, tmp_path: Path
) -> None:
    made = confluence.attachments.upload(page_id, b"ribs,4", name="list.csv")
    path = tmp_path / "list.csv"
    path.write_bytes(b"old")
    sandbox.fail_next(status=200, body=b"rib", when=lambda request: request.host == "media")
    with pytest.raises(UnexpectedResponseError, match="has 6 bytes, but 3 were received") as short:
        confluence.attachments.download(made.id, path)
    assert "***" in str(short.value.url)
    assert files_in(tmp_path) == {"list.csv": b"old"}


def test_a_download_tries_again_from_the_first_host(
    confluence: Confluence, sandbox: Sandbox, page_id: str
) -> None:
    made = confluence.attachments.upload(page_id, b"ribs,4", name="list.csv")
    sandbox.fail_next(
        status=503, headers={"Retry-After": "0.01"}, when=lambda request: request.host == "media"
    )
    assert content_of(confluence, made.id) == b"ribs,4"
    asked = [request for request in sandbox.requests if request.operation == "downloadAttatchment"]
    assert len(asked) == 2


def test_what_is_not_there(confluence: Confluence, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        confluence.attachments.download("att999", tmp_path / "x")
    assert files_in(tmp_path) == {}
    with pytest.raises(NotFoundError):
        confluence.attachments.upload(999_999, b"x", name="x")


def test_a_lost_response_to_an_upload_is_confirmed(
    confluence: Confluence, sandbox: Sandbox, page_id: str
) -> None:
    sandbox.fail_next(interruption="disconnect", when=UPLOAD, after_commit=True)
    made = confluence.attachments.upload(page_id, b"ribs,4", name="list.csv")
    assert (made.version.number, uploads(sandbox)) == (1, 1)


def test_an_upload_of_which_nothing_is_to_be_seen_is_not_sent_again(
    confluence: Confluence, sandbox: Sandbox, page_id: str
) -> None:
    confluence.attachments.upload(page_id, b"ribs,4", name="list.csv")
    sandbox.fail_next(interruption="disconnect", when=UPLOAD)
    # Of the same size as what is there, so that only the content tells them apart.
    with pytest.raises(AmbiguousWriteError, match="nothing is to be seen"):
        confluence.attachments.upload(page_id, b"corn,2", name="list.csv")
    assert uploads(sandbox) == 2  # or both might arrive, and make two versions


def test_an_upload_that_breaks_off_is_sent_again(
    confluence: Confluence, sandbox: Sandbox, page_id: str
) -> None:
    # Without its end the server cannot have stored it.
    breaks = iter([True, False])

    def progress(done: int, total: int | None) -> None:
        if next(breaks):
            raise httpx.WriteError("the network is gone")

    made = confluence.attachments.upload(page_id, b"corn,2", name="list.csv", progress=progress)
    assert (made.version.number, uploads(sandbox)) == (1, 1)
    assert content_of(confluence, made.id) == b"corn,2"


def test_what_can_be_read_once_is_sent_once(
    confluence: Confluence, sandbox: Sandbox, page_id: str
) -> None:
    sandbox.fail_next(status=429, headers={"Retry-After": "0.01"}, when=UPLOAD)
    with pytest.raises(RateLimitedError):
        confluence.attachments.upload(page_id, pieces(), name="list.csv")
    assert uploads(sandbox) == 1
    sandbox.fail_next(interruption="disconnect", when=UPLOAD)
    with pytest.raises(AmbiguousWriteError, match="nothing is to be seen of it yet"):
        confluence.attachments.upload(page_id, pieces(), name="list.csv")
    assert uploads(sandbox) == 2
    sandbox.fail_next(interruption="disconnect", when=UPLOAD, after_commit=True)
    with pytest.raises(AmbiguousWriteError, match="cannot be read again"):
        confluence.attachments.upload(page_id, pieces(), name="list.csv")
    assert uploads(sandbox) == 3


def test_a_file_is_rewound_before_it_is_sent_again(sandbox: Sandbox) -> None:
    with sandbox.serve() as server:
        with Confluence(
            sandbox.issue_token(), api_url=server.url, retry=RetryPolicy(first_wait=0.01)
        ) as confluence:
            page = confluence.pages.create(space="DOCS", title="Over a socket")
            file = io.BytesIO(b"skip:" + bytes(300_000))
            file.seek(5)
            seen: list[int] = []
            sandbox.fail_next(status=429, headers={"Retry-After": "0.01"}, when=UPLOAD)
            made = confluence.attachments.upload(
                page.id, file, name="zeros", progress=lambda done, _: seen.append(done)
            )
            assert made.file_size == 300_000
            assert seen.count(300_000) == 2
            assert content_of(confluence, made.id) == bytes(300_000)
            streamed = confluence.attachments.upload(page.id, pieces(), name="list.csv")
            assert content_of(confluence, streamed.id) == b"ribs,4"


def test_delete_and_purge(confluence: Confluence, page_id: str) -> None:
    made = confluence.attachments.upload(page_id, b"x", name="x")
    confluence.attachments.delete(made.id)
    assert (confluence.attachments.get(made.id)).status == "trashed"
    assert confluence.attachments.list(page_id).first() is None
    confluence.attachments.delete(made.id, purge=True)
    with pytest.raises(NotFoundError):
        confluence.attachments.get(made.id)
    other = confluence.attachments.upload(page_id, b"x", name="x")
    confluence.attachments.delete(other.id, purge=True)
    with pytest.raises(NotFoundError):
        confluence.attachments.delete(other.id)


def test_a_lost_response_to_a_deletion_is_looked_up(
    confluence: Confluence, sandbox: Sandbox, page_id: str
) -> None:
    made = confluence.attachments.upload(page_id, b"x", name="x")
    sandbox.fail_next(interruption="timeout", when="deleteAttachment")
    with pytest.raises(AmbiguousWriteError, match="nothing is to be seen"):
        confluence.attachments.delete(made.id)
    for after_commit in (False, True):
        sandbox.fail_next(status=503, when="deleteAttachment", after_commit=after_commit)
    confluence.attachments.delete(made.id)
    sandbox.fail_next(interruption="timeout", when="deleteAttachment", after_commit=True)
    confluence.attachments.delete(made.id, purge=True)
    with pytest.raises(NotFoundError):
        confluence.attachments.get(made.id)


def test_uploading_takes_no_scope_to_read(
    confluence: Confluence, sandbox: Sandbox, page_id: str
) -> None:
    token = sandbox.issue_token(scopes=["write:confluence-file"])
    with Confluence(token, cloud_id=confluence.cloud_id, transport=sandbox.transport) as writer:
        made = writer.attachments.upload(page_id, b"x", name="x")
        sandbox.fail_next(interruption="disconnect", when=UPLOAD, after_commit=True)
        with pytest.raises(AmbiguousWriteError, match="read:attachment:confluence"):
            writer.attachments.upload(page_id, b"y", name="x")
    assert content_of(confluence, made.id) == b"y"


def test_only_what_changed_is_uploaded(
    confluence: Confluence, sandbox: Sandbox, page_id: str
) -> None:
    upload = confluence.attachments.upload

    def uploads() -> int:
        return sum(asked.operation == "createOrUpdateAttachments" for asked in sandbox.requests)

    for content, sent in ((b"ribs", 1), (b"ribs", 1), (b"corn", 2), (b"corn!", 3), (b"corn!", 3)):
        upload(page_id, content, name="list.csv", if_changed=True)
        assert uploads() == sent
    with pytest.raises(InvalidInputError, match="read twice"):
        upload(page_id, iter([b"ribs"]), name="list.csv", if_changed=True)
    assert uploads() == 3


def test_a_folder_that_does_not_exist(
    confluence: Confluence, sandbox: Sandbox, page_id: str, tmp_path: Path
) -> None:
    file = confluence.attachments.upload(page_id, b"ribs", name="list.csv")
    before = len(sandbox.requests)
    for to in (tmp_path / "gone" / "list.csv", f"{tmp_path}/gone/"):
        with pytest.raises(InvalidInputError, match=r"gone does not exist"):
            confluence.attachments.download(file.id, to)
    assert len(sandbox.requests) == before


def test_a_name_or_place_that_is_taken(confluence: Confluence, page_id: str) -> None:
    attachments = confluence.attachments
    ribs = attachments.upload(page_id, b"ribs", name="ribs.csv")
    attachments.upload(page_id, b"corn", name="corn.csv")
    with pytest.raises(BadRequestError):
        attachments.rename(ribs.id, "corn.csv")
    for name in ("", "a/b", "x" * 300):
        with pytest.raises(InvalidInputError):
            attachments.rename(ribs.id, name)
    with pytest.raises(InvalidInputError, match="page_id="):
        attachments.list()
    with pytest.raises(InvalidInputError, match="page_id="):
        attachments.list(page_id, space="DOCS")


def test_a_lost_response_to_a_new_name(
    confluence: Confluence, sandbox: Sandbox, page_id: str
) -> None:
    file = confluence.attachments.upload(page_id, b"ribs", name="list.csv")
    sandbox.fail_next(status=502, when="updateAttachmentProperties", after_commit=True)
    assert (confluence.attachments.rename(file.id, "menu.csv")).title == "menu.csv"


def test_a_lost_upload_is_not_taken_for_an_older_one(
    relayed: Confluence, relay: Relay, aside: Any, sandbox: Sandbox
) -> None:
    page = aside.pages.create("DOCS", "Menu").id
    aside.attachments.upload(page, b"corn,2", name="list.csv")
    sandbox.clock.advance(60)
    relay.lose("PUT .*/child/attachment", arrives=False)
    with pytest.raises(AmbiguousWriteError, match="nothing is to be seen"):
        relayed.attachments.upload(page, b"ribs,4", name="list.csv")


def test_a_lost_upload_is_not_taken_for_a_file_of_another_name(
    relayed: Confluence, relay: Relay, aside: Any
) -> None:
    page = aside.pages.create("DOCS", "Menu").id

    def list_all(_: httpx.Request) -> httpx.Response:
        rows = [row.to_dict() for row in aside.attachments.list(page)]
        return httpx.Response(200, json={"results": rows, "_links": {}})

    relay.lose(
        "PUT .*/child/attachment",
        lambda: aside.attachments.upload(page, b"ribs,4", name="menu.csv"),
        arrives=False,
    )
    relay.at("GET .*/attachments", list_all)
    with pytest.raises(AmbiguousWriteError, match="of another name, may be it"):
        relayed.attachments.upload(page, b"ribs,4", name="list.csv")


def test_an_attachment_of_a_blog_post_or_of_nothing(
    relayed: Confluence, relay: Relay, aside: Any
) -> None:
    post = aside.blog_posts.create("DOCS", "Open")
    made = aside.attachments.upload(post.id, b"ribs,4", name="list.csv")
    renamed = relayed.attachments.rename(made.id, "menu.csv")
    assert (renamed.title, renamed.blog_post_id) == ("menu.csv", post.id)

    def alone(item: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in item.items() if name != "blogPostId"}

    relay.alter("GET .*/attachments/", alone)
    with pytest.raises(UnexpectedResponseError, match=f"which page {made.id} belongs to"):
        relayed.attachments.rename(made.id, "list.csv")
    relay.alter("GET .*/attachments/", alone)
    with pytest.raises(UnexpectedResponseError, match=f"what {made.id} belongs to"):
        relayed.attachments.open(made.id).__enter__()


class Insistent(httpx.BaseTransport):
    """Sends each request twice, as transports that retry may."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        for _ in range(2):
            received = b"".join([chunk for chunk in request.stream])
        return httpx.Response(503, content=received)


def test_what_can_be_read_once_is_not_sent_empty_by_a_transport_that_retries() -> None:
    with Confluence("a-token", cloud_id="1", transport=Insistent()) as confluence:
        with pytest.raises(InvalidInputError, match="can be read only once"):
            confluence.attachments.upload(7, pieces(), name="list.csv")


def test_an_upload_that_was_renamed_since_a_503_is_not_repeated(
    relayed: Confluence, relay: Relay, aside: Any, page_id: str
) -> None:
    def rename() -> None:
        found = aside.attachments.list(page_id).first()
        aside.attachments.rename(found.id, "other.csv")

    def respond(request: httpx.Request) -> httpx.Response:
        relay.forward(request)
        rename()
        return httpx.Response(503)

    relay.at("PUT .*/child/attachment", respond)
    with pytest.raises(AmbiguousWriteError, match="of another name, may be it"):
        relayed.attachments.upload(page_id, b"ribs,4", name="list.csv")
    assert [found.title for found in aside.attachments.list(page_id)] == ["other.csv"]


def test_a_lost_upload_is_not_the_equal_one_before(
    relayed: Confluence, relay: Relay, aside: Any, page_id: str
) -> None:
    relayed.attachments.upload(page_id, b"ribs,4", name="list.csv")
    relay.at("PUT .*/child/attachment", lambda _: httpx.Response(503))
    made = relayed.attachments.upload(page_id, b"ribs,4", name="list.csv")
    assert made.version.number == 2
