"""Attachments: upload, versions, names, trash, download over a second host."""

import json
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from tests.sandbox.wire import HOME_ID, V1, V2

from confluence_connector.sandbox import Sandbox
from confluence_connector.sandbox.attachments.media import CredentialLeakError

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8
UPLOADS = f"{V1}/content/{HOME_ID}/child/attachment"


@pytest.fixture
def upload(api: httpx.Client) -> Callable[..., httpx.Response]:
    def send(
        name: str = "a.png",
        data: bytes = PNG,
        media_type: str = "image/png",
        *,
        method: str = "POST",
        path: str = UPLOADS,
        comment: str | None = None,
        **options: object,
    ) -> httpx.Response:
        parts: list = [("file", (name, data, media_type))]
        if comment is not None:
            parts.append(("comment", (None, comment.encode(), "text/plain; charset=UTF-8")))
        return api.request(method, path, files=parts, **options)

    return send


def download(api: httpx.Client, attachment_id: str, **params: object) -> httpx.Response:
    response = api.get(f"{UPLOADS}/{attachment_id}/download", params=params)
    assert response.status_code == 302, response.text
    return response


def fetch(sandbox: Sandbox, redirect: httpx.Response) -> httpx.Response:
    with httpx.Client(transport=sandbox.transport) as stranger:
        return stranger.get(redirect.headers["location"])


def test_upload_answers_one_attachment_per_file(upload):
    body = upload(comment="first").json()
    assert body["size"] == 1
    assert body["_links"]["context"] == "/wiki"
    (made,) = body["results"]
    assert made["id"].startswith("att")
    assert (made["type"], made["status"], made["title"]) == ("attachment", "current", "a.png")
    assert made["version"]["number"] == 1
    assert made["metadata"]["comment"] == "first"
    assert made["metadata"]["labels"]["results"] == []
    extensions = made["extensions"]
    assert extensions["fileSize"] == len(PNG)
    assert extensions["mediaType"] == "image/png"
    assert extensions["mediaTypeDescription"] == "PNG Image"
    assert extensions["collectionName"] == f"contentId-{HOME_ID}"
    assert made["_links"]["download"] == (
        f"/rest/api/content/{HOME_ID}/child/attachment/{made['id']}/download"
    )


def test_several_files_in_one_form(api):
    files = [("file", ("a.txt", b"a")), ("file", ("b.txt", b"b")), ("minorEdit", (None, b"true"))]
    names = [made["title"] for made in api.post(UPLOADS, files=files).json()["results"]]
    assert names == ["a.txt", "b.txt"]


def test_v1_describes_a_media_type_or_leaves_it_out(api):
    files = {"file": ("a.txt", b"a", "text/plain")}
    (made,) = api.post(UPLOADS, files=files).json()["results"]
    assert "mediaTypeDescription" not in made["extensions"]


def test_v2_shape_of_one_and_of_a_list(api, upload):
    made = upload(comment="first").json()["results"][0]
    one = api.get(f"{V2}/attachments/{made['id']}").json()
    (listed,) = api.get(f"{V2}/pages/{HOME_ID}/attachments").json()["results"]
    assert set(one) == {
        "id",
        "status",
        "title",
        "createdAt",
        "pageId",
        "mediaType",
        "mediaTypeDescription",
        "comment",
        "fileId",
        "fileSize",
        "webuiLink",
        "downloadLink",
        "version",
        "_links",
    }
    assert one["pageId"] == HOME_ID
    assert one["mediaTypeDescription"] is None
    assert one["fileId"] == made["extensions"]["fileId"]
    assert set(one["version"]) == {"number", "message", "minorEdit", "authorId", "createdAt"}
    assert one["_links"].pop("base").endswith("/wiki")
    assert listed == one


