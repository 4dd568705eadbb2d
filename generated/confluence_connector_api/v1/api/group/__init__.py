# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        add_user_to_group_by_group_id,
        create_group,
        get_group_by_group_id,
        get_group_members_by_group_id,
        get_groups,
        remove_group_by_id,
        remove_member_from_group_by_group_id,
        search_groups,
    )

__all__ = (
    "add_user_to_group_by_group_id",
    "create_group",
    "get_group_by_group_id",
    "get_group_members_by_group_id",
    "get_groups",
    "remove_group_by_id",
    "remove_member_from_group_by_group_id",
    "search_groups",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
