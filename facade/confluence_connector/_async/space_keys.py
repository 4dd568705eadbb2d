"""The ids behind space keys: each asked for once, and anew where a remembered one has gone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar

from .._concurrency import AsyncLock
from .._requests.ids import Identifier, is_space_id
from ..errors import NotFoundError

if TYPE_CHECKING:
    from .spaces import AsyncSpaces

T = TypeVar("T")


class AsyncSpaceKeys:
    """Remembers the ids of spaces by their keys, whatever the case.

    Args:
        ask: Asks for the id of the space that has a key.
    """

    def __init__(self, ask: Callable[[str], Awaitable[str]]) -> None:
        self._ask = ask
        self._ids: dict[str, str] = {}
        self._locks: dict[str, Any] = {}

    async def id_of(self, key: str) -> str:
        """Return the id; who asks for the same key meanwhile waits for that answer."""
        name = key.upper()
        known = self._ids.get(name)
        if known is not None:
            return known
        async with self._locks.setdefault(name, AsyncLock()):
            known = self._ids.get(name)
            if known is None:
                known = self._ids[name] = await self._ask(key)
        return known

    def remember(self, key: str, id: str) -> None:
        """Take note of what an answer told by the way."""
        self._ids[key.upper()] = id

    def forget(self, key: str) -> None:
        """Let the key be asked for anew."""
        self._ids.pop(key.upper(), None)


async def in_space(
    spaces: AsyncSpaces, space: Identifier, call: Callable[[str], Awaitable[T]]
) -> T:
    """Call with the id of a space; once more if its key belongs to another space by now.

    Somebody may have deleted the space and made a new one of the same key since the id was
    remembered. Only for calls that have done nothing where they end in 404.

    Args:
        spaces: Knows the ids of keys.
        space: Key or id of the space.
        call: What is to be done in the space of an id.
    """
    id = await spaces.id_of(space)
    try:
        return await call(id)
    except NotFoundError:
        if is_space_id(space):
            raise
        now = (await spaces.get_by_key(str(space))).id
        if now == id:
            raise
    return await call(now)
