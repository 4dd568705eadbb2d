"""Replace a file atomically: a crash leaves the old content or the new one."""

from __future__ import annotations

import os
import secrets
from functools import partial
from pathlib import Path

__all__ = ["replace_file"]


def replace_file(path: Path, text: str) -> None:
    """Write a file that only its owner can read, in place of an earlier one.

    Args:
        path: The file; its folder must exist.
        text: Its content, written as UTF-8.

    Raises:
        OSError: It cannot be written; the earlier file stays, and nothing is left beside it.
    """
    # Named here: of a file by tempfile, the name is lost if a signal handler raises meanwhile.
    temporary = path.with_name(f".{path.name}-{secrets.token_hex(8)}")
    private = partial(os.open, mode=0o600)
    try:
        with open(temporary, "x", encoding="utf-8", opener=private) as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
