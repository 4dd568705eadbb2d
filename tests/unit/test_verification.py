"""Whether a write whose answer was lost has happened."""

import time

import pytest

from confluence_connector import errors
from confluence_connector._verification import compare_bodies, failure_behind, fate_is_unknown

REQUEST = {"method": "PUT", "url": "https://acme.atlassian.net/wiki/api/v2/pages/7"}


def refused(kind, status, **details):
    return kind(status=status, operation="updatePage", **REQUEST, **details)


def garbled(**details):
    return errors.UnexpectedResponseError("an HTML page", status=200, **details)


@pytest.mark.parametrize(
    ("error", "unknown"),
    [
        (errors.TransportError("cut", **REQUEST), True),
        (errors.TransportError("cut", sent=False, **REQUEST), False),
        (errors.RequestTimeoutError("late", **REQUEST), True),
        (errors.RequestTimeoutError("late", sent=False, **REQUEST), False),
        (refused(errors.ServerError, 500), True),
        (refused(errors.ServerError, 501), False),
        (refused(errors.ServerError, 502), True),
        (refused(errors.ServerError, 503), True),
        (refused(errors.ServerError, 503, retry_after=5.0), False),
        (refused(errors.ServerError, 504), True),
        (refused(errors.ServerError, 505), False),
        (refused(errors.ServerError, 511), False),
        (garbled(operation="updatePage"), True),
        (garbled(), False),
        (refused(errors.BadRequestError, 400), False),
        (refused(errors.VersionConflictError, 409), False),
        (refused(errors.RateLimitedError, 429), False),
        (errors.ConfigurationError("no token"), False),
    ],
)
def test_whether_the_fate_is_unknown(error, unknown):
    assert fate_is_unknown(error) is unknown


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (errors.TransportError("cut", **REQUEST), None),
        (refused(errors.ServerError, 502), 502),
        (garbled(operation="updatePage"), 200),
    ],
)
def test_the_failure_behind_an_error(error, status):
    assert failure_behind(error).status == status


@pytest.mark.parametrize(
    ("stored", "sent", "verdict"),
    [
        ("<p>Hi Ann</p>", "<p>Hi Ann</p>", "same"),
        ('<p local-id="a1">Hi Ann</p><hr />', "<p>Hi Ann</p><hr/>", "same"),
        ("<p>Hi</p> <p>Ann</p>", "<p>Hi Ann</p>", "unclear"),
        ("<h1>Hi Ann</h1>", "<p>Hi Ann</p>", "unclear"),
        ("<p>A &amp; B&nbsp;C</p>", "<p>A &#38; B C</p>", "unclear"),
        ("<p>Hi Ann</p>", "<p>Hi Bob</p>", "different"),
        ("", "<p>Hi Ann</p>", "different"),
        ("<p/>", "", "unclear"),
    ],
)
def test_verdict_on_bodies(stored, sent, verdict):
    assert compare_bodies(stored, sent, representation="storage") == verdict


def test_time_grows_with_the_body_only():
    started = time.process_time()
    assert compare_bodies("<" * 200_000, "a", representation="storage") == "different"
    assert time.process_time() - started < 2
