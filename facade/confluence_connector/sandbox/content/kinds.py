"""The kinds of content that operations are about."""

from __future__ import annotations

from attrs import frozen

__all__ = [
    "ATTACHMENT",
    "BLOG_POST",
    "COMMENT",
    "CUSTOM_CONTENT",
    "DATABASE",
    "EMBED",
    "FOLDER",
    "FOOTER_COMMENT",
    "INLINE_COMMENT",
    "PAGE",
    "WHITEBOARD",
    "ContentKind",
]


@frozen
class ContentKind:
    """A kind of content, as an operation is registered for it.

    Attributes:
        type: Its name in the store.
        noun: Its name in sentences.
        plural: Its name in v2's paths.
        comment_kind: For comments of one kind, ``footer`` or ``inline``.
    """

    type: str
    noun: str
    plural: str
    comment_kind: str = ""


PAGE = ContentKind("page", "page", "pages")
BLOG_POST = ContentKind("blogpost", "blog post", "blogposts")
FOLDER = ContentKind("folder", "folder", "folders")
WHITEBOARD = ContentKind("whiteboard", "whiteboard", "whiteboards")
DATABASE = ContentKind("database", "database", "databases")
EMBED = ContentKind("embed", "embed", "embeds")
CUSTOM_CONTENT = ContentKind("custom", "custom content", "custom-content")
ATTACHMENT = ContentKind("attachment", "attachment", "attachments")
COMMENT = ContentKind("comment", "comment", "comments")
FOOTER_COMMENT = ContentKind("comment", "comment", "footer-comments", "footer")
INLINE_COMMENT = ContentKind("comment", "comment", "inline-comments", "inline")
