"""Ways to plant a fault: in a document, in an exchange, in what the facade declares."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
from attrs import evolve, frozen
from tests.contract.consistency import cassettes, complaints

from confluence_connector._operations import METHODS
from confluence_connector.contract import Contract
from confluence_connector.testing.audit import audit
from confluence_connector.testing.cassette import Cassette, Exchange
from confluence_connector_api import documents
from confluence_connector_api.types import UNSET
from confluence_connector_api.v2.models import PageSingle

RECORDED = cassettes()
SECRET = "ATATT3xFfGF0abcdefgh1234567890ABCD"
PAGES, PAGE = "/wiki/api/v2/pages", "/wiki/api/v2/pages/{id}"
UPLOADS = "/wiki/rest/api/content/{id}/child/attachment"


def exchange(cassette: str, index: int = 0) -> Exchange:
    return RECORDED[f"{cassette}.yaml"].exchanges[index]


GET = exchange("captures/get_page")
CREATE = exchange("captures/create_page")
UPDATE = exchange("captures/update_page", 1)
SPACES = exchange("captures/spaces")
UPLOAD = exchange("attachments/upload")


@frozen
class Fault:
    """A fault and the check that has to find it.

    Attributes:
        name: What is wrong.
        check: Which check looks.
        look: Plants the fault and returns what the check says.
    """

    name: str
    check: str
    look: Callable[[], list[str]]


def in_document(
    name: str, change: Callable[[dict[str, Any]], object], seen: Exchange, api: str = "v2"
) -> Fault:
    """The vendor changes a document; a recorded exchange does not fit any more."""

    def look() -> list[str]:
        texts = {"v1": documents.load("v1"), "v2": documents.load("v2")}
        change(texts[api])
        return complaints(seen, Contract(v1=texts["v1"], v2=texts["v2"]))

    return Fault(name, "contract", look)


def in_exchange(name: str, seen: Exchange, **changes: Any) -> Fault:
    """The facade sends something else, or a cassette was edited."""
    return Fault(name, "contract", lambda: complaints(evolve(seen, **changes)))


def secret(name: str, seen: Exchange) -> Fault:
    return Fault(name, "audit", lambda: audit(Cassette("live", exchanges=[seen])))


def schema(document: dict[str, Any], name: str) -> dict[str, Any]:
    return document["components"]["schemas"][name]


def operation(document: dict[str, Any], method: str, path: str) -> dict[str, Any]:
    return document["paths"][path][method]


def parameter(document: dict[str, Any], path: str, name: str) -> dict[str, Any]:
    return next(p for p in operation(document, "get", path)["parameters"] if p["name"] == name)


def rename(fields: dict[str, Any], old: str, new: str) -> None:
    fields[new] = fields.pop(old)


def request_body(document: dict[str, Any], name: str) -> dict[str, Any]:
    content = document["components"]["requestBodies"][name]["content"]
    found: dict[str, Any] = content["application/json"]["schema"]
    return found


def sent(seen: Exchange, **fields: Any) -> bytes:
    return json.dumps({**json.loads(seen.request_body), **fields}).encode()


def came(seen: Exchange, **fields: Any) -> bytes:
    body = {**json.loads(seen.response_body), **fields}
    return json.dumps({k: v for k, v in body.items() if v is not ...}).encode()


def page_without_position(response: httpx.Response) -> PageSingle:
    page = PageSingle.from_dict(response.json())
    page.position = UNSET
    return page


def declared(**rows: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    return {**METHODS, **{name.replace("__", "."): ids for name, ids in rows.items()}}


@frozen
class Blind:
    """A fault that nothing here notices, and why that is so."""

    fault: Fault
    reason: str
