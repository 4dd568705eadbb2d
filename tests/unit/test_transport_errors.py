"""What went wrong below HTTP: whether anything was sent, and a sentence without secrets."""

import httpx
import pytest

from confluence_connector._error_mapping.transport import (
    failure_of,
    transport_error,
    without_traceback,
)
from confluence_connector._retry import Failure
from confluence_connector.errors import RequestTimeoutError, TransportError
from confluence_connector_api.registry import operations

TOKEN = "Zx9-abc_DEF.123~45"
REQUEST = httpx.Request(
    "POST",
    f"https://acme.atlassian.net/wiki/api/v2/pages?token={TOKEN}",
    headers={"Authorization": f"Bearer {TOKEN}"},
)
FAULTS = [
    # The fault, whether the request may have reached the server, and the class of the error.
    (httpx.ConnectError("refused"), False, TransportError),
    (httpx.ConnectTimeout("late"), False, RequestTimeoutError),
    (httpx.PoolTimeout("busy"), False, RequestTimeoutError),
    (httpx.ProxyError("no"), False, TransportError),
    (httpx.UnsupportedProtocol("gopher"), False, TransportError),
    (httpx.LocalProtocolError("no header"), False, TransportError),
    (httpx.ReadTimeout("late"), True, RequestTimeoutError),
    (httpx.WriteTimeout("late"), True, RequestTimeoutError),
    (httpx.ReadError("reset"), True, TransportError),
    (httpx.WriteError("reset"), True, TransportError),
    (httpx.CloseError("reset"), True, TransportError),
    (httpx.RemoteProtocolError("cut"), True, TransportError),
    (httpx.DecodingError("no gzip"), True, TransportError),
    (httpx.TooManyRedirects("circle"), True, TransportError),
]


def error_of(fault, **extensions):
    fault.request = httpx.Request("POST", REQUEST.url, headers=REQUEST.headers)
    fault.request.extensions = extensions
    return transport_error(without_traceback(fault))


@pytest.mark.parametrize(("fault", "sent", "kind"), FAULTS)
def test_fault(fault, sent, kind):
    can_pass = not isinstance(fault, httpx.UnsupportedProtocol | httpx.LocalProtocolError)
    assert failure_of(fault) == Failure(sent=sent, can_pass=can_pass)
    error = error_of(fault, operation=operations()["createPage"])
    assert type(error) is kind
    assert (error.method, error.operation, error.sent) == ("POST", "createPage", sent)
    assert str(fault) in str(error)
    assert type(fault).__name__ in str(error)
    assert TOKEN not in repr(vars(error)) + str(error)


def test_responses_hand_on_what_the_policy_asks_for():
    assert failure_of(httpx.Response(503, headers={"Retry-After": "7"})) == Failure(503, "7")
    assert failure_of(httpx.Response(500)) == Failure(500, None)


def test_a_fault_without_words_still_makes_a_sentence():
    error = error_of(httpx.ReadError(""))
    assert "the connection failed (ReadError)" in str(error)
    assert error.operation is None


def test_a_fault_that_quotes_a_header_shows_no_token():
    fault = httpx.RemoteProtocolError(f"illegal header value b'Bearer {TOKEN}'")
    assert TOKEN not in str(error_of(fault)) + repr(fault)
