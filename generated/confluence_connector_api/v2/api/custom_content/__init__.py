# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        create_custom_content,
        delete_custom_content,
        get_custom_content_by_id,
        get_custom_content_by_type,
        get_custom_content_by_type_in_blog_post,
        get_custom_content_by_type_in_page,
        get_custom_content_by_type_in_space,
        update_custom_content,
    )

__all__ = (
    "create_custom_content",
    "delete_custom_content",
    "get_custom_content_by_id",
    "get_custom_content_by_type",
    "get_custom_content_by_type_in_blog_post",
    "get_custom_content_by_type_in_page",
    "get_custom_content_by_type_in_space",
    "update_custom_content",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
