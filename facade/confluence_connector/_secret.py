"""A wrapper that keeps a credential out of every output."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from typing import NoReturn


class Secret:
    """A credential that shows itself only to who asks for it by name.

    ``repr``, ``str`` and ``format`` give a mask, ``vars`` finds nothing, pickling is refused.
    The value lives in a closure, because tracebacks with locals and debuggers print attributes.
    """

    __slots__ = ("_reveal",)

    def __init__(self, value: str) -> None:
        self._reveal: Callable[[], str] = lambda: value

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
