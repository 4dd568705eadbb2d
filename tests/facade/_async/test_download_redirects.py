"""Where a download may be redirected to."""

from __future__ import annotations

import httpx
import pytest

from confluence_connector import AsyncConfluence, UnexpectedResponseError

_ATTACHMENT = {
    "id": "att9",
    "status": "current",
    "title": "list.csv",
    "createdAt": "2026-09-01T10:00:00.000Z",
    "downloadLink": "/download",
    "fileId": "f",
    "fileSize": 4,
    "mediaType": "text/csv",
    "pageId": "7",
    "version": {"number": 1},
}
CLOUD_ID = "11111111-2222-3333-4444-555555555555"


def client(location: str, api_url: str, seen: list[str]) -> AsyncConfluence:
    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        if request.url.path.endswith("/download"):
            return httpx.Response(302, headers={"Location": location})
        if request.url.path == "/file":
            return httpx.Response(200, content=b"ribs")
        return httpx.Response(200, json=_ATTACHMENT)

    return AsyncConfluence(
        "a-token", cloud_id=CLOUD_ID, api_url=api_url, transport=httpx.MockTransport(respond)
    )


@pytest.mark.parametrize(
    "location",
    [
        "http://media.example/file",
        "https://169.254.169.254/file",
        "https://[::ffff:169.254.169.254]/file",
        "https://[::ffff:7f00:1]/file",
        "https://[64:ff9b::a9fe:a9fe]/file",
        "https://127.0.0.1:9200/file",
        "https://127.1/file",
        "https://2130706433/file",
        "https://0x7f.0.0.1/file",
        "https://localhost/file",
        "https://localhost./file",
        "https://wiki.localhost/file",
        "https://[::1]/file",
        "https://[fe80::1]/file",
        "https://[fd00::1]/file",
        "https://10.0.0.1/file",
        "https://192.168.1.1/file",
        "https://172.16.0.1/file",
        "https://100.64.0.1/file",
        "https://0.0.0.0/file",
        "https://[fec0::1]/file",
        "https://[64:ff9b:1::7f00:1]/file",
        "https://[::127.0.0.1]/file",
        "https://[::a9fe:a9fe]/file",
        "https://[::ffff:0:127.0.0.1]/file",
        "https://[::]/file",
        "https://ip6-localhost/file",
        "https://localhost.localdomain/file",
        "https://localhost6.localdomain6./file",
    ],
)
async def test_a_public_host_leads_to_no_private_one(location: str) -> None:
    seen: list[str] = []
    async with client(location, "https://api.atlassian.com", seen) as confluence:
        with pytest.raises(UnexpectedResponseError, match="the download is redirected to"):
            await confluence.attachments.open("att9").__aenter__()
    assert not any(url.endswith("/file") for url in seen)


@pytest.mark.parametrize(
    "location",
    [
        "https://media.example/file",
        "https://8.8.8.8/file",
        "https://[64:ff9b::808:808]/file",
        "https://[2606:4700::1]/file",
    ],
)
async def test_a_public_host_leads_to_another(location: str) -> None:
    async with (
        client(location, "https://api.atlassian.com", []) as confluence,
        confluence.attachments.open("att9") as stream,
    ):
        assert await stream.read() == b"ribs"


async def test_this_machine_leads_to_itself() -> None:
    api_url = "http://127.0.0.1:8090"
    async with (
        client("http://localhost:9000/file", api_url, []) as confluence,
        confluence.attachments.open("att9") as stream,
    ):
        assert await stream.read() == b"ribs"
    async with client("http://media.example/file", api_url, []) as confluence:
        with pytest.raises(UnexpectedResponseError, match="without https"):
            await confluence.attachments.open("att9").__aenter__()


async def test_the_credential_does_not_go_to_another_scheme_of_the_host() -> None:
    seen: list[tuple[str, str | None]] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append((str(request.url), request.headers.get("authorization")))
        if request.url.path.endswith("/download"):
            return httpx.Response(302, headers={"Location": "https://localhost/file"})
        if request.url.path == "/file":
            return httpx.Response(200, content=b"ribs")
        return httpx.Response(200, json=_ATTACHMENT)

    async with (
        AsyncConfluence(
            "a-token",
            cloud_id=CLOUD_ID,
            api_url="http://localhost",
            transport=httpx.MockTransport(respond),
        ) as confluence,
        confluence.attachments.open("att9") as stream,
    ):
        assert await stream.read() == b"ribs"
    assert [sent for _, sent in seen] == ["Bearer a-token", "Bearer a-token", None]
    assert seen[-1][0] == "https://localhost/file"
