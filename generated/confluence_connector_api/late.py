# Written by `nox -s generate`; never edit by hand.
"""Packages that import their modules when they are first asked for.

A program calls a handful of 348 operations; importing those beside them would cost it more than
the calls do.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from importlib import import_module
from types import ModuleType


def late_modules(
    package: str, names: Collection[str]
) -> tuple[Callable[[str], ModuleType], Callable[[], list[str]]]:
    """Return the ``__getattr__`` and the ``__dir__`` of a package of these modules."""

    def get(name: str) -> ModuleType:
        if name not in names:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return import_module(f".{name}", package)

    return get, lambda: sorted(names)