def test_includes(api, upload):
    made = upload().json()["results"][0]
    flags = ("collaborators", "labels", "operations", "properties", "versions")
    body = api.get(
        f"{V2}/attachments/{made['id']}", params={f"include-{flag}": "true" for flag in flags}
    ).json()
    assert body["labels"] == {
        "results": [],
        "meta": {"hasMore": False},
        "_links": {"self": f"/api/v2/attachments/{made['id']}/labels"},
    }
    (version,) = body["versions"]["results"]
    assert version["attachment"] == {"id": made["id"], "title": "a.png", "body": {}}
    assert [who["accountId"] for who in body["collaborators"]]


def test_post_refuses_a_taken_name_and_put_makes_a_version(api, upload):
    first = upload().json()["results"][0]
    refused = upload(data=b"other")
    assert refused.status_code == 400
    assert refused.json()["message"].endswith(
        "Cannot add a new attachment with same file name as an existing attachment: a.png"
    )
    second = upload(data=b"other", method="PUT").json()["results"][0]
    assert second["id"] == first["id"]
    assert second["version"]["number"] == 2
    assert second["extensions"]["fileId"] != first["extensions"]["fileId"]
    assert second["extensions"]["fileSize"] == 5


def test_one_taken_name_refuses_the_whole_form(api, upload):
    upload("b.txt")
    files = [("file", ("a.txt", b"a")), ("file", ("b.txt", b"b"))]
    assert api.post(UPLOADS, files=files).status_code == 400
    names = [row["title"] for row in api.get(f"{V2}/attachments").json()["results"]]
    assert names == ["b.txt"]


def test_the_page_keeps_its_version(api, upload):
    page = api.get(f"{V2}/pages/{HOME_ID}").json()
    upload()
    assert api.get(f"{V2}/pages/{HOME_ID}").json()["version"] == page["version"]


def test_data_answers_one_object_whatever_the_file_is_called(api, upload):
    made = upload().json()["results"][0]
    again = upload("z.png", b"new", path=f"{UPLOADS}/{made['id']}/data")
    body = again.json()
    assert "results" not in body
    assert (body["id"], body["title"], body["version"]["number"]) == (made["id"], "a.png", 2)


def test_every_version_keeps_its_bytes(sandbox, api, upload):
    made = upload(data=b"old", comment="one").json()["results"][0]
    upload(data=b"new", comment="two", method="PUT")
    assert fetch(sandbox, download(api, made["id"])).content == b"new"
    assert fetch(sandbox, download(api, made["id"], version=1)).content == b"old"
    old = api.get(f"{V2}/attachments/{made['id']}", params={"version": 1}).json()
    assert (old["version"]["number"], old["comment"], old["fileSize"]) == (1, "one", 3)
    assert api.get(f"{V2}/attachments/{made['id']}", params={"version": 7}).status_code == 404


@pytest.mark.parametrize(("sent", "status"), [(1, 200), (2, 200), (3, 409), (0, 409)])
def test_rename_takes_the_current_number_and_the_next(api, upload, sent, status):
    made = upload().json()["results"][0]
    body = {"id": made["id"], "type": "attachment", "title": "b.png", "version": {"number": sent}}
    response = api.put(f"{UPLOADS}/{made['id']}", json=body)
    assert response.status_code == status
    if status == 200:
        assert response.json()["title"] == "b.png"
    else:
        assert response.json()["message"].endswith("Current version is: 1")


def test_rename_to_a_taken_name(api, upload):
    upload("b.png")
    made = upload().json()["results"][0]
    body = {"id": made["id"], "type": "attachment", "title": "b.png", "version": {"number": 1}}
    assert api.put(f"{UPLOADS}/{made['id']}", json=body).status_code == 400


def test_move_to_another_page(api, upload, make_page):
    page, made = make_page("Other"), upload().json()["results"][0]
    body = {
        "id": made["id"],
        "type": "attachment",
        "version": {"number": 1},
        "container": {"id": page["id"], "type": "page"},
        "metadata": {"comment": "moved"},
    }
    assert api.put(f"{UPLOADS}/{made['id']}", json=body).status_code == 200
    (row,) = api.get(f"{V2}/pages/{page['id']}/attachments").json()["results"]
    assert (row["id"], row["comment"]) == (made["id"], "moved")
    assert api.get(f"{V2}/pages/{HOME_ID}/attachments").json()["results"] == []


