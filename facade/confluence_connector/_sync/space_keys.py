# Derived from facade/confluence_connector/_async/space_keys.py by `nox -s unasync`: change that file instead.
"""The ids behind space keys: each asked for once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .._concurrency import Lock


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
