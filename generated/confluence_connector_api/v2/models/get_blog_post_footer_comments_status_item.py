# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetBlogPostFooterCommentsStatusItem(OpenEnum):
    CURRENT = "current"
    DELETED = "deleted"
    TRASHED = "trashed"
    HISTORICAL = "historical"
    DRAFT = "draft"
