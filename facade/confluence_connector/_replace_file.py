"""Replace a file atomically: a crash leaves the old content or the new one."""

from __future__ import annotations

import os
import tempfile
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
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    temporary = Path(name)  # mkstemp makes it readable by its owner only
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
