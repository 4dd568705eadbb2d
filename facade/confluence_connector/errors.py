"""The errors of this library, as one hierarchy.

::

    ConfluenceError
    ├── ConfigurationError            credential, address or options are missing or invalid
    │   └── SiteSelectionError        the token can access several sites, or none
    ├── InvalidInputError             an argument is invalid; also a ValueError
    │   └── cql.CQLSyntaxError        invalid CQL; has line and column
    ├── TransportError                no response came
    │   └── RequestTimeoutError       … in time
    ├── UnexpectedResponseError       a response differs from what the API documents
    ├── AmbiguousWriteError           a write may or may not have happened
    ├── TaskFailedError               a long task failed
    ├── TaskTimeoutError              a long task did not finish in time
    └── ApiError                      Confluence refused; has status, text and trace id
        ├── BadRequestError           400
        │   ├── DuplicateTitleError
        │   └── CQLError
        ├── AuthenticationError       401
        │   ├── MissingScopeError
        │   └── ReconnectRequiredError    the token is invalid (401, 403 on v1, bare 404 on v2)
        ├── PermissionDeniedError     403
        ├── NotFoundError             404
        ├── VersionConflictError      409
        ├── EndpointRemovedError      410
        ├── PayloadTooLargeError      413
        ├── RateLimitedError          429
        └── ServerError               5xx

Every error can be pickled, and none contains a credential.
"""

from __future__ import annotations

from typing import Any

from ._redaction import redact_text

__all__ = [
    "AmbiguousWriteError",
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "CQLError",
    "ConfigurationError",
    "ConfluenceError",
    "DuplicateTitleError",
    "EndpointRemovedError",
    "InvalidInputError",
    "MissingScopeError",
    "NotFoundError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "RateLimitedError",
    "ReconnectRequiredError",
    "RequestTimeoutError",
    "ResultUnavailableError",
    "ServerError",
    "SiteSelectionError",
    "TaskFailedError",
    "TaskTimeoutError",
    "TransportError",
    "UnexpectedResponseError",
    "VersionConflictError",
]


_LONGEST_TEXT = 1_000


def _rebuild(
    kind: type[ConfluenceError], arguments: tuple[object, ...], state: dict[str, object]
) -> ConfluenceError:
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(state)
    return error


class ConfluenceError(Exception):
    """Base class of all errors of this library."""

    def __reduce__(self) -> tuple[Any, ...]:
        # The default calls __init__ with self.args, which fails for keyword-only signatures.
        return _rebuild, (type(self), self.args, self.__dict__.copy())


class ConfigurationError(ConfluenceError):
    """Credential, address or options are missing or contradictory; nothing was sent."""


