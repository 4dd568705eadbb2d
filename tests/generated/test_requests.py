from __future__ import annotations

import io
import json
import pickle
import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from confluence_connector_api import errors
from confluence_connector_api.client import AsyncClient, Client
from confluence_connector_api.types import File
from confluence_connector_api.v1.api.content_attachments import (
    create_attachment,
    download_attatchment,
)
from confluence_connector_api.v1.api.content_states import get_custom_content_states
from confluence_connector_api.v1.api.search import search_by_cql
from confluence_connector_api.v1.models import CreateAttachmentBody, CreateAttachmentBodyMinorEdit
from confluence_connector_api.v2.api.page import (
    create_page,
    delete_page,
    get_page_by_id,
    get_pages,
)
from confluence_connector_api.v2.models import (
    PageBodyWrite,
    PageBodyWriteRepresentation,
    PageCreateRequest,
    PageSingle,
    PageSortOrder,
)

SITE = "https://acme.atlassian.net"
GATEWAY = "https://api.atlassian.com/ex/confluence/1-2"
Response = Callable[[httpx.Request], httpx.Response]


class Wire:
    """A client whose requests are kept and whose responses are made up."""

    def __init__(
        self, response: Response | None = None, base_url: str = SITE, **options: Any
    ) -> None:
        self.requests: list[httpx.Request] = []
        self.response = response or (lambda request: httpx.Response(200, json={}))
        transport = httpx.MockTransport(self.handle)
        self.client = Client(base_url, httpx.Client(transport=transport, **options))
        self.asynchronous = AsyncClient(base_url, httpx.AsyncClient(transport=transport))

    def handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.response(request)

    @property
    def request(self) -> httpx.Request:
        return self.requests[-1]


def returning(status: int, content: bytes = b"", **headers: str) -> Wire:
    return Wire(lambda request: httpx.Response(status, content=content, headers=headers))


def test_only_what_is_given_is_sent() -> None:
    wire = Wire()
    get_page_by_id.sync(client=wire.client, id=1)
    assert str(wire.request.url) == f"{SITE}/wiki/api/v2/pages/1"
    assert (wire.request.method, wire.request.content) == ("GET", b"")


def test_parameters_are_sent_by_their_names() -> None:
    wire = Wire()
    get_pages.sync(
        client=wire.client, id=[1, "2"], sort=PageSortOrder.TITLE_DESC, title="A & B", limit=5
    )
    sent = dict.fromkeys(wire.request.url.params)
    assert wire.request.url.params.get_list("id") == ["1", "2"]
    assert {key: wire.request.url.params[key] for key in sent if key != "id"} == {
        "sort": "-title",
        "title": "A & B",
        "limit": "5",
    }


def test_booleans_are_sent_as_the_server_reads_them() -> None:
    wire = Wire()
    delete_page.sync(client=wire.client, id=1, purge=True, draft=False)
    assert dict(wire.request.url.params) == {"purge": "true", "draft": "false"}


def test_a_list_that_does_not_repeat_is_joined() -> None:
    wire = Wire()
    search_by_cql.sync(client=wire.client, cql="type = page", expand=["content.body", "space"])
    assert wire.request.url.params.get_list("expand") == ["content.body,space"]


@pytest.mark.parametrize("base_url", [SITE, f"{SITE}/", GATEWAY, f"{GATEWAY}/"])
def test_the_base_may_have_a_path(base_url: str) -> None:
    wire = Wire(base_url=base_url)
    get_page_by_id.sync(client=wire.client, id="1")
    assert str(wire.request.url) == f"{base_url.rstrip('/')}/wiki/api/v2/pages/1"


@pytest.mark.parametrize(
    ("identifier", "quoted"),
    [("a/b", "a%2Fb"), ("a b", "a%20b"), ("%2F", "%252F"), ("?x#y", "%3Fx%23y"), ("é", "%C3%A9")],
)
def test_an_id_is_one_segment_of_the_path(identifier: str, quoted: str) -> None:
    wire = Wire()
    get_page_by_id.sync(client=wire.client, id=identifier)
    assert wire.request.url.raw_path.decode() == f"/wiki/api/v2/pages/{quoted}"


@pytest.mark.parametrize("identifier", ["", ".", ".."])
def test_an_id_that_would_name_another_path_is_refused(identifier: str) -> None:
    wire = Wire()
    with pytest.raises(ValueError, match="part of a path"):
        delete_page.sync(client=wire.client, id=identifier)
    assert wire.requests == []


def new_page() -> PageCreateRequest:
    body = PageBodyWrite(representation=PageBodyWriteRepresentation.STORAGE, value="<p/>")
    return PageCreateRequest(space_id="1", title="T", body=body)


def test_a_body_is_sent_as_json() -> None:
    wire = Wire()
    create_page.sync(client=wire.client, body=new_page(), private=True)
    assert json.loads(wire.request.content) == {
        "spaceId": "1",
        "title": "T",
        "body": {"representation": "storage", "value": "<p/>"},
    }
    assert wire.request.headers["content-type"] == "application/json"


def test_a_body_cannot_be_made_from_typos() -> None:
    with pytest.raises(TypeError, match="spaceid"):
        PageCreateRequest(spaceid="1")  # type: ignore[call-arg]


def upload(wire: Wire, content: bytes = b"x") -> None:
    files = [File(io.BytesIO(content), "a.txt", "text/plain"), File(io.BytesIO(b"y"), "ü.bin")]
    body = CreateAttachmentBody(
        file=files, minor_edit=CreateAttachmentBodyMinorEdit.TRUE, comment="hello"
    )
    create_attachment.sync(client=wire.client, id=1, body=body)


