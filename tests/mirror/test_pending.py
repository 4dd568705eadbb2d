"""The note that a page is being made says from when on it can have been made."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from confluence_connector.mirror.pending import pending_entry

SERVER = datetime(2026, 7, 4, 12, tzinfo=UTC)
OWN = SERVER + timedelta(hours=3)


def seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def test_the_time_is_that_of_the_server_as_far_as_clocks_agree() -> None:
    note = pending_entry("Menu", None, SERVER, OWN)
    assert note.since == seconds(SERVER) - 2


def test_our_own_clock_may_be_minutes_ahead() -> None:
    note = pending_entry("Menu", None, None, OWN)
    assert note.since == seconds(OWN) - 300


def test_the_request_of_an_earlier_run_may_still_be_carried_out() -> None:
    earlier = pending_entry("Menu", None, SERVER - timedelta(days=1), OWN)
    assert pending_entry("Menu", earlier, SERVER, OWN).since == earlier.since
    earlier.since = None  # as an earlier release wrote it
    assert pending_entry("Menu", earlier, SERVER, OWN).since == seconds(SERVER) - 2
