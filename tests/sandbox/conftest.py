"""Plain httpx against a strict sandbox: the sandbox is tested apart from the facade."""

from collections.abc import Callable, Iterator

import httpx
import pytest
from tests.sandbox.wire import SPACE_ID, V2, storage

from confluence_connector.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(strict=True) as made:
        yield made


@pytest.fixture
def sign_in(sandbox: Sandbox) -> Iterator[Callable[..., httpx.Client]]:
    """Makes clients at the gateway, by default with a token that may do everything."""
    clients: list[httpx.Client] = []

    def client(token: str | None = None) -> httpx.Client:
        headers = {
            "authorization": f"Bearer {token or sandbox.issue_token()}",
            "x-atlassian-token": "no-check",
        }
        gateway = f"{sandbox.api_url}/ex/confluence/{sandbox.cloud_id}"
        made = httpx.Client(transport=sandbox.transport, base_url=gateway, headers=headers)
        clients.append(made)
        return made

    yield client
    for made in clients:
        made.close()


@pytest.fixture
def api(sign_in: Callable[..., httpx.Client]) -> httpx.Client:
    return sign_in()


@pytest.fixture
def site(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client at the site, with Basic."""
    auth = (sandbox.email, sandbox.issue_api_token())
    with httpx.Client(transport=sandbox.transport, base_url=sandbox.site_url, auth=auth) as client:
        yield client


@pytest.fixture
def make_page(api: httpx.Client) -> Callable[..., dict]:
    def make(title: str, body: str = "<p>Hi</p>", **fields: object) -> dict:
        sent = {"spaceId": SPACE_ID, "title": title, "body": storage(body), **fields}
        response = api.post(f"{V2}/pages", json=sent)
        assert response.status_code == 200, response.text
        return response.json()

    return make


@pytest.fixture
def put_page(api: httpx.Client) -> Callable[..., httpx.Response]:
    def put(page: dict, number: int, body: str = "<p>Ho</p>", **fields: object) -> httpx.Response:
        sent = {
            "id": page["id"],
            "status": "current",
            "title": page["title"],
            "body": storage(body),
            "version": {"number": number},
            **fields,
        }
        return api.put(f"{V2}/pages/{page['id']}", json=sent)

    return put
