"""One pause for everybody: it only ever grows, whoever extends it."""

import threading
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector._error_mapping.transport import failure_of
from confluence_connector._rate_limit import Pause, ServerClock, retry_after_of

MOMENTS = st.floats(0, 1e6)


def test_no_pause_at_first():
    assert Pause().remaining(0.0) == 0.0
    assert Pause().remaining(1e9) == 0.0


@given(moments=st.lists(MOMENTS, min_size=1), now=MOMENTS)
def test_the_latest_moment_counts(moments, now):
    pause = Pause()
    for moment in moments:
        pause.extend(moment)
    assert pause.remaining(now) == max(0.0, max(moments) - now)


def test_threads_do_not_shorten_each_others_pause():
    pause = Pause()
    start = threading.Barrier(8)

    def extend(offset):
        start.wait()
        for step in range(500):
            pause.extend(float((step * 7 + offset) % 499))

    threads = [threading.Thread(target=extend, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert pause.remaining(0.0) == 498.0


@pytest.mark.parametrize("skew", [-3600, 0, 3600])
def test_a_date_is_read_by_the_servers_clock(skew):
    now = datetime.now(UTC) + timedelta(seconds=skew)
    headers = httpx.Headers(
        {
            "Date": format_datetime(now, usegmt=True),
            "Retry-After": format_datetime(now + timedelta(seconds=3), usegmt=True),
        }
    )
    assert retry_after_of(headers) == "3.0"
    assert failure_of(httpx.Response(429, headers=headers)).retry_after == "3.0"


@pytest.mark.parametrize("date", [None, "nonsense"])
def test_without_a_clock_of_the_server_the_header_stays(date):
    headers = {"retry-after": "Tue, 25 Nov 2026 22:00:00 GMT"}
    if date:
        headers["date"] = date
    assert retry_after_of(headers) == headers["retry-after"]
    assert retry_after_of({"retry-after": "7", "date": "Tue, 25 Nov 2026 22:00:00 GMT"}) == "7"
    assert retry_after_of({}) is None


@pytest.mark.parametrize(
    "date",
    [
        "Wed, 25 Nov 2026 22:00:00 GMT",
        "Wed, 25 Nov 2026 22:00:00 -0000",
        "Wednesday, 25-Nov-26 22:00:00 GMT",
        "Wed Nov 25 22:00:00 2026",
    ],
)
def test_the_servers_clock_is_read_in_each_form_of_a_date(date):
    clock = ServerClock()
    clock.note(httpx.Headers({"Date": date}), 1_000.0)
    assert clock.at(1_060.0) == datetime(2026, 11, 25, 22, 1, tzinfo=UTC)


@pytest.mark.parametrize("date", [None, "", "soon", "Wed, 99 Nov 2026 22:00:00 GMT"])
def test_a_response_without_a_date_changes_no_clock(date):
    clock = ServerClock()
    headers = httpx.Headers({} if date is None else {"Date": date})
    clock.note(headers, 1_000.0)
    assert clock.at(1_000.0) is None
    clock.note(httpx.Headers({"Date": "Wed, 25 Nov 2026 22:00:00 GMT"}), 1_000.0)
    clock.note(headers, 2_000.0)
    assert clock.at(1_000.0) == datetime(2026, 11, 25, 22, tzinfo=UTC)


def test_a_clock_at_the_end_of_time_tells_none():
    clock = ServerClock()
    clock.note(httpx.Headers({"Date": "Fri, 31 Dec 9999 23:59:59 GMT"}), 0.0)
    assert clock.at(0.0) == datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
    assert clock.at(2.0) is None
