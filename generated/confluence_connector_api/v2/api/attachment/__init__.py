# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        delete_attachment,
        get_attachment_by_id,
        get_attachment_thumbnail_by_id,
        get_attachments,
        get_blogpost_attachments,
        get_custom_content_attachments,
        get_label_attachments,
        get_page_attachments,
    )

__all__ = (
    "delete_attachment",
    "get_attachment_by_id",
    "get_attachment_thumbnail_by_id",
    "get_attachments",
    "get_blogpost_attachments",
    "get_custom_content_attachments",
    "get_label_attachments",
    "get_page_attachments",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
