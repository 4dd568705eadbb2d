"""Refuses what is nested too deeply, in a sentence."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from ...errors import InvalidInputError

__all__ = ["refused_when_too_deep"]


@contextmanager
def refused_when_too_deep() -> Generator[None]:
    """Turn the end of Python's stack into an error that says what to do."""
    try:
        yield
    except RecursionError:
        raise InvalidInputError(
            "lists, tables or containers are nested too deeply to be converted; a hundred levels"
            " always are: flatten the innermost"
        ) from None
