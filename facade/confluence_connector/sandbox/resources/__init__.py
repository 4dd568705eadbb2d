"""What the sandbox answers: one module per resource, handlers registered by operation id.

A new resource is a new module here; `load` finds it.
"""

from importlib import import_module
from pkgutil import iter_modules


def load() -> None:
    """Import every resource, so that its handlers are registered."""
    for module in iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
