# Derived from tests/facade/_async/test_streaming.py by `nox -s unasync`: change that file instead.
"""Large files pass through without being held in memory."""

from __future__ import annotations

import traceback
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from confluence_connector import Confluence, TransportError

SIZE = 32 * 1024 * 1024
FEW = 4 * 1024 * 1024


@pytest.fixture
def confluence(funnel: Any) -> Iterator[Confluence]:
    with Confluence(
        "a-token-of-some-length", cloud_id="11111111-2222-3333-4444-555555555555", transport=funnel
    ) as confluence:
        confluence.attachments.upload(7, b"warm", name="up")
        yield confluence


@pytest.fixture
def growth() -> Any:
    tracemalloc.start()

    def since() -> int:
        return tracemalloc.get_traced_memory()[1]

    yield since
    tracemalloc.stop()


def zeros(path: Path) -> Path:
    with path.open("wb") as file:
        file.truncate(SIZE)
    return path


def files_in(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def pieces() -> Iterator[bytes]:
    for _ in range(SIZE // 65536):
        yield bytes(65536)


def test_upload_of_a_path(
    confluence: Confluence, funnel: Any, growth: Callable[[], int], tmp_path: Path
) -> None:
    confluence.attachments.upload(7, zeros(tmp_path / "zeros"))
    assert funnel.received > SIZE
    assert growth() < FEW


def test_upload_of_an_iterator(
    confluence: Confluence, funnel: Any, growth: Callable[[], int]
) -> None:
    confluence.attachments.upload(7, pieces(), name="zeros")
    assert funnel.received > SIZE
    assert growth() < FEW


def test_download(confluence: Confluence, growth: Callable[[], int], tmp_path: Path) -> None:
    path = confluence.attachments.download("att9", tmp_path)
    assert [file.stat().st_size for file in files_in(tmp_path)] == [SIZE]
    assert path.name == "zeros"
    assert growth() < FEW


def test_a_connection_that_breaks_midway(
    confluence: Confluence, funnel: Any, tmp_path: Path
) -> None:
    funnel.breaks = True
    with pytest.raises(TransportError, match="peer hung up") as broken:
        confluence.attachments.download("att9", tmp_path)
    assert "signed-token" not in "".join(traceback.format_exception(broken.value))
    assert files_in(tmp_path) == []


def test_a_caller_that_gives_up_leaves_nothing(confluence: Confluence, tmp_path: Path) -> None:
    def stop(done: int, total: int | None) -> None:
        raise KeyError(done)

    with pytest.raises(KeyError):
        confluence.attachments.download("att9", tmp_path, progress=stop)
    assert files_in(tmp_path) == []
    with pytest.raises(KeyError):
        confluence.attachments.upload(7, pieces(), name="zeros", progress=stop)
