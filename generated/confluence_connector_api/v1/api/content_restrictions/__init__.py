# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        add_group_to_content_restriction_by_group_id,
        add_restrictions,
        add_user_to_content_restriction,
        delete_restrictions,
        get_content_restriction_status_for_user,
        get_individual_group_restriction_status_by_group_id,
        get_restrictions,
        get_restrictions_by_operation,
        get_restrictions_for_operation,
        remove_group_from_content_restriction,
        remove_user_from_content_restriction,
        update_restrictions,
    )

__all__ = (
    "add_group_to_content_restriction_by_group_id",
    "add_restrictions",
    "add_user_to_content_restriction",
    "delete_restrictions",
    "get_content_restriction_status_for_user",
    "get_individual_group_restriction_status_by_group_id",
    "get_restrictions",
    "get_restrictions_by_operation",
    "get_restrictions_for_operation",
    "remove_group_from_content_restriction",
    "remove_user_from_content_restriction",
    "update_restrictions",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
