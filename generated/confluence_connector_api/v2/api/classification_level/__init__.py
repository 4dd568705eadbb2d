# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        delete_space_default_classification_level,
        get_blog_post_classification_level,
        get_classification_levels,
        get_database_classification_level,
        get_page_classification_level,
        get_space_default_classification_level,
        get_whiteboard_classification_level,
        post_blog_post_classification_level,
        post_database_classification_level,
        post_page_classification_level,
        post_whiteboard_classification_level,
        put_blog_post_classification_level,
        put_database_classification_level,
        put_page_classification_level,
        put_space_default_classification_level,
        put_whiteboard_classification_level,
    )

__all__ = (
    "delete_space_default_classification_level",
    "get_blog_post_classification_level",
    "get_classification_levels",
    "get_database_classification_level",
    "get_page_classification_level",
    "get_space_default_classification_level",
    "get_whiteboard_classification_level",
    "post_blog_post_classification_level",
    "post_database_classification_level",
    "post_page_classification_level",
    "post_whiteboard_classification_level",
    "put_blog_post_classification_level",
    "put_database_classification_level",
    "put_page_classification_level",
    "put_space_default_classification_level",
    "put_whiteboard_classification_level",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
