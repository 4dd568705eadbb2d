"""What cannot be written is named, and the rest is there; no half of a file stays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from confluence_connector.sandbox import Sandbox

from .killing import files_of

resource = pytest.importorskip("resource", reason="only Unix limits the size of files")


@pytest.fixture
def small_files() -> Iterator[None]:
    """Let no file of this process grow beyond 50 kB."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_what_does_not_fit_is_named(tmp_path: Path, small_files: None) -> None:
    with Sandbox() as sandbox, sandbox.client() as confluence:
        page = confluence.pages.create("DOCS", "Plan", "<p>Ribs</p>")
        confluence.pages.create("DOCS", "Long", f"<p>{'x' * 60_000}</p>")
        confluence.attachments.upload(page.id, bytes(60_000), name="large.bin")
        confluence.attachments.upload(page.id, bytes(10), name="small.bin")
        summary = confluence.mirror.export("DOCS", tmp_path / "out")
        assert [Path(failure.path).name for failure in summary.failures] == ["Long.md", "large.bin"]
        names = {Path(name).name for name in files_of(tmp_path / "out")}
        assert names == {"Docs Home.md", "Plan.md", "small.bin"}
        resource.setrlimit(
            resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.getrlimit(1)[1])
        )
        assert confluence.mirror.export("DOCS", tmp_path / "out").ok
        assert len(files_of(tmp_path / "out")) == 5
