"""The site that the commands work on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.world import World, world


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """A site with a menu, an archive, a blog post, a file and an inline comment."""
    with world(tmp_path, monkeypatch) as made:
        yield made
