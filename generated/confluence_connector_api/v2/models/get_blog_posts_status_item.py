# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetBlogPostsStatusItem(OpenEnum):
    CURRENT = "current"
    DELETED = "deleted"
    TRASHED = "trashed"
