"""Attachments: up, down over the second host, versions, trash."""

from __future__ import annotations

import io

from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import AsyncConfluence


async def test_upload(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    upload = confluence.attachments.upload
    first = await upload(docs.home, b"ribs,4", name="list.csv", comment="First list")
    request = wire.requests[0]
    assert wire.lines[0] == f"PUT /wiki/rest/api/content/{docs.home}/child/attachment"
    assert request.headers["x-atlassian-token"] == "no-check"
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert (first.title, first.version.number, first.file_size) == ("list.csv", 1, 6)
    second = await upload(docs.home, io.BytesIO(b"ribs,5"), name="list.csv")
    assert (second.id, second.version.number) == (first.id, 2)


async def test_download(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    made = await confluence.attachments.upload(docs.home, bytes(range(256)), name="all.bin")
    target = io.BytesIO()
    await confluence.attachments.download(made.id, target)
    *_, first, second = wire.requests
    assert first.url.path.endswith("/download")
    assert first.headers["authorization"]
    assert second.url.netloc != first.url.netloc
    assert "authorization" not in second.headers
    assert target.getvalue() == bytes(range(256))


async def test_open(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    made = await confluence.attachments.upload(docs.home, b"ribs,4", name="list.csv")
    async with confluence.attachments.open(made.id) as stream:
        assert await stream.read() == b"ribs,4"
    assert wire.requests[-1].url.netloc != wire.requests[-2].url.netloc


async def test_list_get_delete(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    for name in ("a.txt", "b.txt"):
        await confluence.attachments.upload(docs.home, name.encode(), name=name)
    listed = [row async for row in confluence.attachments.list(docs.home, page_size=1)]
    assert wire.lines[-2] == f"GET /wiki/api/v2/pages/{docs.home}/attachments?limit=1"
    assert {row.title for row in listed} == {"a.txt", "b.txt"}
    one = await confluence.attachments.get(listed[0].id)
    assert wire.lines[-1] == f"GET /wiki/api/v2/attachments/{one.id}"
    assert one.file_size == 5
    await confluence.attachments.delete(one.id, purge=True)
    assert wire.lines[-1] == f"DELETE /wiki/api/v2/attachments/{one.id}?purge=true"


async def test_versions_names_and_places(
    confluence: AsyncConfluence, wire: Wire, docs: Place
) -> None:
    attachments = confluence.attachments
    file = await attachments.upload(docs.home, b"ribs", name="list.csv")
    same = await attachments.upload(docs.home, b"ribs", name="list.csv", if_changed=True)
    assert same.id == file.id
    assert [line.split(" ")[0] for line in wire.lines].count("PUT") == 1
    await attachments.upload(docs.home, b"corn", name="list.csv", if_changed=True)
    numbers = [version.number async for version in attachments.versions(file.id)]
    assert numbers == [2, 1]
    async with attachments.open(file.id, version=1) as stream:
        assert await stream.read() == b"ribs"
    renamed = await attachments.rename(file.id, "menu.csv")
    assert renamed.title == "menu.csv"
    post = await confluence.blog_posts.create(docs.key, "News")
    moved = await attachments.move(file.id, post.id)
    assert moved.blog_post_id == post.id
    listed = [row.id async for row in attachments.list(space=docs.key)]
    assert listed == [file.id]
    draft = await confluence.pages.create(docs.key, "Draft", status="draft")
    await attachments.upload(draft.id, b"ribs", name="list.csv", draft=True)
    assert wire.lines[-1] == (
        f"PUT /wiki/rest/api/content/{draft.id}/child/attachment?status=draft"
    )


async def test_of_a_space_that_is_new(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    assert await confluence.attachments.list(space=docs.key).first() is None
    assert wire.lines[0].startswith("GET /wiki/api/v2/spaces?")
    assert await confluence.spaces.permissions(docs.key).first() is not None
