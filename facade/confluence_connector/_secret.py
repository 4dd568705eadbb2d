"""A wrapper that keeps a credential out of every output."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from typing import NoReturn
from weakref import WeakValueDictionary

# By id, as secrets do not hash; one that nobody holds any more leaves by itself.
_living: WeakValueDictionary[int, Secret] = WeakValueDictionary()


class Secret:
    """A credential that shows itself only to who asks for it by name.

    ``repr``, ``str`` and ``format`` give a mask, ``vars`` finds nothing, pickling is refused.
    The value lives in a closure, because tracebacks with locals and debuggers print attributes.
    """

    __slots__ = ("__weakref__", "_reveal")

    def __init__(self, value: str) -> None:
        self._reveal: Callable[[], str] = lambda: value
        _living[id(self)] = self

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
            "a credential is never pickled: let the other process read it from the environment"
        )


def active_secrets() -> list[str]:
    """Return every credential that somebody in this process holds, for redaction to look for."""
    # valuerefs() takes all at once, while other threads make more.
    held = (reference() for reference in _living.valuerefs())
    values: list[object] = [secret.reveal() for secret in held if secret is not None]
    return [value for value in values if isinstance(value, str)]  # a user's function gave others
