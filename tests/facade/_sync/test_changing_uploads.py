# Derived from tests/facade/_async/test_changing_uploads.py by `nox -s unasync`: change that file instead.
"""A file that grows or shrinks while it is uploaded is not stored, and leaves the client usable."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from confluence_connector import Confluence, InvalidInputError
from confluence_connector.sandbox import Sandbox

SIZE = 3_000_000


def grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"one line more\n")


def grow_much(path: Path) -> None:
    with path.open("ab") as file:
        file.write(bytes(SIZE))


def shrink(path: Path) -> None:
    os.truncate(path, SIZE - 1)


def empty(path: Path) -> None:
    os.truncate(path, 0)


@pytest.mark.parametrize("as_file", [False, True], ids=["path", "file"])
@pytest.mark.parametrize("change", [grow, grow_much, shrink, empty])
def test_a_file_that_changes_is_not_stored(
    tmp_path: Path, change: Callable[[Path], None], as_file: bool
) -> None:
    path = tmp_path / "grill.log"
    path.write_bytes(bytes(SIZE))
    changes = [change]

    def progress(done: int, total: int | None) -> None:
        if changes:
            changes.pop()(path)

    with Sandbox() as sandbox, sandbox.serve() as server, path.open("rb") as file:
        with Confluence(
            sandbox.issue_token(), cloud_id=sandbox.cloud_id, api_url=server.url
        ) as confluence:
            page = confluence.pages.create(space="DOCS", title="Grill log")
            with pytest.raises(InvalidInputError, match="changed while it was uploaded"):
                confluence.attachments.upload(
                    page.id, file if as_file else path, name="grill.log", progress=progress
                )
            assert confluence.attachments.list(page.id).first() is None
            stored = confluence.attachments.upload(page.id, path, name="grill.log")
            assert stored.file_size == path.stat().st_size
