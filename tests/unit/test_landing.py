"""Whether a write whose answer was lost has happened."""

import time

import pytest

from confluence_connector import errors
from confluence_connector._landing import compare_bodies, fate_is_unknown, may_try_again

REQUEST = {"method": "PUT", "url": "https://acme.atlassian.net/wiki/api/v2/pages/7"}


def refused(kind, status):
    return kind(status=status, operation="updatePage", **REQUEST)


@pytest.mark.parametrize(
    ("error", "unknown", "again"),
    [
        (errors.TransportError("cut", **REQUEST), True, True),
        (errors.TransportError("cut", sent=False, **REQUEST), False, True),
        (errors.RequestTimeoutError("late", **REQUEST), True, True),
        (errors.RequestTimeoutError("late", sent=False, **REQUEST), False, True),
        (refused(errors.ServerError, 500), True, False),
        (refused(errors.ServerError, 502), True, True),
        (refused(errors.ServerError, 503), True, True),
        (refused(errors.ServerError, 504), True, True),
        (refused(errors.BadRequestError, 400), False, True),
        (refused(errors.VersionConflictError, 409), False, True),
        (refused(errors.RateLimitedError, 429), False, True),
        (errors.ConfigurationError("no token"), False, True),
    ],
)
def test_fate_and_next_step(error, unknown, again):
    assert fate_is_unknown(error) is unknown
    assert may_try_again(error) is again


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
