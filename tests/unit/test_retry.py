"""Whether an attempt is repeated, and when."""

from datetime import UTC, datetime

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector import ConfigurationError
from confluence_connector import _retry as retry
from confluence_connector._retry import Failure, RetryPolicy, parse_retry_after, safety_of
from confluence_connector_api.registry import operations

NOW = datetime(2026, 11, 23, 15, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("", None),
        ("0", None),
        ("-0", None),
        ("-1", None),
        ("5", 5.0),
        (" 5 ", 5.0),
        ("0.25", 0.25),
        ("1e9", 1e9),
        ("1e999", None),
        ("NaN", None),
        ("inf", None),
        ("-inf", None),
        ("soon", None),
        ("5 seconds", None),
        ("Mon, 23 Nov 2026 15:00:30 GMT", 30.0),
        ("Mon, 23 Nov 2026 15:00:30", 30.0),
        ("Mon, 23 Nov 2026 16:00:30 +0100", 30.0),
        ("Monday, 23-Nov-26 15:00:30 GMT", 30.0),
        ("Mon, 23 Nov 2026 15:00:00 GMT", None),
        ("Mon, 23 Nov 2026 14:59:59 GMT", None),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 251_606_854_799.0),
        ("Fri, 31 Dec 99999 23:59:59 GMT", None),
        ("Mon, 23 Nov 2026 15:00:30 +9999", None),
        ("Mon, 23 Nov 2026 15:00:30 +99999999999999999999", None),
        ("Mon, 99999999999999999999 Nov 2026 15:00:30 GMT", None),
        ("2026-11-23T15:00:30Z", None),
    ],
)
def test_retry_after(value, seconds):
    assert parse_retry_after(value, now=NOW) == seconds


def test_retry_after_counts_from_the_clock():
    assert parse_retry_after("Fri, 31 Dec 9999 23:59:59 GMT") > 2e11
    assert parse_retry_after("Thu, 01 Jan 1970 00:00:00 GMT") is None


@given(st.text() | st.text("0123456789 ,:+-.MonJanGTe", max_size=40))
def test_any_retry_after_is_read_or_left(value):
    seconds = parse_retry_after(value)
    assert seconds is None or 0 < seconds < float("inf")


def delay(failure, *, attempt=1, elapsed=0.0, safety="unsafe", policy=None):
    policy = policy or RetryPolicy()
    return policy.delay(failure, attempt=attempt, elapsed=elapsed, safety=safety)


REPEATED = [
    # What happened, whether a safe request is repeated, whether an unsafe one is.
    (Failure(status=429), True, True),
    (Failure(status=429, retry_after="5"), True, True),
    (Failure(status=503, retry_after="5"), True, False),
    (Failure(status=409, rolled_back=True), True, True),
    (Failure(status=500, rolled_back=True), True, True),
    (Failure(status=409), False, False),
    (Failure(status=503, retry_after="text"), True, False),
    (Failure(status=503, retry_after="0"), True, False),
    (Failure(status=503), True, False),
    (Failure(status=502), True, False),
    (Failure(status=504), True, False),
    (Failure(status=502, retry_after="5"), True, False),
    (Failure(), True, False),
    (Failure(sent=False), True, True),
    (Failure(sent=False, can_pass=False), False, False),
    (Failure(status=500), False, False),
    (Failure(status=501), False, False),
    (Failure(status=500, retry_after="5"), False, False),
    (Failure(status=400), False, False),
    (Failure(status=401), False, False),
    (Failure(status=403), False, False),
    (Failure(status=404), False, False),
    (Failure(status=408), False, False),
    (Failure(status=409), False, False),
    (Failure(status=410), False, False),
    (Failure(status=413), False, False),
]


@pytest.mark.parametrize(("failure", "safe", "unsafe"), REPEATED)
def test_what_is_repeated(failure, safe, unsafe):
    assert (delay(failure, safety="safe") is not None) is safe
    assert (delay(failure, safety="unsafe") is not None) is unsafe


def test_attempts_are_counted():
    policy = RetryPolicy(attempts=3)
    failure = Failure(status=429, retry_after="1")
    delays = [delay(failure, attempt=n, policy=policy) for n in (1, 2, 3, 4)]
    assert delays == [1.0, 1.0, None, None]
    assert delay(failure, policy=RetryPolicy(attempts=1)) is None


@pytest.mark.parametrize(
    ("elapsed", "retry_after", "expected"),
    [
        (0.0, "60", 60.0),
        (0.0, "60.5", None),
        (0.0, "1e9", None),
        (59.0, "1", 1.0),
        (59.5, "1", None),
        (61.0, "0.001", None),
    ],
)
def test_no_wait_reaches_past_the_deadline(elapsed, retry_after, expected):
    failure = Failure(status=429, retry_after=retry_after)
    assert delay(failure, elapsed=elapsed, policy=RetryPolicy(deadline=60)) == expected


@pytest.mark.parametrize("retry_after", [None, "0", "-1", "NaN", "inf", "text", "1e999"])
@given(attempt=st.integers(1, 40))
def test_backoff_doubles_up_to_its_bound(retry_after, attempt):
    policy = RetryPolicy(attempts=100, first_wait=0.5, longest_wait=8, deadline=1e9)
    wait = delay(Failure(429, retry_after), attempt=attempt, policy=policy)
    ceiling = min(8, 0.5 * 2 ** (attempt - 1))
    assert ceiling / 2 <= wait <= ceiling


def test_backoff_is_spread():
    assert len({delay(Failure(status=429)) for _ in range(20)}) > 1


def test_what_the_server_asks_for_is_not_shortened():
    policy = RetryPolicy(longest_wait=1, deadline=100)
    assert delay(Failure(status=429, retry_after="90"), policy=policy) == 90.0


@pytest.mark.parametrize(
    "options",
    [
        {"attempts": 0},
        {"attempts": -1},
        {"first_wait": -0.1},
        {"longest_wait": -1},
        {"deadline": -1},
        {"deadline": float("nan")},
        {"attempts": "3"},
        {"first_wait": None},
    ],
)
def test_invalid_policies_are_refused(options):
    with pytest.raises(ConfigurationError, match=f"{next(iter(options))}= must be a number"):
        RetryPolicy(**options)


@pytest.mark.parametrize(
    ("method", "safety"),
    [
        ("GET", "safe"),
        ("get", "safe"),
        ("HEAD", "safe"),
        ("OPTIONS", "safe"),
        ("POST", "unsafe"),
        ("PUT", "unsafe"),
        ("DELETE", "unsafe"),
        ("PATCH", "unsafe"),
    ],
)
def test_safety_of_a_method(method, safety):
    request = httpx.Request(method, "https://acme.atlassian.net")
    assert safety_of(request, None) == safety


def test_posts_that_only_read_are_safe_and_documented():
    request = httpx.Request("POST", "https://acme.atlassian.net")
    for name in retry._READING_POSTS:
        assert operations()[name].method == "POST"
        assert safety_of(request, operations()[name]) == "safe"
    assert safety_of(request, operations()["createPage"]) == "unsafe"
