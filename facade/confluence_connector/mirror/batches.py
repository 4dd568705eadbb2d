"""Cuts what goes into one request off what is to be asked. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

__all__ = ["batches"]

T = TypeVar("T")


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Yield the items in lists of at most ``size``, in their order."""
    rest = iter(items)
    while batch := [*islice(rest, size)]:
        yield batch
