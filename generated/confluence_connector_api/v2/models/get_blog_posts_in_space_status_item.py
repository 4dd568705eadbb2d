# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetBlogPostsInSpaceStatusItem(OpenEnum):
    CURRENT = "current"
    DELETED = "deleted"
    TRASHED = "trashed"
