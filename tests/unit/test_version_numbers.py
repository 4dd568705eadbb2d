"""The number that an update carries."""

import pytest

from confluence_connector._revisions import next_version


@pytest.mark.parametrize(
    ("status", "current", "number"),
    [("current", 1, 2), ("current", 41, 42), ("archived", 3, 4), ("draft", 1, 1), ("draft", 5, 1)],
)
def test_next_version(status, current, number):
    assert next_version(status=status, current=current) == number