class SiteSelectionError(ConfigurationError):
    """The token can access several sites and none was chosen, or none that matches.

    Attributes:
        sites: The addresses to choose from, e.g. ``("https://acme.atlassian.net",)``.
    """

    def __init__(self, message: str, *, sites: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.sites = sites


class InvalidInputError(ConfluenceError, ValueError):
    """An invalid argument; nothing was sent."""


class TransportError(ConfluenceError):
    """The connection failed before a complete response arrived.

    Attributes:
        method: HTTP method of the request.
        url: Its URL, redacted.
        operation: Operation id of the vendored documents, if known.
        sent: False when the request certainly never reached the server.
        can_pass: False when the request itself is at fault, so that retrying cannot help.
    """

    def __init__(
        self,
        message: str,
        *,
        method: str,
        url: str,
        operation: str | None = None,
        sent: bool = True,
        can_pass: bool = True,
    ) -> None:
        super().__init__(message)
        self.method = method
        self.url = url
        self.operation = operation
        self.sent = sent
        self.can_pass = can_pass


class RequestTimeoutError(TransportError):
    """No response within the time-out; see ``timeout=``."""


class UnexpectedResponseError(ConfluenceError):
    """A successful status, but a body that differs from the documented one (e.g. an HTML page).

    Attributes:
        status: HTTP status.
        method: HTTP method of the request.
        url: Its URL, redacted.
        operation: Operation id of the vendored documents, if known.
        body: The first 2,000 characters of the body, redacted.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        method: str | None = None,
        url: str | None = None,
        operation: str | None = None,
        body: str = "",
    ) -> None:
        super().__init__(redact_text(message))
        self.status = status
        self.method = method
        self.url = url
        self.operation = operation
        self.body = body


class AmbiguousWriteError(ConfluenceError):
    """The response to a write was lost, and the server's state does not show what happened.

    The same goes for a response that shows something other than what was sent.

    Attributes:
        operation: The method, e.g. ``"pages.create"``.
        known: What is known, in one sentence.
    """

    def __init__(self, message: str, *, operation: str, known: str) -> None:
        super().__init__(redact_text(message))
        self.operation = operation
        self.known = redact_text(known)


class ResultUnavailableError(ConfluenceError):
    """A write was applied, but its result could not be read: do not repeat the write.

    Attributes:
        operation: The method, e.g. ``"pages.move"``.
    """

    def __init__(self, message: str, *, operation: str) -> None:
        super().__init__(redact_text(message))
        self.operation = operation


class TaskFailedError(ConfluenceError):
    """A long task ended without success.

    Attributes:
        task_id: Id of the task.
    """

    def __init__(self, message: str, *, task_id: str) -> None:
        super().__init__(redact_text(message))
        self.task_id = task_id


class TaskTimeoutError(ConfluenceError):
    """A long task did not finish in the time to wait; it is still running.

    Attributes:
        task_id: Id of the task, to wait for again.
    """

    def __init__(self, message: str, *, task_id: str) -> None:
        super().__init__(message)
        self.task_id = task_id


class ApiError(ConfluenceError):
    """Confluence refused a request.

    Attributes:
        status: HTTP status.
        method: HTTP method of the request.
        url: Its URL, redacted.
        operation: Operation id of the vendored documents, if known.
        message: The server's own text, without the Java class name that may precede it.
        body: The whole body as text, redacted.
        request_id: ``atl-request-id`` of the response.
        trace_id: ``atl-traceid`` of the response, for the vendor's support.
        retry_after: Seconds to wait, if the server sent them.
        is_response: Whether the status is that of a response; if it was inferred from a successful
            one, ``status`` is what Confluence would have returned.
    """

    def __init__(
        self,
        *,
        status: int,
        method: str,
        url: str,
        message: str = "",
        body: str = "",
        operation: str | None = None,
        request_id: str | None = None,
        trace_id: str | None = None,
        retry_after: float | None = None,
        advice: str = "",
        is_response: bool = True,
    ) -> None:
        self.status = status
        self.method = method
        self.url = url
        self.message = message
        self.body = body
        self.operation = operation
        self.request_id = request_id
        self.trace_id = trace_id
        self.retry_after = retry_after
        self.advice = advice
        self.is_response = is_response
        super().__init__(self._sentence())

    def _sentence(self) -> str:
        text = " ".join(self.message.split()) or "no text from the server"
        if len(text) > _LONGEST_TEXT:
            text = text[:_LONGEST_TEXT] + "…"
        returned = f" returned {self.status}" if self.is_response else ""
        sentence = f"{self.method} {self.url}{returned}: {text}"
        if self.advice:
            sentence += f" ({self.advice})"
        if self.trace_id:
            sentence += f" [trace {self.trace_id}]"
        return sentence


class BadRequestError(ApiError):
    """400: the request is invalid."""


class DuplicateTitleError(BadRequestError):
    """Another page (current or archived) or folder in the space has this title."""


class CQLError(BadRequestError):
    """Confluence could not parse or run the CQL query."""


class AuthenticationError(ApiError):
    """401: the credential was refused."""


class MissingScopeError(AuthenticationError):
    """The token lacks an OAuth scope; refreshing it cannot help.

    Attributes:
        needed: Scopes that the operation needs, per the vendored documents.
        granted: Scopes of the token for this site, or ``None`` if not known.
        missing: Scopes to add.
    """

    def __init__(
        self,
        *,
        needed: tuple[str, ...] = (),
        granted: tuple[str, ...] | None = None,
        missing: tuple[str, ...] = (),
        **details: Any,
    ) -> None:
        self.needed = needed
        self.granted = granted
        self.missing = missing
        super().__init__(**details)


class ReconnectRequiredError(AuthenticationError):
    """The token is expired or revoked: the account has to be connected again.

    Attributes:
        auth_env: Environment variable with the token, or ``None`` if there is none.
        integration_id: Name of the managed integration to reconnect, or ``None`` if there is none.
    """

    def __init__(
        self,
        *,
        auth_env: str | None = "CONFLUENCE_ACCESS_TOKEN",
        integration_id: str | None = "confluence",
        **details: Any,
    ) -> None:
        self.auth_env = auth_env
        self.integration_id = integration_id
        super().__init__(**details)


class PermissionDeniedError(ApiError):
    """403: the account may not do this."""


class NotFoundError(ApiError):
    """404: it does not exist, or the account may not see it."""


class VersionConflictError(ApiError):
    """409: someone else saved first.

    Attributes:
        base: Version number, from 1, that the change is based on, if known.
        ours: The body to write, if known.
        theirs: The current page on the server, if it could be read.
    """

    base: int | None = None
    ours: str | None = None
    theirs: object | None = None


class EndpointRemovedError(ApiError):
    """410: the vendor has withdrawn this route.

    Attributes:
        replacement: What to call instead, or ``None`` if unknown.
    """

    replacement: str | None = None


class PayloadTooLargeError(ApiError):
    """413: the body exceeds the server's limit (5 MB for pages)."""


class RateLimitedError(ApiError):
    """429: too many requests; see ``retry_after``."""


class ServerError(ApiError):
    """5xx: the server failed."""
