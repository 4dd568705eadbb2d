# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        get_attachment_version_details,
        get_attachment_versions,
        get_blog_post_version_details,
        get_blog_post_versions,
        get_custom_content_version_details,
        get_custom_content_versions,
        get_footer_comment_version_details,
        get_footer_comment_versions,
        get_inline_comment_version_details,
        get_inline_comment_versions,
        get_page_version_details,
        get_page_versions,
    )

__all__ = (
    "get_attachment_version_details",
    "get_attachment_versions",
    "get_blog_post_version_details",
    "get_blog_post_versions",
    "get_custom_content_version_details",
    "get_custom_content_versions",
    "get_footer_comment_version_details",
    "get_footer_comment_versions",
    "get_inline_comment_version_details",
    "get_inline_comment_versions",
    "get_page_version_details",
    "get_page_versions",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
