# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        bulk_assign_space_permission_roles,
        bulk_remove_space_permission_access,
        generate_space_permission_combinations,
        get_space_permission_transition_task_status,
        list_space_permission_combinations,
    )

__all__ = (
    "bulk_assign_space_permission_roles",
    "bulk_remove_space_permission_access",
    "generate_space_permission_combinations",
    "get_space_permission_transition_task_status",
    "list_space_permission_combinations",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
