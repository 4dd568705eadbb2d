# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class BlogPostUpdateRequestStatus(OpenEnum):
    CURRENT = "current"
    DRAFT = "draft"
