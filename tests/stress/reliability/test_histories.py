"""Histories of single writes; `nox -s reliability -- --long` plays a hundred thousand."""

from __future__ import annotations

import pytest
from tests.stress.reliability import histories

_PART = 500


@pytest.mark.parametrize("part", range(4))
def test_no_write_is_lost_doubled_or_misreported(part: int) -> None:
    report = histories.run(_PART, first=part * _PART)
    assert not report.flaws
    ended = {name.rpartition(": ")[2] for name in report.outcomes}
    assert {"result", "AmbiguousWriteError", "VersionConflictError"} <= ended