@pytest.mark.parametrize("name", ["a/b.png", "n" * 256, " "])
def test_names_that_no_file_can_have(upload, name):
    assert upload(name).status_code == 400


def test_texts_without_a_charset_are_read_as_latin_1(api):
    files = [("file", ("a.txt", b"a")), ("comment", (None, "Grüße".encode()))]
    made = api.post(UPLOADS, files=files).json()["results"][0]
    assert made["metadata"]["comment"] == "GrÃ¼Ã\x9fe"


def test_names_and_comments_in_utf_8(upload):
    made = upload("Grüße €.txt", comment="žluťoučký").json()["results"][0]
    assert made["title"] == "Grüße €.txt"
    assert made["metadata"]["comment"] == "žluťoučký"


def test_a_type_that_says_nothing_is_guessed_from_the_name(upload):
    made = upload("notes.html", b"<p/>", "application/octet-stream").json()["results"][0]
    assert made["extensions"]["mediaType"] == "text/html"


def test_upload_to_nothing(upload):
    response = upload(path=f"{V1}/content/99/child/attachment")
    assert response.status_code == 404
    assert response.json()["message"].endswith("No content found with id : ContentId{id=99}")


def test_upload_limit(sandbox, upload):
    sandbox.upload_limit = 10
    assert upload(data=b"x" * 11).status_code == 404
    assert upload(data=b"x" * 10).status_code == 200


def test_a_form_without_a_file_is_refused(api):
    assert api.post(UPLOADS, files=[("comment", (None, b"alone"))]).status_code == 400
    boundless = {"content-type": "multipart/form-data"}
    assert api.post(UPLOADS, content=b"junk", headers=boundless).status_code == 400
    broken = {"content-type": "multipart/form-data; boundary=x"}
    assert api.post(UPLOADS, content=b"--x\r\njunk", headers=broken).status_code == 400


@pytest.mark.parametrize(
    "headers", [{"x-atlassian-token": ""}, {"user-agent": "Mozilla/5.0 (X11)"}]
)
def test_uploads_are_refused_as_cross_site(upload, headers):
    response = upload(headers=headers)
    assert (response.status_code, response.text) == (403, "XSRF check failed")


def test_filters_and_sorts(api, upload):
    for name in ("a.png", "b.png", "c.txt"):
        upload(name, media_type="text/plain" if name.endswith("txt") else "image/png")
    where = f"{V2}/pages/{HOME_ID}/attachments"

    def names(**params: object) -> list[str]:
        return [row["title"] for row in api.get(where, params=params).json()["results"]]

    assert names(filename="b.png") == ["b.png"]
    assert names(mediaType="text/plain") == ["c.txt"]
    assert names(sort="-created-date") == ["c.txt", "b.png", "a.png"]
    first = api.get(where, params={"limit": 2}).json()
    assert len(first["results"]) == 2
    rest = api.get(urlsplit(first["_links"]["next"]).path, params=_query(first)).json()
    assert [row["title"] for row in rest["results"]] == ["c.txt"]


def _query(body: dict) -> dict:
    return parse_qs(urlsplit(body["_links"]["next"]).query)


def test_trash_and_purge(api, upload):
    made = upload().json()["results"][0]
    where = f"{V2}/attachments/{made['id']}"
    assert api.delete(where, params={"purge": "true"}).status_code == 400
    assert api.delete(where).status_code == 204
    assert api.get(where).json()["status"] == "trashed"
    assert api.get(f"{V2}/pages/{HOME_ID}/attachments").json()["results"] == []
    assert upload().status_code == 200  # the name is free again
    assert api.delete(where, params={"purge": "true"}).status_code == 204
    gone = api.get(where)
    assert gone.status_code == 404
    assert gone.json()["errors"][0]["title"] == "Not Found"


