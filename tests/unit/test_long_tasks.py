"""How the state of a long task is judged."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector._long_tasks import failure_text, is_finished, next_pause
from confluence_connector_api.v1.models import LongTaskStatusWithLinks


def task(**told: Any) -> LongTaskStatusWithLinks:
    """What the server says, as it is read; what is not told is not there."""
    return LongTaskStatusWithLinks.from_dict({"id": "t1", **told})


@pytest.mark.parametrize(
    ("told", "finished"),
    [
        ({"percentageComplete": 0, "finished": False}, False),
        ({"percentageComplete": 100, "finished": False, "successful": False}, False),
        ({"percentageComplete": 100, "finished": False, "successful": True}, True),
        ({"percentageComplete": 100, "successful": True}, True),
        ({"percentageComplete": 40, "finished": True, "successful": False}, True),
        ({"finished": False}, False),
    ],
)
def test_done(told: dict[str, Any], finished: bool) -> None:
    assert is_finished(task(**told)) is finished


def test_the_words_of_a_failure() -> None:
    words: dict[str, Any] = {"translation": "Title is taken", "args": []}
    arguments = {"args": ["page", {"key": "x"}, "7"]}
    assert failure_text(task(errors=[words], messages=[arguments])) == "Title is taken; page 7"
    assert failure_text(task()) == "the server gives no reason"


@given(first=st.floats(0, 60), looks=st.integers(1, 10_000))
def test_looks_become_rarer_to_a_bound(first: float, looks: int) -> None:
    earlier, later = next_pause(looks, first=first), next_pause(looks + 1, first=first)
    assert first <= earlier <= later <= max(first, 10)


def test_the_first_pauses() -> None:
    pauses = [next_pause(looks, first=0.5) for looks in itertools.islice(itertools.count(1), 3)]
    assert pauses == [0.5, 0.75, 1.125]
