# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        get_available_content_states,
        get_content_state,
        get_content_state_settings,
        get_contents_with_state,
        get_custom_content_states,
        get_space_content_states,
        remove_content_state,
        set_content_state,
    )

__all__ = (
    "get_available_content_states",
    "get_content_state",
    "get_content_state_settings",
    "get_contents_with_state",
    "get_custom_content_states",
    "get_space_content_states",
    "remove_content_state",
    "set_content_state",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
