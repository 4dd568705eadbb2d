"""What a real site was asked, asked of the sandbox as well: same status, same shape."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import httpx
import pytest
from tests.contract.consistency import cassettes
from tests.contract.shapes import differences

from confluence_connector import Confluence
from confluence_connector.sandbox import Sandbox
from confluence_connector.testing.cassette import Exchange

SPACE, HOME = "98304", "98400"
REAL = {
    f"{name.removesuffix('.yaml').partition('/')[2]}-{number}": exchange
    for name, cassette in cassettes().items()
    if cassette.origin != "sandbox"
    for number, exchange in enumerate(cassette.exchanges)
}
Ids = dict[str, str]
Arrange = Callable[[Confluence, Exchange], Ids]


def page(confluence: Confluence, exchange: Exchange) -> Ids:
    made = confluence.pages.create(space=SPACE, title="Plan", body="<p>Ribs</p>")
    return {ids(exchange)[0]: made.id}


def page_of_version_2(confluence: Confluence, exchange: Exchange) -> Ids:
    # As the capture's: what is sent is what is there already.
    sent = json.loads(exchange.request_body or b"{}")
    title = sent.get("title", "Plan")
    body = sent["body"]["value"] if sent else "<p>Ribs</p>"
    made = confluence.pages.create(space=SPACE, title=title, body="<p>Other</p>")
    confluence.pages.update(made.id, body=body)
    return {ids(exchange)[0]: made.id}


def footer_comment(confluence: Confluence, exchange: Exchange) -> Ids:
    made = confluence.comments.create(HOME, body="<p>One</p>")
    for number in range(2, 6 if exchange.method == "GET" else 5):
        confluence.comments.update(made.id, body=f"<p>{number}</p>")
    return {ids(exchange)[0]: made.id}


def inline_comment(confluence: Confluence, exchange: Exchange) -> Ids:
    made = confluence.comments.create_inline(HOME, body="<p>One</p>", text="documentation")
    confluence.comments.resolve(made.id)
    confluence.comments.reopen(made.id)
    confluence.comments.update(made.id, body="<p>melon bean berry cider spoon</p>")
    return {ids(exchange)[0]: made.id}


def page_with_words(confluence: Confluence, exchange: Exchange) -> Ids:
    sent = json.loads(exchange.request_body)
    words = sent["inlineCommentProperties"]["textSelection"]
    made = confluence.pages.create(space=SPACE, title="Plan", body=f"<p>{words}</p>")
    return {sent["pageId"]: made.id}


def page_property(confluence: Confluence, exchange: Exchange) -> Ids:
    sent = json.loads(exchange.request_body or b"{}")
    key = sent.get("key", "grill")
    for number in range(2):
        made = confluence.properties.set(HOME, key, {"ribs": number})
    if exchange.method == "GET":
        made = confluence.properties.set(HOME, key, json.loads(exchange.response_body)["value"])
    page_id, property_id = ids(exchange)
    return {page_id: HOME, property_id: made.id}


def attachment(confluence: Confluence, exchange: Exchange) -> Ids:
    kind = "image/svg+xml"
    made = confluence.attachments.upload(HOME, b"<svg/>", name="a.svg", content_type=kind)
    return {f"att{ids(exchange)[0]}": made.id}


def home(confluence: Confluence, exchange: Exchange) -> Ids:
    return {(ids(exchange) or [json.loads(exchange.request_body)["pageId"]])[0]: HOME}


def home_with_attachment(confluence: Confluence, exchange: Exchange) -> Ids:
    attachment(confluence, exchange)
    return home(confluence, exchange)


def space(confluence: Confluence, exchange: Exchange) -> Ids:
    return {(ids(exchange) or [json.loads(exchange.request_body)["spaceId"]])[0]: SPACE}


def label(confluence: Confluence, exchange: Exchange) -> Ids:
    [made] = confluence.labels.add(HOME, "ribs")
    confluence.labels.remove(HOME, "ribs")
    return {ids(exchange)[0]: str(made.id)}


def many_pages(confluence: Confluence, exchange: Exchange) -> Ids:
    for number in range(6):
        confluence.pages.create(space=SPACE, title=f"Plan {number}")
    return {}


def as_it_is(confluence: Confluence, exchange: Exchange) -> Ids:
    return {}


ARRANGE: dict[str, Arrange] = {
    "create_footer_comment": home,
    "create_inline_comment": page_with_words,
    "create_page": space,
    "create_page_property": home,
    "delete_attachment": attachment,
    "delete_page": page,
    "get_attachment": attachment,
    "get_footer_comment": footer_comment,
    "get_page": page,
    "get_page_property": page_property,
    "get_space": space,
    "list_page_attachments": home_with_attachment,
    "list_pages": as_it_is,
    "list_pages_for_label": label,
    "list_spaces": as_it_is,
    "search_content": many_pages,
    "spaces": as_it_is,
    "update_footer_comment": footer_comment,
    "update_inline_comment": inline_comment,
    "update_page": page_of_version_2,
    "update_page_property": page_property,
}

# Where the sandbox differs, and why that is meant.
MEANT = {
    "get_space": {
        "body.permissions.meta.cursor is missing": "the real space has more permissions than fit",
    },
    "list_pages": {
        "body.results[].sourceTemplateEntityId is missing": "the sandbox fills no templates",
        "body.results[].subtype is missing": "the sandbox makes no live docs",
    },
}


def ids(exchange: Exchange) -> list[str]:
    """The ids in an exchange's path, without prefix."""
    return re.findall(r"/(?:att)?(\d+)(?![\w-])", urlsplit(exchange.url).path)


@pytest.fixture
def confluence() -> Iterator[Confluence]:
    with Sandbox(strict=True) as sandbox, sandbox.client() as client:
        yield client


def played(confluence: Confluence, exchange: Exchange, known: Ids) -> httpx.Response:
    def swap(text: str) -> str:
        return re.sub(r"(?<=[/\"])(?:att)?\d+(?![\w-])", lambda m: known.get(m[0], m[0]), text)

    return confluence.raw.httpx_client.request(
        exchange.method,
        swap(exchange.url),
        headers=exchange.request_headers,
        content=swap(exchange.request_body.decode()).encode(),
    )


@pytest.mark.parametrize("name", REAL)
def test_same_status_and_shape(name: str, confluence: Confluence) -> None:
    exchange = REAL[name]
    capture = name.rpartition("-")[0]
    if urlsplit(exchange.url).path.startswith("/oauth/"):
        known = {}
    else:
        known = ARRANGE[capture](confluence, exchange)
    response = played(confluence, exchange, known)
    assert response.status_code == exchange.status
    if exchange.response_body:
        found = differences(json.loads(exchange.response_body), response.json())
        assert found == sorted(MEANT.get(capture, {}))
    else:
        assert not response.content