def test_ids_on_the_wire(api, upload):
    made = upload().json()["results"][0]
    bare = made["id"].removeprefix("att")
    assert api.get(f"{V2}/attachments/{bare}").json()["id"] == made["id"]
    unknown = api.get(f"{V2}/attachments/att7")
    assert unknown.json()["errors"][0]["title"] == "Cannot find an attachment with id [7]"
    odd = api.get(f"{V2}/attachments/seven")
    assert odd.status_code == 400
    assert odd.json()["errors"][0]["title"].endswith("Expected type is ContentId")
    page = api.get(f"{V2}/attachments/{HOME_ID}")
    assert page.status_code == 404


def test_download_redirects_to_the_media_host(sandbox, api, upload):
    made = upload().json()["results"][0]
    response = download(api, made["id"])
    target = urlsplit(response.headers["location"])
    assert target.hostname == "api.media.atlassian.com"
    assert target.path == f"/file/{made['extensions']['fileId']}/binary"
    assert parse_qs(target.query)["name"] == ["a.png"]
    answer = fetch(sandbox, response)
    assert answer.content == PNG
    assert answer.headers["content-type"] == "image/png"


def test_clients_that_follow_redirects_get_the_bytes(api, upload):
    made = upload().json()["results"][0]
    answer = api.get(f"{UPLOADS}/{made['id']}/download", follow_redirects=True)
    assert (answer.status_code, answer.content) == (200, PNG)


def test_the_media_host_wants_its_token(sandbox, api, upload):
    made = upload().json()["results"][0]
    target = urlsplit(download(api, made["id"]).headers["location"])
    with httpx.Client(transport=sandbox.transport) as stranger:
        bare = f"{target.scheme}://{target.netloc}{target.path}"
        assert stranger.get(bare).status_code == 403
        assert stranger.get(bare, params={"token": "x"}).status_code == 403


def test_the_journal_does_not_tell_the_media_token(sandbox, api, upload):
    made = upload().json()["results"][0]
    fetch(sandbox, download(api, made["id"]))
    assert sandbox.requests[-1].host == "media"
    assert "token" not in sandbox.requests[-1].query


def test_a_credential_at_the_media_host_fails_the_sandbox():
    sandbox = Sandbox()
    headers = {"authorization": f"Bearer {sandbox.issue_token()}"}
    with httpx.Client(transport=sandbox.transport, headers=headers) as client:
        answer = client.get("https://api.media.atlassian.com/file/1/binary")
    assert answer.status_code == 400
    with pytest.raises(CredentialLeakError, match="media host"):
        sandbox.close()


def test_a_credential_at_the_media_port_fails_the_sandbox():
    sandbox = Sandbox(strict=True)
    headers = {"authorization": f"Bearer {sandbox.issue_token()}"}
    with sandbox.serve() as server:
        answer = httpx.get(f"{server.media_url}/file/1/binary", headers=headers)
    assert answer.status_code == 400
    with pytest.raises(CredentialLeakError, match="media host"):
        sandbox.close()


async def test_one_address_for_all_hosts_is_no_leak(sandbox, upload):
    made = upload().json()["results"][0]
    transport = httpx.ASGITransport(app=sandbox.asgi())
    auth = (sandbox.email, sandbox.issue_api_token())
    async with httpx.AsyncClient(
        transport=transport, base_url="http://sandbox.test", auth=auth, follow_redirects=True
    ) as client:
        answer = await client.get(f"{UPLOADS}/{made['id']}/download")
    assert answer.content == PNG