def test_an_upload_has_its_parts_and_its_header() -> None:
    wire = Wire()
    upload(wire)
    sent = wire.request.content.decode()
    assert wire.request.headers["x-atlassian-token"] == "no-check"
    assert re.findall(r'name="(\w+)"; filename="(.*?)"', sent) == [
        ("file", "a.txt"),
        ("file", "ü.bin"),
    ]
    assert 'name="minorEdit"\r\nContent-Type: text/plain\r\n\r\ntrue\r\n' in sent
    assert 'name="comment"\r\nContent-Type: text/plain\r\n\r\nhello\r\n' in sent


def test_the_boundary_of_an_upload_cannot_be_guessed() -> None:
    wire = Wire()
    upload(wire)
    upload(wire, content=b"\r\n--+++\r\n")
    types = [request.headers["content-type"] for request in wire.requests]
    assert all(re.fullmatch(r"multipart/form-data; boundary=\w{32}", kind) for kind in types)
    assert types[0] != types[1]


def test_a_request_carries_its_operation_and_the_clients_settings() -> None:
    wire = Wire(headers={"x-mine": "1"}, timeout=7)
    get_page_by_id.sync(client=wire.client, id=1)
    assert wire.request.extensions["operation"] is get_page_by_id.OPERATION
    assert wire.request.extensions["timeout"]["read"] == 7
    assert wire.request.headers["x-mine"] == "1"


def test_an_response_comes_with_what_is_around_it() -> None:
    response = get_page_by_id.sync_detailed(
        1, client=returning(200, b'{"id":"1"}', etag="abc").client
    )
    assert (response.status_code, response.parsed.id) == (200, "1")
    assert response.headers["ETag"] == "abc"
    assert response.content == b'{"id":"1"}'
    assert isinstance(response.parsed, PageSingle)


def test_an_empty_response_is_none() -> None:
    assert delete_page.sync_detailed(1, client=returning(204).client).parsed is None


def test_another_success_is_read_like_the_documented_one() -> None:
    page = get_page_by_id.sync(client=returning(203, b'{"id":"1"}').client, id=1)
    assert page.id == "1"


def test_a_list_is_read() -> None:
    content = b'[{"id": 1, "name": "a", "color": "#fff"}, null]'
    states = get_custom_content_states.sync(client=returning(200, content).client)
    assert states[0].name == "a"
    assert states[1] is None


def test_a_download_is_a_file_or_a_redirect() -> None:
    def download(wire: Wire) -> File | None:
        return download_attatchment.sync(client=wire.client, id=1, attachment_id="att2")

    file = download(returning(200, b"\x00\xff"))
    assert file is not None
    assert file.payload.read() == b"\x00\xff"
    assert download(returning(302, Location="https://media.example")) is None


@pytest.mark.parametrize("status", [301, 307, 400, 401, 404, 429, 500, 520])
def test_an_error_is_raised(status: int) -> None:
    wire = returning(status, b"why")
    with pytest.raises(errors.UnexpectedStatus) as caught:
        get_page_by_id.sync(client=wire.client, id=1)
    assert (caught.value.status, caught.value.content) == (status, b"why")
    assert caught.value.operation.id == "getPageById"
    assert str(caught.value) == (
        f"GET /wiki/api/v2/pages/{{id}}: unexpected status (status {status})"
    )


@pytest.mark.parametrize("content", [b"", b"<html>", b"[]", b"null", b'"x"', b"\xff", b"{"])
def test_an_unreadable_body_is_raised_with_all_that_came(content: bytes) -> None:
    wire = returning(200, content, etag="abc")
    with pytest.raises(errors.UnexpectedBody) as caught:
        get_page_by_id.sync(client=wire.client, id=1)
    assert (caught.value.status, caught.value.content) == (200, content)
    assert caught.value.headers["etag"] == "abc"
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.content) == (str(caught.value), content)


def test_the_error_for_a_body_can_be_chosen() -> None:
    class ChosenError(Exception):
        pass

    wire = returning(200, b"<html>")
    wire.client.unexpected_body = lambda operation, _, cause: ChosenError(operation.id, cause)
    with pytest.raises(ChosenError) as caught:
        get_page_by_id.sync(client=wire.client, id=1)
    assert caught.value.args[0] == "getPageById"
    assert isinstance(caught.value.args[1], ValueError)


async def test_the_asynchronous_half_does_the_same() -> None:
    wire = returning(200, b'{"id":"1"}')
    page = await get_page_by_id.asyncio(client=wire.asynchronous, id=1, version=2)
    response = await get_page_by_id.asyncio_detailed(1, client=wire.asynchronous, version=2)
    assert (page.id, response.parsed) == ("1", page)
    get_page_by_id.sync(client=wire.client, id=1, version=2)
    assert {str(request.url) for request in wire.requests} == {
        f"{SITE}/wiki/api/v2/pages/1?version=2"
    }


async def test_an_asynchronous_error_is_raised() -> None:
    with pytest.raises(errors.UnexpectedStatus):
        await get_page_by_id.asyncio(client=returning(404).asynchronous, id=1)


def test_nothing_prints_a_credential() -> None:
    secret = "s3cr3t"
    wire = Wire(headers={"Authorization": f"Bearer {secret}"}, auth=("ann", secret))
    wire.response = lambda request: httpx.Response(404, headers={"Set-Cookie": f"session={secret}"})
    with pytest.raises(errors.UnexpectedStatus) as caught:
        get_page_by_id.sync(client=wire.client, id=1)
    wire.response = lambda request: httpx.Response(
        200, json={"id": "1"}, headers={"Set-Cookie": f"session={secret}"}
    )
    response = get_page_by_id.sync_detailed(1, client=wire.client)
    printed = [repr(wire.client), str(wire.client), str(caught.value), repr(response)]
    assert not [text for text in printed if secret in text]
    assert not hasattr(wire.client, "__dict__")
