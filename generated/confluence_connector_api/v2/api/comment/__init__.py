# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        create_footer_comment,
        create_inline_comment,
        delete_footer_comment,
        delete_inline_comment,
        get_attachment_comments,
        get_blog_post_footer_comments,
        get_blog_post_inline_comments,
        get_custom_content_comments,
        get_footer_comment_by_id,
        get_footer_comment_children,
        get_footer_comments,
        get_inline_comment_by_id,
        get_inline_comment_children,
        get_inline_comments,
        get_page_footer_comments,
        get_page_inline_comments,
        update_footer_comment,
        update_inline_comment,
    )

__all__ = (
    "create_footer_comment",
    "create_inline_comment",
    "delete_footer_comment",
    "delete_inline_comment",
    "get_attachment_comments",
    "get_blog_post_footer_comments",
    "get_blog_post_inline_comments",
    "get_custom_content_comments",
    "get_footer_comment_by_id",
    "get_footer_comment_children",
    "get_footer_comments",
    "get_inline_comment_by_id",
    "get_inline_comment_children",
    "get_inline_comments",
    "get_page_footer_comments",
    "get_page_inline_comments",
    "update_footer_comment",
    "update_inline_comment",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
