"""Page sizes that shrink when the server cannot deliver that many rows."""

from __future__ import annotations

import logging
import re
from http import HTTPStatus
from typing import Any

from .errors import ConfluenceError, ServerError, UnexpectedResponseError

__all__ = ["PageSize"]

_log = logging.getLogger("confluence_connector")

# Time-outs of the server or of something in front of it; a plain 500 would only repeat.
_GIVEN_UP = (HTTPStatus.BAD_GATEWAY, HTTPStatus.GATEWAY_TIMEOUT)
_TOO_LONG = re.compile(r"with more than [\d,]+ bytes")


class PageSize:
    """The page size of a listing with bodies.

    Args:
        rows: The requested page size.

    Attributes:
        rows: The page size of the next request.
    """

    def __init__(self, rows: int) -> None:
        self.rows = rows

    def shrinks_after(self, error: ConfluenceError) -> bool:
        """Halve the page size if that may help against an error, and return whether it may.

        Args:
            error: The error of a request for a result page.
        """
        rows: Any = self.rows  # invalid values are left to the server
        if not _is_too_much(error) or not isinstance(rows, int) or rows < 2:
            return False
        asked, self.rows = self.rows, self.rows // 2
        _log.warning(
            "a result page of %d rows could not be delivered (%s): continuing with %d",
            asked,
            error,
            self.rows,
        )
        return True


def _is_too_much(error: ConfluenceError) -> bool:
    if isinstance(error, ServerError):
        return error.status in _GIVEN_UP
    return isinstance(error, UnexpectedResponseError) and bool(_TOO_LONG.search(str(error)))
