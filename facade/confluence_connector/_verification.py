"""Compares storage bodies past what Confluence adds when it saves one. Pure."""

from __future__ import annotations

import json
import re
from typing import Literal

from ._json import is_array, is_object
from ._retry import Failure, is_doubtful
from .errors import (
    AmbiguousWriteError,
    ApiError,
    ServerError,
    TransportError,
    UnexpectedResponseError,
)

__all__ = ["compare_bodies", "failure_behind", "fate_is_unknown", "same_body", "unknown_fate"]
# Attributes that the server writes into macros and blocks on its own account.
_ADDED_ATTRIBUTES = ("ac:schema-version", "ac:macro-id", "ac:local-id", "local-id")
_BEFORE_EMPTY_END = r"(?<!\s)\s*/>"
# What stands in CDATA is a macro's text: code that looks like markup is not normalised.
_CDATA_OR_TAG = r"(?s)<!\[CDATA\[.*?(?:\]\]>|\Z)|<[^<>]*>"


def same_body(stored: str, given: str, *, representation: str) -> bool:
    """Tell whether saving ``given`` over ``stored`` would change nothing but the server's marks.

    Confluence normalises what it saves: storage gains attributes and ``<hr/>`` becomes
    ``<hr />``, ADF gains ``localId``. An attribute that the given body itself carries counts.

    Args:
        stored: The body as Confluence returned it.
        given: The body that is to be saved.
        representation: Of both: ``storage`` or ``atlas_doc_format``.
    """
    if stored == given:
        return True
    if representation == "atlas_doc_format":
        ids = [] if '"localId"' in given else ["localId"]
        return _plain_adf(stored, ids) == _plain_adf(given, ids)
    added = [name for name in _ADDED_ATTRIBUTES if f"{name}=" not in given]
    return _plain_storage(stored, added) == _plain_storage(given, added)


def _plain_storage(body: str, added: list[str]) -> str:
    def plain(found: re.Match[str]) -> str:
        tag = found[0]
        if tag.startswith("<!"):
            return tag
        for name in added:
            tag = re.sub(rf'\s{name}="[^"]*"', "", tag)
        return re.sub(_BEFORE_EMPTY_END, " />", tag)

    return re.sub(_CDATA_OR_TAG, plain, body).strip()


def _plain_adf(body: str, added: list[str]) -> str:
    try:
        # As text again, because Python takes true for 1.
        return json.dumps(_without(added, json.loads(body)), sort_keys=True)
    except (ValueError, RecursionError):
        return body


def _without(added: list[str], node: object) -> object:
    if is_object(node):
        return {key: _without(added, value) for key, value in node.items() if key not in added}
    if is_array(node):
        return [_without(added, item) for item in node]
    return node


def fate_is_unknown(error: Exception) -> bool:
    """Tell whether the request may have been carried out although this error came of it."""
    if isinstance(error, TransportError):
        return error.sent
    if isinstance(error, UnexpectedResponseError):
        return error.operation is not None
    if not isinstance(error, ServerError) or error.operation is None:
        return False  # without an operation it came of a request for a token: nothing was sent
    return is_doubtful(error.status, waits=error.retry_after is not None)


def failure_behind(error: Exception) -> Failure:
    """Return what the retry policy needs to know of an error."""
    status = error.status if isinstance(error, ApiError | UnexpectedResponseError) else None
    return Failure(status)


def unknown_fate(operation: str, known: str) -> AmbiguousWriteError:
    """Return the error for a write that may or may not have happened."""
    return AmbiguousWriteError(
        f"{operation} may or may not have happened: {known}", operation=operation, known=known
    )


def compare_bodies(
    stored: str, sent: str, *, representation: str
) -> Literal["same", "different", "unclear"]:
    """Tell whether a stored body is what was sent, past the server's normalisation.

    ``unclear`` means that the words are the same and the markup is not: it may be ours,
    normalised in a way not known here, or somebody else's.
    """
    if same_body(stored, sent, representation=representation):
        return "same"
    return "unclear" if _words(stored) == _words(sent) else "different"


def _words(body: str) -> list[str]:
    import html  # late: its table of entities costs a first call a millisecond

    return html.unescape(re.sub(r"<[^<>]*>", " ", body)).split()
