# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        delete_forge_app_property,
        get_forge_app_properties,
        get_forge_app_property,
        put_forge_app_property,
    )

__all__ = (
    "delete_forge_app_property",
    "get_forge_app_properties",
    "get_forge_app_property",
    "put_forge_app_property",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
