# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        get_attachment_operations,
        get_blog_post_operations,
        get_custom_content_operations,
        get_database_operations,
        get_folder_operations,
        get_footer_comment_operations,
        get_inline_comment_operations,
        get_page_operations,
        get_smart_link_operations,
        get_space_operations,
        get_whiteboard_operations,
    )

__all__ = (
    "get_attachment_operations",
    "get_blog_post_operations",
    "get_custom_content_operations",
    "get_database_operations",
    "get_folder_operations",
    "get_footer_comment_operations",
    "get_inline_comment_operations",
    "get_page_operations",
    "get_smart_link_operations",
    "get_space_operations",
    "get_whiteboard_operations",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
