# Derived from facade/confluence_connector/_async/space_keys.py by `nox -s unasync`: change that file instead.
"""The ids behind space keys: each asked for once, and anew where a remembered one has gone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from .._concurrency import Lock
from .._requests.ids import Identifier, is_space_id
from ..errors import NotFoundError

if TYPE_CHECKING:
    from .spaces import Spaces

T = TypeVar("T")


class SpaceKeys:
    """Remembers the ids of spaces by their keys, whatever the case.

    Args:
        ask: Asks for the id of the space that has a key.
    """

    def __init__(self, ask: Callable[[str], str]) -> None:
        self._ask = ask
        self._ids: dict[str, str] = {}
        self._locks: dict[str, Any] = {}

    def id_of(self, key: str) -> str:
        """Return the id; who asks for the same key meanwhile waits for that answer."""
        name = key.upper()
        known = self._ids.get(name)
        if known is not None:
            return known
        with self._locks.setdefault(name, Lock()):
            known = self._ids.get(name)
            if known is None:
                known = self._ids[name] = self._ask(key)
        return known

    def remember(self, key: str, id: str) -> None:
        """Take note of what an answer told by the way."""
        self._ids[key.upper()] = id

    def forget(self, key: str) -> None:
        """Let the key be asked for anew."""
        self._ids.pop(key.upper(), None)


def in_space(spaces: Spaces, space: Identifier, call: Callable[[str], T]) -> T:
    """Call with the id of a space; once more if its key belongs to another space by now.

    Somebody may have deleted the space and made a new one of the same key since the id was
    remembered. Only for calls that have done nothing where they end in 404.

    Args:
        spaces: Knows the ids of keys.
        space: Key or id of the space.
        call: What is to be done in the space of an id.
    """
    id = spaces.id_of(space)
    try:
        return call(id)
    except NotFoundError:
        if is_space_id(space):
            raise
        now = (spaces.get_by_key(str(space))).id
        if now == id:
            raise
    return call(now)
