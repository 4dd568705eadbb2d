"""The content property that an upsert with a key stores on a page. Pure."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from ._json import is_object
from ._validation import validate_text
from .errors import InvalidInputError

__all__ = ["PROPERTY", "PageMark", "validate_key"]

PROPERTY = "confluence-connector"
"""The content property's key."""


class PageMark(NamedTuple):
    """The state of a page when an upsert last wrote it.

    Attributes:
        key: The upsert's key for the page, independent of its title.
        version: Number of the version that was written.
        digest: Digest of the body as the server stored it.
    """

    key: str
    version: int
    digest: str

    @classmethod
    def of_body(cls, key: str, version: int, body: str) -> PageMark:
        """Return the mark of a version."""
        return cls(key, version, hashlib.sha256(body.encode("utf-8", "replace")).hexdigest())

    @classmethod
    def read(cls, value: object) -> PageMark | None:
        """Return the mark in a property's value, or ``None`` if it is not a mark."""
        if not is_object(value):
            return None
        key, version, digest = value.get("key"), value.get("version"), value.get("digest")
        if isinstance(key, str) and isinstance(version, int) and isinstance(digest, str):
            return cls(key, version, digest)
        return None

    def value(self) -> dict[str, object]:
        """Return the mark as the property's value."""
        return self._asdict()

    def fits(self, version: int, body: str) -> bool:
        """Return whether the body is unchanged since."""
        return version == self.version or PageMark.of_body(self.key, 0, body).digest == self.digest


def validate_key(key: str) -> str:
    """Return the key of an upsert.

    Raises:
        InvalidInputError: It is not a string, or blank.
    """
    if not validate_text(key, "key=").strip():
        raise InvalidInputError("key= is blank; leave it out to find the page by its title")
    return key
