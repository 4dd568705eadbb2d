"""Types that both APIs share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import IO, Any, BinaryIO, Generic, Literal, NoReturn, TypeVar

from attrs import define, field, frozen


class Unset:
    """The type of ``UNSET``: a value that was not given, or was not in the response."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __getattr__(self, name: str) -> NoReturn:
        # Typed as never returning, so that ``page.body.storage.value`` is a ``str`` to a checker
        # without a cast: a part that the response lacks ends here, in one clear sentence.
        raise AttributeError(
            f"the response does not hold the part whose {name!r} was asked for; "
            "the request may have to ask for it, as body_format= does for a body"
        )

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        # By name, so that a copy or a pickle comes back as the one and only UNSET.
        return "UNSET"


UNSET = Unset()

FileContent = IO[bytes] | bytes | str
FileTypes = (
    tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
RequestFiles = list[tuple[str, FileTypes]]


@define
class File:
    """A file to send, or one that was received.

    Attributes:
        payload: The content, opened for reading bytes.
        file_name: The name it is sent under.
        mime_type: Its media type.
    """

    payload: BinaryIO = field(repr=False)
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """Return the file the way httpx takes one."""
        return self.file_name, self.payload, self.mime_type


T = TypeVar("T")


@frozen
class Response(Generic[T]):
    """A response with everything around it.

    Attributes:
        status_code: The HTTP status.
        content: The body as it came.
        headers: The headers, by names in any case.
        parsed: The body as the operation's type.
    """

    status_code: int
    content: bytes = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    parsed: T


# For expressions whose type the generated code asserts itself.
MISSING: Any = UNSET

__all__ = ["MISSING", "UNSET", "File", "FileTypes", "RequestFiles", "Response", "Unset"]
