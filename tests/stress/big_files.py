"""A file much larger than the memory that a sandbox may take for it.

The default tests run it in short; `python -m tests.stress.big_files` runs a gibibyte through
each door and tells how far the process grew, the client's share included.
"""

import argparse
import hashlib
import json
import multiprocessing
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.workers.peak import peak

from confluence_connector import Confluence
from confluence_connector.sandbox import Sandbox

MEBIBYTE = 1024 * 1024
DOORS = ("process", "port")


def growth(door: str, path: Path | None, megabytes: int) -> dict[str, float]:
    """Send a file up and down; by how many MiB the process's peak grew on each way."""
    with tempfile.TemporaryDirectory() as folder, Sandbox(path) as sandbox:
        sandbox.upload_limit = 2 * megabytes * MEBIBYTE
        source, copy = Path(folder, "source.bin"), Path(folder, "copy.bin")
        digest = _write(source, megabytes)
        with _client(sandbox, door) as confluence:
            page = confluence.pages.create(space="DOCS", title="Shelf", body="<p />")
            small = confluence.attachments.upload(page.id, b"x", name="small.bin")
            confluence.attachments.download(small.id, copy)  # what is imported late is here now
            grown, before = {}, _peak()
            file = confluence.attachments.upload(page.id, source)
            grown["up"], before = _peak() - before, _peak()
            confluence.attachments.download(file.id, copy)
            grown["down"], before = _peak() - before, _peak()
            assert _digest(copy) == digest
            confluence.attachments.delete(file.id)
            confluence.attachments.delete(file.id, purge=True)
            grown["purge"] = _peak() - before
    return grown


@contextmanager
def _client(sandbox: Sandbox, door: str) -> Iterator[Confluence]:
    if door == "process":
        with sandbox.client() as confluence:
            yield confluence
        return
    with (
        sandbox.serve() as server,
        Confluence(
            auth=sandbox.issue_token(), site=sandbox.site, api_url=server.url, timeout=120
        ) as confluence,
    ):
        yield confluence


def _write(path: Path, megabytes: int) -> str:
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for number in range(megabytes):
            piece = hashlib.sha256(bytes([number % 251])).digest() * (MEBIBYTE // 32)
            digest.update(piece)
            file.write(piece)
    return digest.hexdigest()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _peak() -> float:
    return peak() / 1024


def in_new_process(door: str, path: Path | None, megabytes: int) -> dict[str, float]:
    """The same in a process of its own, whose peak nobody else has raised."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(growth, (door, path, megabytes))


def main() -> None:
    """Send a gibibyte through each door, into memory and into a file."""
    parser = argparse.ArgumentParser(prog="python -m tests.stress.big_files")
    parser.add_argument("--megabytes", type=int, default=1024)
    megabytes = parser.parse_args().megabytes
    for door in DOORS:
        for kept_in in ("memory", "file"):
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder, "big.db") if kept_in == "file" else None
                grown = in_new_process(door, path, megabytes)
            rounded = {way: round(size) for way, size in grown.items()}
            print(json.dumps({"door": door, "kept in": kept_in, "MiB grown": rounded}), flush=True)


if __name__ == "__main__":
    main()
