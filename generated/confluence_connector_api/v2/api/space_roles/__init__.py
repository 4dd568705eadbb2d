# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        create_space_role,
        delete_space_role,
        get_available_space_roles,
        get_space_role_assignments,
        get_space_role_mode,
        get_space_roles_by_id,
        set_space_role_assignments,
        update_space_role,
    )

__all__ = (
    "create_space_role",
    "delete_space_role",
    "get_available_space_roles",
    "get_space_role_assignments",
    "get_space_role_mode",
    "get_space_roles_by_id",
    "set_space_role_assignments",
    "update_space_role",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
