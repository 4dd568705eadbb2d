"""What the tools may do, as the person who started the server decided."""

from __future__ import annotations

import os
import stat
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import attrs

from ..errors import InvalidInputError

__all__ = ["LimitError", "Limits"]


class LimitError(InvalidInputError):
    """The server was not started in a way that allows this; nothing was sent."""


@attrs.frozen
class Limits:
    """What the tools may do.

    Attributes:
        write: Whether anything may be written.
        spaces: Keys of the spaces that may be written to; ``None`` for all.
        files: Folder whose files may be attached; ``None`` for none.
    """

    write: bool = False
    spaces: frozenset[str] | None = frozenset()
    files: Path | None = None

    def check_write(self) -> None:
        """Refuse to write where the server only reads.

        Raises:
            LimitError: It only reads.
        """
        if not self.write:
            raise LimitError(
                "this server only reads; the user can restart it with --allow-write --space KEY"
            )

    @contextmanager
    def open_file(self, name: str) -> Generator[tuple[IO[bytes], str]]:
        """Open a file that may be attached.

        What was opened is compared with what the path leads to, so a link that is exchanged in
        the meantime is refused, too.

        Args:
            name: Its path, absolute or relative to the folder.

        Yields:
            The file, and its name.

        Raises:
            LimitError: It is not a regular file below the folder.
        """
        if self.files is None:
            raise LimitError("no files may be attached; the user can restart with --files DIR")
        root = self.files.resolve()
        refused = LimitError(f"{name!r} is not a regular file below the folder of --files")
        try:
            path = (root / name).resolve(strict=True)
            if not path.is_relative_to(root):
                raise refused
            # Not blocking: a named pipe would wait for a writer.
            descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        except (OSError, ValueError, RuntimeError):
            raise refused from None
        opened = os.fstat(descriptor)
        if not stat.S_ISREG(opened.st_mode) or not _is_still(path, root, opened):
            os.close(descriptor)
            raise refused
        with os.fdopen(descriptor, "rb") as file:
            yield file, path.name


def _is_still(path: Path, root: Path, opened: os.stat_result) -> bool:
    try:
        now = path.resolve(strict=True)
        about = now.stat()
    except OSError:
        return False
    return now.is_relative_to(root) and (about.st_dev, about.st_ino) == (
        opened.st_dev,
        opened.st_ino,
    )
