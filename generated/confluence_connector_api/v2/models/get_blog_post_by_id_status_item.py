# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetBlogPostByIdStatusItem(OpenEnum):
    CURRENT = "current"
    TRASHED = "trashed"
    DELETED = "deleted"
    HISTORICAL = "historical"
    DRAFT = "draft"
