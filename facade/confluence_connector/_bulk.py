"""One call per id, a few at a time, with a result for each."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable

import attrs

from ._fan_out import async_for_each, for_each
from ._validation import Identifier, validate_items, validate_number
from .errors import ConfluenceError, InvalidInputError

__all__ = ["ItemResult", "async_of_each", "of_each"]

_MOST_AT_ONCE = 32


@attrs.frozen
class ItemResult:
    """The outcome of one of many calls.

    Attributes:
        id: The id, as it was given.
        error: Why it failed, or ``None`` if it did not.
    """

    id: Identifier
    error: ConfluenceError | None = None


async def async_of_each(
    ids: Iterable[Identifier], work: Callable[[Identifier], Awaitable[object]], *, at_once: int
) -> list[ItemResult]:
    """Call a function for each id and return an outcome for each; see `of_each`."""
    given = _validate(ids, at_once)
    results: dict[int, ItemResult] = {}

    async def note(numbered: tuple[int, Identifier]) -> None:
        number, id = numbered
        try:
            await work(id)
        except ConfluenceError as error:
            results[number] = ItemResult(id, error)
        else:
            results[number] = ItemResult(id)

    await async_for_each(enumerate(given), note, at_once=min(at_once, len(given) or 1))
    return [results[number] for number in range(len(given))]


def of_each(
    ids: Iterable[Identifier], work: Callable[[Identifier], object], *, at_once: int
) -> list[ItemResult]:
    """Call a function for each id and return an outcome for each.

    Args:
        ids: The ids.
        work: Called with each id; an error of this library affects only that id.
        at_once: Calls at the same time, at most.

    Raises:
        InvalidInputError: Not a list of ids, or ``at_once`` is out of bounds; nothing was done.
    """
    given = _validate(ids, at_once)
    results: dict[int, ItemResult] = {}

    def note(numbered: tuple[int, Identifier]) -> None:
        number, id = numbered
        try:
            work(id)
        except ConfluenceError as error:
            results[number] = ItemResult(id, error)
        else:
            results[number] = ItemResult(id)

    for_each(enumerate(given), note, at_once=min(at_once, len(given) or 1))
    return [results[number] for number in range(len(given))]


def _validate(ids: Iterable[Identifier], at_once: int) -> list[Identifier]:
    validate_number(at_once, "at_once=", least=1, most=_MOST_AT_ONCE)
    given = validate_items(ids, "ids")
    if not given:
        raise InvalidInputError("ids must contain at least one id")
    return given
