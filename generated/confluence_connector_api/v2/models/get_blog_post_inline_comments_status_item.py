# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetBlogPostInlineCommentsStatusItem(OpenEnum):
    CURRENT = "current"
    DELETED = "deleted"
    TRASHED = "trashed"
    HISTORICAL = "historical"
    DRAFT = "draft"
