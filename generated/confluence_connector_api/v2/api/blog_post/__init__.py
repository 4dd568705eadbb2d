# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        create_blog_post,
        delete_blog_post,
        get_blog_post_by_id,
        get_blog_posts,
        get_blog_posts_in_space,
        get_label_blog_posts,
        update_blog_post,
    )

__all__ = (
    "create_blog_post",
    "delete_blog_post",
    "get_blog_post_by_id",
    "get_blog_posts",
    "get_blog_posts_in_space",
    "get_label_blog_posts",
    "update_blog_post",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
