"""Rows per request that become fewer where the server cannot deliver as many."""

from __future__ import annotations

import logging
import re
from http import HTTPStatus
from typing import Any

from .errors import ConfluenceError, ServerError, UnexpectedResponseError

__all__ = ["PageSize"]

_log = logging.getLogger("confluence_connector")

# Given up half-way by the server or by something in front of it; a plain 500 would only repeat.
_GIVEN_UP = (HTTPStatus.BAD_GATEWAY, HTTPStatus.GATEWAY_TIMEOUT)
_TOO_LONG = re.compile(r"with more than [\d,]+ bytes")


class PageSize:
    """Rows to ask for in one request of a listing with bodies.

    Args:
        rows: How many the user asked for.

    Attributes:
        rows: How many to ask for next.
    """

    def __init__(self, rows: int) -> None:
        self.rows = rows

    def shrinks_after(self, error: ConfluenceError) -> bool:
        """Halve the rows if that may help against an error, and tell whether it may.

        Args:
            error: How the request for a result page ended.
        """
        rows: Any = self.rows  # whatever the caller gave; the server refuses what is wrong
        if not _is_too_much(error) or not isinstance(rows, int) or rows < 2:
            return False
        asked, self.rows = self.rows, self.rows // 2
        _log.warning(
            "a result page of %d rows could not be delivered (%s): going on with %d",
            asked,
            error,
            self.rows,
        )
        return True


def _is_too_much(error: ConfluenceError) -> bool:
    if isinstance(error, ServerError):
        return error.status in _GIVEN_UP
    return isinstance(error, UnexpectedResponseError) and bool(_TOO_LONG.search(str(error)))