def test_the_port_serves_downloads_from_another_origin(sandbox, upload):
    made = upload().json()["results"][0]
    auth = (sandbox.email, sandbox.issue_api_token())
    with sandbox.serve() as server, httpx.Client(base_url=server.url, auth=auth) as client:
        first = client.get(f"{UPLOADS}/{made['id']}/download")
        assert first.headers["location"].startswith(server.media_url)
        answer = client.get(f"{UPLOADS}/{made['id']}/download", follow_redirects=True)
        assert answer.content == PNG


def test_the_old_download_path_is_for_browsers(api, site, upload):
    upload()
    path = f"/wiki/download/attachments/{HOME_ID}/a.png"
    assert api.get(path).status_code == 401
    assert site.get(path).status_code == 401


def test_thumbnails_of_pictures_only(sandbox, api, upload):
    picture = upload().json()["results"][0]
    text = upload("a.txt", b"a", "text/plain").json()["results"][0]
    response = api.get(f"{V2}/attachments/{picture['id']}/thumbnail/download")
    assert fetch(sandbox, response).content == PNG
    where = f"{V2}/attachments/{text['id']}/thumbnail/download"
    assert api.get(where).status_code == 404


def test_a_file_survives_the_process(tmp_path):
    path = tmp_path / "site.db"
    for turn in range(2):
        with Sandbox(path, strict=True) as sandbox:
            client = httpx.Client(
                transport=sandbox.transport,
                base_url=f"{sandbox.api_url}/ex/confluence/{sandbox.cloud_id}",
                headers={
                    "authorization": f"Bearer {sandbox.issue_token()}",
                    "x-atlassian-token": "no-check",
                },
            )
            if turn == 0:
                client.post(UPLOADS, files=[("file", ("a.png", PNG))])
            (row,) = client.get(f"{V2}/pages/{HOME_ID}/attachments").json()["results"]
            where = f"{UPLOADS}/{row['id']}/download"
            assert client.get(where, follow_redirects=True).content == PNG
            client.close()


@pytest.mark.parametrize("kind", ["mediaSingle", "mediaGroup", "mediaInline"])
def test_a_document_knows_a_file_by_its_id_and_storage_by_its_name(api, kind):
    upload = f"{V1}/content/{HOME_ID}/child/attachment"
    (file,) = api.post(upload, files={"file": ("dot.png", b"x", "image/png")}).json()["results"]
    known = file["extensions"]
    attrs = {"id": known["fileId"], "collection": known["collectionName"]}
    if kind == "mediaInline":
        inline = {"type": kind, "attrs": {"type": "image", **attrs}}
        block = {"type": "paragraph", "content": [inline]}
    else:
        size = {"width": 10, "height": 20} if kind == "mediaSingle" else {}
        node = {"type": "media", "attrs": {"type": "file", **attrs, **size}}
        layout = {"attrs": {"layout": "center"}} if kind == "mediaSingle" else {}
        block = {"type": kind, **layout, "content": [node]}
    document = {"type": "doc", "version": 1, "content": [block]}

    def put(number, value):
        body = {"representation": "atlas_doc_format", "value": json.dumps(value)}
        sent = {"id": HOME_ID, "status": "current", "title": "Docs Home", "body": body}
        sent["version"] = {"number": number}
        response = api.put(f"{V2}/pages/{HOME_ID}", json=sent)
        assert response.status_code == 200, response.text
        return response.json()

    assert 'ri:filename="dot.png"' in put(2, document)["body"]["storage"]["value"]
    form = {"body-format": "atlas_doc_format"}
    for path in (f"{V2}/pages/{HOME_ID}", f"{V2}/pages"):
        shown = api.get(path, params=form).json()
        (page,) = shown.get("results", [shown])
        assert json.loads(page["body"]["atlas_doc_format"]["value"]) == document
    if kind != "mediaGroup":  # whose macro gets another id
        assert put(3, document)["version"]["number"] == 2
        view = api.get(f"{V2}/pages/{HOME_ID}", params={"body-format": "view"}).json()
        assert "dot.png" in view["body"]["view"]["value"]
