"""Which operations of the documents each method of the facade calls. Declared here, only here.

`check_access` derives scopes from it, and the contract tests prove that it agrees with the code.
A method's row names everything that it may call, also what only some arguments or a lost answer
bring about. Names of operations are keys of the generated registry. Sorted.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["LOOKS", "METHODS"]

METHODS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "attachments.delete": ("deleteAttachment", "getAttachmentById"),
        "attachments.download": ("downloadAttatchment", "getAttachmentById"),
        "attachments.get": ("getAttachmentById",),
        "attachments.list": ("getPageAttachments",),
        "attachments.open": ("downloadAttatchment", "getAttachmentById"),
        "attachments.upload": (
            "createOrUpdateAttachments",
            "downloadAttatchment",
            "getAttachmentById",
            "getPageAttachments",
        ),
        "blog_posts.create": ("createBlogPost", "getBlogPostById", "getBlogPosts", "getSpaces"),
        "blog_posts.delete": ("deleteBlogPost", "getBlogPostById"),
        "blog_posts.edit": ("getBlogPostById", "updateBlogPost"),
        "blog_posts.find": ("getBlogPosts", "getSpaces"),
        "blog_posts.get": ("getBlogPostById",),
        "blog_posts.list": ("getBlogPosts", "getSpaces"),
        "blog_posts.update": ("getBlogPostById", "updateBlogPost"),
        "comments.create": (
            "createFooterComment",
            "createInlineComment",
            "getFooterCommentById",
            "getFooterCommentChildren",
            "getInlineCommentById",
            "getInlineCommentChildren",
            "getPageFooterComments",
        ),
        "comments.create_inline": ("createInlineComment", "getPageById", "getPageInlineComments"),
        "comments.delete": (
            "deleteFooterComment",
            "deleteInlineComment",
            "getFooterCommentById",
            "getInlineCommentById",
        ),
        "comments.get": ("getFooterCommentById", "getInlineCommentById"),
        "comments.list": ("getPageFooterComments",),
        "comments.list_inline": ("getPageInlineComments",),
        "comments.reopen": ("getInlineCommentById", "updateInlineComment"),
        "comments.replies": (
            "getFooterCommentById",
            "getFooterCommentChildren",
            "getInlineCommentById",
            "getInlineCommentChildren",
        ),
        "comments.resolve": ("getInlineCommentById", "updateInlineComment"),
        "comments.update": (
            "getFooterCommentById",
            "getInlineCommentById",
            "updateFooterComment",
            "updateInlineComment",
        ),
        "groups.list": ("getGroups",),
        "groups.members": ("getGroupMembersByGroupId",),
        "labels.add": ("addLabelsToContent",),
        "labels.list": ("getPageLabels",),
        "labels.remove": ("getPageLabels", "removeLabelFromContentUsingQueryParameter"),
        "long_tasks.get": ("getTask",),
        "long_tasks.wait": ("getTask",),
        "pages.ancestors": (
            "getDatabaseAncestors",
            "getFolderAncestors",
            "getPageAncestors",
            "getSmartLinkAncestors",
            "getWhiteboardAncestors",
        ),
        "pages.archive": ("archivePages",),
        "pages.children": ("getPageDirectChildren",),
        "pages.copy": (
            "copyPage",
            "getFolderById",
            "getPageById",
            "getPages",
            "getSpaceById",
            "getSpaces",
        ),
        "pages.copy_tree": ("copyPageHierarchy",),
        "pages.create": ("createPage", "getPageById", "getPages", "getSpaces"),
        "pages.delete": ("deletePage", "getPageById"),
        "pages.descendants": ("getPageDescendants",),
        "pages.edit": ("getPageById", "updatePage"),
        "pages.find": ("getPages", "getSpaces"),
        "pages.get": ("getPageById",),
        "pages.list": ("getPages", "getSpaces"),
        "pages.move": ("getPageById", "movePage"),
        "pages.restore": ("getPageById", "updatePage"),
        "pages.restore_version": ("getPageById", "restoreContentVersion"),
        "pages.update": ("getPageById", "updatePage"),
        "pages.upsert": ("createPage", "getPageById", "getPages", "getSpaces", "updatePage"),
        "pages.versions": ("getPageVersions",),
        "properties.delete": ("deletePagePropertyById", "getPageContentProperties"),
        "properties.get": ("getPageContentProperties",),
        "properties.list": ("getPageContentProperties",),
        "properties.set": (
            "createPageProperty",
            "getPageContentProperties",
            "updatePagePropertyById",
        ),
        "restrictions.add": ("addRestrictions", "getCurrentUser", "getRestrictions"),
        "restrictions.clear": ("deleteRestrictions", "getRestrictions"),
        "restrictions.get": ("getRestrictions",),
        "restrictions.set": ("getCurrentUser", "getRestrictions", "updateRestrictions"),
        "search": ("searchByCQL",),
        "spaces.create": ("createSpace", "getSpaces"),
        "spaces.delete": ("deleteSpace", "getSpaceById"),
        "spaces.get": ("getSpaceById", "getSpaces"),
        "spaces.get_by_key": ("getSpaces",),
        "spaces.id_of": ("getSpaces",),
        "spaces.key_of": ("getSpaceById",),
        "spaces.list": ("getSpaces",),
        "spaces.update": ("getSpaceById", "getSpaces", "updateSpace"),
        "users.get_many": ("createBulkUserLookup",),
        "users.me": ("getCurrentUser",),
        "users.search": ("searchUser",),
    }
)

LOOKS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "attachments.delete": ("getAttachmentById",),
        "attachments.upload": ("downloadAttatchment", "getAttachmentById", "getPageAttachments"),
        "blog_posts.create": ("getBlogPostById", "getBlogPosts"),
        "comments.create": (
            "getFooterCommentChildren",
            "getInlineCommentChildren",
            "getPageFooterComments",
        ),
        "comments.create_inline": ("getPageInlineComments",),
        "labels.remove": ("getPageLabels",),
        "pages.create": ("getPageById", "getPages"),
    }
)
"""Of the rows above, what is called only to look up a write whose answer was lost.

A token without these scopes can use the method; a lost answer then ends in `AmbiguousWriteError`.
"""
