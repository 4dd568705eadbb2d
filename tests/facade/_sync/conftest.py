# Derived from tests/facade/_async/conftest.py by `nox -s unasync`: change that file instead.
"""A signed-in client on a fresh sandbox, for every test of this folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from confluence_connector import Confluence
from confluence_connector.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(strict=True) as sandbox:
        yield sandbox


@pytest.fixture
def confluence(sandbox: Sandbox) -> Iterator[Confluence]:
    with sandbox.client() as confluence:
        yield confluence
