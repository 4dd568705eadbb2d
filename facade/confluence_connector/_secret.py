"""A wrapper that keeps a credential out of every output."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from typing import NoReturn
from weakref import WeakValueDictionary

__all__ = ["Secret", "active_secrets"]

# By id, as secrets are not hashable; weak, so that an unused one is removed.
_active: WeakValueDictionary[int, Secret] = WeakValueDictionary()


class Secret:
    """A credential that is shown only on explicit request.

    ``repr``, ``str`` and ``format`` give a mask, ``vars`` finds nothing, pickling is refused.
    The value lives in a closure, because tracebacks with locals and debuggers print attributes.
    """

    __slots__ = ("__weakref__", "_reveal")

    def __init__(self, value: str) -> None:
        self._reveal: Callable[[], str] = lambda: value
        _active[id(self)] = self

    def reveal(self) -> str:
        """Return the credential; call it only where the header or the token request is written."""
        return self._reveal()

    def __repr__(self) -> str:
        return "Secret('***')"

    def __str__(self) -> str:
        return "***"

    def __format__(self, format_spec: str) -> str:
        return "***"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self.reveal().encode(), other.reveal().encode())

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a credential cannot be pickled: let the other process read it from the environment"
        )


def active_secrets() -> list[str]:
    """Return every credential that is in use in this process, for redaction."""
    # valuerefs() returns a copy, as other threads may add to it.
    held = (reference() for reference in _active.valuerefs())
    values: list[object] = [secret.reveal() for secret in held if secret is not None]
    return [value for value in values if isinstance(value, str)]  # from a user's function
