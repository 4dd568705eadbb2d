"""A successful response that cannot be read is told in one sentence, without secrets."""

import httpx
import pytest

from confluence_connector._error_mapping.unexpected import reading, unexpected_body
from confluence_connector.errors import InvalidInputError, UnexpectedResponseError
from confluence_connector_api.registry import operations

TOKEN = "Zx9-abc_DEF.123~45"
URL = f"https://acme.atlassian.net/wiki/api/v2/pages/7?token={TOKEN}"


def unexpected(body, content_type):
    response = httpx.Response(
        200,
        content=body,
        headers={"Content-Type": content_type},
        request=httpx.Request("GET", URL),
    )
    return unexpected_body(operations()["getPageById"], response, ValueError("no object"))


@pytest.mark.parametrize(
    ("body", "content_type", "words"),
    [
        (b"<html><title>Log in</title>", "text/html", "an HTML page titled 'Log in'"),
        (b"", "text/html", "response: it is empty"),
        (b"soon back", "text/plain", "response: soon back"),
        (b"", "application/json", "response: it is empty"),
        (b"[]", "application/json", "response: no object"),
        (b'{"id": "8"}', "", "response: no object"),
        (b'{"message": "soon back"}', "", "response: soon back"),
        (b" ", "text/plain", "response: no object"),
        (b"\xff\xfe\xff", "text/plain; charset=utf-8", "response: "),
        (f"Bearer {TOKEN}".encode(), "text/plain", "response: Bearer ***"),
    ],
)
def test_sentence(body, content_type, words):
    error = unexpected(body, content_type)
    assert type(error) is UnexpectedResponseError
    assert (error.status, error.method, error.operation) == (200, "GET", "getPageById")
    assert words in str(error)
    assert "getPageById" in str(error)
    assert "\n" not in str(error)
    assert TOKEN not in str(error) + repr(vars(error))


def test_only_the_beginning_of_a_large_body_is_kept():
    error = unexpected(b"ribs " * 200_000, "text/plain")
    assert error.body == "ribs " * 400
    assert len(str(error)) < 1_000


@pytest.mark.parametrize("kind", [AttributeError, TypeError, KeyError, ValueError, RecursionError])
def test_a_malformed_part_is_told_without_secrets(kind):
    refused = pytest.raises(UnexpectedResponseError, match="unexpected response for page 7: ")
    with refused as caught, reading("page 7"):
        raise kind(f"Bearer {TOKEN}")
    assert TOKEN not in str(caught.value)


def test_an_error_of_this_library_stays_what_it_is():
    error = InvalidInputError("title= is blank")
    with pytest.raises(InvalidInputError) as caught, reading("page 7"):
        raise error
    assert caught.value is error
