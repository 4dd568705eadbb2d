"""Where a vendored document came from: address, day, digest."""

from __future__ import annotations

import datetime
import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path

from spec.pipeline.layout import PipelineError


@dataclass(frozen=True)
class Source:
    """The content of a source.toml."""

    address: str
    date: datetime.date
    sha256: str

    def text(self) -> str:
        """Return it as TOML."""
        lines = (
            f'address = "{self.address}"',
            f"date = {self.date.isoformat()}",
            f'sha256 = "{self.sha256}"',
        )
        return "\n".join(lines) + "\n"


def read_source(path: Path) -> Source:
    """Read a source.toml."""
    try:
        return Source(**tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise PipelineError(f"{path} names no address, date and sha256: {error}") from error


def digest(published: bytes) -> str:
    """Return the sha256 of a publication."""
    return hashlib.sha256(published).hexdigest()
