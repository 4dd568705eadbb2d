"""Turn errors into exit codes, and into JSON objects for programs."""

from __future__ import annotations

from typing import Any

from .. import errors

__all__ = ["EXIT_CODES", "code_of", "error_object"]

EXIT_CODES: dict[int, str] = {
    0: "done",
    1: "any other failure",
    2: "wrong usage or unusable input; nothing was sent",
    3: "sign-in or setup: no credential, or it was refused; or an extra is missing",
    4: "not found, or not visible to the account",
    5: "temporary failure: network, limits, server; worth a retry",
    6: "conflict: someone else changed it first",
    7: "the token lacks a scope",
}
_USAGE, _SIGN_IN, _NOT_FOUND, _TEMPORARY, _CONFLICT, _SCOPE = range(2, 8)

# The first match counts, so a subclass comes before its base.
_CODES: tuple[tuple[type[errors.ConfluenceError], int], ...] = (
    (errors.MissingScopeError, _SCOPE),
    (errors.AuthenticationError, _SIGN_IN),
    (errors.ConfigurationError, _SIGN_IN),
    (errors.NotFoundError, _NOT_FOUND),
    (errors.VersionConflictError, _CONFLICT),
    (errors.RateLimitedError, _TEMPORARY),
    (errors.ServerError, _TEMPORARY),
    (errors.TransportError, _TEMPORARY),
    (errors.TaskTimeoutError, _TEMPORARY),
    (errors.InvalidInputError, _USAGE),
)


def code_of(error: BaseException) -> int:
    """Return the exit code for an error.

    Args:
        error: Any error; one that is not of this library gives 1.
    """
    if isinstance(error, errors.ConfluenceError) and _is_outdated_plan(error):
        return _CONFLICT
    return next((code for kind, code in _CODES if isinstance(error, kind)), 1)


def _is_outdated_plan(error: errors.ConfluenceError) -> bool:
    from ..mirror import ChangedSincePlanError

    return isinstance(error, ChangedSincePlanError)


def error_object(error: BaseException) -> dict[str, Any]:
    """Describe an error for programs.

    Args:
        error: Any error.

    Returns:
        ``kind`` (the class), ``message``, ``status`` (HTTP, or null), ``retryable`` and ``hint``.
    """
    return {
        "kind": type(error).__name__,
        "message": _message(error),
        "status": getattr(error, "status", None),
        "retryable": code_of(error) == _TEMPORARY,
        "hint": _hint(error),
    }


def _message(error: BaseException) -> str:
    if isinstance(error, OSError) and error.strerror:
        names = " and ".join(str(name) for name in (error.filename, error.filename2) if name)
        return f"{names}: {error.strerror}" if names else error.strerror
    return str(error)


def _hint(error: BaseException) -> str | None:
    match error:
        case errors.MissingScopeError():
            scopes = " ".join(error.missing or error.needed)
            return f"add these scopes to the app and sign in again: {scopes}"
        case errors.AuthenticationError() | errors.ConfigurationError():
            return "run: confluence-connector doctor"
        case errors.VersionConflictError():
            return "read the page again and repeat the edit on its current version"
        case errors.RateLimitedError() if error.retry_after:
            return f"try again in {error.retry_after:g} seconds"
        case errors.AmbiguousWriteError():
            return "look at the page before you repeat this"
        case errors.PermissionDeniedError():
            return "ask an administrator of the space for the permission"
        case errors.DuplicateTitleError():
            return "choose another title, or edit the page that has this one"
        case _:
            return None
