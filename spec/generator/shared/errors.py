"""What the generated code raises when the client above it has not raised first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .operation import Operation


class ResponseError(Exception):
    """A response that is not what the operation returns.

    Attributes:
        operation: What was called.
        status: The HTTP status.
        headers: The response's headers.
        content: The response's body.
    """

    what: ClassVar[str] = "unexpected response"

    def __init__(
        self, operation: Operation, status: int, headers: Mapping[str, str], content: bytes
    ) -> None:
        # All arguments go up, so that the error survives pickling.
        super().__init__(operation, status, headers, content)
        self.operation = operation
        self.status = status
        self.headers = headers
        self.content = content

    def __str__(self) -> str:
        return f"{self.operation.method} {self.operation.path}: {self.what} (status {self.status})"


class UnexpectedStatus(ResponseError):  # noqa: N818 - says it all
    """The status is an error, or one that the operation does not document."""

    what = "unexpected status"


class UnexpectedBody(ResponseError):  # noqa: N818
    """The status is fine, the body cannot be read."""

    what = "unreadable body"
