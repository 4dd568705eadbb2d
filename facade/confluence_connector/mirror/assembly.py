"""Makes one file of chunks from the parts that each page has."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from ..errors import ConfigurationError
from .files import PART, write_whole
from .items import ROOTS
from .lock import Lock

__all__ = ["CHUNKS", "assemble", "parquet"]

CHUNKS = "chunks"
_PIECE = 256 * 1024


def assemble(lock: Lock, *, as_parquet: bool) -> None:
    """Write the chunks of all pages into one file, which is replaced as a whole."""
    if as_parquet:
        _write_parquet(lock, lock.folder / f"{CHUNKS}.parquet")
    else:
        write_whole(lock.folder / f"{CHUNKS}.jsonl", _pieces(lock))


def parquet() -> Any:
    """Return pyarrow's module of Parquet.

    Raises:
        ConfigurationError: It is not installed.
    """
    try:
        return import_module("pyarrow.parquet")
    except ImportError:
        raise ConfigurationError(
            "format='parquet' needs pyarrow: pip install 'confluence-connector[parquet]'"
        ) from None


def _parts(lock: Lock) -> Iterator[Path]:
    for entry in lock.entries.values():
        if entry.kind in ROOTS and entry.path is not None:
            yield lock.folder / entry.path


def _pieces(lock: Lock) -> Iterator[bytes]:
    for path in _parts(lock):
        with path.open("rb") as part:
            while piece := part.read(_PIECE):
                yield piece


def _write_parquet(lock: Lock, path: Path) -> None:
    writer_of = parquet().ParquetWriter
    part = path.with_name(f".{secrets.token_hex(8)}{PART}")
    schema = _schema()
    try:
        with writer_of(part, schema) as writer:
            for chunks in _parts(lock):
                with chunks.open("rb") as lines:
                    rows = [json.loads(line) for line in lines]
                if rows:
                    writer.write_table(_table(rows, schema))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _schema() -> Any:
    pa: Any = import_module("pyarrow")
    words = pa.list_(pa.string())
    readers = pa.struct([("page", pa.string()), ("users", words), ("groups", words)])
    texts = ("id", "page_id", "kind", "space", "title", "anchor", "url", "text")
    return pa.schema(
        [
            *((name, pa.string()) for name in texts),
            ("version", pa.int64()),
            ("breadcrumb", words),
            ("labels", words),
            ("read_restrictions", pa.list_(readers)),
        ]
    )


def _table(rows: list[dict[str, Any]], schema: Any) -> Any:
    pa: Any = import_module("pyarrow")
    return pa.Table.from_pylist(rows, schema=schema)
