"""Confluence Cloud for Python: typed, and working under OAuth today.

Start with `Confluence` or `AsyncConfluence`. `errors` contains every error type,
`auth` the ways to sign in, `cql` the query builder, `sandbox` a Confluence without an account.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from . import auth, cql, errors, sandbox
    from ._access import MethodAccess
    from ._async.client import AsyncConfluence
    from ._async.downloads import AsyncAttachmentStream
    from ._async.pagination import AsyncListing
    from ._budget import Budget
    from ._bulk import ItemResult
    from ._pagination import ResultPage
    from ._retry import RetryPolicy
    from ._sites import Site
    from ._sync.client import Confluence
    from ._sync.downloads import AttachmentStream
    from ._sync.pagination import Listing
    from .auth import AccessToken, ApiToken, EnvironmentToken, Nango, OAuth2, ServiceAccount
    from .errors import (
        AmbiguousWriteError,
        ApiError,
        AuthenticationError,
        BadRequestError,
        ConfigurationError,
        ConfluenceError,
        CQLError,
        DuplicateTitleError,
        EndpointRemovedError,
        InvalidInputError,
        MissingScopeError,
        NotFoundError,
        PayloadTooLargeError,
        PermissionDeniedError,
        RateLimitedError,
        ReconnectRequiredError,
        RequestTimeoutError,
        ResultUnavailableError,
        ServerError,
        SiteSelectionError,
        TaskFailedError,
        TaskTimeoutError,
        TransportError,
        UnexpectedResponseError,
        VersionConflictError,
    )

__all__ = [
    "AccessToken",
    "AmbiguousWriteError",
    "ApiError",
    "ApiToken",
    "AsyncAttachmentStream",
    "AsyncConfluence",
    "AsyncListing",
    "AttachmentStream",
    "AuthenticationError",
    "BadRequestError",
    "Budget",
    "CQLError",
    "ConfigurationError",
    "Confluence",
    "ConfluenceError",
    "DuplicateTitleError",
    "EndpointRemovedError",
    "EnvironmentToken",
    "InvalidInputError",
    "ItemResult",
    "Listing",
    "MethodAccess",
    "MissingScopeError",
    "Nango",
    "NotFoundError",
    "OAuth2",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "RateLimitedError",
    "ReconnectRequiredError",
    "RequestTimeoutError",
    "ResultPage",
    "ResultUnavailableError",
    "RetryPolicy",
    "ServerError",
    "ServiceAccount",
    "Site",
    "SiteSelectionError",
    "TaskFailedError",
    "TaskTimeoutError",
    "TransportError",
    "UnexpectedResponseError",
    "VersionConflictError",
    "__version__",
    "auth",
    "cql",
    "errors",
    "sandbox",
]

# The modules of the public names other than errors, loaded on first use, so that importing the
# package is cheap and a script loads only the client, sync or async, that it uses.
_HOMES = {
    "AccessToken": ".auth",
    "ApiToken": ".auth",
    "AsyncAttachmentStream": "._async.downloads",
    "AsyncConfluence": "._async.client",
    "AsyncListing": "._async.pagination",
    "AttachmentStream": "._sync.downloads",
    "Budget": "._budget",
    "Confluence": "._sync.client",
    "EnvironmentToken": ".auth",
    "ItemResult": "._bulk",
    "Listing": "._sync.pagination",
    "MethodAccess": "._access",
    "Nango": ".auth",
    "OAuth2": ".auth",
    "ResultPage": "._pagination",
    "RetryPolicy": "._retry",
    "ServiceAccount": ".auth",
    "Site": "._sites",
}
_SUBMODULES = ("auth", "cql", "errors", "sandbox")


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in _SUBMODULES:
        return import_module(f".{name}", __name__)
    value = getattr(import_module(_HOMES.get(name, ".errors"), __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
