"""Large files pass through without being held in memory."""

from __future__ import annotations

import traceback
import tracemalloc
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from confluence_connector import AsyncConfluence, TransportError

SIZE = 32 * 1024 * 1024
FEW = 4 * 1024 * 1024


@pytest.fixture
async def confluence(funnel: Any) -> AsyncIterator[AsyncConfluence]:
    async with AsyncConfluence(
        "a-token-of-some-length", cloud_id="11111111-2222-3333-4444-555555555555", transport=funnel
    ) as confluence:
        await confluence.attachments.upload(7, b"warm", name="up")
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


async def pieces() -> AsyncIterator[bytes]:
    for _ in range(SIZE // 65536):
        yield bytes(65536)


async def test_upload_of_a_path(
    confluence: AsyncConfluence, funnel: Any, growth: Callable[[], int], tmp_path: Path
) -> None:
    await confluence.attachments.upload(7, zeros(tmp_path / "zeros"))
    assert funnel.received > SIZE
    assert growth() < FEW


async def test_upload_of_an_iterator(
    confluence: AsyncConfluence, funnel: Any, growth: Callable[[], int]
) -> None:
    await confluence.attachments.upload(7, pieces(), name="zeros")
    assert funnel.received > SIZE
    assert growth() < FEW


async def test_download(
    confluence: AsyncConfluence, growth: Callable[[], int], tmp_path: Path
) -> None:
    path = await confluence.attachments.download("att9", tmp_path)
    assert [file.stat().st_size for file in files_in(tmp_path)] == [SIZE]
    assert path.name == "zeros"
    assert growth() < FEW


async def test_a_connection_that_breaks_midway(
    confluence: AsyncConfluence, funnel: Any, tmp_path: Path
) -> None:
    funnel.breaks = True
    with pytest.raises(TransportError, match="peer hung up") as broken:
        await confluence.attachments.download("att9", tmp_path)
    assert "signed-token" not in "".join(traceback.format_exception(broken.value))
    assert files_in(tmp_path) == []


async def test_a_caller_that_gives_up_leaves_nothing(
    confluence: AsyncConfluence, tmp_path: Path
) -> None:
    def stop(done: int, total: int | None) -> None:
        raise KeyError(done)

    with pytest.raises(KeyError):
        await confluence.attachments.download("att9", tmp_path, progress=stop)
    assert files_in(tmp_path) == []
    with pytest.raises(KeyError):
        await confluence.attachments.upload(7, pieces(), name="zeros", progress=stop)
