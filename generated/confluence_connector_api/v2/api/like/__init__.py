# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        get_blog_post_like_count,
        get_blog_post_like_users,
        get_footer_like_count,
        get_footer_like_users,
        get_inline_like_count,
        get_inline_like_users,
        get_page_like_count,
        get_page_like_users,
    )

__all__ = (
    "get_blog_post_like_count",
    "get_blog_post_like_users",
    "get_footer_like_count",
    "get_footer_like_users",
    "get_inline_like_count",
    "get_inline_like_users",
    "get_page_like_count",
    "get_page_like_users",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
