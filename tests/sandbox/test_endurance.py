"""The short form of what `endurance` holds to."""

import pytest
from tests.stress.endurance import kill_while_writing, write_together

from confluence_connector.sandbox import Sandbox


@pytest.mark.parametrize("in_file", [False, True])
def test_writers_lose_nothing(tmp_path, in_file):
    with Sandbox(tmp_path / "sandbox.db" if in_file else None) as sandbox:
        written = write_together(sandbox, threads=8, tasks=8, seconds=0.5)
    assert written.edits
    assert written.titles
    assert written.refused


def test_killed_process_loses_no_acknowledged_write(tmp_path):
    kill_while_writing(tmp_path / "sandbox.db", writes=400, kill_after=100)
