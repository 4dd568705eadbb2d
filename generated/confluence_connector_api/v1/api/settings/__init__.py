# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        get_look_and_feel_settings,
        get_system_info,
        reset_look_and_feel_settings,
        update_look_and_feel,
        update_look_and_feel_settings,
    )

__all__ = (
    "get_look_and_feel_settings",
    "get_system_info",
    "reset_look_and_feel_settings",
    "update_look_and_feel",
    "update_look_and_feel_settings",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
